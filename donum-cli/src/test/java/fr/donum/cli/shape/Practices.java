package fr.donum.cli.shape;

import fr.donum.cli.shape.Practice.Figure;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Random practices, many of whose figures lie on or beyond the edge of what their metric takes. */
final class Practices {
    private final SplittableRandom random;

    Practices(long seed) {
        random = new SplittableRandom(seed);
    }

    List<Practice> some(int howMany) {
        List<Practice> all = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            all.add(practice("M%04d".formatted(i)));
        }
        return all;
    }

    private Practice practice(String id) {
        Map<Attestation, String> answers = new EnumMap<>(Attestation.class);
        for (Attestation attestation : Attestation.values()) {
            if (chance(90)) {
                answers.put(attestation, chance(85) ? "yes" : chance(80) ? "no" : "exempt");
            }
        }
        Map<Usage, Figure> usages = new EnumMap<>(Usage.class);
        for (Usage usage : Usage.values()) {
            if (chance(90)) {
                usages.put(usage, figure());
            }
        }
        Map<Count, String> counts = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            if (chance(80)) {
                counts.put(count, count(count));
            }
        }
        String list = chance(90) ? chance(90) ? pick("0", "600", "800", "1600") : pieces() : null;
        return new Practice(id, answers, usages, counts, list, neutralised());
    }

    private Figure figure() {
        if (chance(60)) {
            long total = 1 + random.nextLong(chance(50) ? 10 : 4_000);
            long done = chance(70) ? total - random.nextLong(total / 3 + 1) : random.nextLong(total + 1);
            return new Figure("" + done, "" + total, null);
        }
        return switch (random.nextInt(6)) {
            case 0 -> new Figure(null, null, rate());
            case 1 -> new Figure(pieces(), null, chance(50) ? rate() : null);
            case 2 -> new Figure(null, pieces(), null);
            case 3 -> new Figure("0", "0", null);
            case 4 -> new Figure("3", "4", pick("0.75", "0.7", "0.8", "0.5"));
            default -> new Figure(pieces(), pieces(), null);
        };
    }

    private String rate() {
        return pick(
                "0", "1", "0.6", "0.5999", "0.3", "0.29", "1.01", "1.5", "1.51", "10", "10.01", "-0.5", "0.9", "0.625");
    }

    private String count(Count count) {
        return switch (count.unit()) {
            case PIECES -> pieces();
            case POINTS -> pick("0", "0.5", "22.5", "200", "360", "360.5", "1000", "0.25", "-1");
            case EUROS -> pick("0", "1500", "1501.88", "1500.001", "10000000000.01", "-5");
        };
    }

    private String pieces() {
        return chance(60)
                ? "" + random.nextInt(500)
                : pick("0", "1", "2", "0.5", "-1", "1000000000", "1000000001", "2000000000", "99999999999");
    }

    private List<String> neutralised() {
        List<String> names = new ArrayList<>();
        if (chance(25)) {
            Metric metric = Usage.values()[random.nextInt(Usage.values().length)];
            names.add(chance(50) ? metric.id() : metric.id().toUpperCase(java.util.Locale.ROOT));
        }
        if (chance(10)) {
            names.add(pick("core-teleservices", "equipment", "video", "SAS", "Arrêts de travail"));
        }
        if (chance(4)) {
            names.add(pick("zzz", "tout", "appareil photo"));
        }
        return names;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
