package fr.donum.adapter.excel.ods;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.part.XmlPart;
import fr.donum.adapter.excel.read.Area;
import fr.donum.adapter.excel.read.CellAddress;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.read.SheetFacts;
import fr.donum.table.cell.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an OpenDocument file. What is repeated there is written once, with a number. */
final class OdsRows implements Rows {
    /** What rows and columns are gathered in. */
    private static final Set<String> GROUPS = Set.of(
            "table-header-rows",
            "table-rows",
            "table-row-group",
            "table-columns",
            "table-header-columns",
            "table-column-group");

    private final XmlPart xml;
    private final SheetFacts facts;
    private final OdsCell cell;
    private final int within;
    private final Row repeated = new Row();
    private final List<Area> merged = new ArrayList<>();
    private int repetitions;
    private long number;
    /** Rows that the ones read so far stand for. */
    private long passed;

    private int column;
    private boolean hidden;
    private boolean ended;
    private @Nullable Counted valueless;

    /** @param xml at the start of the sheet */
    OdsRows(XmlPart xml, SheetFacts facts) {
        this.xml = xml;
        this.facts = facts;
        this.cell = new OdsCell(xml);
        this.within = xml.depth();
    }

    @Override
    public boolean next(Row row) throws IOException {
        if (repetitions > 0) {
            repetitions--;
            number++;
            row.start(number);
            for (int i = 0; i < repeated.size(); i++) {
                row.add(repeated.text(i), repeated.kind(i));
            }
            return true;
        }
        while (!ended) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, Long.toString(number));
            }
            ended = event == XMLStreamConstants.END_ELEMENT && xml.depth() < within;
            if (event == XMLStreamConstants.START_ELEMENT && start(row)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row starts that has any value. */
    private boolean start(Row row) throws IOException {
        if (xml.name().equals("table-row")) {
            return readRow(row);
        }
        if (xml.name().equals("table-column")) {
            int count = OdsCell.count(xml.attribute("number-columns-repeated"));
            if (isHidden(xml.attribute("visibility"))) {
                facts.hide(column, column + Math.min(count, Limits.COLUMNS) - 1);
            }
            column = Math.min(column + Math.min(count, Limits.COLUMNS), Limits.COLUMNS);
        }
        if (!GROUPS.contains(xml.name())) {
            xml.skip();
        }
        return false;
    }

    private static boolean isHidden(String visibility) {
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private boolean readRow(Row row) throws IOException {
        int count = OdsCell.count(xml.attribute("number-rows-repeated"));
        hidden = isHidden(xml.attribute("visibility"));
        number = passed + 1;
        passed += count;
        merged.clear();
        row.start(number);
        int end = xml.depth() - 1;
        int at = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.depth() == end) {
                break;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, Long.toString(number));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean isCell = xml.name().equals("table-cell") || xml.name().equals("covered-table-cell");
                if (isCell) {
                    at = readCell(row, at);
                } else {
                    xml.skip();
                }
            }
        }
        if (row.size() > 0) {
            repeat(row, count);
        }
        return row.size() > 0;
    }

    private int readCell(Row row, int at) throws IOException {
        cell.read();
        if (cell.isEmpty()) {
            span(at);
            return Math.min(at + Math.min(cell.repetitions(), Limits.COLUMNS), Limits.COLUMNS);
        }
        if (number > Limits.ROWS || at + (long) cell.repetitions() > Limits.COLUMNS) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, Long.toString(number));
        }
        if (cell.isFormulaWithoutValue()) {
            valueless = valueless == null ? new Counted(CellAddress.of(at, number), 1) : valueless.more();
        }
        span(at);
        row.skipTo(at);
        for (int i = 0; i < cell.repetitions(); i++) {
            cell.addTo(row);
        }
        return at + cell.repetitions();
    }

    private void span(int at) {
        if ((cell.rows() > 1 || cell.columns() > 1) && at < Limits.COLUMNS && number <= Limits.ROWS) {
            int row = (int) number - 1;
            int lastRow = (int) Math.min(row + (long) cell.rows() - 1, Limits.ROWS - 1);
            int lastColumn = (int) Math.min(at + (long) cell.columns() - 1, Limits.COLUMNS - 1);
            merged.add(new Area(row, lastRow, at, lastColumn));
        }
    }

    /** The same row again and again, as many identical rows are written. */
    private void repeat(Row row, int count) throws FaultyWorkbookException {
        if (count > Limits.REPEATED_ROWS || passed > Limits.ROWS) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, Long.toString(number));
        }
        repetitions = count - 1;
        if (repetitions > 0) {
            repeated.start(number);
            for (int i = 0; i < row.size(); i++) {
                repeated.add(row.text(i), row.kind(i));
            }
        }
    }

    @Override
    public List<Area> merged() {
        int shift = merged.isEmpty() ? 0 : (int) number - 1 - merged.get(0).firstRow();
        return merged.stream().map(area -> area.down(shift)).toList();
    }

    @Override
    public boolean isHidden() {
        return hidden;
    }

    @Override
    public Optional<Counted> valueless() {
        return Optional.ofNullable(valueless);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
