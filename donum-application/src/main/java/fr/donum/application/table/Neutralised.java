package fr.donum.application.table;

import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the caisse set aside: names of metrics, and of indicators of any scheme. */
final class Neutralised {
    private static final Pattern BETWEEN = Pattern.compile("[,;|\\r\\n]");
    private static final Map<String, String> INDICATORS = indicators();

    private final TextCache<Meant> cells = new TextCache<>(Neutralised::meant);
    private final int column;
    private final Problems problems;

    Neutralised(Header header, Problems problems) {
        this.column = header.column(Part.NEUTRALISED);
        this.problems = problems;
    }

    private static Map<String, String> indicators() {
        Map<String, String> ids = new HashMap<>();
        Schemes.ALL.stream()
                .flatMap(scheme -> scheme.indicators().stream())
                .map(Indicator::id)
                .forEach(id -> ids.put(Words.key(id), id));
        return ids;
    }

    void read(Row row, DossierBuilder to) {
        Meant meant = column < 0 ? null : cells.read(row, column);
        if (meant != null) {
            meant.metrics().forEach(to::neutralise);
            meant.indicators().forEach(to::neutralise);
            for (Unknown unknown : meant.unknown()) {
                problems.add(Problem.of(
                        TableIssue.CELL_UNKNOWN_NEUTRALISED, row.number(), column, unknown.name(), unknown.near()));
            }
        }
    }

    private record Unknown(String name, String near) {}

    private record Meant(List<Metric> metrics, List<String> indicators, List<Unknown> unknown) {
        Meant() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** A name that is both a metric's and an indicator's is meant as both. */
        void add(String name) {
            String key = Words.key(name);
            Optional<Metric> metric = Vocabulary.OURS.metric(name);
            Optional<String> indicator = Optional.ofNullable(INDICATORS.get(key));
            metric.ifPresent(metrics::add);
            indicator.ifPresent(indicators::add);
            if (metric.isEmpty() && indicator.isEmpty() && !key.isEmpty()) {
                String near = Vocabulary.OURS
                        .metricNear(name)
                        .or(() -> Vocabulary.nearest(key, INDICATORS))
                        .orElse("");
                unknown.add(new Unknown(name, near));
            }
        }
    }

    private static @Nullable Meant meant(String names) {
        if (Cells.isMissing(Cells.tidy(names))) {
            return null;
        }
        Meant meant = new Meant();
        BETWEEN.splitAsStream(names).map(Cells::tidy).forEach(meant::add);
        return meant;
    }
}
