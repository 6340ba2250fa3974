package fr.donum.adapter.excel.xls;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.read.Area;
import fr.donum.adapter.excel.read.CellNumber;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.read.Sweep;
import fr.donum.table.cell.Row;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an XLS file, which holds cells one after the other, the text of a formula behind it. */
final class XlsRows implements Rows {
    private final XlsRecords records;
    private final int part;
    private final XlsWorkbook workbook;
    private final Sweep merged;
    private final BitSet hidden;
    private long number;
    /** The first cell of the next row. */
    private @Nullable CellValueRecordInterface ahead;

    private boolean ended;

    /**
     * The rows of a sheet.
     *
     * @param hidden numbers from 0 of the rows that are out of sight
     */
    XlsRows(XlsRecords records, int part, XlsWorkbook workbook, List<Area> merged, BitSet hidden) {
        this.records = records;
        this.part = part;
        this.workbook = workbook;
        this.merged = new Sweep(merged);
        this.hidden = hidden;
    }

    @Override
    public boolean next(Row row) throws IOException {
        try {
            return nextRow(row);
        } catch (RuntimeException e) {
            throw FaultyWorkbookException.of(e);
        }
    }

    private boolean nextRow(Row row) throws IOException {
        CellValueRecordInterface cell = ahead == null ? nextCell() : ahead;
        if (cell == null) {
            return false;
        }
        int index = cell.getRow();
        number = index + 1L;
        row.start(number);
        while (cell != null && cell.getRow() == index) {
            if (cell.getColumn() < row.size()) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, Long.toString(number));
            }
            add(row, cell);
            cell = nextCell();
        }
        ahead = cell;
        return true;
    }

    private @Nullable CellValueRecordInterface nextCell() throws IOException {
        while (!ended) {
            Optional<Record> record = records.nextOf(part);
            ended = record.isEmpty();
            if (record.isPresent() && record.get() instanceof CellValueRecordInterface cell) {
                return cell;
            }
        }
        return null;
    }

    private void add(Row row, CellValueRecordInterface cell) throws IOException {
        if (cell instanceof NumberRecord number) {
            addNumber(row, cell, number.getValue());
        } else if (cell instanceof LabelSSTRecord label) {
            add(row, cell, workbook.text(label.getSSTIndex()), Row.Kind.TEXT);
        } else if (cell instanceof LabelRecord label) {
            add(row, cell, label.getValue(), Row.Kind.TEXT);
        } else if (cell instanceof BoolErrRecord fixed) {
            addFixed(row, cell, fixed.isBoolean(), fixed.isBoolean() && fixed.getBooleanValue(), fixed.getErrorValue());
        } else if (cell instanceof FormulaRecord formula) {
            addResult(row, formula);
        }
    }

    private void addResult(Row row, FormulaRecord formula) throws IOException {
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.NUMERIC) {
            addNumber(row, formula, formula.getValue());
        } else if (type != CellType.STRING) {
            boolean isBoolean = type == CellType.BOOLEAN;
            addFixed(
                    row,
                    formula,
                    isBoolean,
                    isBoolean && formula.getCachedBooleanValue(),
                    isBoolean ? 0 : formula.getCachedErrorValue());
        } else if (formula.hasCachedResultString()) {
            Optional<Record> text = records.nextOf(part);
            while (text.isPresent()
                    && !(text.get() instanceof StringRecord)
                    && !(text.get() instanceof CellValueRecordInterface)) {
                text = records.nextOf(part);
            }
            if (text.isPresent() && text.get() instanceof StringRecord string) {
                add(row, formula, string.getString(), Row.Kind.TEXT);
            } else {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, Integer.toString(formula.getRow() + 1));
            }
        }
    }

    private static void addFixed(Row row, CellValueRecordInterface cell, boolean isBoolean, boolean is, int error) {
        if (isBoolean) {
            add(row, cell, is ? "1" : "0", Row.Kind.BOOLEAN);
        } else {
            String text =
                    FormulaError.isValidCode(error) ? FormulaError.forInt(error).getString() : "#" + error;
            add(row, cell, text, Row.Kind.ERROR);
        }
    }

    private void addNumber(Row row, CellValueRecordInterface cell, double value) throws FaultyWorkbookException {
        Optional<String> number = CellNumber.of(value);
        if (number.isPresent()) {
            row.skipTo(cell.getColumn());
            CellNumber.add(row, number.get(), workbook.format(cell), workbook.isFrom1904());
        }
    }

    private static void add(Row row, CellValueRecordInterface cell, String text, Row.Kind kind) {
        if (!text.isEmpty()) {
            row.skipTo(cell.getColumn());
            row.add(text, kind);
        }
    }

    @Override
    public List<Area> merged() {
        return merged.startingIn(number);
    }

    @Override
    public boolean isHidden() {
        return hidden.get((int) number - 1);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
