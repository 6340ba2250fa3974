package fr.donum.domain.naive;

/**
 * The unweighted mean of several rates against a target.
 *
 * <p>Under the other policy a rate of 0/0 is a rate of 0 %, like any other. Without any rate that has a value, the mean is
 * undecided. Otherwise a missing rate is tried at
 * 0 % and at 100 %, and when both say the same the mean is decided. A missing rate could also turn out to be 0/0 and leave
 * the mean, but that adds no third outcome. With {@code s} the sum of the {@code n} rates that remain, each of them
 * between 0 and 1, {@code s/(n+1) <= s/n} because {@code s >= 0}, and {@code s/n <= (s+1)/(n+1)} because {@code s <= n}:
 * without the rate, the mean lies between the two that were tried. The same step repeats for each further missing rate.
 */
record NaiveMean(Columns columns, boolean zeroDenominatorCountsAsZero) {

    Reply reaches(int percent, String... usages) {
        Fraction sum = Fraction.ZERO;
        int known = 0;
        int missing = 0;
        for (String usage : usages) {
            if (columns.isNeutralised(usage)) {
                continue;
            }
            if (columns.isMissingRate(usage)) {
                missing++;
            } else if (columns.isNoAct(usage)) {
                known += zeroDenominatorCountsAsZero ? 1 : 0;
            } else {
                known++;
                sum = sum.plus(columns.rate(usage).atMost(Fraction.ONE));
            }
        }
        if (known == 0) {
            return Reply.UNKNOWN;
        }
        int size = known + missing;
        Fraction target = Fraction.percent(percent);
        if (sum.over(size).reaches(target)) {
            return Reply.MET;
        }
        Fraction highest = sum.plus(Fraction.of(missing, 1)).over(size);
        return highest.reaches(target) ? Reply.UNKNOWN : Reply.MISSED;
    }
}
