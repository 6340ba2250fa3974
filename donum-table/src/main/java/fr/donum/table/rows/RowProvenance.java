package fr.donum.table.rows;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.Place;
import fr.donum.table.account.Table;
import fr.donum.table.account.TableProvenance;
import fr.donum.table.cell.Problem;
import fr.donum.table.figure.MetricColumns;
import java.util.List;

/** Where a dossier of a wide table comes from: one row. */
final class RowProvenance extends TableProvenance {
    private final MetricColumns columns;
    private final Dossier dossier;

    RowProvenance(
            Table table, MetricColumns columns, Dossier dossier, long row, List<Problem> problems, String record) {
        super(table, row, problems, record);
        this.columns = columns;
        this.dossier = dossier;
    }

    @Override
    public Place place(Metric metric) {
        int column = columns.of(metric, dossier);
        return column < 0 ? super.place(metric) : table.figure(row, column);
    }
}
