package fr.donum.adapter.excel.xlsx;

import fr.donum.adapter.excel.part.CellText;
import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.part.XmlPart;
import fr.donum.table.cell.Row;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The texts that cells of a workbook share, by number. Read only as far as the cells seen so far need, and kept as
 * UTF-8 in blocks: a few bytes for each text beyond its own.
 */
final class SharedStrings implements Closeable {
    private static final int BLOCK = 1 << 20;
    private final @Nullable XmlPart part;
    private final List<byte[]> blocks = new ArrayList<>();
    private final CellText text = new CellText();
    /** Where each text ends in its block; the next starts there unless it starts a block. */
    private int[] ends = new int[1024];
    /** The text that each block starts with. */
    private int[] firsts = new int[16];

    private int size;
    private int used;

    /** @param in the part, or null for a workbook without shared texts */
    SharedStrings(@Nullable InputStream in) throws IOException {
        this.part = in == null ? null : new XmlPart(in);
    }

    /** Adds the text of a number to a row. */
    void addTo(Row row, int number) throws IOException {
        while (size <= number) {
            if (!readOne()) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
            }
        }
        int at = Arrays.binarySearch(firsts, 0, blocks.size(), number);
        int block = at >= 0 ? at : -at - 2;
        int start = number == firsts[block] ? 0 : ends[number - 1];
        row.add(blocks.get(block), start, ends[number] - start, Row.Kind.TEXT);
    }

    private boolean readOne() throws IOException {
        if (part == null) {
            return false;
        }
        while (part.nextStart("sst")) {
            if (part.name().equals("si")) {
                readText(part, "si", text);
                keep(text.toString().getBytes(StandardCharsets.UTF_8));
                return true;
            }
        }
        return false;
    }

    /** The text of a {@code si} or {@code is} element: its runs together, without phonetic hints. */
    static void readText(XmlPart part, String element, CellText into) throws IOException {
        into.clear();
        boolean inText = false;
        int phonetic = 0;
        while (true) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                phonetic += part.name().equals("rPh") ? 1 : 0;
                inText = part.name().equals("t") && phonetic == 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                phonetic -= part.name().equals("rPh") ? 1 : 0;
                inText = false;
                if (part.name().equals(element)) {
                    into.unescape();
                    return;
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
            } else if (inText) {
                part.appendTo(into);
            }
        }
    }

    private void keep(byte[] bytes) throws FaultyWorkbookException {
        if (blocks.isEmpty() || used + bytes.length > BLOCK) {
            if (blocks.size() == Limits.SHARED_TEXTS) {
                throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
            }
            if (blocks.size() == firsts.length) {
                firsts = Arrays.copyOf(firsts, 2 * firsts.length);
            }
            firsts[blocks.size()] = size;
            blocks.add(new byte[Math.max(BLOCK, bytes.length)]);
            used = 0;
        }
        System.arraycopy(bytes, 0, blocks.get(blocks.size() - 1), used, bytes.length);
        used += bytes.length;
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = used;
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            part.close();
        }
    }
}
