package fr.donum.application.evaluate;

import fr.donum.domain.dossier.PractitionerId;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Finds keys that may be another writing of an earlier one: words that differ by case, accents, punctuation, a title or
 * their order only, whatever holds the number that another key is, and one name under keys of different kinds: an RPPS
 * number, an AM number, any other. An open hash table of 8 bytes an entry, by hashes of 63 bits.
 */
final class AlikeKeys {
    private static final long FREE = 0;
    private static final long SEED = new SplittableRandom().nextLong();
    private static final long OF_NUMBER = SEED + 1;
    private static final long OF_NAME = SEED + 2;

    /** What a key is; a practitioner has one of each kind at most. */
    private enum Kind {
        RPPS,
        AM,
        OTHER;

        static Kind of(String key) {
            return !areDigits(key) ? OTHER : key.length() == RPPS_DIGITS ? RPPS : key.length() == AM_DIGITS ? AM : OTHER;
        }
    }

    private static final int RPPS_DIGITS = 11;
    private static final int AM_DIGITS = 9;

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
            isAlike |= enter(hash(SEED, String.join(" ", words)));
        }
        return isAlike;
    }

    /** Takes the name of a key that was not given before; whether a key of another kind has the same. */
    boolean addName(PractitionerId id, String name) {
        List<String> words = NameKey.words(name);
        if (words.isEmpty()) {
            return false;
        }
        Kind own = Kind.of(id.value());
        String joined = String.join(" ", words);
        boolean isAlike = false;
        for (Kind kind : Kind.values()) {
            long hash = hash(OF_NAME + kind.ordinal(), joined);
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
