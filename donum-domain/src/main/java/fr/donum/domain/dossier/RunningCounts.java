package fr.donum.domain.dossier;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a dossier counts since 1 January: of that, no later snapshot of the same year has less. */
public final class RunningCounts {
    private static final Usage[] USAGES = Usage.values();
    private static final List<Count> COUNTS = List.of(Count.MSS_MESSAGES, Count.APCV_FSE);
    private static final int ABSENT = -1;

    /** Numerator and denominator of each usage, then the counts: none is larger than an {@code int}. */
    private final int[] numbers;

    private RunningCounts(int[] numbers) {
        this.numbers = numbers;
    }

    /** Those of a dossier; what it lacks is compared with nothing. */
    public static RunningCounts of(Dossier dossier) {
        int[] numbers = new int[2 * USAGES.length + COUNTS.size()];
        Arrays.fill(numbers, ABSENT);
        for (Usage usage : USAGES) {
            if (dossier.tally(usage).isPresent()) {
                numbers[2 * usage.ordinal()] = Math.toIntExact(dossier.done(usage));
                numbers[2 * usage.ordinal() + 1] = Math.toIntExact(dossier.total(usage));
            }
        }
        for (int i = 0; i < COUNTS.size(); i++) {
            numbers[2 * USAGES.length + i] =
                    Math.toIntExact(dossier.count(COUNTS.get(i)).orElse(ABSENT));
        }
        return new RunningCounts(numbers);
    }

    /**
     * A number that falls.
     *
     * @param name of its column: {@code aat_num}
     */
    public record Fall(String name, long before, long after) {}

    /** How many numbers that both have are others later. */
    public int changes(RunningCounts later) {
        int changes = 0;
        for (int i = 0; i < numbers.length; i++) {
            changes += areIn(i, later) && numbers[i] != later.numbers[i] ? 1 : 0;
        }
        return changes;
    }

    /** How many numbers that both have are less later. */
    public int falls(RunningCounts later) {
        int falls = 0;
        for (int i = 0; i < numbers.length; i++) {
            falls += areIn(i, later) && numbers[i] > later.numbers[i] ? 1 : 0;
        }
        return falls;
    }

    /** The first number that is less later; null if none is. */
    public @Nullable Fall fall(RunningCounts later) {
        for (int i = 0; i < numbers.length; i++) {
            if (areIn(i, later) && numbers[i] > later.numbers[i]) {
                return new Fall(name(i), numbers[i], later.numbers[i]);
            }
        }
        return null;
    }

    private boolean areIn(int number, RunningCounts later) {
        return numbers[number] != ABSENT && later.numbers[number] != ABSENT;
    }

    private static String name(int number) {
        return number < 2 * USAGES.length
                ? USAGES[number / 2].id() + (number % 2 == 0 ? "_num" : "_den")
                : COUNTS.get(number - 2 * USAGES.length).id();
    }
}
