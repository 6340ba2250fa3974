package fr.donum.adapter.excel;

import fr.donum.application.table.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the number in a cell is, by the style the cell has. */
final class CellStyles {
    private final List<Row.Kind> kinds = new ArrayList<>();

    /** @param in the part, or null for a workbook without styles */
    CellStyles(@Nullable InputStream in) throws IOException {
        if (in != null) {
            try (XmlPart part = new XmlPart(in)) {
                read(part);
            }
        }
    }

    private void read(XmlPart part) throws IOException {
        Map<Integer, String> formats = new HashMap<>();
        while (part.nextStart("styleSheet")) {
            if (part.name().equals("numFmt")) {
                formats.put(number(part.attribute("numFmtId")), part.attribute("formatCode"));
            } else if (part.name().equals("cellXfs")) {
                while (part.nextStart("cellXfs")) {
                    if (part.name().equals("xf")) {
                        int id = number(part.attribute("numFmtId"));
                        kinds.add(NumberFormat.kind(id, formats.get(id)));
                    }
                }
            }
        }
    }

    private static int number(String text) throws FaultyWorkbookException {
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw FaultyWorkbookException.of(e);
        }
    }

    /** {@code NUMBER}, {@code PERCENT} or {@code DATE}. */
    Row.Kind kind(int style) {
        return style >= 0 && style < kinds.size() ? kinds.get(style) : Row.Kind.NUMBER;
    }
}
