package fr.donum.table.slip;

import fr.donum.table.account.Table;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import java.util.BitSet;

/** The columns without a name: the first value in each is worth a word. */
public final class Unnamed {
    private final Table table;
    private final BitSet columns = new BitSet();

    public Unnamed(Table table, Header header) {
        this.table = table;
        for (int column = 0; column < header.width(); column++) {
            columns.set(column, header.name(column).isEmpty());
        }
    }

    public void look(Row row) {
        for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
            if (!Cells.isBlank(row, column)) {
                table.note(Problem.ofRow(TableIssue.COLUMN_WITHOUT_NAME, row.number(), Table.letters(column)));
                columns.clear(column);
            }
        }
    }
}
