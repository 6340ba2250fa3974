package fr.donum.table.regroup;

import fr.donum.table.cell.Row;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of some practitioners: the earlier ones in a file, the latest in memory. */
final class Bucket {
    private final RowBytes latest = new RowBytes();
    private long[] starts = new long[2];
    private int[] lengths = new int[2];
    private int chunks;

    /** Adds a row; returns by how many bytes the memory taken grows. */
    int add(Row row) {
        int before = latest.size();
        latest.add(row);
        return latest.size() - before;
    }

    void spill(Spill to) {
        ByteBuffer bytes = latest.take();
        if (bytes.hasRemaining()) {
            if (chunks == starts.length) {
                starts = Arrays.copyOf(starts, 2 * chunks);
                lengths = Arrays.copyOf(lengths, 2 * chunks);
            }
            lengths[chunks] = bytes.remaining();
            starts[chunks++] = to.append(bytes);
        }
    }

    /** Its rows in the order they were added; once only. Each is the same object, filled anew. */
    Iterable<Row> rows(Spill from) {
        return () -> new Iterator<>() {
            private final Row row = new Row();
            private ByteBuffer bytes = ByteBuffer.allocate(0);
            private int next;

            @Override
            public boolean hasNext() {
                while (!bytes.hasRemaining() && next <= chunks) {
                    bytes = next == chunks ? latest.take() : from.read(starts[next], lengths[next]);
                    next++;
                }
                return bytes.hasRemaining();
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                RowBytes.next(bytes, row);
                return row;
            }
        };
    }
}
