package fr.donum.spi.source;

import fr.donum.domain.dossier.Dossier;

/** The host's side of a reading. Its methods may block: that is back-pressure. */
public interface DossierSink {
    /**
     * Takes a dossier.
     *
     * @param provenance where it comes from, and what was doubtful about it
     */
    void accept(Dossier dossier, Provenance provenance);

    /** Takes note of a record that was seen but cannot be used: never dropped silently. */
    void reject(Issue issue);
}
