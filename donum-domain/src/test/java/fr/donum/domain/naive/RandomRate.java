package fr.donum.domain.naive;

import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** One usage of a random practice: counts or a bare rate, often on or beside its target. */
record RandomRate(SplittableRandom random, Map<String, String> columns, int strong) {
    static final Set<String> MAY_EXCEED_100 = Set.of("dmp", "mss", "ordonnance");

    private static final long TEN_THOUSANDTHS = 10_000;

    void put(String usage, Terrain.Target target) {
        int kind = random.nextInt(100);
        if (kind < 7 && !(usage.equals("fse") && kind > 1)) {
            tally(usage, 0, 0);
        } else if (kind < 20) {
            bare(usage, target);
        } else if (kind < 45) {
            besideTarget(usage, target);
        } else {
            usual(usage);
        }
    }

    /** The target exactly, or one act more or less. */
    private void besideTarget(String usage, Terrain.Target target) {
        long most = kindOfSize(usage) / target.denominator() + 1;
        long times = 1 + random.nextLong(most);
        tally(usage, target.numerator() * times + random.nextInt(-1, 2), target.denominator() * times);
    }

    private void usual(String usage) {
        long all = 1 + random.nextLong(kindOfSize(usage));
        boolean good = random.nextInt(100) < strong;
        long done = good ? all - random.nextLong(all / 4 + 1) : random.nextLong(all + 1);
        if (MAY_EXCEED_100.contains(usage) && random.nextInt(8) == 0) {
            done += random.nextLong(all + 1);
        }
        tally(usage, done, all);
    }

    /** Rare services are rare; one practice in twenty is so large that products of two counts overflow a long. */
    private long kindOfSize(String usage) {
        if (random.nextInt(20) == 0) {
            return 499_999_000L;
        }
        return switch (usage) {
            case "dsg" -> 12;
            case "pse", "cmatmp" -> 40;
            case "spe", "dcmt" -> 120;
            case "aat" -> 400;
            default -> 6000;
        };
    }

    private void bare(String usage, Terrain.Target target) {
        long whole = 100 * TEN_THOUSANDTHS;
        long parts;
        if (random.nextBoolean()) {
            parts = target.numerator() * whole / target.denominator() + random.nextInt(-1, 2);
        } else if (random.nextBoolean()) {
            parts = random.nextInt(101) * TEN_THOUSANDTHS;
        } else {
            parts = random.nextLong(MAY_EXCEED_100.contains(usage) ? 2 * whole : whole);
        }
        columns.put(usage + "_taux", percent(parts));
    }

    /** {@code 625000} as {@code 62,5}. */
    private static String percent(long tenThousandths) {
        String decimals = Long.toString(TEN_THOUSANDTHS + tenThousandths % TEN_THOUSANDTHS)
                .substring(1)
                .replaceAll("0+$", "");
        return tenThousandths / TEN_THOUSANDTHS + (decimals.isEmpty() ? "" : "," + decimals);
    }

    private void tally(String usage, long done, long all) {
        columns.put(usage + "_num", Long.toString(done));
        columns.put(usage + "_den", Long.toString(all));
    }
}
