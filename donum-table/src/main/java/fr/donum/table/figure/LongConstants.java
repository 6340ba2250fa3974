package fr.donum.table.figure;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.column.Header;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a profile states of metrics for every practitioner of a table with a row for each metric. */
public final class LongConstants {
    private final Header header;
    private final Figures figures;
    private final Problems problems;
    private final Map<Integer, String> values = new LinkedHashMap<>();
    private final Set<Metric> metrics = new LinkedHashSet<>();

    public LongConstants(Table table, Header header, Figures figures, Problems problems) {
        this.header = header;
        this.figures = figures;
        this.problems = problems;
        for (int column : header.constantsOfMetrics()) {
            CanonicalColumn target = header.target(column);
            if (target != null && target.metric() != null) {
                values.put(
                        column,
                        table.settings
                                .mapping()
                                .map(mapping -> mapping.constants().get(target.name()))
                                .orElse(""));
                metrics.add(target.metric());
            }
        }
    }

    public Set<Metric> metrics() {
        return metrics;
    }

    /** Makes whole what rows tell in part of a usage. */
    public void complete(Usage usage, UsageParts parts, long number) {
        if (!metrics.contains(usage)) {
            return;
        }
        Row row = row(number);
        values.keySet().forEach(column -> {
            CanonicalColumn target = header.target(column);
            if (target != null
                    && target.metric() == usage
                    && parts.of(target.part()).column() < 0) {
                parts.add(
                        target.part(),
                        target.part() == Part.RATE
                                ? UsageParts.rate(row, column)
                                : UsageParts.number(row, column, figures.pieces(row, column)));
            }
        });
    }

    /** Reads a metric that no row tells. */
    public void read(Metric metric, long number, DossierBuilder to) {
        Row row = row(number);
        if (metric instanceof Attestation attestation) {
            figures.attestation(to, attestation, row, header.column(attestation.id()));
        } else if (metric instanceof Count count) {
            figures.count(to, count, row, header.target(count.id(), Part.COUNTED));
        } else if (metric instanceof Usage usage) {
            figures.usage(
                    to,
                    usage,
                    row,
                    header.column(usage.id() + CanonicalColumn.DONE),
                    header.column(usage.id() + CanonicalColumn.TOTAL),
                    header.column(usage.id() + CanonicalColumn.RATE));
        }
    }

    /** Whether what rows tell of a metric is not what is stated for all; false if either is not known. */
    public boolean isUnlike(Metric metric, long number, Dossier told) {
        DossierBuilder stated = Dossier.of(told.practitioner());
        Problems before = new Problems();
        problems.take().forEach(before::add);
        read(metric, number, stated);
        problems.take();
        before.take().forEach(problems::add);
        Object ours = value(metric, told);
        Object theirs = value(metric, stated.build());
        return !ours.equals("") && !theirs.equals("") && !ours.equals(theirs);
    }

    private static Object value(Metric metric, Dossier dossier) {
        if (metric instanceof Attestation attestation) {
            return dossier.answer(attestation).<Object>map(answer -> answer).orElse("");
        }
        if (metric instanceof Count count) {
            return dossier.count(count).isPresent() ? dossier.count(count).getAsLong() : "";
        }
        return metric instanceof Usage usage
                ? dossier.rate(usage).<Object>map(rate -> rate).orElse("")
                : "";
    }

    private Row row(long number) {
        Row row = new Row();
        row.start(number);
        values.forEach((column, value) -> {
            row.skipTo(column);
            row.add(value, Row.Kind.TEXT);
        });
        return row;
    }
}
