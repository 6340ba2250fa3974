package fr.donum.adapter.excel;

import fr.donum.application.source.DossierSink;
import fr.donum.application.source.Issue;
import fr.donum.application.source.Provenance;
import fr.donum.application.source.SourceSettings;
import fr.donum.application.table.Row;
import fr.donum.application.table.TableReader;
import fr.donum.domain.dossier.Dossier;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A look at the top of a sheet.
 *
 * @param sheet the sheet
 * @param holdsSomething whether any cell there has a value
 * @param table its reader, fed with the top rows; it has found the header if there is one
 * @param merged merged cells of the header and above it
 * @param last number of the last row looked at
 */
record Probing(
        Workbook.Sheet sheet, boolean holdsSomething, TableReader table, List<CellRangeAddress> merged, long last) {
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

    static Probing of(Workbook workbook, Workbook.Sheet sheet, SourceSettings settings) throws IOException {
        Look first = new Look(new TableReader(settings, sheet.name(), TableReader.CellNames.BY_ADDRESS, NOWHERE));
        try (Rows rows = workbook.rows(sheet)) {
            first.at(rows);
        }
        if (!first.hasGap) {
            return first.probing(sheet, List.of());
        }
        List<CellRangeAddress> merged = workbook.merged(sheet).stream()
                .filter(area -> area.getFirstRow() < ROWS)
                .toList();
        if (merged.isEmpty()) {
            return first.probing(sheet, merged);
        }
        Look second = new Look(new TableReader(settings, sheet.name(), TableReader.CellNames.BY_ADDRESS, NOWHERE));
        try (Rows rows = new MergedRows(workbook.rows(sheet), merged, ROWS)) {
            second.at(rows);
        }
        return second.probing(sheet, merged);
    }

    boolean isRecognised() {
        return !table.catalogue().fields().isEmpty();
    }

    /** All rows of the sheet from its top, the header's merged cells filled in. */
    Rows rows(Workbook workbook) throws IOException {
        Rows rows = workbook.rows(sheet);
        return merged.isEmpty() ? rows : new MergedRows(rows, merged, last);
    }

    private static final class Look {
        private final TableReader table;
        private boolean holdsSomething;
        /** Whether a row down to the header lacks cells that another has, as one with merged cells does. */
        private boolean hasGap;

        private int width;
        private long last;

        Look(TableReader table) {
            this.table = table;
        }

        void at(Rows rows) throws IOException {
            Row row = new Row();
            while (row.number() < ROWS && !table.isSettled() && rows.next(row)) {
                last = row.number();
                note(row);
                table.row(row);
            }
        }

        private void note(Row row) {
            int values = 0;
            for (int column = 0; column < row.size(); column++) {
                values += row.kind(column) == Row.Kind.EMPTY ? 0 : 1;
            }
            holdsSomething |= values > 0;
            if (row.size() > 1) {
                hasGap |= values < row.size() || (width > 0 && row.size() != width);
                width = row.size();
            }
        }

        Probing probing(Workbook.Sheet sheet, List<CellRangeAddress> merged) {
            return new Probing(sheet, holdsSomething, table, merged, last);
        }
    }
}
