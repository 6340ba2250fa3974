package fr.donum.cli.output;

import fr.donum.cli.terminal.ShownStream;
import fr.donum.cli.terminal.UnwrittenException;
import fr.donum.cli.terminal.UnwrittenException.What;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: it is written beside its place, without a name, and takes it when {@link
 * #commit} is called. Of a run that is killed nothing is left. What is no ordinary file, such as a pipe, is written to at
 * once.
 */
public final class OutputFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Function<IOException, UnwrittenException> failure;
    private final Path target;
    private final @Nullable FileChannel unnamed;
    private final OutputStream out;
    private final OutputStream text;

    /**
     * Begins a file.
     *
     * @param name as the user gave it
     * @throws UnwrittenException if the file cannot be made
     */
    public OutputFile(What what, String name, Path path) throws IOException {
        this.failure = cause -> cause instanceof UnwrittenException known
                ? known
                : new UnwrittenException(what, name, path.toAbsolutePath(), cause);
        try {
            boolean exists = Files.exists(path);
            this.target = exists ? path.toRealPath() : path.toAbsolutePath();
            if (exists && !Files.isRegularFile(target)) {
                this.unnamed = null;
                this.out = new BufferedOutputStream(new Told(Files.newOutputStream(target), failure, false), BUFFER);
            } else {
                check(target.resolveSibling(""));
                this.unnamed = FileChannel.open(
                        part(),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
                this.out = new BufferedOutputStream(new Told(Channels.newOutputStream(unnamed), failure, true), BUFFER);
            }
        } catch (IOException e) {
            throw failure.apply(e);
        }
        this.text = new ShownStream(out);
    }

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
        } catch (IOException e) {
            throw failure.apply(e);
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

    /** Says of what the user wanted to write that it could not be written. */
    private static final class Told extends FilterOutputStream {
        private final Function<IOException, UnwrittenException> failure;
        private final boolean isYetToBeCopied;

        /** @param isYetToBeCopied whether what it writes to is to stay open */
        Told(OutputStream out, Function<IOException, UnwrittenException> failure, boolean isYetToBeCopied) {
            super(out);
            this.failure = failure;
            this.isYetToBeCopied = isYetToBeCopied;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw failure.apply(e);
            }
        }

        @Override
        public void close() throws IOException {
            if (isYetToBeCopied) {
                flush();
                return;
            }
            try {
                super.close();
            } catch (IOException e) {
                throw failure.apply(e);
            }
        }
    }
}
