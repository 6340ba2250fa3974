package fr.donum.table.rows;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Privacy;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.column.Vocabulary;
import fr.donum.table.header.KeyedTable;
import fr.donum.table.header.Years;
import fr.donum.table.sift.RowSigns;
import fr.donum.table.slip.Beyond;
import fr.donum.table.slip.CutCells;
import fr.donum.table.slip.Unnamed;
import java.util.Map;

/** Reads the rows below one head of a page, whose practitioner is known. */
final class PageReader {
    private final Table table;
    private final Header file;
    private final KeyedTable keyed;
    private final Problems problems;
    private final Period period;
    private final LongDossier.Reader dossiers;
    private final CutCells cut;
    private final Beyond beyond;
    private final Unnamed unnamed;
    private final boolean isOfRows;

    PageReader(Table table, Header file, KeyedTable keyed, Problems problems) {
        this.table = table;
        this.file = file;
        this.keyed = keyed;
        this.problems = problems;
        Header header = keyed.header();
        this.period = new Period(table, header);
        this.dossiers = new LongDossier.Reader(table, header, problems);
        this.cut = new CutCells(table, header);
        this.beyond = new Beyond(table, header, new RowSigns(header));
        this.unnamed = new Unnamed(table, header);
        this.isOfRows = file.has(Part.DATE) || file.has(Part.YEAR) || Years.stated(file) > 0;
    }

    LongDossier.Reader dossiers() {
        return dossiers;
    }

    /** Adds what a row tells to its dossier; false if the key of all of them is none, which was told. */
    boolean read(Row raw, Identity identity, Map<String, LongDossier> open) {
        Row row = keyed.row(raw);
        PractitionerId practitioner = identity.read(row, keyed.header().column(Part.ID));
        if (practitioner == null) {
            problems.take();
            return false;
        }
        boolean isFirst = open.isEmpty();
        DossierBuilder fresh = Dossier.of(practitioner);
        if (!period.read(row, fresh)) {
            problems.take();
            return true;
        }
        LongDossier to = open.computeIfAbsent(
                period.latest(), any -> new LongDossier(fresh, row.number(), isOfRows && period.isOfRow()));
        if (!isFirst) {
            problems.take();
        }
        if (!isWhole(row, to)) {
            return true;
        }
        refuseNirs(row);
        unnamed.look(row);
        dossiers.read(row, to);
        return true;
    }

    /** Whether all that a row tells stands where it should; if not it is rejected, and what it may set aside is not known. */
    private boolean isWhole(Row row, LongDossier to) {
        Problem cutRow = cut.of(row);
        Problem problem = cutRow == null ? beyond.of(row) : cutRow;
        if (problem == null) {
            return true;
        }
        boolean isOfList = Vocabulary.OURS
                .column(Cells.tidy(row.text(file.column(Part.METRIC))))
                .filter(target -> target.part() == Part.NEUTRALISED)
                .isPresent();
        if (isOfList) {
            to.doubt();
        }
        table.reject(problem, row);
        problems.take();
        return false;
    }

    private void refuseNirs(Row row) {
        for (int column = 0; column < file.width(); column++) {
            if (row.length(column) >= Privacy.SHORTEST && Privacy.holdsNir(row, column)) {
                problems.add(TableIssue.CELL_NIR, row, column);
                row.refuse(column);
            }
        }
    }
}
