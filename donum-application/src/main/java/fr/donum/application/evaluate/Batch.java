package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;

/** Some records, in the order they were read, on their way from the reading thread to the evaluating one. */
final class Batch {
    static final int CAPACITY = 512;

    /** A dossier with its provenance, or an issue with none. */
    private final Object[] records = new Object[CAPACITY];

    private final Object[] provenances = new Object[CAPACITY];
    private int size;

    void add(Dossier dossier, Provenance provenance) {
        records[size] = dossier;
        provenances[size++] = provenance;
    }

    void add(Issue rejection) {
        records[size++] = rejection;
    }

    boolean isFull() {
        return size == CAPACITY;
    }

    /** What to do with each record. */
    interface Visitor<X extends Exception> {
        void dossier(Dossier dossier, Provenance provenance) throws X;

        void rejection(Issue issue) throws X;
    }

    <X extends Exception> void forEach(Visitor<X> visitor) throws X {
        for (int i = 0; i < size; i++) {
            if (records[i] instanceof Issue issue) {
                visitor.rejection(issue);
            } else {
                visitor.dossier((Dossier) records[i], (Provenance) provenances[i]);
            }
        }
    }
}
