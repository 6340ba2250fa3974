package fr.donum.adapter.excel.ods;

import fr.donum.adapter.excel.part.CellText;
import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.part.XmlPart;
import fr.donum.adapter.excel.read.CellNumber;
import fr.donum.adapter.excel.read.ShownNumber;
import fr.donum.table.cell.Row;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** One cell of an OpenDocument sheet; reused for the next. */
final class OdsCell {
    private static final int MOST_DIGITS = 9;

    private final XmlPart xml;
    private final CellText text = new CellText();
    private String type = "";
    private String value = "";
    private String formula = "";
    private boolean isError;
    private int repetitions;
    private int columns;
    private int rows;
    private String shown = "";

    OdsCell(XmlPart xml) {
        this.xml = xml;
    }

    /** A number of repetitions or of cells; 1 where none is given, the largest there is where it is beyond all reason. */
    static int count(String stated) {
        String plain = stated.strip();
        if (plain.isEmpty() || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return plain.length() > MOST_DIGITS ? Integer.MAX_VALUE : Math.max(1, Integer.parseInt(plain));
    }

    /** Reads to the end of the cell that was just started. */
    void read() throws IOException {
        type = "";
        value = "";
        formula = "";
        isError = false;
        repetitions = 1;
        columns = 1;
        rows = 1;
        for (int i = 0; i < xml.attributeCount(); i++) {
            attribute(xml.attributeName(i), xml.attribute(i));
        }
        text.clear();
        readContent();
        shown = text.toString();
        isError |= !formula.isEmpty() && (shown.startsWith("#") || shown.startsWith("Err:"));
    }

    private void attribute(String name, String given) {
        switch (name) {
            case "value-type" -> {
                isError |= given.equals("error");
                type = type.isEmpty() || type.equals("error") ? given : type;
            }
            case "value", "date-value", "time-value", "boolean-value", "string-value" -> value = given;
            case "formula" -> formula = given.substring(given.indexOf('=') + 1);
            case "number-columns-repeated" -> repetitions = count(given);
            case "number-columns-spanned" -> columns = count(given);
            case "number-rows-spanned" -> rows = count(given);
            default -> {}
        }
    }

    private void readContent() throws IOException {
        int outside = xml.depth() - 1;
        boolean isFirst = true;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("p")) {
                    if (!isFirst) {
                        add('\n');
                    }
                    isFirst = false;
                    readParagraph();
                } else {
                    xml.skip();
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
            } else if (xml.depth() == outside) {
                return;
            }
        }
    }

    /** Spaces that are written out count once; those meant are elements. */
    private void readParagraph() throws IOException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "s" -> {
                        for (int i = Math.min(count(xml.attribute("c")), Limits.CELL); i > 0; i--) {
                            add(' ');
                        }
                    }
                    case "tab" -> add('\t');
                    case "line-break" -> add('\n');
                    case "span", "a", "meta", "ruby", "ruby-base", "date", "time", "title", "sheet-name" -> {}
                    default -> xml.skip();
                }
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                int start = text.length;
                xml.appendTo(text);
                text.collapse(start);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
            }
        }
    }

    private void add(char c) throws FaultyWorkbookException {
        text.append(new char[] {c}, 0, 1);
    }

    boolean isEmpty() {
        return type.isEmpty() && value.isEmpty() && shown.isBlank() && formula.isEmpty();
    }

    /** Columns that the cell stands for, each with the same value. */
    int repetitions() {
        return repetitions;
    }

    /** Columns that it reaches over as a merged one. */
    int columns() {
        return columns;
    }

    /** Rows that it reaches over as a merged one. */
    int rows() {
        return rows;
    }

    boolean isFormulaWithoutValue() {
        return !formula.isEmpty() && type.isEmpty() && shown.isEmpty();
    }

    /** Adds a cell that is not empty to a row. */
    void addTo(Row row) {
        if (isFormulaWithoutValue()) {
            row.add('=' + formula, Row.Kind.ERROR);
        } else if (isError) {
            row.add(shown.isEmpty() ? "#" : shown, Row.Kind.ERROR);
        } else {
            switch (type) {
                case "float", "currency" -> addNumber(row, Row.Kind.NUMBER);
                case "percentage" -> addNumber(row, Row.Kind.PERCENT);
                case "date" -> addDate(row);
                case "boolean" -> row.add(value.equals("true") || value.equals("1") ? "1" : "0", Row.Kind.BOOLEAN);
                case "time" -> row.add(shown.isEmpty() ? value : shown, Row.Kind.TEXT);
                default -> row.add(value.isEmpty() ? shown : value, Row.Kind.TEXT);
            }
        }
    }

    private void addNumber(Row row, Row.Kind stated) {
        Optional<String> number = CellNumber.of(value);
        if (number.isPresent()) {
            row.add(number.get(), ShownNumber.kind(shown, number.get(), stated));
        } else {
            row.add(value.isEmpty() ? shown : value, Row.Kind.TEXT);
        }
    }

    private void addDate(Row row) {
        Optional<String> day = CellNumber.isoDay(value.strip());
        row.add(day.orElse(value.isEmpty() ? shown : value), day.isPresent() ? Row.Kind.DATE : Row.Kind.TEXT);
    }
}
