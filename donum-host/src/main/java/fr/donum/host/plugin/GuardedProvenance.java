package fr.donum.host.plugin;

import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.SourceException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the provenance of a plug-in says: asked once, while the dossier is handed over; of single figures, when needed. */
final class GuardedProvenance implements Provenance {
    private final Guard guard;
    private final Provenance provenance;
    private final String source;
    private final String where;
    private final List<Issue> issues;
    private final String record;

    /** @throws PluginFailureException if the provenance cannot say */
    GuardedProvenance(HandedOver handedOver, Provenance provenance) {
        this.guard = handedOver.guard();
        this.provenance = provenance;
        this.source = text(provenance::source, "Provenance.source()");
        this.where = text(provenance::where, "Provenance.where()");
        this.issues = said(() -> handedOver.issues(provenance.issues(), "Provenance.issues()"));
        this.record = text(provenance::record, "Provenance.record()");
    }

    private String text(Guard.Call<@Nullable String> question, String what) {
        return guard.masked(guard.present(said(question), what));
    }

    private <T extends @Nullable Object> T said(Guard.Call<T> question) {
        try {
            return question.run();
        } catch (Throwable e) {
            SourceException told = guard.threw(e);
            throw guard.failure(PluginIssue.THREW, told.toString());
        }
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String where() {
        return where;
    }

    @Override
    public String where(Metric metric) {
        return text(() -> provenance.where(metric), "Provenance.where(Metric)");
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
