package fr.donum.table.rows;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.RecordText;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.figure.BareRates;
import fr.donum.table.figure.Figures;
import fr.donum.table.figure.MetricColumns;
import fr.donum.table.figure.Neutralised;
import fr.donum.table.figure.PersonColumns;
import fr.donum.table.slip.Shift;

/** A row for each practitioner and date. */
final class WideRows implements RowsBelow {
    private final Table table;
    private final Problems problems;
    private final int id;
    private final Identity identity;
    private final Period period;
    private final PersonColumns person;
    private final MetricColumns metrics;
    private final Neutralised neutralised;
    private final Figures figures;
    private final Shift shift;

    WideRows(Table table, Header header, Problems problems) {
        this.table = table;
        this.problems = problems;
        this.id = header.column(Part.ID);
        this.identity = new Identity(table, problems);
        this.period = new Period(table, header);
        this.person = new PersonColumns(header, problems);
        this.metrics = new MetricColumns(table, header, problems);
        this.neutralised = new Neutralised(header, table.context.indicators(), problems);
        this.figures = new Figures(BareRates.of(table.settings), problems);
        this.shift = new Shift(table, header);
    }

    @Override
    public void row(Row row) {
        PractitionerId practitioner = identity.read(row, id);
        if (practitioner == null) {
            problems.take();
            return;
        }
        DossierBuilder builder = Dossier.of(practitioner);
        if (!period.read(row, builder)) {
            problems.take();
            return;
        }
        person.read(row, builder);
        metrics.read(row, figures, builder);
        if (problems.isAny() && isShifted(row)) {
            problems.take();
            return;
        }
        metrics.forgetExcess(row, builder);
        if (!neutralised.read(row, builder)) {
            Neutralised.doubt(builder);
        }
        Dossier dossier = builder.build();
        String record = table.settings.keepsRecords() ? RecordText.text(row) : "";
        table.accepted++;
        table.sink.accept(dossier, new RowProvenance(table, metrics, dossier, row.number(), problems.take(), record));
    }

    private boolean isShifted(Row row) {
        int from = shift.of(row);
        if (from >= 0) {
            table.reject(Problem.ofCell(TableIssue.ROW_SHIFTED, row, from), row);
        }
        return from >= 0;
    }

    @Override
    public void end() {}
}
