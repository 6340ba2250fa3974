package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.file.PrivateCopy;
import fr.donum.spi.file.TemporaryFileException;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records that wait until every source is read, in the order in which they came: packed, in memory up to a limit and in
 * a private file beyond it, which is gone however the program ends.
 */
final class WaitingRecords implements AutoCloseable {
    private static final int MOST_BYTES = 1 << 24;
    private static final int CHUNK = 1 << 16;
    private static final int DOSSIER = 0;
    private static final int REJECTION = 1;
    private static final int REMARK = 2;
    private static final int SNAPSHOT = 3;

    private final PackedWriter latest = new PackedWriter();
    private final int mostBytes;
    private @Nullable PrivateCopy earlier;

    WaitingRecords() {
        this(MOST_BYTES);
    }

    /** @param mostBytes how much may be in memory */
    WaitingRecords(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** What to do with each. */
    interface Taker {
        /**
         * Whether a dossier that depends on its day alone is still to be told of; it is passed over if not.
         *
         * @param figures those it has, as {@link FigureSets#of} says them
         */
        boolean counts(PractitionerId practitioner, LocalDate day, long figures);

        void dossier(Dossier dossier, Provenance provenance) throws IOException;

        void rejection(Issue issue);

        /** An issue of a source as a whole. */
        void remark(Issue issue);
    }

    /** A dossier of which more than its day decides if it counts. */
    void dossier(Dossier dossier, Provenance provenance) {
        latest.begin();
        latest.tag(DOSSIER);
        end(dossier, provenance);
    }

    /**
     * A dossier of which nothing but its day decides if it counts.
     *
     * @param figures those it has
     */
    void snapshot(Dossier dossier, Provenance provenance, long figures) {
        latest.begin();
        latest.tag(SNAPSHOT);
        latest.number(figures);
        end(dossier, provenance);
    }

    private void end(Dossier dossier, Provenance provenance) {
        latest.dossier(dossier);
        latest.provenance(dossier, provenance);
        end();
    }

    void rejection(Issue issue) {
        issue(REJECTION, issue);
    }

    void remark(Issue issue) {
        issue(REMARK, issue);
    }

    private void issue(int kind, Issue issue) {
        latest.begin();
        latest.tag(kind);
        latest.issue(issue);
        end();
    }

    private void end() {
        latest.end();
        if (latest.size() >= mostBytes) {
            PrivateCopy file = earlier == null ? PrivateCopy.empty() : earlier;
            earlier = file;
            file.append(latest.take());
        }
    }

    /**
     * Passes on all that waits, in its order; once only.
     *
     * @throws TemporaryFileException if the file cannot be read again
     * @throws IOException that of the taker
     */
    void forEach(Taker taker) throws IOException {
        PackedReader records = new PackedReader(bytes());
        while (hasNext(records)) {
            int kind = records.tag();
            if (kind == DOSSIER || kind == SNAPSHOT) {
                dossier(records, kind == SNAPSHOT, taker);
            } else if (kind == REJECTION) {
                taker.rejection(records.issue());
            } else {
                taker.remark(records.issue());
            }
        }
    }

    private static void dossier(PackedReader records, boolean isSnapshot, Taker taker) throws IOException {
        long figures = isSnapshot ? records.number() : 0;
        PractitionerId practitioner = records.practitioner();
        LocalDate day = records.day();
        if (isSnapshot && day != null && records.mayBeLeft() && !taker.counts(practitioner, day, figures)) {
            return;
        }
        Dossier dossier = records.dossier(practitioner, day);
        taker.dossier(dossier, records.provenance(dossier));
    }

    private InputStream bytes() {
        InputStream all = earlier == null ? latest.read() : new SequenceInputStream(earlier.read(), latest.read());
        return new BufferedInputStream(all, CHUNK);
    }

    /** What fails here is the file, and never whoever takes what is in it. */
    private static boolean hasNext(PackedReader records) {
        try {
            return records.next();
        } catch (IOException e) {
            throw new TemporaryFileException(e);
        }
    }

    @Override
    public void close() {
        if (earlier != null) {
            earlier.close();
        }
    }
}
