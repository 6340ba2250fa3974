package fr.donum.host.plugin;

import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.SourceException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the provenance of a plug-in says: asked once, while the dossier is handed over; of single figures, when needed. */
final class GuardedProvenance implements Provenance {
    private final Guard guard;
    private final HandedOver handedOver;
    private final Provenance provenance;
    private final Place place;
    private final List<Issue> issues;
    private final String record;

    /** @throws PluginFailureException if the provenance cannot say */
    GuardedProvenance(HandedOver handedOver, Provenance provenance) {
        this.guard = handedOver.guard();
        this.handedOver = handedOver;
        this.provenance = provenance;
        this.place = place(provenance::place, "Provenance.place()");
        this.issues = said(() -> handedOver.issues(provenance.issues(), "Provenance.issues()"));
        this.record = text(provenance::record, "Provenance.record()");
    }

    private Place place(Guard.Call<@Nullable Place> question, String what) {
        return handedOver.place(guard.present(said(question), what));
    }

    private String text(Guard.Call<@Nullable String> question, String what) {
        return guard.masked(guard.present(said(question), what));
    }

    private <T extends @Nullable Object> T said(Guard.Call<T> question) {
        try {
            return question.run();
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
        return place(() -> provenance.place(metric), "Provenance.place(Metric)");
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
