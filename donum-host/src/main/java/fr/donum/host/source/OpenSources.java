package fr.donum.host.source;

import fr.donum.application.evaluate.Supply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sources that are closed together. */
public final class OpenSources implements AutoCloseable {
    private final List<OpenSource> sources = new ArrayList<>();
    private volatile Watcher watcher = (source, done, of) -> {};

    /** Waits for sources to be read. */
    @FunctionalInterface
    public interface Watcher {
        /**
         * Told from time to time.
         *
         * @param source what the source is called that is being read
         * @param done how much of it was read, in whatever unit
         * @param of how much there is, in the same unit; 0 if that is not known
         */
        void tell(String source, long done, long of);
    }

    /** From now on it is told how far their reading is. */
    public void watchedBy(Watcher other) {
        watcher = other;
    }

    void tell(String source, long done, long of) {
        watcher.tell(source, done, of);
    }

    /** None is open yet. */
    public OpenSources() {}

    void add(OpenSource source) {
        sources.add(source);
    }

    public List<OpenSource> all() {
        return Collections.unmodifiableList(sources);
    }

    /** For a use case. */
    public List<Supply> supplies() {
        return sources.stream().map(OpenSource::supply).toList();
    }

    public OpenSource only() {
        return sources.get(0);
    }

    /** Each is closed, whatever another one does. */
    @Override
    public void close() {
        RuntimeException first = null;
        for (OpenSource source : sources) {
            try {
                source.close();
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
