package fr.donum.cli.output;

import fr.donum.application.report.FileFormat;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.UsageException;
import fr.donum.spi.text.DidYouMean;
import fr.donum.spi.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every way of writing one sort of result down, and which of them a command line asks for; the first is for terminals.
 *
 * @param <F> what writes that sort
 */
public final class Formats<F> {
    private final List<Known<F>> formats;
    private final Texts texts;

    /**
     * One of them.
     *
     * @param name on the command line; empty if none names it
     * @param ending of its files, without a dot; empty if it goes to standard output only
     */
    public record Known<F>(String name, String ending, F format) {}

    /** Those of a command that has no others. */
    public Formats(List<Known<F>> formats, Texts texts) {
        this.formats = List.copyOf(formats);
        this.texts = texts;
    }

    /**
     * Those of the command line and others.
     *
     * @param own the first of them is for terminals
     */
    public static <F extends FileFormat> Formats<F> of(Collection<F> own, List<F> others, Texts texts) {
        return new Formats<>(
                Stream.concat(own.stream(), others.stream())
                        .map(each -> new Known<>(each.name(), each.fileEnding(), each))
                        .toList(),
                texts);
    }

    public List<String> names() {
        return formats.stream().map(Known::name).toList();
    }

    F standard() {
        return formats.get(0).format();
    }

    /**
     * The one that the command line names, else that of its output file, else the standard.
     *
     * @throws UsageException if there is none of this name, or none whose files end like this one
     */
    public F asked(Arguments arguments) {
        Optional<String> path = Outputs.path(arguments);
        Known<F> asked = arguments
                .value(Outputs.FORMAT)
                .map(this::named)
                .or(() -> path.map(this::ofFile))
                .orElseGet(() -> formats.get(0));
        if (path.isPresent() && asked.ending().isEmpty()) {
            throw new UsageException(
                    texts.say("format.no-file", asked.name()), texts.say("format.no-file.remedy", endings()));
        }
        return asked.format();
    }

    /** The one of this name, if there is one. */
    public Optional<F> find(String name) {
        return known(name).map(Known::format);
    }

    private Optional<Known<F>> known(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Known<F> named(String name) {
        return known(name)
                .orElseThrow(() -> new UsageException(
                        texts.say("format.unknown", name),
                        DidYouMean.question(
                                name, names(), texts, texts.say("format.known", String.join(", ", names())))));
    }

    private Known<F> ofFile(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (formats.size() == 1 && !name.contains(".")) {
            return formats.get(0);
        }
        boolean canBeNamed = formats.stream().noneMatch(format -> format.name().isEmpty());
        return formats.stream()
                .filter(format -> !ending.isEmpty() && format.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        texts.say("format.not-implied", path),
                        texts.say(canBeNamed ? "format.not-implied.remedy" : "format.endings", endings())));
    }

    private String endings() {
        return String.join(
                ", ",
                formats.stream()
                        .filter(format -> !format.ending().isEmpty())
                        .map(format -> "." + format.ending())
                        .toList());
    }
}
