package fr.donum.domain.naive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Practices as plain columns, the same for the same seed: realistic ones, and ones that stand exactly on a threshold, lack
 * data, have nothing to count, are neutralised or are enormous.
 */
public final class RandomDossiers {
    private final SplittableRandom random;

    public RandomDossiers(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next practice, in columns that {@code scheme} reads and a few that it does not. */
    public Map<String, String> next(String scheme) {
        Map<String, String> columns = new TreeMap<>();
        Set<String> neutralised = new LinkedHashSet<>();
        if (scheme.startsWith("vsm-")) {
            new RandomVsm(random).fill(columns);
            if (chance(4)) {
                neutralised.add("vsm");
            }
        } else {
            Terrain terrain = Terrain.of(scheme);
            fill(columns, neutralised, terrain);
            neutralise(neutralised, terrain, indicators(scheme));
        }
        addWhatMayNotMatter(columns);
        if (!neutralised.isEmpty()) {
            columns.put("neutralises", String.join(",", neutralised));
        }
        return Collections.unmodifiableMap(columns);
    }

    private void fill(Map<String, String> columns, Set<String> neutralised, Terrain terrain) {
        int missing = pick(0, 0, 2, 8, 40);
        int strong = pick(50, 90, 98, 98);
        for (String name : terrain.attestations()) {
            if (!chance(missing)) {
                columns.put(name, name.equals("lap") && chance(10) ? "exempt" : chance(strong) ? "oui" : "non");
            }
        }
        RandomRate rate = new RandomRate(random, columns, strong);
        for (Terrain.Mean mean : terrain.means()) {
            if (chance(40)) {
                new RandomMean(random, columns, neutralised).aim(mean);
            } else {
                Terrain.Target target = new Terrain.Target(mean.percent(), 100);
                mean.usages().stream().filter(usage -> !chance(missing)).forEach(usage -> rate.put(usage, target));
            }
        }
        terrain.rates().forEach((usage, target) -> {
            if (!chance(missing)) {
                rate.put(usage, target);
            }
        });
        for (String name : terrain.counts()) {
            if (!chance(missing)) {
                columns.put(name, Long.toString(count(name)));
            }
        }
    }

    private long count(String name) {
        if (name.equals("sas_effection_points")) {
            return pick(0, 1, 359, 360, random.nextInt(361), random.nextInt(361));
        }
        return chance(5) ? random.nextLong(1_000_000_001L) : pick(0, 1, 2, random.nextInt(500));
    }

    private void neutralise(Set<String> neutralised, Terrain terrain, Set<String> indicators) {
        List<String> names = new ArrayList<>(terrain.attestations());
        names.addAll(terrain.rates().keySet());
        names.addAll(terrain.counts());
        names.addAll(indicators);
        terrain.means().forEach(mean -> names.addAll(mean.usages()));
        int wanted = chance(25) ? 1 + random.nextInt(3) : 0;
        for (int i = 0; i < wanted; i++) {
            neutralised.add(names.get(random.nextInt(names.size())));
        }
        for (Terrain.Mean mean : terrain.means()) {
            if (chance(1)) {
                neutralised.addAll(mean.usages());
            }
        }
    }

    private static Set<String> indicators(String scheme) {
        return NaiveEvaluator.evaluate(scheme, Map.of(), false).verdicts().keySet();
    }

    private void addWhatMayNotMatter(Map<String, String> columns) {
        if (chance(20)) {
            columns.putIfAbsent("specialite", "Médecine générale");
            columns.putIfAbsent("patientele", Integer.toString(random.nextInt(3000)));
        }
        if (chance(5)) {
            columns.putIfAbsent("video", "non");
            columns.putIfAbsent("ald_patients", "0");
            columns.putIfAbsent("sas_effection_points", "0");
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int pick(int... values) {
        return values[random.nextInt(values.length)];
    }
}
