package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.PrivateCopy;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.TemporaryFileException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
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

    private final RecordWriter latest = new RecordWriter();
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
        void dossier(Dossier dossier, Provenance provenance) throws IOException;

        void rejection(Issue issue);

        /** An issue of a source as a whole. */
        void remark(Issue issue);
    }

    void dossier(Dossier dossier, Provenance provenance) {
        latest.tag(DOSSIER);
        latest.dossier(dossier);
        latest.provenance(dossier, provenance);
        spillIfFull();
    }

    void rejection(Issue issue) {
        latest.tag(REJECTION);
        latest.issue(issue);
        spillIfFull();
    }

    void remark(Issue issue) {
        latest.tag(REMARK);
        latest.issue(issue);
        spillIfFull();
    }

    private void spillIfFull() {
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
        RecordReader reader = new RecordReader(bytes());
        int tag = next(reader);
        while (tag >= 0) {
            if (tag == DOSSIER) {
                Dossier dossier = unpacked(reader::dossier);
                taker.dossier(dossier, unpacked(() -> reader.provenance(dossier)));
            } else {
                Issue issue = unpacked(reader::issue);
                if (tag == REJECTION) {
                    taker.rejection(issue);
                } else {
                    taker.remark(issue);
                }
            }
            tag = next(reader);
        }
    }

    private InputStream bytes() {
        ByteBuffer rest = latest.take();
        InputStream memory = new ByteArrayInputStream(rest.array(), 0, rest.limit());
        return earlier == null
                ? memory
                : new SequenceInputStream(new BufferedInputStream(earlier.read(), CHUNK), memory);
    }

    private static int next(RecordReader reader) {
        return unpacked(reader::tag);
    }

    private interface Unpacking<T> {
        T get() throws IOException;
    }

    /** What fails here is the file, and never whoever takes what is in it. */
    private static <T> T unpacked(Unpacking<T> unpacking) {
        try {
            return unpacking.get();
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
