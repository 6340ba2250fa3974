package fr.donum.cli.command;

import fr.donum.application.scheme.SchemeDifference;
import fr.donum.application.scheme.SchemeSheet;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.output.Formats;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.report.SchemeLayout;
import fr.donum.host.source.OpenSources;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what is said of schemes themselves: where, and laid out how, the command line says. */
final class SchemePages {
    private final Formats<SchemeLayout> layouts;
    private final Outputs outputs;

    @Inject
    SchemePages(Formats<SchemeLayout> layouts, Outputs outputs) {
        this.layouts = layouts;
        this.outputs = outputs;
    }

    /** The layouts, by their names. */
    List<String> formats() {
        return layouts.names();
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
        return arguments
                .value(Outputs.FORMAT)
                .map(layouts::named)
                .or(() -> arguments.value(Outputs.OUTPUT).flatMap(layouts::implied))
                .orElseGet(layouts::standard);
    }
}
