package fr.donum.application.table;

import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Indicator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the caisse set aside: names of metrics, and of indicators of any scheme. */
final class Neutralised {
    private static final Pattern BETWEEN = Pattern.compile("[,;|\\r\\n]");
    private static final Map<String, String> INDICATORS = indicators();

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
        if (column >= 0 && row.kind(column) != Row.Kind.EMPTY) {
            String names = row.text(column);
            if (!Cells.isMissing(Cells.tidy(names))) {
                BETWEEN.splitAsStream(names).map(Cells::tidy).forEach(name -> neutralise(name, row, to));
            }
        }
    }

    /** A name that is both a metric's and an indicator's is meant as both. */
    private void neutralise(String name, Row row, DossierBuilder to) {
        String key = Words.key(name);
        Optional<Metric> metric = Vocabulary.OURS.metric(name);
        Optional<String> indicator = Optional.ofNullable(INDICATORS.get(key));
        metric.ifPresent(to::neutralise);
        indicator.ifPresent(to::neutralise);
        if (metric.isEmpty() && indicator.isEmpty() && !key.isEmpty()) {
            String near = Vocabulary.OURS
                    .metricNear(name)
                    .or(() -> Vocabulary.nearest(key, INDICATORS))
                    .orElse("");
            problems.add(Problem.of(TableIssue.CELL_UNKNOWN_NEUTRALISED, row.number(), column, name, near));
        }
    }
}
