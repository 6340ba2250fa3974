package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The different sets of figures that dossiers have, each with a number that two bytes hold. A set is one bit for each
 * metric, in their order, and one for the size of the list. Tables have few of them, and at most 65 535 are kept.
 */
final class FigureSets {
    private static final long LIST = 1L << Metric.ALL.size();
    private static final int MOST = Character.MAX_VALUE;
    private static final int FREE = -1;
    /** Odd, and not to be known: no file can choose sets that fall together. */
    private static final long MULTIPLIER = new SplittableRandom().nextLong() | 1;

    private long[] sets = new long[1 << 4];
    private int[] slots = slots(1 << 5);
    private int size;

    /** The figures that a dossier has; one that is neutralised is not missing. */
    static long of(Dossier dossier) {
        long figures = dossier.profile().listSize() == null ? 0 : LIST;
        for (int i = 0; i < Metric.ALL.size(); i++) {
            figures |= dossier.standing(Metric.ALL.get(i)) == Standing.MISSING ? 0 : 1L << i;
        }
        return figures;
    }

    /** The metrics of a set, in their order. */
    static Set<Metric> metrics(long figures) {
        Set<Metric> metrics = new LinkedHashSet<>();
        for (int i = 0; i < Metric.ALL.size(); i++) {
            if ((figures >>> i & 1) != 0) {
                metrics.add(Metric.ALL.get(i));
            }
        }
        return metrics;
    }

    /** Whether the size of the list is in a set. */
    static boolean hasList(long figures) {
        return (figures & LIST) != 0;
    }

    /** The number of a set, which is entered if it is new. */
    char number(long figures) {
        int slot = slot(figures);
        if (slots[slot] != FREE) {
            return (char) slots[slot];
        }
        if (size == MOST) {
            return Character.MAX_VALUE;
        }
        if (size == sets.length) {
            grow();
            slot = slot(figures);
        }
        sets[size] = figures;
        slots[slot] = size;
        return (char) size++;
    }

    /** The set of a number; all figures for one too many to be kept, so that nobody is said to lack any. */
    long figures(char number) {
        return number == MOST ? -1 : sets[number];
    }

    private void grow() {
        sets = Arrays.copyOf(sets, 2 * sets.length);
        slots = slots(2 * slots.length);
        for (int i = 0; i < size; i++) {
            slots[slot(sets[i])] = i;
        }
    }

    private int slot(long figures) {
        int slot = Long.hashCode(figures * MULTIPLIER) & (slots.length - 1);
        while (slots[slot] != FREE && sets[slots[slot]] != figures) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static int[] slots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
