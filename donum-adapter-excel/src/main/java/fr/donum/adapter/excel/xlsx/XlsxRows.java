package fr.donum.adapter.excel.xlsx;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.part.XmlPart;
import fr.donum.adapter.excel.read.Area;
import fr.donum.adapter.excel.read.CellAddress;
import fr.donum.adapter.excel.read.CellStyles;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.read.SheetFacts;
import fr.donum.adapter.excel.read.Sweep;
import fr.donum.table.cell.Row;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an XLSX file. */
final class XlsxRows implements Rows {
    private final XmlPart part;
    private final SharedStrings strings;
    private final XlsxCell cell;
    private final Sweep merged;
    private @Nullable Counted valueless;
    private long number;
    private boolean hidden;
    private boolean ended;

    XlsxRows(XmlPart part, CellStyles styles, SharedStrings strings, boolean isFrom1904, SheetFacts facts) {
        this.merged = new Sweep(facts.merged());
        this.part = part;
        this.strings = strings;
        this.cell = new XlsxCell(part, styles, isFrom1904);
    }

    @Override
    public boolean next(Row row) throws IOException {
        while (!ended && part.nextStart("sheetData")) {
            if (part.name().equals("row")) {
                number = number(part.attribute("r"));
                hidden = isYes(part.attribute("hidden"));
                row.start(number);
                readCells(row);
                return true;
            }
        }
        ended = true;
        return false;
    }

    /** A row that does not say its number follows the one before. */
    private long number(String stated) throws FaultyWorkbookException {
        try {
            long next = stated.isBlank() ? number + 1 : Long.parseLong(stated.strip());
            if (next < 1 || next > Limits.ROWS) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, Long.toString(number));
            }
            return next;
        } catch (NumberFormatException e) {
            throw FaultyWorkbookException.of(e);
        }
    }

    private static boolean isYes(String flag) {
        return flag.equals("1") || flag.equals("true") || flag.equals("on");
    }

    @Override
    public boolean isHidden() {
        return hidden;
    }

    @Override
    public List<Area> merged() {
        return merged.startingIn(number);
    }

    private void readCells(Row row) throws IOException {
        int next = 0;
        while (true) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("c")) {
                cell.read(next);
                if (cell.column < row.size() || cell.column >= Limits.COLUMNS) {
                    throw new FaultyWorkbookException(WorkbookFault.CORRUPT, Long.toString(number));
                }
                add(row);
                next = cell.column + 1;
            } else if (event == XMLStreamConstants.END_ELEMENT && part.name().equals("row")) {
                return;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, Long.toString(number));
            }
        }
    }

    private void add(Row row) throws IOException {
        if (cell.isFormulaWithoutValue()) {
            note(CellAddress.of(cell.column, number));
            row.skipTo(cell.column);
            row.add(cell.formula(), Row.Kind.ERROR);
        } else if (cell.text.length > 0) {
            row.skipTo(cell.column);
            int shared = cell.sharedText();
            if (shared >= 0) {
                strings.addTo(row, shared);
            } else {
                cell.addTo(row);
            }
        }
    }

    private void note(String address) {
        valueless = valueless == null ? new Counted(address, 1) : valueless.more();
    }

    @Override
    public Optional<Counted> valueless() {
        return Optional.ofNullable(valueless);
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
