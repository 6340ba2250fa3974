package fr.donum.adapter.http.settings;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The pages of servers that the option {@code cache} keeps on this machine: where they are, and how they go. */
public final class HttpCache {
    private HttpCache() {}

    /** What was taken away. */
    public record Cleared(long pages, long bytes) {}

    /**
     * Where {@code cache=on} keeps pages.
     *
     * @param environment {@code XDG_CACHE_HOME} or {@code LOCALAPPDATA}, and {@code HOME}
     * @param home the home of the user, where the environment names none
     */
    public static Path usual(Map<String, String> environment, String home) {
        Path base = variable("XDG_CACHE_HOME", environment)
                .or(() -> variable("LOCALAPPDATA", environment))
                .map(Path::of)
                .orElseGet(() ->
                        Path.of(variable("HOME", environment).orElse(home)).resolve(".cache"));
        return base.resolve("donum").resolve("http");
    }

    private static Optional<String> variable(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> Path.of(value).isAbsolute());
    }

    /**
     * Takes away every kept page, and nothing else that may be in the directory; the directory too, if nothing is left.
     *
     * @throws IOException if the directory cannot be read, or a page cannot be taken away
     */
    public static Cleared clear(Path directory) throws IOException {
        long pages = 0;
        long bytes = 0;
        try {
            for (CacheDirectory.Entry entry : CacheDirectory.ours(directory)) {
                if (Files.deleteIfExists(entry.file())) {
                    pages += entry.isPage() ? 1 : 0;
                    bytes += entry.bytes();
                }
            }
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
        removeIfEmpty(directory);
        return new Cleared(pages, bytes);
    }

    private static void removeIfEmpty(Path directory) throws IOException {
        try (var left = Files.newDirectoryStream(directory)) {
            if (left.iterator().hasNext()) {
                return;
            }
        }
        Files.deleteIfExists(directory);
    }
}
