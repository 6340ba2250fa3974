package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.quantity.Euros;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The practitioners met so far, with the day of the latest snapshot of each if any is dated: an open hash table of 8
 * bytes an entry, 12 with days, and 4 more while amounts are kept. A key of up to 17 digits stands for itself; a longer or other key is known by a 63-bit
 * hash, so that two of them in a million are taken for one another with a probability of one in ten million.
 */
final class PractitionerIndex {
    private static final int UNDATED = -(1 << 28);
    private static final int FREE = 0;
    /** The two bits below the day. */
    private static final int WAS_ADMITTED = 1;

    private static final int IS_DATED = 2;
    private static final int FLAGS = 2;
    /** So many practitioners have their amounts kept; of more, none has. */
    private static final int MOST_AMOUNTS = 1 << 20;

    private static final int NO_AMOUNT = Integer.MIN_VALUE;

    /** Others each time the program runs, so that no file can be made for them; the first is odd. */
    private static final long FACTOR = new SplittableRandom().nextLong() | 1;

    private static final long SEED = new SplittableRandom().nextLong();

    private long[] keys = new long[1 << 10];
    /** Four times the day of the latest snapshot, and what is known of it; empty while no dossier was dated. */
    private int[] days = {};
    /** The amount of who was admitted, in cents; empty while none is kept. */
    private int[] amounts = {};

    private int latest;

    private int size;

    /** What to do with a dossier. */
    enum Admission {
        ADMITTED,
        /** A later snapshot of the same practitioner stands. */
        SUPERSEDED,
        /** The same practitioner was admitted already. */
        DUPLICATE,
        /** Without a date, where the same practitioner has a dated snapshot. */
        UNDATED_BESIDE_DATED
    }

    /**
     * Takes note of a snapshot, before any snapshot is admitted.
     *
     * @param mayCount whether it may be the one that is admitted
     */
    void note(Dossier dossier, boolean mayCount) {
        keepDays();
        int slot = slot(key(dossier.practitioner()));
        int day = mayCount ? day(dossier) : UNDATED;
        int flags = (days[slot] & (IS_DATED | WAS_ADMITTED)) | (dossier.asOf().isPresent() ? IS_DATED : 0);
        int latest = Math.max(days[slot] >> FLAGS, day);
        days[slot] = (latest << FLAGS) | flags;
    }

    /** Admits the latest snapshot noted, once; of a practitioner that was not noted, the first that comes. */
    Admission admit(Dossier dossier) {
        int before = size;
        boolean isDated = dossier.asOf().isPresent();
        if (isDated) {
            keepDays();
        }
        int slot = slot(key(dossier.practitioner()));
        latest = slot;
        if (days.length == 0) {
            return size > before ? Admission.ADMITTED : Admission.DUPLICATE;
        }
        int day = day(dossier);
        if (size > before) {
            days[slot] = day << FLAGS;
        }
        if (!isDated && (days[slot] & IS_DATED) != 0) {
            return Admission.UNDATED_BESIDE_DATED;
        }
        days[slot] |= isDated ? IS_DATED : 0;
        if (day < days[slot] >> FLAGS) {
            return Admission.SUPERSEDED;
        }
        if ((days[slot] & WAS_ADMITTED) != 0) {
            return Admission.DUPLICATE;
        }
        days[slot] |= WAS_ADMITTED;
        return Admission.ADMITTED;
    }

    /** Whether no later snapshot of a practitioner who was noted is known. */
    boolean isLatest(PractitionerId id, LocalDate day) {
        return day.toEpochDay() >= days[probe(key(id))] >> FLAGS;
    }

    /** Whether a practitioner was noted or asked for. */
    boolean holds(PractitionerId id) {
        return keys[probe(key(id))] != FREE;
    }

    /** Keeps what the dossier last admitted is worth. */
    void keep(Euros amount) {
        if (size > MOST_AMOUNTS || Math.abs(amount.cents()) > Integer.MAX_VALUE) {
            return;
        }
        if (amounts.length == 0) {
            amounts = new int[keys.length];
            Arrays.fill(amounts, NO_AMOUNT);
        }
        amounts[latest] = (int) amount.cents();
    }

    /** What the practitioner last asked for was worth when admitted; empty if that is not kept. */
    Optional<Euros> amount() {
        boolean isKept = latest < amounts.length && amounts[latest] != NO_AMOUNT;
        return isKept ? Optional.of(Euros.ofCents(amounts[latest])) : Optional.empty();
    }

    /** Whoever was admitted so far was undated. */
    private void keepDays() {
        if (days.length == 0) {
            days = new int[keys.length];
            Arrays.fill(days, (UNDATED << FLAGS) | WAS_ADMITTED);
        }
    }

    private static int day(Dossier dossier) {
        Optional<LocalDate> day = dossier.asOf();
        return day.isPresent() ? (int) day.get().toEpochDay() : UNDATED;
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
                days[slot] = UNDATED << FLAGS;
            }
            size++;
        }
        return slot;
    }

    private int probe(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * FACTOR) >>> 32) & mask;
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
        int[] oldAmounts = amounts;
        amounts = size > MOST_AMOUNTS ? new int[0] : new int[2 * oldAmounts.length];
        Arrays.fill(amounts, NO_AMOUNT);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = probe(oldKeys[i]);
                keys[slot] = oldKeys[i];
                if (oldDays.length > 0) {
                    days[slot] = oldDays[i];
                }
                if (amounts.length > 0) {
                    amounts[slot] = oldAmounts[i];
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
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        return hash | Long.MIN_VALUE;
    }
}
