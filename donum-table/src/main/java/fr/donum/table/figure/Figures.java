package fr.donum.table.figure;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Flaw;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Answers;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cells of metrics into a dossier; what cannot be used is noted, and stays missing. */
public final class Figures {
    static final long MISSING = -1;
    static final long UNUSABLE = -2;

    private final Answers answers = new Answers();
    private final Counts counts;
    private final Rates rates;
    private final Problems problems;

    public Figures(BareRates bareRates, Problems problems) {
        this.problems = problems;
        this.counts = new Counts(problems);
        this.rates = new Rates(bareRates, problems);
    }

    void attestation(DossierBuilder to, Attestation attestation, Row row, int column) {
        attestation(to, attestation, row, column, null);
    }

    /** @param element what a list in the cell is to hold for the answer to be yes; null if the cell is the answer */
    void attestation(DossierBuilder to, Attestation attestation, Row row, int column, @Nullable String element) {
        Answer answer = answers.read(row, column);
        if (answer == null) {
            if (!Answers.isMissing(row, column)) {
                problems.add(
                        element == null
                                ? Problem.ofCell(TableIssue.CELL_NOT_AN_ANSWER, row, column)
                                : Problem.ofCell(TableIssue.CELL_NOT_A_LIST, row, column, element));
            }
        } else if (answer == Answer.EXEMPT && !attestation.mayBeExempt()) {
            problems.add(TableIssue.CELL_NO_EXEMPTION, row, column, attestation.id());
        } else {
            to.with(attestation, answer);
        }
    }

    void count(DossierBuilder to, Count count, Row row, int column) {
        long value = counts.read(row, column, count);
        if (value >= 0) {
            to.with(count, value);
        }
    }

    /** Reads a usage from its numerator, denominator and rate; a column is -1 where the table has none. */
    void usage(DossierBuilder to, Usage usage, Row row, int doneAt, int totalAt, int rateAt) {
        long done = doneAt < 0 ? MISSING : counts.pieces(row, doneAt);
        long total = totalAt < 0 ? MISSING : counts.pieces(row, totalAt);
        if (done >= 0 && total >= 0) {
            Optional<Flaw> flaw = usage.flaw(done, total);
            if (flaw.isPresent()) {
                if (!flaw.get().isDoubtOnly()) {
                    ofTwo(TableIssue.of(flaw.get()), row, doneAt, totalAt);
                    return;
                }
                problems.add(Problem.of(TableIssue.of(flaw.get()), row.number(), doneAt, done + "/" + total));
            }
            to.with(usage, done, total);
            if (rateAt >= 0) {
                rates.compare(usage, done, total, row, rateAt);
            }
            return;
        }
        if (done >= 0 && total == MISSING) {
            problems.add(alone(row, doneAt, totalAt, usage.id() + CanonicalColumn.TOTAL));
        } else if (total >= 0 && done == MISSING) {
            problems.add(alone(row, totalAt, doneAt, usage.id() + CanonicalColumn.DONE));
        }
        @Nullable Ratio rate = rateAt < 0 ? null : rates.read(usage, row, rateAt);
        if (rate != null && done != UNUSABLE && total != UNUSABLE) {
            to.with(usage, rate, rates.decimals());
        }
    }

    /** Reads a usage from rows that tell one figure of it each. */
    public void usage(DossierBuilder to, Usage usage, UsageParts parts) {
        UsageParts.Told rate = parts.of(Part.RATE);
        long done = parts.of(Part.DONE).number();
        long total = parts.of(Part.TOTAL).number();
        if (done >= 0 && total >= 0) {
            if (counts(to, usage, parts)) {
                compare(usage, done, total, rate);
            }
            return;
        }
        if (done >= 0 && total == MISSING) {
            problems.add(alone(parts.of(Part.DONE), usage.id() + CanonicalColumn.TOTAL));
        } else if (total >= 0 && done == MISSING) {
            problems.add(alone(parts.of(Part.TOTAL), usage.id() + CanonicalColumn.DONE));
        }
        @Nullable Row cell = rate.cell();
        @Nullable Ratio read = cell == null ? null : rates.read(usage, cell, rate.column());
        if (read != null && done != UNUSABLE && total != UNUSABLE) {
            to.with(usage, read, rates.decimals());
        }
    }

    /** Whether the counts of two rows can be those of a usage. */
    private boolean counts(DossierBuilder to, Usage usage, UsageParts parts) {
        UsageParts.Told done = parts.of(Part.DONE);
        long total = parts.of(Part.TOTAL).number();
        Optional<Flaw> flaw = usage.flaw(done.number(), total);
        if (flaw.isPresent()) {
            boolean isDoubt = flaw.get().isDoubtOnly();
            String value = done.number() + (isDoubt ? "/" + total : "");
            problems.add(Problem.of(
                    TableIssue.of(flaw.get()),
                    done.row(),
                    done.column(),
                    value,
                    Long.toString(total),
                    usage.id() + CanonicalColumn.TOTAL));
            if (!isDoubt) {
                return false;
            }
        }
        to.with(usage, done.number(), total);
        return true;
    }

    /** Notes a rate that is not what counts told elsewhere make. */
    public void compare(Usage usage, long done, long total, UsageParts.Told rate) {
        Row cell = rate.cell();
        if (cell != null) {
            rates.compare(usage, done, total, cell, rate.column());
        }
    }

    public long pieces(Row row, int column) {
        return counts.pieces(row, column);
    }

    private static Problem alone(UsageParts.Told given, String lackingName) {
        return Problem.of(
                TableIssue.CELL_LONE_COUNT, given.row(), given.column(), Long.toString(given.number()), lackingName);
    }

    private void ofTwo(TableIssue issue, Row row, int doneAt, int totalAt) {
        String total = Problem.shown(Cells.tidy(row.text(totalAt)));
        problems.add(Problem.ofCell(issue, row, doneAt, total).with(totalAt));
    }

    /** @param lackingName for a table that has no such column */
    private static Problem alone(Row row, int given, int lacking, String lackingName) {
        return lacking < 0
                ? Problem.ofCell(TableIssue.CELL_LONE_COUNT, row, given, lackingName)
                : Problem.ofCell(TableIssue.CELL_LONE_COUNT, row, given).with(lacking);
    }
}
