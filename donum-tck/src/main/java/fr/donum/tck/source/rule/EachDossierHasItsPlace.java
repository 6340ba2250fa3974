package fr.donum.tck.source.rule;

import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.tck.source.Input;
import java.util.HashSet;
import java.util.Set;

/** R08. Each dossier, each figure and each refused record says where it stands in the source, and each somewhere else. */
public final class EachDossierHasItsPlace extends Rule {
    public EachDossierHasItsPlace() {
        super("R08", Input.GOOD, Input.BAD_RECORD);
    }

    @Override
    void check(Trial trial) throws Exception {
        for (Input input : inputs()) {
            ObservedReading seen = trial.read(input);
            Set<Place> places = new HashSet<>();
            for (ObservedReading.Seen one : seen.dossiers()) {
                Provenance provenance = one.provenance();
                Place place = provenance.place();
                String practitioner = one.dossier().practitioner().toString();
                trial.expect(!place.source().isBlank(), "R08.no-source", practitioner);
                trial.expect(!place.record().isBlank() || !place.field().isBlank(), "R08.no-place", practitioner);
                trial.expect(places.add(place), "R08.same-place", place);
                for (Metric metric : Metric.ALL) {
                    boolean known = one.dossier().standing(metric) == Standing.KNOWN;
                    boolean placed = !known || isPlaced(provenance.place(metric));
                    trial.expect(placed, "R08.no-figure-place", practitioner, metric.id());
                }
            }
            for (Issue issue : seen.rejected()) {
                trial.expect(isPlaced(issue.where()), "R08.rejected", issue);
            }
        }
    }

    private static boolean isPlaced(Place place) {
        return !place.source().isBlank()
                && !(place.record().isBlank() && place.field().isBlank());
    }
}
