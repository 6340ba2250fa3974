package fr.donum.host.plugin;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.SourceException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the provenance of a plug-in says: all of it is asked while the dossier is handed over, on the thread that does so
 * and in the time that it has for that; never later, nor by another thread.
 */
final class GuardedProvenance implements Provenance {
    private final Guard guard;
    private final Place place;
    private final Map<Metric, Place> places = new HashMap<>();
    private final List<Issue> issues;
    private final String record;

    /**
     * @param dossier whose figures have places
     * @throws PluginFailureException if the provenance cannot say
     */
    GuardedProvenance(HandedOver handedOver, Dossier dossier, Provenance provenance) {
        this.guard = handedOver.guard();
        Place whole = said(provenance::place, "Provenance.place()");
        this.place = handedOver.place(whole);
        for (Metric metric : Metric.ALL) {
            if (dossier.standing(metric) != Standing.MISSING) {
                Place figure = said(() -> provenance.place(metric), "Provenance.place(Metric)");
                places.put(metric, figure.equals(whole) ? place : handedOver.place(figure));
            }
        }
        this.issues = said(() -> handedOver.issues(provenance.issues(), "Provenance.issues()"), "Provenance.issues()");
        this.record = guard.recorded(said(provenance::record, "Provenance.record()"));
    }

    private <T> T said(Guard.Call<@Nullable T> question, String what) {
        try {
            return guard.present(question.run(), what);
        } catch (Throwable e) {
            SourceException told = guard.threw(e);
            throw guard.failure(PluginIssue.PLUGIN_THREW, told.toString());
        }
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Place place(Metric metric) {
        return places.getOrDefault(metric, place);
    }

    @Override
    public List<Issue> issues() {
        return issues;
    }

    @Override
    public String record() {
        return record;
    }
}
