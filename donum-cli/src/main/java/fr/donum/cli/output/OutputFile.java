package fr.donum.cli.output;

import fr.donum.cli.terminal.ShownStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: it is written beside its place, without a name, and takes it when {@link
 * #commit} is called. Of a run that is killed nothing is left. What is no ordinary file, such as a pipe, is written to at
 * once.
 */
public final class OutputFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final @Nullable FileChannel unnamed;
    private final OutputStream out;
    private final OutputStream text;

    /** @throws IOException if the file cannot be made */
    public OutputFile(Path path) throws IOException {
        boolean exists = Files.exists(path);
        this.target = exists ? path.toRealPath() : path.toAbsolutePath();
        if (exists && !Files.isRegularFile(target)) {
            this.unnamed = null;
            this.out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER);
        } else {
            check(target.resolveSibling(""));
            this.unnamed = FileChannel.open(
                    part(),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            this.out = new BufferedOutputStream(new Open(Channels.newOutputStream(unnamed)), BUFFER);
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

    private Path part() {
        String mark = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return target.resolveSibling("." + target.getFileName() + "." + mark + ".part");
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
        if (unnamed == null) {
            return;
        }
        Path part = part();
        try {
            copy(unnamed, part);
            PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
            if (before != null && Files.exists(target)) {
                Files.setPosixFilePermissions(part, before.readAttributes().permissions());
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void copy(FileChannel from, Path to) throws IOException {
        // For when the user interrupts the program meanwhile.
        to.toFile().deleteOnExit();
        try (FileChannel copy = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = from.size();
            for (long at = 0; at < size; ) {
                at += from.transferTo(at, size - at, copy);
            }
        }
    }

    /** Whatever was not put in its place is gone. */
    @Override
    public void close() throws IOException {
        if (unnamed == null) {
            out.close();
        } else {
            unnamed.close();
        }
    }

    /** Leaves what it writes to open, since that is yet to be copied. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
