package fr.donum.adapter.http;

import fr.donum.application.source.Issue;
import fr.donum.application.source.Provenance;
import fr.donum.domain.dossier.Metric;
import java.util.List;

/** Where a dossier stands in its page or file; a metric by its JSON pointer. */
record JsonProvenance(Spot spot, List<Issue> issues, String record) implements Provenance {
    @Override
    public String source() {
        return spot.record().source();
    }

    @Override
    public String where() {
        return spot.where();
    }

    @Override
    public String where(Metric metric) {
        return spot.at(Names.pointer(metric)).toString();
    }
}
