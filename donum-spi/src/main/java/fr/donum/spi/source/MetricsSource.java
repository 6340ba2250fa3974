package fr.donum.spi.source;

import java.util.List;
import java.util.Set;

/**
 * An open source. For use by one thread at a time; {@link #close} may be called more than once, and before the end of a
 * reading.
 */
public interface MetricsSource extends AutoCloseable {
    /**
     * Whether the source can be reached and read, and if not, what to do: one probe for each thing that may fail, in the
     * order in which they would. Never throws.
     */
    List<Probe> check();

    /**
     * Which metrics it holds, and from which column or field each is taken. Reads no more than it needs.
     *
     * @throws SourceException if the source cannot be read
     */
    Catalogue discover() throws SourceException;

    /**
     * Which hints of a {@link ReadRequest} a reading follows because that saves it work; none, unless the source says
     * otherwise. Where a request has such a hint, the source may be read without being discovered first. Asks nothing of
     * whoever holds the data.
     */
    default Set<ReadRequest.Hint> heeds() {
        return Set.of();
    }

    /**
     * Streams every dossier to the sink, in the order of the source. Once for each opening.
     *
     * @param request what the host wants; a source may hand over more
     * @throws SourceException if nothing could be read, or reading broke off in a way that makes what was read useless;
     *     a source that broke off after good records returns {@code PARTIAL} instead
     * @throws IllegalStateException if it was called before
     */
    ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException;

    @Override
    void close();
}
