package fr.donum.table.rows;

import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.Place;
import fr.donum.table.account.Table;
import fr.donum.table.account.TableProvenance;
import fr.donum.table.cell.Problem;
import java.util.List;
import java.util.Map;

/** Where a dossier of a long table comes from: a row for each metric. */
final class RowsProvenance extends TableProvenance {
    private final Map<Metric, Long> rows;
    private final int column;

    /**
     * A dossier of several rows.
     *
     * @param rows the row of each metric
     * @param column the one that names the metric
     */
    RowsProvenance(Table table, long row, Map<Metric, Long> rows, int column, List<Problem> problems, String record) {
        super(table, row, problems, record);
        this.rows = rows;
        this.column = column;
    }

    @Override
    public Place place(Metric metric) {
        Long found = rows.get(metric);
        return found == null ? super.place(metric) : table.figure(found, column);
    }
}
