package fr.donum.table.rows;

import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.spi.source.LeftOut;
import fr.donum.table.account.LeftOutRows;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Privacy;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.header.HeaderAgain;
import fr.donum.table.header.HeaderSearch;
import fr.donum.table.key.Line;
import fr.donum.table.sift.RowSigns;
import fr.donum.table.sift.Sieve;
import fr.donum.table.slip.Beyond;
import fr.donum.table.slip.CutCells;
import fr.donum.table.slip.ShortRows;
import fr.donum.table.slip.Unnamed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows below a header: passes on those about a practitioner, and deals with all others. */
public final class Body implements Sieve.Outlet {
    private final Table table;
    private final Header header;
    private final Problems problems = new Problems();
    private final RowsBelow layout;
    private final int id;
    private final int year;
    private final int date;
    /** What is no day is refused as that. */
    private final BitSet dates = new BitSet();

    private final ShortRows shortRows;

    private final CutCells cut;
    private final Unnamed unnamed;
    private final Beyond beyond;
    private final UnaryOperator<Row> reading;
    private final HeaderAgain again;
    private final LeftOutRows leftOut = new LeftOutRows();
    private final TitlesBetween between;
    private final Sieve sieve;

    /**
     * The rows below a header.
     *
     * @param rowsOfHead the rows that end with it, as the file has them
     * @param heads looks for the head of another table; null where rows are records, among which nothing else stands
     * @param reading how a row of the file is read
     */
    public Body(
            Table table,
            Header header,
            List<List<String>> rowsOfHead,
            @Nullable Supplier<HeaderSearch> heads,
            UnaryOperator<Row> reading) {
        this.table = table;
        this.header = header;
        this.reading = reading;
        this.id = header.column(Part.ID);
        this.year = header.column(Part.YEAR);
        this.date = header.column(Part.DATE);
        RowSigns signs = new RowSigns(header);
        boolean areRecords = heads == null;
        this.layout = header.isLong()
                ? new LongRows(table, header, problems, areRecords ? null : signs, leftOut)
                : new WideRows(table, header, problems);
        for (Part part : List.of(Part.DATE, Part.PRACTICE_START, Part.FIRST_FSE)) {
            if (header.has(part)) {
                dates.set(header.column(part));
            }
        }
        this.cut = new CutCells(table, header);
        this.unnamed = new Unnamed(table, header);
        this.beyond = new Beyond(table, header, signs);
        this.again = new HeaderAgain(header, rowsOfHead, heads);
        this.sieve = new Sieve(signs, again, reading, this, areRecords);
        this.between = new TitlesBetween(table);
        this.shortRows = new ShortRows(table, header, problems);
    }

    /** Takes a row; if another table starts with it, returns the header of that instead. */
    public Optional<Header> row(Row raw) {
        Row row = reading.apply(raw);
        if (row.hasTwice()) {
            withTwice(row);
            return Optional.empty();
        }
        if (sieve.passes(row)) {
            practitioner(row, null);
            return Optional.empty();
        }
        if (isBlank(raw)) {
            sieve.gap();
            return Optional.empty();
        }
        Line line = sieve.signs(row);
        Optional<Header> other = again.other(line, raw);
        if (other.isEmpty()) {
            sieve.take(line, raw, row);
        }
        return other;
    }

    private void withTwice(Row row) {
        if (!isUsable(row)) {
            return;
        }
        if (Cells.isBlank(row, id)) {
            withoutKey(row);
        } else {
            practitioner(row, null);
        }
    }

    /** Notes each figure given twice; a key or a period given so makes the row one of nobody, or of no known time. */
    private boolean isUsable(Row row) {
        List<Problem> found = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            boolean isKey = column == id || column == year || column == date;
            if (row.isRefused(column) && isKey) {
                table.reject(Problem.ofCell(TableIssue.ROW_FIELD_TWICE, row, column), row);
                return false;
            }
            if (row.isRefused(column) && header.target(column) != null) {
                found.add(Problem.ofCell(TableIssue.CELL_FIELD_TWICE, row, column));
            }
        }
        found.forEach(problems::add);
        return true;
    }

    private static boolean isBlank(Row row) {
        for (int column = 0; column < row.size(); column++) {
            if (!Cells.isBlank(row, column)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void practitioner(Row row, @Nullable TableIssue doubt) {
        Problem cutRow = cut.of(row);
        Problem problem = cutRow == null ? beyond.of(row) : cutRow;
        if (problem != null) {
            table.reject(problem, row);
            return;
        }
        if (!shortRows.leaves(row)) {
            return;
        }
        between.row();
        refuseNirs(row);
        unnamed.look(row);
        if (doubt != null && !header.isLong()) {
            problems.add(doubt(doubt, row));
        }
        layout.row(row);
    }

    private Problem doubt(TableIssue doubt, Row row) {
        return doubt == TableIssue.CELL_OTHER_NUMBER
                ? Problem.of(
                        doubt, row.number(), id, PractitionerId.of(row.text(id)).toString())
                : Problem.ofCell(doubt, row, id);
    }

    @Override
    public boolean isCut(Row raw) {
        return shortRows.isCut(raw);
    }

    @Override
    public void leftOut(Line line, LeftOut kind, boolean mayBeTitle) {
        if (mayBeTitle) {
            between.look(line);
        }
        if (line.isOfEmptyPerson) {
            leftOut.addPerson(line.number, line.label);
        } else {
            leftOut.add(kind, line.number, line.label, line.isDoubtful());
        }
    }

    @Override
    public void withoutKey(Row row) {
        if (layout.waits(row)) {
            return;
        }
        Problem problem = row.isUncalculated(id)
                ? Problem.uncalculated(row, id)
                : Problem.ofRow(TableIssue.ROW_WITHOUT_ID, row.number(), header.name(id));
        table.reject(problem, row);
    }

    private void refuseNirs(Row row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.length(column) >= Privacy.SHORTEST
                    && column != id
                    && !dates.get(column)
                    && Privacy.holdsNir(row, column)) {
                problems.add(TableIssue.CELL_NIR, row, column);
                row.refuse(column);
            }
        }
    }

    public void end() {
        sieve.end();
        layout.end();
        leftOut.problems().forEach(table::note);
        leftOut.addTo(table.leftOut);
    }

    /** Tells of a title below the last row, which dates none. */
    public void noteTitleBelow() {
        between.end();
    }

    /** Tells that there is no row at all, which a sample cannot know. */
    public void noteIfEmpty() {
        if (table.accepted + table.rejected == 0 && !leftOut.hasPersons()) {
            table.note(Problem.ofRow(TableIssue.TABLE_NO_ROWS, header.row()));
        }
    }
}
