package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The practitioners met so far, with the day of the latest snapshot of each if any is dated: an open hash table of 8
 * bytes an entry, 12 with days. A key of up to 17 digits stands for itself; a longer or other key is known by a 63-bit
 * hash, so that two of them in a million are taken for one another with a probability of one in ten million.
 */
final class PractitionerIndex {
    private static final int UNDATED = Integer.MIN_VALUE / 2;
    private static final int FREE = 0;

    private long[] keys = new long[1 << 10];
    /** Twice the day of the latest snapshot, plus one once it has been admitted; empty while no dossier was dated. */
    private int[] days = {};

    private int size;

    /** What to do with a dossier. */
    enum Admission {
        ADMITTED,
        /** A later snapshot of the same practitioner stands. */
        SUPERSEDED,
        /** The same practitioner was admitted already. */
        DUPLICATE
    }

    /** Takes note of a snapshot, before any is admitted. */
    void note(Dossier dossier) {
        keepDays();
        int slot = slot(key(dossier.practitioner()));
        days[slot] = Math.max(days[slot], 2 * day(dossier));
    }

    /** Admits the latest snapshot noted, once; of a practitioner that was not noted, the first that comes. */
    Admission admit(Dossier dossier) {
        int before = size;
        if (dossier.asOf().isPresent()) {
            keepDays();
        }
        int slot = slot(key(dossier.practitioner()));
        if (days.length == 0) {
            return size > before ? Admission.ADMITTED : Admission.DUPLICATE;
        }
        int day = 2 * day(dossier);
        if (size > before) {
            days[slot] = day;
        }
        if (day < (days[slot] & ~1)) {
            return Admission.SUPERSEDED;
        }
        if ((days[slot] & 1) != 0) {
            return Admission.DUPLICATE;
        }
        days[slot] |= 1;
        return Admission.ADMITTED;
    }

    /** Whoever was admitted so far was undated. */
    private void keepDays() {
        if (days.length == 0) {
            days = new int[keys.length];
            Arrays.fill(days, UNDATED | 1);
        }
    }

    private static int day(Dossier dossier) {
        Optional<LocalDate> day = dossier.asOf();
        return day.isPresent() ? (int) day.get().toEpochDay() : UNDATED / 2;
    }

    /** The slot of a key, which is entered if it is new. */
    private int slot(long key) {
        if (4 * size >= 3 * keys.length) {
            grow();
        }
        int slot = probe(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            if (days.length > 0) {
                days[slot] = UNDATED;
            }
            size++;
        }
        return slot;
    }

    private int probe(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldDays = days;
        keys = new long[2 * oldKeys.length];
        days = new int[2 * oldDays.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = probe(oldKeys[i]);
                keys[slot] = oldKeys[i];
                if (oldDays.length > 0) {
                    days[slot] = oldDays[i];
                }
            }
        }
    }

    /** Never {@link #FREE}: a leading 1 keeps "01" and "1" apart, and the hash of any other key is negative. */
    private static long key(PractitionerId id) {
        String text = id.value();
        if (text.length() > 17) {
            return hash(text);
        }
        long number = 1;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return hash(text);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        return hash | Long.MIN_VALUE;
    }
}
