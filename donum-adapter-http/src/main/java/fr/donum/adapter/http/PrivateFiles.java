package fr.donum.adapter.http;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import okhttp3.Cache;
import okio.FileSystem;
import okio.ForwardingFileSystem;
import okio.Path;
import okio.Sink;

/** Files that only their owner may read, where the file system knows owners. */
final class PrivateFiles extends ForwardingFileSystem {
    private static final long MOST_BYTES = 64L << 20;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final boolean HAS_OWNERS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {
        super(FileSystem.SYSTEM);
    }

    /**
     * A cache of answers.
     *
     * @param directory made if it is not there
     * @throws Fault if others may read the directory, or it cannot be written
     */
    static Cache cache(String directory) throws Fault {
        java.nio.file.Path path = java.nio.file.Path.of(directory);
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(path);
                if (HAS_OWNERS) {
                    Files.setPosixFilePermissions(path, OWNER_DIRECTORY);
                }
            }
            if (HAS_OWNERS && !OWNER_DIRECTORY.containsAll(Files.getPosixFilePermissions(path))) {
                throw Fault.of(HttpIssue.HTTP_CACHE_NOT_PRIVATE, directory);
            }
            Cache cache = new Cache(new PrivateFiles(), Path.get(path), MOST_BYTES);
            cache.initialize();
            return cache;
        } catch (Fault known) {
            throw known;
        } catch (IOException unusable) {
            throw Fault.of(HttpIssue.HTTP_CACHE_UNUSABLE, directory).because(unusable);
        }
    }

    @Override
    public Sink sink(Path file, boolean mustCreate) throws IOException {
        return owned(file, super.sink(file, mustCreate));
    }

    @Override
    public Sink appendingSink(Path file, boolean mustExist) throws IOException {
        return owned(file, super.appendingSink(file, mustExist));
    }

    private static Sink owned(Path file, Sink sink) throws IOException {
        if (HAS_OWNERS) {
            Files.setPosixFilePermissions(file.toNioPath(), OWNER_ONLY);
        }
        return sink;
    }
}
