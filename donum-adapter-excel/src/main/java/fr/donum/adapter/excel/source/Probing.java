package fr.donum.adapter.excel.source;

import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.read.Workbook;
import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import fr.donum.table.TableReader;
import fr.donum.table.account.CellNames;
import fr.donum.table.cell.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A look at the top of a sheet.
 *
 * @param sheet the sheet
 * @param holdsSomething whether any cell there has a value
 * @param hasRows whether any cell below the header has
 * @param table its reader, fed with the top rows; it has found the header if there is one
 * @param head where the header is
 * @param titles the cells of the rows above the header
 */
public record Probing(
        Workbook.Sheet sheet,
        boolean holdsSomething,
        boolean hasRows,
        TableReader table,
        MergedRows.Head head,
        List<List<String>> titles) {
    /** Number of the last row that a header is looked for in. */
    private static final int ROWS = 100;

    static final DossierSink NOWHERE = new DossierSink() {
        @Override
        public void accept(Dossier dossier, Provenance provenance) {
            // Only the header is of interest.
        }

        @Override
        public void reject(Issue issue) {
            // Only the header is of interest.
        }
    };

    /** Looks twice, since which titles reach over others shows only once it is known where the header ends. */
    public static Probing of(Workbook workbook, Workbook.Sheet sheet, SourceSettings settings, SourceContext context)
            throws IOException {
        Look first = look(workbook, sheet, settings, context, new MergedRows.Head(ROWS, -1, false));
        boolean isSettled = first.table.headerRow() > 0;
        Look second = isSettled && first.hasMerged ? look(workbook, sheet, settings, context, first.head()) : first;
        Look best = second.table.headerRow() == first.table.headerRow() ? second : first;
        return new Probing(sheet, best.holdsSomething, best.hasRows, best.table, best.head(), best.titles());
    }

    private static Look look(
            Workbook workbook,
            Workbook.Sheet sheet,
            SourceSettings settings,
            SourceContext context,
            MergedRows.Head head)
            throws IOException {
        Look look = new Look(new TableReader(settings, context, sheet.name(), CellNames.BY_ADDRESS, NOWHERE));
        try (Rows rows = workbook.rows(sheet)) {
            look.at(new MergedRows(rows, head));
        }
        return look;
    }

    boolean isRecognised() {
        return !table.catalogue().fields().isEmpty();
    }

    /** Whether its rows bear keys or names; without, all of it is about one practitioner. */
    boolean hasKeys() {
        return table.hasKeys();
    }

    /** The columns that are understood, which make the shape of a table. */
    Set<String> shape() {
        return table.catalogue().fields().stream().map(Catalogue.Field::target).collect(Collectors.toUnmodifiableSet());
    }

    /** All rows of the sheet from its top, merged cells filled in. */
    public Rows rows(Workbook workbook, SourceContext.Progress progress) throws IOException {
        return new MergedRows(workbook.rows(sheet, progress), head);
    }

    private static final class Look {
        private final TableReader table;
        private final List<List<String>> top = new ArrayList<>();
        private final List<Long> numbers = new ArrayList<>();
        private boolean holdsSomething;
        private boolean hasRows;
        private boolean hasMerged;
        private long last;

        Look(TableReader table) {
            this.table = table;
        }

        void at(MergedRows rows) throws IOException {
            Row row = new Row();
            long lastFilled = 0;
            while (row.number() < ROWS && !(table.isSettled() && lastFilled > table.headerRow()) && rows.next(row)) {
                if (!isEmpty(row)) {
                    holdsSomething = true;
                    lastFilled = row.number();
                }
                if (!table.isSettled()) {
                    last = row.number();
                    keep(row);
                    table.row(row);
                }
            }
            table.catalogue();
            hasRows = table.headerRow() > 0 && lastFilled > table.headerRow();
            hasMerged = rows.hasMerged();
        }

        private static boolean isEmpty(Row row) {
            for (int column = 0; column < row.size(); column++) {
                if (row.kind(column) != Row.Kind.EMPTY && !row.text(column).isBlank()) {
                    return false;
                }
            }
            return true;
        }

        private void keep(Row row) {
            if (top.size() < Limits.TITLE_ROWS) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.size() && column < Limits.TITLE_CELLS; column++) {
                    String text = row.text(column);
                    cells.add(text.substring(0, Math.min(text.length(), Limits.TITLE)));
                }
                top.add(cells);
                numbers.add(row.number());
            }
        }

        MergedRows.Head head() {
            long row = table.headerRow();
            return row > 0 ? new MergedRows.Head(row, table.keyColumn(), true) : new MergedRows.Head(last, -1, false);
        }

        List<List<String>> titles() {
            List<List<String>> titles = new ArrayList<>();
            for (int i = 0; i < top.size(); i++) {
                if (numbers.get(i) < table.headerRow()) {
                    titles.add(top.get(i));
                }
            }
            return titles;
        }
    }
}
