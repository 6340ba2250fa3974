package fr.donum.adapter.http.fetch;

import fr.donum.adapter.http.settings.Address;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import java.util.List;

/** Says of each dossier the server that answered, where that is not the one that was named. */
record Answered(DossierSink sink, Fetcher fetcher) implements DossierSink {
    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        sink.accept(
                dossier,
                fetcher.elsewhere()
                        .<Provenance>map(server -> new Elsewhere(provenance, Address.masked(server)))
                        .orElse(provenance));
    }

    @Override
    public void reject(Issue issue) {
        sink.reject(issue);
    }

    private record Elsewhere(Provenance named, String source) implements Provenance {
        @Override
        public Place place() {
            return named.place().in(source);
        }

        @Override
        public Place place(Metric metric) {
            return named.place(metric).in(source);
        }

        @Override
        public List<Issue> issues() {
            return named.issues();
        }

        @Override
        public String record() {
            return named.record();
        }
    }
}
