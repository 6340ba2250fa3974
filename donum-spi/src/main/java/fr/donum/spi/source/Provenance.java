package fr.donum.spi.source;

import fr.donum.domain.dossier.Metric;
import java.util.List;

/** Where a dossier comes from, so that each of its figures can be traced. */
public interface Provenance {
    /** The record in its source. */
    Place place();

    /** The cell or field a metric was read from; the record where that is not known. */
    default Place place(Metric metric) {
        return place();
    }

    /** What was doubtful or unusable about single figures of this dossier; those became missing. */
    default List<Issue> issues() {
        return List.of();
    }

    /** The record as it was read, for the file of rejects; empty unless {@link SourceSettings#keepsRecords}. */
    default String record() {
        return "";
    }

    /** That of a dossier of which nothing more is known. */
    static Provenance of(Place place) {
        record Plain(Place place) implements Provenance {}
        return new Plain(place);
    }
}
