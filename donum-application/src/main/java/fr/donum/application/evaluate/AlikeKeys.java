package fr.donum.application.evaluate;

import fr.donum.domain.dossier.PractitionerId;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Finds keys that may be another writing of an earlier one: words that differ by case, accents, punctuation, a title or
 * their order only, whatever holds the number that another key is, and one name under keys of different kinds: an RPPS
 * number, an AM number, any other. An open hash table of 8 bytes an entry, by hashes of 63 bits.
 */
final class AlikeKeys {
    private static final long FREE = 0;
    private static final SplittableRandom RANDOM = new SplittableRandom();
    private static final long OF_WORDS = RANDOM.nextLong();
    private static final long OF_NUMBER = RANDOM.nextLong();
    private static final int RPPS = 11;
    private static final int AM = 9;

    /** What a key is; a practitioner has one of each kind at most. */
    private enum Kind {
        RPPS_NUMBER,
        AM_NUMBER,
        OTHER;

        private final long seed = RANDOM.nextLong();

        static Kind of(String key) {
            int digits = areDigits(key) ? key.length() : 0;
            return digits == RPPS ? RPPS_NUMBER : digits == AM ? AM_NUMBER : OTHER;
        }
    }

    private long[] hashes = new long[1 << 8];
    private int size;
    private boolean holdsNumbers;

    /** Takes a key that was not given before; whether one that was is alike. */
    boolean add(PractitionerId id, PractitionerIndex index) {
        String key = id.value();
        if (areDigits(key)) {
            return holdsNumbers && hashes[place(hash(OF_NUMBER, key))] != FREE;
        }
        boolean isAlike = holdsNumberOfOther(key, index);
        List<String> words = NameKey.words(key);
        if (hasLetter(key) && !words.isEmpty()) {
            isAlike |= enter(hash(OF_WORDS, String.join(" ", words)));
        }
        return isAlike;
    }

    /**
     * Takes the name of a key that was not given before; whether a key of another kind has the same.
     *
     * @param name null where the key itself may be one
     */
    boolean addName(PractitionerId id, @Nullable String name) {
        String text = name == null ? id.value() : name;
        List<String> words = hasLetter(text) ? NameKey.words(text) : List.of();
        if (words.isEmpty()) {
            return false;
        }
        Kind own = Kind.of(id.value());
        String joined = String.join(" ", words);
        boolean isAlike = false;
        for (Kind kind : Kind.values()) {
            long hash = hash(kind.seed, joined);
            if (kind == own) {
                enter(hash);
            } else {
                isAlike |= hashes[place(hash)] != FREE;
            }
        }
        return isAlike;
    }

    private boolean holdsNumberOfOther(String key, PractitionerIndex index) {
        boolean isAlike = false;
        for (String number : NumbersWithin.of(key)) {
            holdsNumbers = true;
            isAlike |= enter(hash(OF_NUMBER, number));
            isAlike |= index.holds(PractitionerId.of(number));
        }
        return isAlike;
    }

    private static boolean areDigits(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLetter(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) > '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether it was entered before. */
    private boolean enter(long hash) {
        int place = place(hash);
        if (hashes[place] != FREE) {
            return true;
        }
        hashes[place] = hash;
        if (2 * ++size > hashes.length) {
            grow();
        }
        return false;
    }

    private int place(long hash) {
        int place = (int) (hash >>> 32) & (hashes.length - 1);
        while (hashes[place] != FREE && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] old = hashes;
        hashes = new long[2 * old.length];
        Arrays.stream(old).filter(hash -> hash != FREE).forEach(hash -> hashes[place(hash)] = hash);
    }

    private static long hash(long seed, String text) {
        long hash = seed;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        return hash | Long.MIN_VALUE;
    }
}
