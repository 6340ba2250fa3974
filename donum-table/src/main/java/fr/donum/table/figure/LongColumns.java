package fr.donum.table.figure;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.PlainName;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.SignedCell;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.column.Role;
import fr.donum.table.column.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The columns of a table with a row for each metric. */
public final class LongColumns {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    public final int metric;
    private final int done;
    private final int total;
    private final int value;
    private final int[] figures;
    private final Problems problems;
    private final SignedCell cells = new SignedCell();
    /** Whether a whole number in the column of values is a rate, as its title says. */
    private final boolean isValueRate;
    /** Whether its title says that there are rates in it and nothing else. */
    private final boolean isTitleOfRates;

    public LongColumns(Header header, Problems problems) {
        this.problems = problems;
        metric = header.column(Part.METRIC);
        done = header.column(Part.METRIC_DONE);
        total = header.column(Part.METRIC_TOTAL);
        value = header.column(Part.METRIC_VALUE);
        figures = new int[] {done, total, value};
        isTitleOfRates = value >= 0 && Vocabulary.OURS.names().group(header.name(value)) == Role.RATE;
        isValueRate =
                value < 0 || isTitleOfRates || PlainName.key(header.name(value)).equals("value");
    }

    /** One figure of a usage: its numerator, its denominator or its rate, and the column of it. */
    public record Single(Part part, int column) {}

    /** Whether a row tells no figure. */
    public boolean isBlank(Row row) {
        return filled(row) == NONE;
    }

    /** The only column of figures that is filled, {@link #NONE} or {@link #SEVERAL}. */
    private int filled(Row row) {
        int found = NONE;
        for (int column : figures) {
            if (column >= 0 && !Cells.isBlank(row, column)) {
                if (found != NONE) {
                    return SEVERAL;
                }
                found = column;
            }
        }
        return found;
    }

    /**
     * What a row tells of a usage if that is one figure; null if it is none or several, or nothing says which.
     *
     * @param named what the name of its metric stands for
     * @param isLabel whether that is as people write it: a percentage is understood, and a column of totals says more
     */
    @Nullable
    public Single single(Part named, boolean isLabel, Row row) {
        int at = filled(row);
        if (at < 0) {
            return null;
        }
        boolean isValue = at == value;
        boolean saysRate = cells.hasPercent(row, at) || (isValue && cells.of(row, at) == SignedCell.Says.RATE);
        boolean isRate = saysRate || (isValue && isTitleOfRates);
        Part told = switch (named) {
            case RATE -> at == total ? Part.TOTAL : Part.RATE;
            case DONE -> !isLabel ? Part.DONE : at == total ? Part.TOTAL : isRate ? Part.RATE : Part.DONE;
            case TOTAL -> Part.TOTAL;
            default -> bare(at, saysRate || (isValue && isValueRate));
        };
        return told == null ? null : new Single(told, at);
    }

    /** What a figure under the name of a usage alone is; null if nothing says it. */
    private @Nullable Part bare(int column, boolean isRate) {
        if (column == total) {
            return Part.TOTAL;
        }
        if (isRate) {
            return Part.RATE;
        }
        return column == value ? null : Part.DONE;
    }

    /**
     * The count that a whole number as the value of a usage is, or as what was done of it, with nothing beside it; null if
     * it is none.
     *
     * @param isLabel whether the usage is named as people write it
     */
    @Nullable
    public Count count(Usage usage, Part named, boolean isLabel, Row row) {
        int at = filled(row);
        boolean mayBe = at >= 0 && named == Part.BARE && ((at == value && !isValueRate) || (at == done && isLabel));
        boolean isNumber = mayBe && cells.of(row, at) == SignedCell.Says.WHOLE;
        return isNumber ? CanonicalColumn.countOf(usage) : null;
    }

    /** @param named what the name of the metric stands for */
    public void read(Metric about, Part named, Row row, Figures from, DossierBuilder to) {
        if (about instanceof Usage usage) {
            usage(usage, named, row, from, to);
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
        Usage usage = CanonicalColumn.usageOf(count);
        boolean isDone = done >= 0 && !Cells.isBlank(row, done);
        int single = isDone || value < 0 ? done : value;
        if (usage != null && single >= 0 && cells.hasPercent(row, single)) {
            from.usage(to, usage, row, -1, -1, single);
        } else if (single >= 0) {
            from.count(to, count, row, single);
        }
    }

    /** The column of what is no fraction: the value, or where that is empty the numerator; -1 if there is neither. */
    public int single(Row row) {
        return value < 0 || (done >= 0 && Cells.isBlank(row, value)) ? done : value;
    }

    private void usage(Usage usage, Part named, Row row, Figures from, DossierBuilder to) {
        Count count = CanonicalColumn.countOf(usage);
        if (done >= 0 && cells.hasPercent(row, done)) {
            rateOfDone(usage, row, from, to);
        } else if (value >= 0 && !isValueRate && named != Part.RATE && cells.of(row, value) == SignedCell.Says.WHOLE) {
            from.usage(to, usage, row, done, total, -1);
            boolean areCounts = done >= 0 && total >= 0 && !Cells.isBlank(row, done) && !Cells.isBlank(row, total);
            if (count != null && !areCounts) {
                from.count(to, count, row, value);
            } else if (!areCounts) {
                problems.add(TableIssue.CELL_RATE_OR_NUMBER, row, value, usage.id());
            }
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
}
