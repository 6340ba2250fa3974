package fr.donum.tck.source.rule;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadingStoppedException;

/** A host that wants no more after the first record. */
final class StoppingSink implements DossierSink {
    static final class Stopped extends ReadingStoppedException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("The kit wants no more");
        }
    }

    private final Stopped stopped = new Stopped();
    private int told;

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        told++;
        throw stopped;
    }

    @Override
    public void reject(Issue issue) {
        told++;
        throw stopped;
    }

    /** What it throws, always the same. */
    Stopped stopped() {
        return stopped;
    }

    /** How often it was called. */
    int told() {
        return told;
    }
}
