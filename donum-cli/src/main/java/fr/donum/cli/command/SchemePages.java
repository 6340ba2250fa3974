package fr.donum.cli.command;

import fr.donum.application.scheme.SchemeDifference;
import fr.donum.application.scheme.SchemeSheet;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.report.SchemeLayout;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.text.DidYouMean;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes what is said of schemes themselves: where, and laid out how, the command line says. */
final class SchemePages {
    private final List<SchemeLayout> layouts;
    private final Outputs outputs;
    private final Texts texts;

    @Inject
    SchemePages(Set<SchemeLayout> layouts, Outputs outputs, Texts texts) {
        this.layouts = List.copyOf(layouts);
        this.outputs = outputs;
        this.texts = texts;
    }

    /** The layouts, by their names. */
    List<String> formats() {
        return layouts.stream().map(SchemeLayout::name).toList();
    }

    void write(Arguments arguments, SchemeSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        layout(arguments).write(sheet, out);
        outputs.text(arguments, new OpenSources(), out.toString(StandardCharsets.UTF_8));
    }

    void write(Arguments arguments, SchemeDifference difference) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        layout(arguments).write(difference, out);
        outputs.text(arguments, new OpenSources(), out.toString(StandardCharsets.UTF_8));
    }

    private SchemeLayout layout(Arguments arguments) {
        Optional<String> format = arguments.value(Outputs.FORMAT);
        if (format.isPresent()) {
            return named(format.get()).orElseThrow(() -> unknown(format.get()));
        }
        return arguments
                .value(Outputs.OUTPUT)
                .flatMap(path -> named(path.substring(path.lastIndexOf('.') + 1)))
                .orElse(layouts.get(0));
    }

    private Optional<SchemeLayout> named(String name) {
        return layouts.stream()
                .filter(layout -> layout.name().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private UsageException unknown(String format) {
        List<String> names = formats();
        return new UsageException(
                texts.say("format.unknown", format),
                DidYouMean.question(format, names, texts, texts.say("format.known", String.join(", ", names))));
    }
}
