package fr.donum.adapter.excel.xlsx;

import fr.donum.adapter.excel.part.CellText;
import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.part.XmlPart;
import fr.donum.adapter.excel.read.CellAddress;
import fr.donum.adapter.excel.read.CellNumber;
import fr.donum.adapter.excel.read.CellStyles;
import fr.donum.adapter.excel.read.NumberFormat;
import fr.donum.table.cell.Row;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** One {@code c} element of a sheet; reused for the next. */
final class XlsxCell {
    private final XmlPart part;
    private final CellStyles styles;
    private final boolean isFrom1904;
    private final CellText expression = new CellText();

    /** The value as stored; for a shared text, its number. */
    final CellText text = new CellText();

    /** From 0. */
    int column;

    private String type = "";
    private int style;
    private boolean hasFormula;
    private boolean hasValue;

    XlsxCell(XmlPart part, CellStyles styles, boolean isFrom1904) {
        this.part = part;
        this.styles = styles;
        this.isFrom1904 = isFrom1904;
    }

    /** @param next the column of a cell that does not say its address */
    void read(int next) throws IOException {
        column = next;
        type = "";
        style = -1;
        hasFormula = false;
        hasValue = false;
        text.clear();
        for (int i = 0; i < part.attributeCount(); i++) {
            switch (part.attributeName(i)) {
                case "r" -> column = address(part.attribute(i), next);
                case "s" -> style = number(part.attribute(i));
                case "t" -> type = part.attribute(i).strip();
                default -> {}
            }
        }
        if (column < 0) {
            throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
        }
        readContent();
        if (!type.equals("str") && !type.equals("inlineStr")) {
            text.strip();
        }
    }

    private void readContent() throws IOException {
        while (true) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (part.name()) {
                    case "v" -> {
                        hasValue = true;
                        readText("v", text);
                    }
                    case "f" -> {
                        hasFormula = true;
                        readText("f", expression);
                    }
                    case "is" -> SharedStrings.readText(part, "is", text);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && part.name().equals("c")) {
                return;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
            }
        }
    }

    private void readText(String element, CellText into) throws IOException {
        into.clear();
        while (true) {
            int event = part.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                part.appendTo(into);
            } else if (event == XMLStreamConstants.END_ELEMENT && part.name().equals(element)) {
                return;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
            }
        }
    }

    private static int address(String text, int next) {
        return text.isEmpty() ? next : CellAddress.column(text);
    }

    /** The number of a style; -1 where none is given. */
    private static int number(String text) throws FaultyWorkbookException {
        try {
            return text.isBlank() ? -1 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw FaultyWorkbookException.of(e);
        }
    }

    /** A formula may well have an empty text for its result; but then it says so. */
    boolean isFormulaWithoutValue() {
        return hasFormula && text.length == 0 && !(hasValue && type.equals("str"));
    }

    String formula() {
        return "=" + expression;
    }

    /** The number of the shared text it shows; -1 if it shows none. */
    int sharedText() throws FaultyWorkbookException {
        if (!type.equals("s")) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length; i++) {
            int digit = text.characters[i] - '0';
            if (digit < 0 || digit > 9 || number > Integer.MAX_VALUE / 10 - 1) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Adds a value that is not empty, nor shared, to a row. */
    void addTo(Row row) throws FaultyWorkbookException {
        switch (type) {
            case "", "n" -> addNumber(row);
            case "b" -> addBoolean(row);
            case "e" -> row.add(text.characters, 0, text.length, Row.Kind.ERROR);
            case "d" -> addIsoDate(row);
            case "str" -> {
                text.unescape();
                row.add(text.characters, 0, text.length, Row.Kind.TEXT);
            }
            default -> row.add(text.characters, 0, text.length, Row.Kind.TEXT);
        }
    }

    private void addNumber(Row row) throws FaultyWorkbookException {
        NumberFormat format = styles.format(style);
        Row.Kind kind = format.uniform();
        if (kind != null && kind != Row.Kind.DATE && CellNumber.isPlain(text.characters, text.length)) {
            row.add(text.characters, 0, text.length, kind);
            return;
        }
        Optional<String> plain = CellNumber.of(text.toString());
        if (plain.isPresent()) {
            CellNumber.add(row, plain.get(), format, isFrom1904);
        } else {
            row.add(text.characters, 0, text.length, Row.Kind.TEXT);
        }
    }

    private void addBoolean(Row row) {
        String word = text.toString();
        boolean isWord = word.equals("true") || word.equals("false");
        row.add(isWord ? (word.equals("true") ? "1" : "0") : word, Row.Kind.BOOLEAN);
    }

    /** {@code 2026-09-30T00:00:00}. */
    private void addIsoDate(Row row) {
        Optional<String> day = CellNumber.isoDay(text.toString());
        row.add(day.orElseGet(text::toString), day.isPresent() ? Row.Kind.DATE : Row.Kind.TEXT);
    }
}
