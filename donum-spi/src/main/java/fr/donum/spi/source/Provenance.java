package fr.donum.spi.source;

import fr.donum.domain.dossier.Metric;
import java.util.List;

/** Where a dossier comes from, so that each of its figures can be traced. */
public interface Provenance {
    /** The file or address, as the user gave it, secrets masked: {@code "usage.csv"}. */
    String source();

    /** The record in it: {@code "row 2"}. */
    String where();

    /** The cell or field a metric was read from: {@code "usage.csv:2:aat_num"}; the record where that is not known. */
    default String where(Metric metric) {
        return Place.of(this).toString();
    }

    /** What was doubtful or unusable about single figures of this dossier; those became missing. */
    default List<Issue> issues() {
        return List.of();
    }

    /** The record as it was read, for the file of rejects; empty unless {@link SourceSettings#keepsRecords}. */
    default String record() {
        return "";
    }

    static Provenance of(String source, String where) {
        record Plain(String source, String where) implements Provenance {}
        return new Plain(source, where);
    }
}
