package fr.donum.table.column;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Known names near unknown ones, each looked for once, and only for the first of these: it takes a while. */
public final class NearNames {
    private static final int MOST = 1_000;

    private final Function<String, Optional<String>> search;
    private final Map<String, String> found = new HashMap<>();

    public NearNames(Function<String, Optional<String>> search) {
        this.search = search;
    }

    /** The known name that one resembles; empty if it resembles none. */
    public String of(String name) {
        String before = found.get(name);
        if (before != null || found.size() >= MOST) {
            return before == null ? "" : before;
        }
        String near = search.apply(name).orElse("");
        found.put(name, near);
        return near;
    }
}
