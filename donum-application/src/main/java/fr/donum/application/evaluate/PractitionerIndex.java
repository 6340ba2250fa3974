package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.quantity.Euros;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The practitioners met so far, with the day of the latest snapshot of each if any is dated: open hash tables that grow
 * one at a time by a quarter, so that a practitioner takes 13 bytes at most at any moment, 22 with days, and 7 more
 * while amounts are kept. A key of up to 17 digits stands for itself; a longer or other key is known by a 63-bit hash,
 * so that two of them in a million are taken for one another with a probability of one in ten million.
 */
final class PractitionerIndex {
    /** Below the number of any day. */
    private static final int UNDATED = 0;

    private static final int FREE = 0;
    /** The four bits below the day. */
    private static final int WAS_ADMITTED = 1;

    private static final int IS_DATED = 2;
    private static final int FLAGS = 4;
    /** That nothing that may count was noted; below the opposite of the number of any day. */
    private static final int NOTHING = Integer.MIN_VALUE >> FLAGS;

    /** So many practitioners have their amounts kept; of more, none has. */
    private static final int MOST_AMOUNTS = 1 << 20;

    private static final int NO_AMOUNT = Integer.MIN_VALUE;

    private static final int SHARD_BITS = 8;

    /** Others each time the program runs, so that no file can be made for it; the first is odd. */
    private static final long FACTOR = new SplittableRandom().nextLong() | 1;

    private static final long SEED = new SplittableRandom().nextLong();

    private final Shard[] shards = new Shard[1 << SHARD_BITS];
    private final FigureSets figureSets = new FigureSets();
    private boolean hasDays;
    private boolean hasAmounts;
    private int size;
    /** Where the practitioner last asked for is. */
    private Shard latest;

    private int latestSlot;

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

    /** What is told of a practitioner once. */
    enum Telling {
        /** That there are only snapshots later than the day asked for. */
        LATER,
        /** That the latest snapshot lacks figures of an earlier one; of who has a snapshot that may count. */
        LACKING,
        /** That figures of a year that is compared are set aside; the same. */
        OTHER_YEAR;

        /** Nobody is told the first beside another. */
        private int flag() {
            return this == OTHER_YEAR ? 8 : 4;
        }
    }

    PractitionerIndex() {
        Arrays.setAll(shards, i -> new Shard());
        latest = shards[0];
    }

    /** Takes note of a snapshot that may be the one that is admitted, before any is. */
    void note(Dossier dossier, long figures) {
        int day = day(dossier);
        if (note(dossier, day) && day != UNDATED) {
            latest.figures[latestSlot] = figureSets.number(figures);
        }
    }

    /** The same for one that is left aside because it is later than the day asked for. */
    void noteLater(Dossier dossier) {
        note(dossier, -day(dossier));
    }

    /** The same for any other that does not count. */
    void noteOther(Dossier dossier) {
        note(dossier, NOTHING);
    }

    /** Whether it ranks above all that was noted: a day, the later the higher, or one left aside, the earlier the higher. */
    private boolean note(Dossier dossier, int rank) {
        keepDays();
        enter(key(dossier.practitioner()));
        int known = latest.days[latestSlot];
        int flags = (known & (IS_DATED | WAS_ADMITTED)) | (dossier.asOf().isPresent() ? IS_DATED : 0);
        latest.days[latestSlot] = (Math.max(known >> FLAGS, rank) << FLAGS) | flags;
        return rank > known >> FLAGS;
    }

    /** Admits the latest snapshot noted, once; of a practitioner that was not noted, the first that comes. */
    Admission admit(Dossier dossier) {
        boolean isDated = dossier.asOf().isPresent();
        if (isDated) {
            keepDays();
        }
        boolean isNew = enter(key(dossier.practitioner()));
        if (!hasDays) {
            return isNew ? Admission.ADMITTED : Admission.DUPLICATE;
        }
        int[] days = latest.days;
        int day = day(dossier);
        if (isNew) {
            days[latestSlot] = day << FLAGS;
        }
        if (!isDated && (days[latestSlot] & IS_DATED) != 0) {
            return Admission.UNDATED_BESIDE_DATED;
        }
        days[latestSlot] |= isDated ? IS_DATED : 0;
        if (day < days[latestSlot] >> FLAGS) {
            return Admission.SUPERSEDED;
        }
        if ((days[latestSlot] & WAS_ADMITTED) != 0) {
            return Admission.DUPLICATE;
        }
        days[latestSlot] |= WAS_ADMITTED;
        return Admission.ADMITTED;
    }

    /** Whether no later snapshot of a practitioner who was noted is known. */
    boolean isLatest(PractitionerId id, LocalDate day) {
        find(id);
        return day.toEpochDay() >= latest.days[latestSlot] >> FLAGS;
    }

    /** The day of the latest snapshot of the practitioner last asked for, who has one. */
    LocalDate latestDay() {
        return LocalDate.ofEpochDay(latest.days[latestSlot] >> FLAGS);
    }

    /** The figures of that snapshot. */
    long latestFigures() {
        return figureSets.figures(latest.figures[latestSlot]);
    }

