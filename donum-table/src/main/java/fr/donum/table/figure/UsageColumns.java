package fr.donum.table.figure;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.SignedCell;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.column.Role;
import fr.donum.table.column.Vocabulary;

/** The columns of one usage in a wide table; -1 for each that there is not. */
final class UsageColumns {
    private final Table table;
    private final Usage usage;
    private final int done;
    private final int total;
    private final int rate;
    /** The one that bears the name of the usage and nothing else. */
    private final int bare;
    /** Whether the title of the numerator is a label, below which a percentage is understood. */
    private final boolean mayDoneBeRate;
    /** Whether the title of a group says that its columns are rates, though it names a number for this one. */
    private final boolean isCountElsewhere;

    private final String title;
    private final SignedCell cells = new SignedCell();
    private boolean isAsked;
    private boolean isTold;

    private UsageColumns(Table table, Header header, Usage usage) {
        this.table = table;
        this.usage = usage;
        this.done = header.column(usage.id() + CanonicalColumn.DONE);
        this.total = header.column(usage.id() + CanonicalColumn.TOTAL);
        this.rate = header.column(usage.id() + CanonicalColumn.RATE);
        this.bare = header.target(usage.id(), Part.BARE);
        this.mayDoneBeRate = done >= 0 && header.isLabelled(done);
        Count count = CanonicalColumn.countOf(usage);
        this.title = bare < 0 ? "" : header.name(bare);
        this.isCountElsewhere = count == null
                || header.column(count.id()) >= 0
                || (bare >= 0 && Vocabulary.OURS.names().group(title) == Role.RATE);
    }

    static UsageColumns of(Table table, Header header, Usage usage) {
        return new UsageColumns(table, header, usage);
    }

    boolean isAny() {
        return Math.max(Math.max(done, total), Math.max(rate, bare)) >= 0;
    }

    Usage usage() {
        return usage;
    }

    int bare() {
        return bare;
    }

    void read(Row row, Figures from, DossierBuilder to, Problems problems) {
        if (bare >= 0) {
            bare(row, from, to, problems);
        } else if (mayDoneBeRate && cells.hasPercent(row, done)) {
            rate(row, done, from, to, problems);
        } else {
            from.usage(to, usage, row, done, total, rate);
        }
    }

    private void bare(Row row, Figures from, DossierBuilder to, Problems problems) {
        switch (cells.of(row, bare)) {
            case NOTHING -> from.usage(to, usage, row, done, total, rate);
            case RATE -> rateByName(row, from, to, problems);
            case WHOLE -> number(row, from, to);
        }
    }

    private void rateByName(Row row, Figures from, DossierBuilder to, Problems problems) {
        if (rate >= 0) {
            rate(row, bare, from, to, problems);
        } else {
            from.usage(to, usage, row, done, total, bare);
        }
    }

    /** A rate outside the column of rates: beside another one it must be the same. */
    private void rate(Row row, int column, Figures from, DossierBuilder to, Problems problems) {
        if (rate < 0 || Cells.isBlank(row, rate)) {
            from.usage(to, usage, row, -1, -1, column);
        } else if (row.kind(rate) == row.kind(column)
                && Cells.tidy(row.text(rate)).equals(Cells.tidy(row.text(column)))) {
            from.usage(to, usage, row, column == done ? -1 : done, column == done ? -1 : total, rate);
        } else {
            problems.add(Problem.ofCell(TableIssue.CELL_TWO_RATES, row, column).with(rate));
        }
    }

    /** A whole number below the name alone: not needed where the figures stand beside it, a count, or asked about. */
    private void number(Row row, Figures from, DossierBuilder to) {
        Count count = CanonicalColumn.countOf(usage);
        boolean areFiguresBeside = (rate >= 0 && !Cells.isBlank(row, rate))
                || (done >= 0 && total >= 0 && !Cells.isBlank(row, done) && !Cells.isBlank(row, total));
        from.usage(to, usage, row, done, total, rate);
        if (count != null && !isCountElsewhere) {
            from.count(to, count, row, bare);
        } else if (areFiguresBeside) {
            if (!isTold) {
                isTold = true;
                table.note(Problem.ofCell(TableIssue.COLUMN_BESIDE_FIGURES, row, bare, title, usage.id()));
            }
        } else if (!isAsked) {
            isAsked = true;
            table.note(Problem.ofCell(TableIssue.COLUMN_RATE_OR_NUMBER, row, bare, title, usage.id()));
        }
    }

    /** The column that the usage of a dossier was read from; -1 if none was. */
    int of(Dossier dossier) {
        int named = rate >= 0 ? rate : bare;
        if (dossier.isBareRate(usage)) {
            return named >= 0 ? named : done;
        }
        return done >= 0 ? done : total >= 0 ? total : named;
    }
}
