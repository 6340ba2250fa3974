package fr.donum.spi.source;

import fr.donum.domain.dossier.Dossier;

/**
 * The host's side of a reading: called by one thread, and only while {@link MetricsSource#read} runs. Its methods may block: that
 * is back-pressure. They throw {@link ReadingStoppedException} when the host wants no more, which the source lets pass.
 */
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
