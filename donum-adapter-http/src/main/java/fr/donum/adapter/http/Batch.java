package fr.donum.adapter.http;

import fr.donum.application.source.DossierSink;
import fr.donum.application.source.Issue;
import fr.donum.application.source.Provenance;
import fr.donum.domain.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Holds what one page held back, until the next one is under way. */
final class Batch implements DossierSink {
    private final List<Consumer<DossierSink>> held = new ArrayList<>();

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        held.add(sink -> sink.accept(dossier, provenance));
    }

    @Override
    public void reject(Issue issue) {
        held.add(sink -> sink.reject(issue));
    }

    void handOver(DossierSink sink) {
        held.forEach(record -> record.accept(sink));
    }
}
