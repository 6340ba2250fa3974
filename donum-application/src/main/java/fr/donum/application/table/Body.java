package fr.donum.application.table;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/** The rows below a header: passes on those about a practitioner, and deals with all others. */
final class Body {
    private final Table table;
    private final Header header;
    private final Problems problems = new Problems();
    private final Layout layout;
    private final int id;
    private final byte[] idName;
    /** What is no day is refused as that. */
    private final BitSet dates = new BitSet();
    private final Unnamed unnamed;
    private long totals;
    private long headers;

    Body(Table table, Header header) {
        this.table = table;
        this.header = header;
        this.id = header.column(Part.ID);
        this.idName = header.name(id).getBytes(StandardCharsets.UTF_8);
        this.layout = header.isLong() ? new LongRows(table, header, problems) : new WideRows(table, header, problems);
        for (Part part : List.of(Part.DATE, Part.PRACTICE_START, Part.FIRST_FSE)) {
            if (header.has(part)) {
                dates.set(header.column(part));
            }
        }
        this.unnamed = new Unnamed(table, header);
    }

    void row(Row row) {
        boolean hasId = !Cells.isBlank(row, id);
        if (!hasId && isBlank(row.asRead())) {
            return;
        }
        if (row.isMarkedTotal() || Totals.isTotal(row, id)) {
            totals++;
        } else if (!hasId) {
            table.reject(Problem.ofRow(TableIssue.ROW_WITHOUT_ID, row.number(), header.name(id)), row);
        } else if (row.holds(id, idName)) {
            headers++;
        } else if (reachesBeyond(row)) {
            String cells = Integer.toString(row.asRead().size());
            String columns = Integer.toString(header.fileWidth());
            table.reject(Problem.ofRow(TableIssue.ROW_TOO_MANY_CELLS, row.number(), cells, columns), row);
        } else {
            refuseNirs(row);
            unnamed.look(row);
            layout.row(row);
        }
    }

    private static boolean isBlank(Row row) {
        for (int column = 0; column < row.size(); column++) {
            if (!Cells.isBlank(row, column)) {
                return false;
            }
        }
        return true;
    }

    private boolean reachesBeyond(Row row) {
        for (int column = header.width(); column < row.size(); column++) {
            if (!Cells.isBlank(row, column)) {
                return true;
            }
        }
        return false;
    }

    private void refuseNirs(Row row) {
        for (int column = 0; column < row.size(); column++) {
            if (column != id && !dates.get(column) && row.length(column) >= Privacy.SHORTEST && Privacy.holdsNir(row, column)) {
                problems.add(TableIssue.CELL_NIR, row, column);
                row.refuse(column);
            }
        }
    }

    void end() {
        layout.end();
        note(TableIssue.TABLE_TOTALS, totals);
        note(TableIssue.TABLE_HEADER_AGAIN, headers);
        if (table.accepted + table.rejected == 0) {
            table.note(Problem.ofRow(TableIssue.TABLE_NO_ROWS, header.row()));
        }
    }

    private void note(TableIssue code, long count) {
        if (count > 0) {
            table.note(Problem.ofTable(code, Long.toString(count)));
        }
    }
}
