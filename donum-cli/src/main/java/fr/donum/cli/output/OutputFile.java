package fr.donum.cli.output;

import fr.donum.cli.terminal.ShownStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that appears whole or not at all: it is written beside its place, and takes it when {@link #commit} is called.
 * What is no ordinary file, such as a pipe, is written to at once.
 */
public final class OutputFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path written;
    private final OutputStream out;
    private final OutputStream text;

    /** @throws IOException if the file cannot be made */
    public OutputFile(Path path) throws IOException {
        boolean exists = Files.exists(path);
        this.target = exists ? path.toRealPath() : path.toAbsolutePath();
        if (exists && !Files.isRegularFile(target)) {
            this.written = target;
            this.out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER);
        } else {
            check(target.resolveSibling(""));
            String mark = Long.toHexString(ThreadLocalRandom.current().nextLong());
            this.written = target.resolveSibling("." + target.getFileName() + "." + mark + ".part");
            this.out = new BufferedOutputStream(
                    Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER);
            // For when the user interrupts the program.
            written.toFile().deleteOnExit();
        }
        this.text = new ShownStream(out);
    }

    /** Names the directory, where the system would name a file that the user has never heard of. */
    private static void check(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NoSuchFileException(directory.toString());
        }
        if (!Files.isWritable(directory)) {
            throw new AccessDeniedException(directory.toString());
        }
    }

    /** For bytes that are no text. */
    public OutputStream out() {
        return out;
    }

    /** For text, which controls nothing. */
    public OutputStream text() {
        return text;
    }

    /** Puts the file in its place. */
    public void commit() throws IOException {
        text.close();
        if (written.equals(target)) {
            return;
        }
        PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (before != null && Files.exists(target)) {
            Files.setPosixFilePermissions(written, before.readAttributes().permissions());
        }
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes what was written, unless it is in its place. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (!written.equals(target)) {
                Files.deleteIfExists(written);
            }
        }
    }
}
