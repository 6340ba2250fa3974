package fr.donum.host.source;

import fr.donum.application.evaluate.Supply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sources that are closed together. */
public final class OpenSources implements AutoCloseable {
    private final List<OpenSource> sources = new ArrayList<>();

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

    @Override
    public void close() {
        sources.forEach(OpenSource::close);
    }
}
