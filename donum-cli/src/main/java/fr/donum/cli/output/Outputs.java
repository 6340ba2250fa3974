package fr.donum.cli.output;

import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.Format;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.report.ReportWriter;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.terminal.Console;
import fr.donum.host.source.OpenSource;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens what the command line says to write. */
public final class Outputs {
    public static final Option FORMAT = Option.value("--format", "FORMAT").or("-f");
    /** That of commands whose answer is for people or for programs. */
    public static final Option TABLE_OR_JSON = FORMAT.of(() -> List.of("table", "json"));

    public static final Option OUTPUT = Option.value("--output", "FILE").or("-o");
    public static final Option REJECTS = Option.value("--rejects", "FILE");

    private final Console console;
    private final Provider<Formats<ReportFormat>> reports;
    private final Provider<Formats<ComparisonFormat>> comparisons;
    private final Texts texts;

    @Inject
    Outputs(
            Console console,
            Provider<Formats<ReportFormat>> reports,
            Provider<Formats<ComparisonFormat>> comparisons,
            Texts texts) {
        this.console = console;
        this.reports = reports;
        this.comparisons = comparisons;
        this.texts = texts;
    }

    /** The formats of a report, by their names. */
    public List<String> reportFormats() {
        return reports.get().names();
    }

    /** Those of a comparison. */
    public List<String> comparisonFormats() {
        return comparisons.get().names();
    }

    /**
     * Opens the report: in the format asked for, else in that of the file, else as a table.
     *
     * @throws UsageException if the format is not known, or the file is one that is read
     * @throws IOException if the file cannot be made
     */
    public Destination<ReportWriter> report(Arguments arguments, OpenSources sources) throws IOException {
        return open(reports.get(), arguments, sources);
    }

    /** The same for a comparison. */
    public Destination<ComparisonFormat.Writer> comparison(Arguments arguments, OpenSources sources)
            throws IOException {
        return open(comparisons.get(), arguments, sources);
    }

    private <W, F extends Format<W>> Destination<W> open(Formats<F> formats, Arguments arguments, OpenSources sources)
            throws IOException {
        Optional<String> path = arguments.value(OUTPUT).filter(it -> !it.equals("-"));
        F format = arguments
                .value(FORMAT)
                .map(formats::named)
                .or(() -> path.map(formats::ofFile))
                .orElseGet(formats::standard);
        if (path.isPresent()) {
            OutputFile file = file(path.get(), sources);
            OutputStream out = format.isText() ? file.text() : file.out();
            return new Destination<>(format.open(out), out, file, false, false);
        }
        if (console.outIsTerminal() && !format.isText()) {
            throw new UsageException(
                    texts.say("output.binary", format.name()), texts.say("output.binary.remedy", format.fileEnding()));
        }
        boolean isTable = format.name().equals(formats.standard().name());
        OutputStream out = format.isText() ? console.out() : console.binaryOut();
        return new Destination<>(format.open(out), out, null, console.outIsTerminal(), isTable);
    }

    /** Opens the file of refused records; one that goes nowhere if none is wanted. */
    public Rejects rejects(Arguments arguments, OpenSources sources) throws IOException {
        Optional<String> path = arguments.value(REJECTS);
        if (path.isEmpty()) {
            return new Rejects(null);
        }
        if (path.equals(arguments.value(OUTPUT))) {
            throw new UsageException(texts.say("output.same", path.get()), "");
        }
        return new Rejects(file(path.get(), sources));
    }

    /**
     * Whether JSON is asked for, by name or by the ending of the output file, rather than a text.
     *
     * @throws UsageException if another format is
     */
    public boolean isJson(Arguments arguments) {
        Optional<String> path = arguments.value(OUTPUT).filter(it -> !it.equals("-"));
        String format = arguments
                .value(FORMAT)
                .map(it -> it.toLowerCase(Locale.ROOT))
                .or(() -> path.filter(it -> it.toLowerCase(Locale.ROOT).endsWith(".json"))
                        .map(it -> "json"))
                .orElse("table");
        if (!format.equals("json") && !format.equals("table")) {
            throw new UsageException(
                    texts.say("format.unknown", format),
                    texts.say(
                            "format.known",
                            String.join(", ", TABLE_OR_JSON.choices().get())));
        }
        if (format.equals("table") && path.isPresent()) {
            throw new UsageException(
                    texts.say("format.not-implied", path.get()), texts.say("format.not-implied.remedy", "json"));
        }
        return format.equals("json");
    }

    /** Writes a text to the file asked for, or to standard output. */
    public void text(Arguments arguments, OpenSources sources, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Optional<String> path = arguments.value(OUTPUT).filter(it -> !it.equals("-"));
        if (path.isEmpty()) {
            console.out().write(bytes);
            console.out().flush();
            return;
        }
        try (OutputFile file = file(path.get(), sources)) {
            file.text().write(bytes);
            file.commit();
        }
    }

    /**
     * Opens a file.
     *
     * @throws UsageException if it is one of the sources
     */
    public OutputFile file(String name, OpenSources sources) throws IOException {
        Path path = path(name);
        for (OpenSource source : sources.all()) {
            if (isSame(path, source.location().path())) {
                throw new UsageException(texts.say("output.is-input", name), texts.say("output.is-input.remedy"));
            }
        }
        return new OutputFile(path);
    }

    private static boolean isSame(Path path, String source) {
        try {
            return Files.exists(path) && Files.isSameFile(path, Path.of(source));
        } catch (IOException | InvalidPathException e) {
            // A source that is not a file is none of ours.
            return false;
        }
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(texts.say("output.no-path", name), "");
        }
    }
}
