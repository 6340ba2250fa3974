package fr.donum.adapter.http.fetch;

import fr.donum.adapter.json.text.Page;
import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Passes on what it is given: at once, or, for a page that is held back, when the next one is under way. */
final class HeldBatch implements DossierSink {
    private final DossierSink sink;
    private final List<Consumer<DossierSink>> held = new ArrayList<>();
    private boolean isHolding;

    HeldBatch(DossierSink sink) {
        this.sink = sink;
    }

    /** Holds back a page, unless it is one of lines, which may be longer than memory. */
    void hold(Page page) {
        isHolding = !page.isLines();
    }

    /** Passes on what was held back, and from now on all else at once. */
    void handOver() {
        isHolding = false;
        List<Consumer<DossierSink>> records = List.copyOf(held);
        held.clear();
        records.forEach(record -> record.accept(sink));
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        take(to -> to.accept(dossier, provenance));
    }

    @Override
    public void reject(Issue issue) {
        take(to -> to.reject(issue));
    }

    private void take(Consumer<DossierSink> record) {
        if (isHolding) {
            held.add(record);
        } else {
            record.accept(sink);
        }
    }
}
