package fr.donum.domain.naive;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Tallies whose mean is exactly a target, or one act beside it, some of the set being missing, neutralised or 0/0. */
record RandomMean(SplittableRandom random, Map<String, String> columns, Set<String> neutralised) {

    void aim(Terrain.Mean mean) {
        List<String> known = new ArrayList<>();
        int missing = 0;
        int zeros = 0;
        for (String usage : mean.usages()) {
            int kind = random.nextInt(16);
            if (kind == 0) {
                missing++;
            } else if (kind == 1) {
                zeros++;
                tally(usage, 0, 0);
            } else if (kind == 2) {
                neutralised.add(usage);
            } else {
                known.add(random.nextInt(known.size() + 1), usage);
            }
        }
        int size = known.size() + missing + (random.nextBoolean() ? zeros : 0);
        int hundredths = mean.percent() * size - (random.nextBoolean() ? 100 * missing : 0);
        spread(known, Math.max(0, Math.min(hundredths, 100 * known.size())));
    }

    /** Gives the usages rates whose sum is so many hundredths, which they can hold. */
    private void spread(List<String> usages, long hundredths) {
        boolean enormous = random.nextInt(10) == 0;
        long unit = enormous ? 5_000_000L + random.nextLong(4_999_990L) : 1 + random.nextLong(120);
        long left = hundredths * unit;
        for (int i = 0; i < usages.size(); i++) {
            long others = usages.size() - i - 1L;
            if (others == 0) {
                reduced(usages.get(i), left, 100 * unit, enormous, random.nextInt(-1, 2));
            } else {
                long least = Math.max(0, -Math.floorDiv(100 * unit * others - left, 100L));
                long most = Math.min(unit, left / 100);
                long done = least + random.nextLong(most - least + 1);
                reduced(usages.get(i), done, unit, enormous, 0);
                left -= 100 * done;
            }
        }
    }

    private void reduced(String usage, long done, long all, boolean asIs, int nudge) {
        long divisor =
                asIs ? 1 : BigInteger.valueOf(done).gcd(BigInteger.valueOf(all)).longValueExact();
        long times = asIs ? 1 : 1 + random.nextLong(9);
        long denominator = all / divisor * times;
        long numerator = done / divisor * times;
        if (numerator == denominator && RandomRate.MAY_EXCEED_100.contains(usage)) {
            numerator = Math.min(numerator + random.nextLong(denominator + 1), 1_000_000_000);
        } else {
            numerator = Math.max(0, Math.min(numerator + nudge, denominator));
        }
        tally(usage, numerator, denominator);
    }

    private void tally(String usage, long done, long all) {
        columns.put(usage + "_num", Long.toString(done));
        columns.put(usage + "_den", Long.toString(all));
    }
}
