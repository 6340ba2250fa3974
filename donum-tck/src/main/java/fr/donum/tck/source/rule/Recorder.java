package fr.donum.tck.source.rule;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.SourceException;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that a reading hands over. */
final class Recorder implements DossierSink {
    private final List<ObservedReading.Seen> dossiers = new ArrayList<>();
    private final List<Issue> rejected = new ArrayList<>();

    ObservedReading read(MetricsSource source) throws SourceException {
        return new ObservedReading(dossiers, rejected, source.read(ReadRequest.ALL, this));
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        dossiers.add(new ObservedReading.Seen(dossier, provenance));
    }

    @Override
    public void reject(Issue issue) {
        rejected.add(issue);
    }
}
