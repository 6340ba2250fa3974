package fr.donum.domain.dossier;

/** How much is known of a metric in a dossier: four things that are easily, and expensively, mistaken for one another. */
public enum Standing {
    /** There is a figure. */
    KNOWN,
    /** No figure was supplied. It may be anything. */
    MISSING,
    /** The figure is 0/0: there was no such act in the period. */
    NO_ACTS,
    /** The caisse has set the metric aside for this doctor; this wins over any figure. */
    NEUTRALISED
}
