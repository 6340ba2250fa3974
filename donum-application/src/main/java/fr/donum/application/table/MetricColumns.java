package fr.donum.application.table;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The columns of the metrics of a wide table, resolved once. */
final class MetricColumns {
    private final Attestation[] attestations;
    private final Usage[] usages;
    private final Count[] counts;
    /** A column for each attestation. */
    private final int[] answers;
    /** Three columns for each usage: numerator, denominator, rate; -1 where there is none. */
    private final int[] figures;
    /** A column for each count. */
    private final int[] counted;

    MetricColumns(Header header) {
        attestations = Arrays.stream(Attestation.values())
                .filter(attestation -> header.column(attestation.id()) >= 0)
                .toArray(Attestation[]::new);
        answers = Arrays.stream(attestations)
                .mapToInt(attestation -> header.column(attestation.id()))
                .toArray();
        usages = Arrays.stream(Usage.values())
                .filter(usage -> columns(header, usage).anyMatch(column -> column >= 0))
                .toArray(Usage[]::new);
        figures = Arrays.stream(usages)
                .flatMapToInt(usage -> columns(header, usage))
                .toArray();
        counts = Arrays.stream(Count.values())
                .filter(count -> header.column(count.id()) >= 0)
                .toArray(Count[]::new);
        counted = Arrays.stream(counts)
                .mapToInt(count -> header.column(count.id()))
                .toArray();
    }

    private static IntStream columns(Header header, Usage usage) {
        return IntStream.of(
                header.column(usage.id() + Target.DONE),
                header.column(usage.id() + Target.TOTAL),
                header.column(usage.id() + Target.RATE));
    }

    void read(Row row, Figures from, DossierBuilder to) {
        for (int i = 0; i < attestations.length; i++) {
            from.attestation(to, attestations[i], row, answers[i]);
        }
        for (int i = 0; i < usages.length; i++) {
            from.usage(to, usages[i], row, figures[3 * i], figures[3 * i + 1], figures[3 * i + 2]);
        }
        for (int i = 0; i < counts.length; i++) {
            from.count(to, counts[i], row, counted[i]);
        }
    }

    /** The column that a metric of a dossier was read from; -1 if there is none. */
    int of(Metric metric, Dossier dossier) {
        for (int i = 0; i < usages.length; i++) {
            if (usages[i] == metric) {
                int done = figures[3 * i];
                int rate = figures[3 * i + 2];
                boolean byRate = rate >= 0 && (done < 0 || dossier.isBareRate(usages[i]));
                return byRate ? rate : done >= 0 ? done : figures[3 * i + 1];
            }
        }
        int answer = List.<Metric>of(attestations).indexOf(metric);
        int count = List.<Metric>of(counts).indexOf(metric);
        return answer >= 0 ? answers[answer] : count >= 0 ? counted[count] : -1;
    }
}
