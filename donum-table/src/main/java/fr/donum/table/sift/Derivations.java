package fr.donum.table.sift;

import fr.donum.spi.source.LeftOut;
import fr.donum.table.key.KeyLook;
import fr.donum.table.key.KeyShape;
import fr.donum.table.key.Line;
import fr.donum.table.title.KnownPhrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds rows whose figures are the sums or the means of rows above or below, exactly as written. What two figures may do
 * by chance does not count: the larger the numbers and the fewer the ways to choose the rows, the better the proof.
 */
final class Derivations {
    private static final int MOST_PASSES = 4;
    private static final int MOST_CUTS = 64;
    private static final int MOST_RUNS = 1_000;
    /** What is written more finely than this was computed. */
    private static final long BINARY = 100;

    private static final double PROOF_OF_BLOCK = 4;
    private static final double PROOF_AGAINST_KEY = 4;
    /** Small counts are near their mean by chance. */
    private static final double PROOF_OF_MEAN_AGAINST_KEY = 6;

    private static final double PROOF_OF_RUN = 14;
    private static final double PROOF_OF_ODD_RUN = 8;
    private static final double PROOF_OF_ONE = 5;

    /** For each figure of a row whether it counts something, so that sums make sense. */
    private final boolean[] counted;

    private final int width;
    private List<Line> data = List.of();
    private long[][] sums = {};
    private int[][] given = {};
    /** How many figures are there that add to a sum. */
    private int[][] adding = {};

    private final List<Integer> cuts = new ArrayList<>();
    private boolean answersAreUsual;

    Derivations(boolean[] counted) {
        this.counted = counted;
        this.width = counted.length;
    }

    /** Leaves out the rows that are made of others. */
    void mark(List<Line> lines, boolean areAnswersUsual) {
        answersAreUsual = areAnswersUsual;
        if (width == 0 || lines.stream().noneMatch(Derivations::isSuspect)) {
            return;
        }
        do {
            boolean isNew = true;
            for (int pass = 0; isNew && pass < MOST_PASSES; pass++) {
                isNew = pass(lines, true);
                isNew |= pass(lines, false);
            }
        } while (twins(lines));
    }

    /** Leaves out the totals of a single row. */
    private boolean twins(List<Line> lines) {
        boolean any = false;
        prepare(lines);
        for (int i = 0; i < data.size(); i++) {
            Line line = data.get(i);
            if (isSuspect(line) && isTotalOfOne(line, i)) {
                line.leaveOut(LeftOut.TOTAL);
                any = true;
                prepare(lines);
                i--;
            }
        }
        return any;
    }

    /** A row that may be made of others: it has figures, no answer, and no number as key. */
    private static boolean isSuspect(Line line) {
        return line.fate != Line.Fate.LEFT_OUT
                && !line.isReleased
                && line.figures > 0
                && line.answers == 0
                && (!line.isNamed || line.look != KeyLook.WORD)
                && line.look != KeyLook.NUMBER
                && !KeyShape.startsWithTitle(line.key);
    }

    private static boolean isData(Line line) {
        return line.fate != Line.Fate.LEFT_OUT && line.figures > 0;
    }

    /** One way through all rows: downwards for those below what they sum up, upwards for those above. */
    private boolean pass(List<Line> lines, boolean above) {
        boolean any = false;
        prepare(lines);
        int at = above ? 0 : data.size() - 1;
        while (at >= 0 && at < data.size()) {
            Line line = data.get(at);
            if (isSuspect(line) && (above ? isOfThoseAbove(line, at) : isOfThoseBelow(line, at))) {
                line.leaveOut(LeftOut.TOTAL);
                any = true;
                prepare(lines);
                at -= above ? 1 : 0;
            }
            at += above ? 1 : -1;
            at = above ? at : Math.min(at, data.size() - 1);
        }
        return any;
    }

    /** Adds up the data, and finds where blocks end: at gaps, and at whatever is no data. */
    private void prepare(List<Line> lines) {
        List<Line> found = new ArrayList<>(lines.size());
        cuts.clear();
        cuts.add(0);
        boolean isCut = false;
        for (Line line : lines) {
            isCut |= line.isAfterGap || !isData(line);
            if (isData(line)) {
                if (isCut && cuts.get(cuts.size() - 1) != found.size()) {
                    cuts.add(found.size());
                }
                isCut = false;
                found.add(line);
            }
        }
        if (cuts.get(cuts.size() - 1) != found.size()) {
            cuts.add(found.size());
        }
        data = found;
        sums = new long[width][found.size() + 1];
        given = new int[width][found.size() + 1];
        adding = new int[width][found.size() + 1];
        for (int column = 0; column < width; column++) {
            for (int i = 0; i < found.size(); i++) {
                long value = found.get(i).numbers[column];
                boolean isThere = value != Line.ABSENT;
                sums[column][i + 1] = sums[column][i] + (isThere ? value : 0);
                given[column][i + 1] = given[column][i] + (isThere ? 1 : 0);
                adding[column][i + 1] = adding[column][i] + (isThere && value != 0 ? 1 : 0);
            }
        }
    }

