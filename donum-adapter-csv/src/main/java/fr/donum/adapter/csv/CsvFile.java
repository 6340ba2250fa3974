package fr.donum.adapter.csv;

import fr.donum.spi.file.PrivateCopy;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceException.Kind;
import fr.donum.spi.source.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a source, which may be read more than once. Standard input is first copied to a private
 * file.
 */
final class CsvFile implements AutoCloseable {
    private final SourceLocation location;
    private final CsvTexts texts;
    private final Supplier<InputStream> standardInput;
    private @Nullable PrivateCopy copy;

    CsvFile(SourceLocation location, CsvTexts texts, Supplier<InputStream> standardInput) {
        this.location = location;
        this.texts = texts;
        this.standardInput = standardInput;
    }

    /** @throws SourceException if there is no such file, or it may not be read */
    InputStream open() throws SourceException {
        if (location.isStandardInput()) {
            return copied().read();
        }
        Path path = path();
        if (Files.isDirectory(path)) {
            throw texts.failure(Kind.CONFIGURATION, "directory");
        }
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** In bytes. */
    long size() throws SourceException {
        try {
            return location.isStandardInput() ? copied().size() : Files.size(path());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private Path path() throws SourceException {
        try {
            Path whole = Path.of(location.text());
            return Files.exists(whole) ? whole : Path.of(location.path());
        } catch (InvalidPathException e) {
            throw texts.failure(Kind.CONFIGURATION, "not-a-path", e);
        }
    }

    private PrivateCopy copied() throws SourceException {
        PrivateCopy known = copy;
        if (known == null) {
            try {
                known = PrivateCopy.of(standardInput.get());
            } catch (IOException e) {
                throw failure(e);
            }
            copy = known;
        }
        return known;
    }

    /** Whose move it is when a file cannot be opened or read on. */
    SourceException failure(IOException e) {
        if (e instanceof NoSuchFileException) {
            return texts.failure(Kind.CONFIGURATION, "absent", e);
        }
        if (e instanceof AccessDeniedException) {
            return texts.failure(Kind.AUTHENTICATION, "forbidden", e);
        }
        return texts.failure(Kind.UNREACHABLE, "unreadable", e, cause(e));
    }

    /** In the words of the system, without the path, which is said as messages say it. */
    private static String cause(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : null;
        return reason == null ? String.valueOf(e.getMessage()) : reason;
    }

    @Override
    public void close() {
        if (copy != null) {
            copy.close();
            copy = null;
        }
    }
}
