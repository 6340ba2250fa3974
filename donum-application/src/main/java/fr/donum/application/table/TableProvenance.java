package fr.donum.application.table;

import fr.donum.application.source.Issue;
import fr.donum.application.source.Provenance;
import java.util.List;

/** Where a dossier of a table comes from; put into words when asked for. */
abstract class TableProvenance implements Provenance {
    final Table table;
    final long row;
    private final List<Problem> problems;
    private final String record;

    TableProvenance(Table table, long row, List<Problem> problems, String record) {
        this.table = table;
        this.row = row;
        this.problems = problems;
        this.record = record;
        table.complainedOf(problems);
    }

    @Override
    public String source() {
        return table.source();
    }

    @Override
    public String where() {
        return table.record(row);
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
