package fr.donum.cli.terminal;

import fr.donum.spi.text.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something could not be written. Says what, where, and in the user's words why. */
public final class UnwrittenException extends IOException {
    private static final long serialVersionUID = 1;

    /** By what the system says, in its language. */
    private static final Map<String, String> CAUSES = Map.ofEntries(
            Map.entry("no space left", "no-space"),
            Map.entry("not enough space", "no-space"),
            Map.entry("quota", "no-space"),
            Map.entry("aucun espace", "no-space"),
            Map.entry("espace insuffisant", "no-space"),
            Map.entry("read-only", "read-only"),
            Map.entry("lecture seul", "read-only"),
            Map.entry("is a directory", "directory"),
            Map.entry("name too long", "long-name"),
            Map.entry("trop long", "long-name"));

    private final What what;
    private final String name;
    private final transient @Nullable Path file;

    /** What was to be written. */
    public enum What {
        RESULT,
        REJECTS,
        PROFILE
    }

    /**
     * A failure.
     *
     * @param name the file as the user gave it
     */
    public UnwrittenException(What what, String name, Path file, IOException cause) {
        super(cause.getMessage(), cause);
        this.what = what;
        this.name = name;
        this.file = file;
    }

    /** Of the result, to standard output. */
    UnwrittenException(IOException cause) {
        super(cause.getMessage(), cause);
        this.what = What.RESULT;
        this.name = "";
        this.file = null;
    }

    /** What is wrong. */
    public String sentence(Texts texts) {
        String where = name.isEmpty() ? texts.say("output.to-standard") : texts.say("output.to-file", name);
        return texts.say("output.unwritten." + what, where, cause(texts));
    }

    private String cause(Texts texts) {
        Path target = file;
        if (target == null) {
            return said(texts, "");
        }
        if (Files.isDirectory(target)) {
            return texts.say("output.cause.directory", name);
        }
        Path directory = target.resolveSibling("");
        String shown = directory(directory);
        if (!Files.exists(directory)) {
            return texts.say("output.cause.no-directory", shown);
        }
        if (!Files.isDirectory(directory)) {
            return texts.say("output.cause.not-directory", shown);
        }
        if (isReadOnly(directory)) {
            return texts.say("output.cause.read-only", shown);
        }
        if (getCause() instanceof AccessDeniedException) {
            return Files.isWritable(directory)
                    ? texts.say("output.cause.denied", name)
                    : texts.say("output.cause.denied-in", shown);
        }
        return said(texts, shown);
    }

    /** As the user gave it. */
    private String directory(Path absolute) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return slash > 0 ? name.substring(0, slash) : absolute.toString();
    }

    private static boolean isReadOnly(Path directory) {
        try {
            return Files.getFileStore(directory).isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }

    /** From what the system says; its own words where they are none that is known. */
    private String said(Texts texts, String directory) {
        if (getCause() instanceof NoSuchFileException) {
            // The directory is there, but takes no files.
            return texts.say("output.cause.no-file", directory);
        }
        String reason = getCause() instanceof FileSystemException system ? system.getReason() : null;
        String message = reason == null ? String.valueOf(getMessage()) : reason;
        String lower = message.toLowerCase(Locale.ROOT);
        return CAUSES.entrySet().stream()
                .filter(each -> lower.contains(each.getKey()))
                .findFirst()
                .map(each -> texts.say("output.cause." + each.getValue(), directory))
                .orElseGet(() -> texts.say("output.cause.system", message));
    }
}
