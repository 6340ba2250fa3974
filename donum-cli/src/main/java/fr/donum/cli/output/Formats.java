package fr.donum.cli.output;

import fr.donum.application.report.FileFormat;
import fr.donum.cli.arguments.UsageException;
import fr.donum.spi.text.DidYouMean;
import fr.donum.spi.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every way of writing one sort of result down; the first is for terminals, and where no other is asked for.
 *
 * @param <F> what writes that sort
 */
public final class Formats<F extends FileFormat> {
    private final List<F> formats;
    private final Texts texts;

    /**
     * Those of the command line and others.
     *
     * @param own the first of them is for terminals
     */
    public Formats(Collection<F> own, List<F> others, Texts texts) {
        this.formats = Stream.concat(own.stream(), others.stream()).toList();
        this.texts = texts;
    }

    public List<String> names() {
        return formats.stream().map(FileFormat::name).toList();
    }

    public F standard() {
        return formats.get(0);
    }

    public Optional<F> find(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** @throws UsageException if there is none of this name */
    public F named(String name) {
        return find(name)
                .orElseThrow(() -> new UsageException(
                        texts.say("format.unknown", name),
                        DidYouMean.question(
                                name, names(), texts, texts.say("format.known", String.join(", ", names())))));
    }

    /** The one that the ending of a file implies. */
    public Optional<F> implied(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> format.fileEnding().equals(ending))
                .findFirst();
    }

    /** @throws UsageException if the ending of the file is not that of a format */
    F ofFile(String path) {
        return implied(path)
                .orElseThrow(() -> new UsageException(
                        texts.say("format.not-implied", path),
                        texts.say("format.not-implied.remedy", String.join(", ", names()))));
    }
}
