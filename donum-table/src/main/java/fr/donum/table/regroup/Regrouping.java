package fr.donum.table.regroup;

import fr.donum.table.cell.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Brings together the rows of one practitioner, wherever they stand, in the order in which practitioners first appear.
 * Rows wait in memory up to a limit and in a temporary file beyond it; a practitioner takes a few bytes.
 */
public final class Regrouping {
    private static final int GROUPS_PER_BUCKET = 1 << 10;
    private static final int MOST_BYTES = 1 << 24;

    private final Ordinals ordinals = new Ordinals();
    private final List<Bucket> buckets = new ArrayList<>();
    private final Spill spill = new Spill();
    private final int mostBytes;
    private int bytes;

    public Regrouping() {
        this(MOST_BYTES);
    }

    /** @param mostBytes how much of the rows may be in memory */
    public Regrouping(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    public void add(String key, Row row) {
        int bucket = ordinals.of(key) / GROUPS_PER_BUCKET;
        if (bucket == buckets.size()) {
            buckets.add(new Bucket());
        }
        bytes += buckets.get(bucket).add(row);
        if (bytes > mostBytes) {
            buckets.forEach(each -> each.spill(spill));
            bytes = 0;
        }
    }

    /** Passes on the rows of up to a thousand practitioners at a time, all of each. */
    public void forEachBucket(Consumer<Iterable<Row>> consumer) {
        try (spill) {
            for (int i = 0; i < buckets.size(); i++) {
                consumer.accept(buckets.get(i).rows(spill));
                buckets.set(i, new Bucket());
            }
        }
    }
}
