package fr.donum.table.regroup;

import fr.donum.table.cell.Row;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A few rows that are kept until it is known what they are. */
public final class KeptRows {
    private static final int MOST_BYTES = 1 << 23;

    private final List<byte[]> rows = new ArrayList<>();
    private final RowBytes packed = new RowBytes();
    private long bytes;

    public void add(Row row) {
        packed.add(row);
        ByteBuffer taken = packed.take();
        byte[] copy = new byte[taken.remaining()];
        taken.get(copy);
        bytes += copy.length;
        rows.add(copy);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether there is no room for more: 8 MiB. */
    public boolean isFull() {
        return bytes >= MOST_BYTES;
    }

    public void forEach(Consumer<Row> action) {
        Row row = new Row();
        for (byte[] each : rows) {
            RowBytes.next(ByteBuffer.wrap(each), row);
            action.accept(row);
        }
    }
}
