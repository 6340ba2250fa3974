package fr.donum.application.table;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;

/** The columns of a table with a row for each metric. */
final class LongColumns {
    final int metric;
    private final int done;
    private final int total;
    private final int value;

    LongColumns(Header header) {
        metric = header.column(Part.METRIC);
        done = header.column(Part.METRIC_DONE);
        total = header.column(Part.METRIC_TOTAL);
        value = header.column(Part.METRIC_VALUE);
    }

    void read(Metric about, Row row, Figures from, DossierBuilder to) {
        if (about instanceof Usage usage) {
            from.usage(to, usage, row, done, total, value);
            return;
        }
        int single = single(row);
        if (single >= 0 && about instanceof Attestation attestation) {
            from.attestation(to, attestation, row, single);
        } else if (single >= 0 && about instanceof Count count) {
            from.count(to, count, row, single);
        }
    }

    /** The column of what is no fraction: the value, or where that is empty the numerator; -1 if there is neither. */
    int single(Row row) {
        return value < 0 || (done >= 0 && Cells.isBlank(row, value)) ? done : value;
    }
}