    private boolean isOfThoseAbove(Line line, int at) {
        int tried = 0;
        for (int i = cuts.size() - 1; i >= 0 && tried < MOST_CUTS; i--) {
            int from = cuts.get(i);
            if (from <= at - 2) {
                tried++;
                if (isMadeOf(line, from, at, proofOfBlock(line, tried))) {
                    return true;
                }
            }
        }
        int pivot = pivot(line);
        for (int from = at - 2; pivot >= 0 && from >= Math.max(0, at - MOST_RUNS); from--) {
            long sum = sums[pivot][at] - sums[pivot][from];
            if (sum == line.numbers[pivot] && isSum(line, from, at, proofOfRun(line))) {
                return true;
            }
            if (sum > line.numbers[pivot]) {
                break;
            }
        }
        return line.oddness > 0 && meansOfRuns(line, at, true);
    }

    private boolean isOfThoseBelow(Line line, int at) {
        int tried = 0;
        for (int i = 0; i < cuts.size() && tried < MOST_CUTS; i++) {
            int to = cuts.get(i);
            if (to >= at + 3) {
                tried++;
                if (isMadeOf(line, at + 1, to, proofOfBlock(line, tried))) {
                    return true;
                }
            }
        }
        int pivot = pivot(line);
        int last = Math.min(data.size(), at + 1 + MOST_RUNS);
        for (int to = at + 3; pivot >= 0 && to <= last; to++) {
            long sum = sums[pivot][to] - sums[pivot][at + 1];
            if (sum == line.numbers[pivot] && isSum(line, at + 1, to, proofOfRun(line))) {
                return true;
            }
            if (sum > line.numbers[pivot]) {
                break;
            }
        }
        return line.oddness > 0 && meansOfRuns(line, at, false);
    }

