package fr.donum.cli;

import fr.donum.host.plugin.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A directory of plug-ins, one that reads files ending in {@code .acme}, and such a file. */
abstract class AcmePlugin {
    @TempDir
    Path plugins;

    @TempDir
    Path folder;

    /** Makes the plug-in, one piece of its code changed. */
    final Path acme(String piece, String other) throws IOException {
        return Workshop.acme(plugins).changing(piece, other).jar("acme", "acme.jar");
    }

    final String acmeFile() throws IOException {
        return Files.writeString(folder.resolve("usage.acme"), "cabinet-1\ncabinet-2\n")
                .toString();
    }
}
