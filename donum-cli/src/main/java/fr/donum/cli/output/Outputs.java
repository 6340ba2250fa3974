package fr.donum.cli.output;

import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.Format;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.report.ReportWriter;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.output.Formats.Known;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.UnwrittenException.What;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens what the command line says to write. */
public final class Outputs {
    public static final Option FORMAT = Option.value("--format", "format").or("-f");
    /** That of commands whose answer is for people or for programs. */
    public static final Option TABLE_OR_JSON = FORMAT.of(() -> List.of("table", "json"));

    public static final Option OUTPUT = Option.value("--output", "file").or("-o");
    public static final Option REJECTS = Option.value("--rejects", "file");
    public static final Option WRITE_PROFILE = Option.value("--write-profile", "file");
    private static final List<Option> WRITTEN = List.of(OUTPUT, REJECTS, WRITE_PROFILE);

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

    /** The formats of reports. */
    public Formats<ReportFormat> reports() {
        return reports.get();
    }

    /**
     * Where the report goes: in the format asked for, else in that of the file, else as a table. Asked for before anything
     * is read.
     *
     * @throws UsageException if the format is not known, or the file is one that is read
     * @throws IOException if the file cannot be made
     */
    public Destination<ReportWriter> report(Arguments arguments) throws IOException {
        return open(reports.get(), arguments);
    }

    /** The same for a comparison. */
    public Destination<ComparisonFormat.Writer> comparison(Arguments arguments) throws IOException {
        return open(comparisons.get(), arguments);
    }

    private <W, F extends Format<W>> Destination<W> open(Formats<F> formats, Arguments arguments) throws IOException {
        F format = formats.asked(arguments);
        if (path(arguments).isPresent()) {
            OutputFile file = file(What.RESULT, OUTPUT, arguments, List.of());
            return new Destination<>(format::open, format.isText() ? file.text() : file.out(), file, false, false);
        }
        if (console.outIsTerminal() && !format.isText()) {
            throw new UsageException(
                    texts.say("output.binary", format.name()), texts.say("output.binary.remedy", format.fileEnding()));
        }
        boolean isTable = format.name().equals(formats.standard().name());
        OutputStream out = format.isText() ? console.out() : console.binaryOut();
        return new Destination<>(format::open, out, null, console.outIsTerminal(), isTable);
    }

    /**
     * Where a text goes whose format is one of these: the file asked for, or standard output. Asked for before anything is
     * read.
     *
     * @throws UsageException if the format is not known, or the file is one that is read
     * @throws IOException if the file cannot be made
     */
    public <F> Destination<F> text(Formats<F> formats, Arguments arguments) throws IOException {
        return to(arguments, formats.asked(arguments), List.of(), true);
    }

    private <F> Destination<F> to(Arguments arguments, F format, List<String> alsoRead, boolean isText)
            throws IOException {
        if (path(arguments).isEmpty()) {
            return new Destination<>(out -> format, console.out(), null, console.outIsTerminal(), false);
        }
        OutputFile file = file(What.RESULT, OUTPUT, arguments, alsoRead);
        return new Destination<>(out -> format, isText ? file.text() : file.out(), file, false, false);
    }

    /**
     * The same of JSON, and nothing else.
     *
     * @param alsoRead what else names files that are read, as the words of a command line do
     */
    public Destination<String> json(Arguments arguments, List<String> alsoRead) throws IOException {
        return to(arguments, justJson().asked(arguments), alsoRead, true);
    }

    /** For what is written as JSON only. */
    public Formats<String> justJson() {
        return new Formats<>(List.of(new Known<>("", "json", "json")), texts);
    }

    /** The same of a text for people, on standard output only, or of JSON: the writer is empty for the first. */
    public Destination<String> tableOrJson(Arguments arguments) throws IOException {
        List<Known<String>> formats = List.of(new Known<>("table", "", ""), new Known<>("json", "json", "json"));
        return text(new Formats<>(formats, texts), arguments);
    }

    /**
     * Where a mapping profile goes; nowhere if none is wanted.
     *
     * @throws UsageException if the file is there already, or is one that is read
     */
    public Destination<String> profile(Arguments arguments) throws IOException {
        if (arguments.value(WRITE_PROFILE).isEmpty()) {
            return new Destination<>(out -> "", OutputStream.nullOutputStream(), null, false, false);
        }
        checkIsNew(arguments, WRITE_PROFILE);
        OutputFile file = file(What.PROFILE, WRITE_PROFILE, arguments, List.of());
        return new Destination<>(out -> "", file.text(), file, false, false);
    }

    /** Opens the file of refused records; one that goes nowhere if none is wanted. */
    public Rejects rejects(Arguments arguments) throws IOException {
        return new Rejects(
                arguments.value(REJECTS).isPresent() ? file(What.REJECTS, REJECTS, arguments, List.of()) : null);
    }

    /** The output file; empty for standard output. */
    static Optional<String> path(Arguments arguments) {
        return arguments.value(OUTPUT).filter(it -> !it.equals("-"));
    }

    /**
     * Where a file goes that people will work on, in one of these formats.
     *
     * @throws UsageException if it is there already, or none of the formats is meant by its name
     */
    public <F> Destination<F> toWorkOn(Formats<F> formats, Arguments arguments, boolean isText) throws IOException {
        F format = formats.asked(arguments);
        checkIsNew(arguments, OUTPUT);
        return to(arguments, format, List.of(), isText);
    }

    /**
     * Makes sure that a file is not there yet, since by now somebody may have worked on it.
     *
     * @throws UsageException if it is
     */
    private void checkIsNew(Arguments arguments, Option option) {
        Optional<String> name = arguments.value(option).filter(it -> !it.equals("-"));
        if (name.isPresent() && Files.isRegularFile(path(name.get()))) {
            throw new UsageException(texts.say("output.exists", name.get()), texts.say("output.exists.remedy"));
        }
    }

    /**
     * Opens a file that the command line names.
     *
     * @throws UsageException if the command reads it, or writes something else to it
     */
    private OutputFile file(What what, Option option, Arguments arguments, List<String> alsoRead) throws IOException {
        String name = arguments.required(option);
        Path path = path(name);
        for (Option other : WRITTEN) {
            Optional<String> otherName = arguments.value(other).filter(it -> !other.equals(option));
            if (otherName.isPresent() && isSame(path, path(otherName.get()))) {
                throw new UsageException(
                        texts.say("output.same", option.name(), other.name(), name), texts.say("output.same.remedy"));
            }
        }
        List<String> words = new ArrayList<>(arguments.valuesBut(WRITTEN));
        words.addAll(alsoRead);
        if (new FilesNamed(words).have(path) || isPlugin(path, arguments)) {
            throw new UsageException(texts.say("output.is-input", name), texts.say("output.is-input.remedy"));
        }
        return new OutputFile(what, name, path);
    }

    private static boolean isSame(Path path, Path other) {
        return path.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                || (Files.exists(path) && FilesNamed.isSame(path, other.toString()));
    }

    /** Whether it is a file in the directory of plug-ins, all of which are read. */
    private boolean isPlugin(Path path, Arguments arguments) throws IOException {
        String plugins = arguments.value(Syntax.PLUGINS).orElseGet(() -> console.variable("DONUM_PLUGINS"));
        return !plugins.isEmpty()
                && Files.isRegularFile(path)
                && Files.isDirectory(path(plugins))
                && path.toRealPath().startsWith(path(plugins).toRealPath());
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(texts.say("output.no-path", name), texts.say("output.is-input.remedy"));
        }
    }
}
