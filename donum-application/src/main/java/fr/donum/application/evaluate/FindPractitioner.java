package fr.donum.application.evaluate;

import fr.donum.application.source.DossierSink;
import fr.donum.application.source.Issue;
import fr.donum.application.source.MetricsSource;
import fr.donum.application.source.Provenance;
import fr.donum.application.source.SourceException;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.scheme.Evaluation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds one practitioner in some sources and evaluates the latest snapshot there is. */
public final class FindPractitioner {
    /** A practitioner's evaluation, and where the figures come from. */
    public record Found(Evaluation evaluation, Provenance provenance) {}

    /**
     * Finds.
     *
     * @return empty if no source holds the practitioner for the scheme's year
     * @throws SourceException if a source cannot be read
     */
    public Optional<Found> run(Request request, List<MetricsSource> sources, PractitionerId practitioner)
            throws SourceException {
        Latest latest = new Latest(request, practitioner);
        for (MetricsSource source : sources) {
            source.read(latest);
        }
        return latest.found();
    }

    private static final class Latest implements DossierSink {
        private final Request request;
        private final PractitionerId practitioner;
        private @Nullable Dossier dossier;
        private @Nullable Provenance provenance;

        Latest(Request request, PractitionerId practitioner) {
            this.request = request;
            this.practitioner = practitioner;
        }

        @Override
        public void accept(Dossier candidate, Provenance from) {
            if (candidate.practitioner().equals(practitioner)
                    && request.terms().includes(candidate)
                    && (dossier == null || day(candidate).isAfter(day(dossier)))) {
                dossier = candidate;
                provenance = from;
            }
        }

        private static LocalDate day(Dossier of) {
            return of.asOf().orElse(LocalDate.MIN);
        }

        @Override
        public void reject(Issue issue) {
            // A refused record is nobody's dossier.
        }

        Optional<Found> found() {
            return dossier == null || provenance == null
                    ? Optional.empty()
                    : Optional.of(new Found(request.scheme().evaluate(dossier, request.reading()), provenance));
        }
    }
}
