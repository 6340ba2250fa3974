package fr.donum.table.account;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.table.cell.Problem;
import java.util.List;

/** Where a dossier of a table comes from; put into words when asked for. */
public abstract class TableProvenance implements Provenance {
    public final Table table;
    public final long row;
    private final List<Problem> problems;
    private final String record;

    public TableProvenance(Table table, long row, List<Problem> problems, String record) {
        this.table = table;
        this.row = row;
        this.problems = problems;
        this.record = record;
        table.complainedOf(problems);
    }

    @Override
    public Place place() {
        return table.place(row, -1);
    }

    @Override
    public List<Issue> issues() {
        return problems.isEmpty()
                ? List.of()
                : problems.stream().map(table::issue).toList();
    }

    @Override
    public String record() {
        return record;
    }
}