    private boolean meansOfRuns(Line line, int at, boolean above) {
        for (int size = 2; size <= MOST_CUTS; size++) {
            int from = above ? at - size : at + 1;
            int to = above ? at : at + 1 + size;
            if (from < 0 || to > data.size()) {
                return false;
            }
            if (isMean(line, from, to, PROOF_OF_ODD_RUN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row's key does not look like most here, or lacks. */
    private static boolean isOdd(Line line) {
        return line.oddness > 0 || line.look == KeyLook.BLANK;
    }

    private static double proofOfBlock(Line line, int tried) {
        return PROOF_OF_BLOCK + (isOdd(line) ? 0 : PROOF_AGAINST_KEY + Math.log(tried) / Math.log(2));
    }

    private static double proofOfRun(Line line) {
        return isOdd(line) ? PROOF_OF_ODD_RUN : PROOF_OF_RUN;
    }

    /** The first column in which something is counted; -1 if there is none. */
    private int pivot(Line line) {
        for (int column = 0; column < width; column++) {
            if (counted[column] && line.numbers[column] > 0) {
                return column;
            }
        }
        return -1;
    }

    private boolean isMadeOf(Line line, int from, int to, double proof) {
        return isSum(line, from, to, proof) || isMean(line, from, to, proof);
    }

    private boolean isSum(Line line, int from, int to, double proof) {
        Tally tally = new Tally();
        boolean isAny = false;
        boolean isOfSeveral = line.oddness > 1;
        for (int column = 0; column < width; column++) {
            long value = line.numbers[column];
            if (!counted[column] || value == Line.ABSENT || value < 0) {
                continue;
            }
            long sum = sums[column][to] - sums[column][from];
            if (value != sum) {
                tally.misses++;
            } else if (value > 0) {
                tally.hit(bits(value, Line.ONE));
                isAny = true;
                isOfSeveral |= adding[column][to] - adding[column][from] > 1;
            }
        }
        boolean isOnly = tally.isOnly() && to - from >= 3 && tally.bits >= proof + proofOfOne(line, from, to);
        return isAny && isOfSeveral && (isOnly || tally.isProof(proof));
    }

    private boolean isMean(Line line, int from, int to, double proof) {
        Tally tally = new Tally();
        for (int column = 0; column < width; column++) {
            long value = line.numbers[column];
            int count = given[column][to] - given[column][from];
            if (value == Line.ABSENT || count == 0) {
                tally.misses += value != Line.ABSENT && value != 0 ? 1 : 0;
                continue;
            }
            long sum = sums[column][to] - sums[column][from];
            long unit = Math.max(line.units[column], 1);
            if (!isRounded(value, sum, count, unit) && !isRounded(value, sum, to - from, unit)) {
                tally.misses++;
            } else if (value > 0) {
                long spread = spread(column, from, to);
                if (spread > 0) {
                    tally.hit(bits(spread, unit));
                } else {
                    tally.same++;
                }
            }
        }
        return tally.isProof(isOdd(line) ? proof : proof + PROOF_OF_MEAN_AGAINST_KEY);
    }

    /** Whether each rate of a row, which has some, is the mean of others. */
    private boolean areRatesMeans(Line line, int from, int to) {
        boolean isAny = false;
        for (int column = 0; column < width; column++) {
            int count = given[column][to] - given[column][from];
            boolean isRate = !counted[column] && line.numbers[column] != Line.ABSENT;
            long sum = sums[column][to] - sums[column][from];
            if (isRate
                    && (count < 2 || !isRounded(line.numbers[column], sum, count, Math.max(line.units[column], 1)))) {
                return false;
            }
            isAny |= isRate;
        }
        return isAny;
    }

    /** How much more a single sum must prove: less in a row of nobody that holds nothing else but means. */
    private double proofOfOne(Line line, int from, int to) {
        if (line.look == KeyLook.BLANK && (line.filled == 1 || areRatesMeans(line, from, to))) {
            return 1;
        }
        return width == 1 ? PROOF_OF_ONE : Double.POSITIVE_INFINITY;
    }

    /** Whether a value is a mean, as far as its last digit goes; a spreadsheet's binary fractions are cut. */
    private static boolean isRounded(long value, long sum, int count, long unit) {
        double off = Math.abs((double) value * count - sum);
        double most = unit <= BINARY ? (double) unit * count : (double) unit * count / 2;
        return off <= most;
    }

    private long spread(int column, int from, int to) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = from; i < to; i++) {
            long value = data.get(i).numbers[column];
            if (value != Line.ABSENT) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return most < least ? 0 : most - least;
    }

    private static double bits(long value, long unit) {
        return Math.log(1 + (double) value / unit) / Math.log(2);
    }

    /** Whether a row repeats the only row of its group, and is called otherwise than people are here. */
    private boolean isTotalOfOne(Line line, int at) {
        boolean isAbove = isTwinOf(line, at - 1);
        boolean isBelow = isTwinOf(line, at + 1);
        if (!isAbove && !isBelow) {
            return false;
        }
        line.isTwin = true;
        Line other = data.get(isAbove ? at - 1 : at + 1);
        if (line.look != KeyLook.WORD || isCalledGroup(line, other)) {
            return true;
        }
        boolean isOther = line.oddness > 1 && line.oddness > other.oddness;
        return isOther && isAbove != isBelow && !isSame(other, isAbove ? at - 2 : at + 2);
    }

    /** Whether a key says that a row is about more than one, and the other one's does not. */
    private static boolean isCalledGroup(Line line, Line other) {
        return isCalledGroup(line) && !isCalledGroup(other);
    }

    private static boolean isCalledGroup(Line line) {
        return KeyShape.isGroup(line) || KnownPhrase.startsLikeOne(line.key);
    }

    /** Whether another one like it has the same figures. */
    private boolean isSame(Line line, int other) {
        return other >= 0
                && other < data.size()
                && data.get(other).oddness <= line.oddness
                && Arrays.equals(data.get(other).numbers, line.numbers);
    }

    /** Whether a row has no other figures than the one beside it, and lacks what that one has: an answer, or the usual sort of key. */
    private boolean isTwinOf(Line line, int other) {
        if (other < 0 || other >= data.size()) {
            return false;
        }
        Line neighbour = data.get(other);
        int equal = 0;
        for (int column = 0; column < width; column++) {
            boolean isGiven = line.numbers[column] != Line.ABSENT && line.numbers[column] != 0;
            if (isGiven && line.numbers[column] != neighbour.numbers[column]) {
                return false;
            }
            equal += line.numbers[column] > 0 ? 1 : 0;
        }
        return equal >= 2
                && (line.look != KeyLook.WORD
                        || line.oddness > neighbour.oddness
                        || (answersAreUsual && neighbour.answers > 0)
                        || isCalledGroup(line, neighbour));
    }

    /** What speaks for a row being made of others. */
    private static final class Tally {
        private int hits;
        private int misses;
        private int same;
        private double bits;

        void hit(double worth) {
            hits++;
            bits += worth;
        }

        boolean isOnly() {
            return hits == 1 && misses == 0;
        }

        boolean isProof(double needed) {
            return hits + Math.min(same, hits) >= 2 && 4 * misses <= hits && bits >= needed;
        }
    }
}
