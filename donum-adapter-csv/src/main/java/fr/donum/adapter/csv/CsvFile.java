package fr.donum.adapter.csv;

import fr.donum.application.source.SourceException;
import fr.donum.application.source.SourceException.Kind;
import fr.donum.application.source.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a source, which may be read more than once. Standard input is first copied to a temporary file that only
 * its owner may read, and that is gone when this is closed.
 */
final class CsvFile implements AutoCloseable {
    private final SourceLocation location;
    private final CsvTexts texts;
    private final Supplier<InputStream> standardInput;
    private @Nullable Path copy;

    CsvFile(SourceLocation location, CsvTexts texts, Supplier<InputStream> standardInput) {
        this.location = location;
        this.texts = texts;
        this.standardInput = standardInput;
    }

    /** @throws SourceException if there is no such file, or it may not be read */
    InputStream open() throws SourceException {
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

    private Path path() throws SourceException {
        if (location.isStandardInput()) {
            return copied();
        }
        try {
            Path whole = Path.of(location.text());
            return Files.exists(whole) ? whole : Path.of(location.path());
        } catch (InvalidPathException e) {
            throw texts.failure(Kind.CONFIGURATION, "not-a-path", e);
        }
    }

    private Path copied() throws SourceException {
        try {
            if (copy == null) {
                copy = Files.createTempFile("donum-", ".csv");
                Files.copy(standardInput.get(), copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return copy;
        } catch (IOException e) {
            throw texts.failure(Kind.CONFIGURATION, "no-copy", e);
        }
    }

    /** Whose move it is when a file cannot be opened or read on. */
    SourceException failure(IOException e) {
        if (e instanceof NoSuchFileException) {
            return texts.failure(Kind.CONFIGURATION, "absent", e);
        }
        if (e instanceof AccessDeniedException) {
            return texts.failure(Kind.AUTHENTICATION, "forbidden", e);
        }
        return texts.failure(Kind.UNREACHABLE, "unreadable", e, String.valueOf(e.getMessage()));
    }

    @Override
    public void close() {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            copy.toFile().deleteOnExit();
        }
        copy = null;
    }
}