    /** The day of the earliest of a practitioner's snapshots, where all are later than the day asked for. */
    Optional<LocalDate> earliestLater(PractitionerId id) {
        find(id);
        int rank = latest.days[latestSlot] >> FLAGS;
        return rank > NOTHING && rank < UNDATED ? Optional.of(LocalDate.ofEpochDay(-rank)) : Optional.empty();
    }

    /** Whether it is to be told of the practitioner last asked for: the first time only. */
    boolean isToBeTold(Telling what) {
        boolean wasTold = (latest.days[latestSlot] & what.flag()) != 0;
        latest.days[latestSlot] |= what.flag();
        return !wasTold;
    }

    private void find(PractitionerId id) {
        long key = key(id);
        latest = shard(key);
        latestSlot = latest.probe(key);
    }

    /** Whether a practitioner was noted or asked for. */
    boolean holds(PractitionerId id) {
        long key = key(id);
        Shard shard = shard(key);
        return shard.keys[shard.probe(key)] != FREE;
    }

    /** Keeps what the dossier last admitted is worth. */
    void keep(Euros amount) {
        if (size > MOST_AMOUNTS || Math.abs(amount.cents()) > Integer.MAX_VALUE) {
            return;
        }
        if (!hasAmounts) {
            hasAmounts = true;
            for (Shard shard : shards) {
                shard.keepAmounts();
            }
        }
        latest.amounts[latestSlot] = (int) amount.cents();
    }

    /** What the practitioner last asked for was worth when admitted; empty if that is not kept. */
    Optional<Euros> amount() {
        boolean isKept = latestSlot < latest.amounts.length && latest.amounts[latestSlot] != NO_AMOUNT;
        return isKept ? Optional.of(Euros.ofCents(latest.amounts[latestSlot])) : Optional.empty();
    }

    /** Whoever was admitted so far was undated. */
    private void keepDays() {
        if (!hasDays) {
            hasDays = true;
            for (Shard shard : shards) {
                shard.keepDays();
            }
        }
    }

    private static int day(Dossier dossier) {
        Optional<LocalDate> day = dossier.asOf();
        return day.isPresent() ? (int) day.get().toEpochDay() : UNDATED;
    }

    /** Finds a key, which is entered if it is new; whether it was. */
    private boolean enter(long key) {
        latest = shard(key);
        int slot = latest.enter(key);
        boolean isNew = slot < 0;
        latestSlot = isNew ? ~slot : slot;
        size += isNew ? 1 : 0;
        if (hasAmounts && size > MOST_AMOUNTS) {
            hasAmounts = false;
            for (Shard shard : shards) {
                shard.amounts = new int[0];
            }
        }
        return isNew;
    }

    private Shard shard(long key) {
        return shards[(int) ((key * FACTOR) >>> (Long.SIZE - SHARD_BITS))];
    }

    /** A part of the keys. */
    private static final class Shard {
        private long[] keys = new long[1 << 2];
        /** Sixteen times the day of the latest snapshot, and what is known of it; empty while no dossier was dated. */
        private int[] days = {};
        /** The number of the set of figures that the same snapshot has; the same. */
        private char[] figures = {};
        /** The amount of who was admitted, in cents; empty while none is kept. */
        private int[] amounts = {};

        private int size;

        void keepDays() {
            days = new int[keys.length];
            figures = new char[keys.length];
            Arrays.fill(days, (UNDATED << FLAGS) | WAS_ADMITTED);
        }

        void keepAmounts() {
            amounts = new int[keys.length];
            Arrays.fill(amounts, NO_AMOUNT);
        }

        /** The slot of a key, inverted if it was new. */
        int enter(long key) {
            if (5 * size >= 4 * keys.length) {
                grow();
            }
            int slot = probe(key);
            if (keys[slot] != FREE) {
                return slot;
            }
            keys[slot] = key;
            if (days.length > 0) {
                days[slot] = NOTHING << FLAGS;
            }
            size++;
            return ~slot;
        }

        int probe(long key) {
            long middle = ((key * FACTOR) >>> 24) & 0xffffffffL;
            int slot = (int) ((middle * keys.length) >>> Integer.SIZE);
            while (keys[slot] != FREE && keys[slot] != key) {
                slot = slot + 1 == keys.length ? 0 : slot + 1;
            }
            return slot;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldDays = days;
            char[] oldFigures = figures;
            int[] oldAmounts = amounts;
            keys = new long[oldKeys.length + oldKeys.length / 4];
            days = new int[oldDays.length == 0 ? 0 : keys.length];
            figures = new char[days.length];
            amounts = new int[oldAmounts.length == 0 ? 0 : keys.length];
            Arrays.fill(amounts, NO_AMOUNT);
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != FREE) {
                    int slot = probe(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    if (days.length > 0) {
                        days[slot] = oldDays[i];
                        figures[slot] = oldFigures[i];
                    }
                    if (amounts.length > 0) {
                        amounts[slot] = oldAmounts[i];
                    }
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
