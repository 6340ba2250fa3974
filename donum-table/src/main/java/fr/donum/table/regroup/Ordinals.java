package fr.donum.table.regroup;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Numbers keys in the order of their first appearance, in some 24 bytes each. Keys are told apart by a hash of 64 bits
 * only; two that share it share a number, which whoever uses it must bear.
 */
final class Ordinals {
    /** Another one each time the program runs, so that no file can be made for it. */
    private static final long SEED = new SplittableRandom().nextLong();

    private long[] hashes = new long[1 << 10];
    private int[] ordinals = new int[1 << 10];
    private int size;

    /** The number of a key, counted from 0. */
    int of(String key) {
        long hash = hash(key);
        int place = place(hash);
        if (hashes[place] == 0) {
            hashes[place] = hash;
            ordinals[place] = size++;
            if (2 * size > hashes.length) {
                grow();
                return size - 1;
            }
        }
        return ordinals[place];
    }

    private int place(long hash) {
        int place = (int) hash & (hashes.length - 1);
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldOrdinals = ordinals;
        hashes = new long[2 * oldHashes.length];
        ordinals = Arrays.copyOf(ordinals, hashes.length);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                ordinals[place] = oldOrdinals[i];
            }
        }
    }

    /** Never 0, which marks a free place. */
    private static long hash(String key) {
        long hash = SEED;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return (hash ^ (hash >>> 29)) | 1;
    }
}
