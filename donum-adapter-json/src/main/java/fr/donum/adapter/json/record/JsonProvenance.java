package fr.donum.adapter.json.record;

import fr.donum.adapter.json.text.Spot;
import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import java.util.List;

/** Where a dossier stands in its page or file; a metric by its JSON pointer. */
record JsonProvenance(Spot spot, List<Issue> issues, String record) implements Provenance {
    @Override
    public Place place() {
        return spot.record();
    }

    @Override
    public Place place(Metric metric) {
        return spot.at(ApiNames.pointer(metric));
    }
}
