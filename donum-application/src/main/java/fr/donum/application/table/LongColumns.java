package fr.donum.application.table;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;

/** The columns of a table with a row for each metric. */
final class LongColumns {
    final int metric;
    private final int done;
    private final int total;
    private final int value;
    private final Header header;
    private final Problems problems;
    private final SignedCell cells = new SignedCell();
    /** Whether a whole number in the column of values is a rate, as its title says. */
    private final boolean isValueRate;

    LongColumns(Header header, Problems problems) {
        this.header = header;
        this.problems = problems;
        metric = header.column(Part.METRIC);
        done = header.column(Part.METRIC_DONE);
        total = header.column(Part.METRIC_TOTAL);
        value = header.column(Part.METRIC_VALUE);
        isValueRate = value < 0 || isRate(header.name(value));
    }

    private static boolean isRate(String title) {
        return Words.key(title).equals("value") || Vocabulary.OURS.names().group(title) == Role.RATE;
    }

    void read(Metric about, Row row, Figures from, DossierBuilder to) {
        if (about instanceof Usage usage) {
            usage(usage, row, from, to);
            return;
        }
        int single = single(row);
        if (single >= 0 && about instanceof Attestation attestation) {
            from.attestation(to, attestation, row, single);
        } else if (about instanceof Count count) {
            count(count, row, from, to);
        }
    }

    /** Of what is counted a row may tell the number, or, with its sign, the rate of it. */
    private void count(Count count, Row row, Figures from, DossierBuilder to) {
        Usage usage = Target.usageOf(count);
        boolean isDone = done >= 0 && !Cells.isBlank(row, done);
        int single = isDone || value < 0 ? done : value;
        if (usage != null && single >= 0 && cells.hasPercent(row, single)) {
            from.usage(to, usage, row, -1, -1, single);
        } else if (single >= 0) {
            from.count(to, count, row, single);
        }
    }

    /** The column of what is no fraction: the value, or where that is empty the numerator; -1 if there is neither. */
    int single(Row row) {
        return value < 0 || (done >= 0 && Cells.isBlank(row, value)) ? done : value;
    }

    private void usage(Usage usage, Row row, Figures from, DossierBuilder to) {
        Count count = Target.countOf(usage);
        if (done >= 0 && cells.hasPercent(row, done)) {
            rateOfDone(usage, row, from, to);
        } else if (value >= 0 && !isValueRate && cells.of(row, value) == SignedCell.Says.WHOLE) {
            from.usage(to, usage, row, done, total, -1);
            boolean areCounts = done >= 0 && total >= 0 && !Cells.isBlank(row, done) && !Cells.isBlank(row, total);
            if (count != null && !areCounts) {
                from.count(to, count, row, value);
            } else if (!areCounts) {
                problems.add(TableIssue.COLUMN_RATE_OR_NUMBER, row, value, header.name(value), usage.id());
            }
        } else if (isRateByLabel(row)) {
            from.usage(to, usage, row, -1, -1, done);
        } else {
            from.usage(to, usage, row, done, total, value);
        }
    }

    /** A percentage among the numbers is the rate; beside another one it must be the same. */
    private void rateOfDone(Usage usage, Row row, Figures from, DossierBuilder to) {
        if (value < 0 || Cells.isBlank(row, value)) {
            from.usage(to, usage, row, -1, -1, done);
        } else if (Cells.tidy(row.text(done)).equals(Cells.tidy(row.text(value)))) {
            from.usage(to, usage, row, -1, -1, value);
        } else {
            problems.add(Problem.ofCell(TableIssue.CELL_TWO_RATES, row, done).with(value));
        }
    }

    /** "Taux de télétransmission" with one figure: it is the rate, though the column is that of numbers. */
    private boolean isRateByLabel(Row row) {
        return done >= 0
                && !Cells.isBlank(row, done)
                && (total < 0 || Cells.isBlank(row, total))
                && (value < 0 || Cells.isBlank(row, value))
                && Vocabulary.OURS
                        .named(Cells.tidy(row.text(metric)))
                        .filter(named -> named.role() == Role.RATE)
                        .isPresent();
    }
}
