package fr.donum.adapter.json.mapped;

/** A set of numbers other than 0 that only grows: one array, at most three quarters full. */
final class LongSet {
    private long[] slots = new long[64];
    private int size;

    /** @return whether {@code key} was not there before */
    boolean add(long key) {
        int slot = find(key);
        if (slots[slot] == key) {
            return false;
        }
        slots[slot] = key;
        size++;
        if (4L * size > 3L * slots.length) {
            grow();
        }
        return true;
    }

    private int find(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long key : old) {
            if (key != 0) {
                slots[find(key)] = key;
            }
        }
    }
}
