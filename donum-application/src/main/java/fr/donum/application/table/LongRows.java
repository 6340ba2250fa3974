package fr.donum.application.table;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row for each practitioner, date and metric. The rows of a practitioner may stand anywhere. */
final class LongRows implements Layout {
    private final Table table;
    private final Problems problems;
    private final int id;
    private final Identity identity;
    private final Period period;
    private final LongDossier.Reader reader;
    private final Regrouping regrouping = new Regrouping();

    LongRows(Table table, Header header, Problems problems) {
        this.table = table;
        this.problems = problems;
        this.id = header.column(Part.ID);
        this.identity = new Identity(table, problems);
        this.period = new Period(table, header);
        this.reader = new LongDossier.Reader(table, header, problems);
    }

    /** A row without a usable key or period is rejected at once; the others wait for their kin. */
    @Override
    public void row(Row row) {
        if (Cells.isBlank(row, reader.metricColumn())) {
            table.reject(Problem.ofRow(TableIssue.ROW_WITHOUT_METRIC, row.number()), row);
            problems.take();
            return;
        }
        PractitionerId practitioner = identity.read(row, id);
        if (practitioner != null && period.read(row, Dossier.of(practitioner))) {
            regrouping.add(key(practitioner), row);
        }
        problems.take();
    }

    private String key(PractitionerId practitioner) {
        return practitioner.value() + '\n' + period.latest();
    }

    @Override
    public void end() {
        regrouping.forEachBucket(this::dossiers);
    }

    private void dossiers(Iterable<Row> rows) {
        Map<String, LongDossier> open = new LinkedHashMap<>();
        for (Row row : rows) {
            reader.noteRefused(row);
            PractitionerId practitioner = identity.read(row, id);
            if (practitioner == null) {
                continue;
            }
            DossierBuilder fresh = Dossier.of(practitioner);
            if (period.read(row, fresh)) {
                reader.read(row, open.computeIfAbsent(key(practitioner), key -> new LongDossier(fresh, row.number())));
            }
        }
        Collection<LongDossier> all = open.values();
        all.forEach(reader::handOver);
    }
}
