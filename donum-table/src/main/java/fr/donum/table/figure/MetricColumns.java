package fr.donum.table.figure;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Excess;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.SignedCell;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the metrics of a wide table, resolved once. */
public final class MetricColumns {
    private final Attestation[] attestations;
    private final UsageColumns[] usages;
    private final Count[] counts;
    /** A column for each attestation. */
    private final int[] answers;
    /** For each attestation, what a list in its column is to hold; null where a cell is the answer itself. */
    private final @Nullable String[] elements;

    /** A column for each count. */
    private final int[] counted;
    /** For each count, the columns of its usage where its title lets a cell be the rate of that. */
    private final boolean[] maySayRate;

    private final Problems problems;
    private final SignedCell cells = new SignedCell();

    public MetricColumns(Table table, Header header, Problems problems) {
        this.problems = problems;
        attestations = Arrays.stream(Attestation.values())
                .filter(attestation -> header.column(attestation.id()) >= 0)
                .toArray(Attestation[]::new);
        answers = Arrays.stream(attestations)
                .mapToInt(attestation -> header.column(attestation.id()))
                .toArray();
        elements = Stream.of(attestations)
                .map(attestation -> element(table, attestation))
                .toArray(String[]::new);
        usages = Stream.of(Usage.values())
                .map(usage -> UsageColumns.of(table, header, usage))
                .filter(UsageColumns::isAny)
                .toArray(UsageColumns[]::new);
        counts = Arrays.stream(Count.values())
                .filter(count -> header.target(count.id(), Part.COUNTED) >= 0)
                .toArray(Count[]::new);
        counted = Arrays.stream(counts)
                .mapToInt(count -> header.target(count.id(), Part.COUNTED))
                .toArray();
        maySayRate = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            maySayRate[i] = CanonicalColumn.usageOf(counts[i]) != null && header.isLabelled(counted[i]);
        }
    }

    private static @Nullable String element(Table table, Attestation attestation) {
        for (MappedField field : table.settings.mapping().map(Mapping::fields).orElse(List.of())) {
            if (field.to().equals(attestation.id())) {
                return field.contains();
            }
        }
        return null;
    }

    public void read(Row row, Figures from, DossierBuilder to) {
        for (int i = 0; i < attestations.length; i++) {
            from.attestation(to, attestations[i], row, answers[i], elements[i]);
        }
        for (UsageColumns usage : usages) {
            usage.read(row, from, to, problems);
        }
        for (int i = 0; i < counts.length; i++) {
            if (maySayRate[i] && cells.hasPercent(row, counted[i])) {
                share(row, i, from, to);
            } else {
                from.count(to, counts[i], row, counted[i]);
            }
        }
    }

    /** Counts of a part and of its whole that cannot both be right are both missing, and told. */
    public void forgetExcess(Row row, DossierBuilder to) {
        for (Excess excess : to.forgetExcess()) {
            problems.add(Problem.ofCell(
                            TableIssue.CELL_PART_EXCEEDS_WHOLE, row, column(excess.part()), Long.toString(excess.all()))
                    .with(column(excess.whole())));
        }
    }

    private int column(Count count) {
        return counted[List.of(counts).indexOf(count)];
    }

    /** A percentage under the name of a number is the rate of what is counted. */
    private void share(Row row, int count, Figures from, DossierBuilder to) {
        Usage usage = CanonicalColumn.usageOf(counts[count]);
        if (usage != null && Stream.of(usages).noneMatch(columns -> columns.usage() == usage)) {
            from.usage(to, usage, row, -1, -1, counted[count]);
        } else {
            from.count(to, counts[count], row, counted[count]);
        }
    }

    /** The column that a metric of a dossier was read from; -1 if there is none. */
    public int of(Metric metric, Dossier dossier) {
        for (UsageColumns usage : usages) {
            if (usage.usage() == metric) {
                return usage.of(dossier);
            }
        }
        int answer = List.<Metric>of(attestations).indexOf(metric);
        if (answer >= 0) {
            return answers[answer];
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == metric || (maySayRate[i] && CanonicalColumn.usageOf(counts[i]) == metric)) {
                return counted[i];
            }
        }
        return Stream.of(usages)
                .filter(usage -> CanonicalColumn.countOf(usage.usage()) == metric)
                .mapToInt(UsageColumns::bare)
                .findFirst()
                .orElse(-1);
    }
}
