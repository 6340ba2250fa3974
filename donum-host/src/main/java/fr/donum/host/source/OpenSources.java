package fr.donum.host.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sources that are closed together. */
public final class OpenSources implements AutoCloseable {
    private final List<OpenSource> sources = new ArrayList<>();

    /** None is open yet. */
    public OpenSources() {}

    void add(OpenSource source) {
        sources.add(source);
    }

    public List<OpenSource> all() {
        return Collections.unmodifiableList(sources);
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
