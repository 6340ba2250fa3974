package fr.donum.tck;

import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What can be done to a source that is a file. */
final class SourceFiles {
    private SourceFiles() {}

    /** The same file, cut to two thirds; empty if there is no file at the location. */
    static Optional<SourceSettings> cut(SourceSettings whole) throws IOException {
        if (!whole.location().scheme().isEmpty()) {
            return Optional.empty();
        }
        Path file = Path.of(whole.location().path());
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));
        return Optional.of(whole);
    }

    /** A file of that ending in the same directory, which is not there. */
    static SourceSettings beside(SourceSettings present) {
        SourceLocation location = present.location();
        String sibling = location.path().replace(location.shortName(), "absent-" + location.shortName());
        return present.at(SourceLocation.of(sibling));
    }
}
