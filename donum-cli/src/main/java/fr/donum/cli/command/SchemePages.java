package fr.donum.cli.command;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.output.Destination;
import fr.donum.cli.output.Formats;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.report.SchemeLayout;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

    /** What is to be written, in a layout. */
    interface Page {
        void write(SchemeLayout layout, OutputStream out) throws IOException;
    }

    /** The layouts, by their names. */
    List<String> formats() {
        return layouts.names();
    }

    /** @param page asked for when it is known where it goes */
    void write(Arguments arguments, Page page) throws IOException {
        try (Destination<SchemeLayout> destination = outputs.text(layouts, arguments)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            page.write(destination.writer(), out);
            destination.write(out.toString(StandardCharsets.UTF_8));
        }
    }
}
