package fr.donum.adapter.excel.read;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.part.XmlPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the number in a cell is shown, by the style the cell has. */
public final class CellStyles {
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    /** The number of the format of each style. */
    private int[] ids = new int[64];

    private @Nullable NumberFormat[] ofStyles = new NumberFormat[0];

    private int size;

    /** @param in the part, or null for a workbook without styles */
    public CellStyles(@Nullable InputStream in) throws IOException {
        if (in != null) {
            try (XmlPart part = new XmlPart(in)) {
                read(part);
            }
        }
    }

    private void read(XmlPart part) throws IOException {
        while (part.nextStart("styleSheet")) {
            if (part.name().equals("numFmt")) {
                format(number(part.attribute("numFmtId")), part.attribute("formatCode"));
            } else if (part.name().equals("cellXfs")) {
                while (part.nextStart("cellXfs")) {
                    if (part.name().equals("xf")) {
                        style(number(part.attribute("numFmtId")));
                    }
                }
            }
        }
    }

    private static int number(String text) throws FaultyWorkbookException {
        try {
            return text.isBlank() ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw FaultyWorkbookException.of(e);
        }
    }

    /** Adds a format; of one that is too long only as much is kept as shows it. */
    public void format(int id, String code) throws FaultyWorkbookException {
        codes.put(id, code.length() > Limits.FORMAT ? code.substring(0, Limits.FORMAT + 1) : code);
        if (codes.size() > Limits.FORMATS) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
        }
    }

    /** Adds the next style. */
    public void style(int format) throws FaultyWorkbookException {
        if (size == Limits.STYLES) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
        }
        ids[size++] = format;
    }

    /** The format of a style; a plain number's for a style that is none. */
    public NumberFormat format(int style) throws FaultyWorkbookException {
        if (style < 0 || style >= size) {
            return NumberFormat.NUMBER;
        }
        if (ofStyles.length < size) {
            ofStyles = Arrays.copyOf(ofStyles, size);
        }
        NumberFormat known = ofStyles[style];
        if (known == null) {
            known = numbered(ids[style]);
            ofStyles[style] = known;
        }
        return known;
    }

    private NumberFormat numbered(int id) throws FaultyWorkbookException {
        NumberFormat known = formats.get(id);
        if (known != null) {
            return known;
        }
        try {
            NumberFormat format = NumberFormat.of(id, codes.get(id));
            formats.put(id, format);
            return format;
        } catch (IllegalArgumentException e) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, "", e);
        }
    }
}
