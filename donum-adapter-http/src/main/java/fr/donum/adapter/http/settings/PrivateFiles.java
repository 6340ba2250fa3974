package fr.donum.adapter.http.settings;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.json.text.Fault;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only their owner may read, where the file system knows owners. */
public final class PrivateFiles {
    /** How the name of a file ends that is not written yet. */
    static final String UNFINISHED = ".donum-tmp";

    private static final Set<PosixFilePermission> OWNER_DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final boolean HAS_OWNERS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    /**
     * Makes the directory if it is not there.
     *
     * @throws Fault if others may read it
     */
    static void directory(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            Path parent = directory.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(directory, forOwner("rwx------"));
        }
        if (HAS_OWNERS && !OWNER_DIRECTORY.containsAll(Files.getPosixFilePermissions(directory))) {
            throw Fault.of(HttpIssue.HTTP_CACHE_NOT_PRIVATE, directory.toString());
        }
    }

    /** Writes a file, which appears as a whole or not at all. */
    public static void write(Path file, byte[]... parts) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(directory, "", UNFINISHED, forOwner("rw-------"));
        try {
            try (var out = Files.newOutputStream(unfinished)) {
                for (byte[] part : parts) {
                    out.write(part);
                }
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static FileAttribute<?>[] forOwner(String permissions) {
        return HAS_OWNERS
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
