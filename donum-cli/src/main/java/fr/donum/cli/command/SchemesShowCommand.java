package fr.donum.cli.command;

import fr.donum.application.scheme.SchemeSheet;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Parameter;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Preferences;
import jakarta.inject.Inject;
import java.io.IOException;

/** Shows one scheme: what it looks at, what it asks, what it pays, and where the text says so. */
final class SchemesShowCommand implements Command {
    private static final Parameter ID = Parameter.one("id");

    private final NamedSchemes schemes;
    private final SchemePages pages;
    private final Preferences preferences;

    @Inject
    SchemesShowCommand(NamedSchemes schemes, SchemePages pages, Preferences preferences) {
        this.schemes = schemes;
        this.pages = pages;
        this.preferences = preferences;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(ID).with(Outputs.FORMAT.of(pages::formats), Outputs.OUTPUT);
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        pages.write(
                arguments,
                (layout, out) ->
                        layout.write(SchemeSheet.of(schemes.named(arguments.word(ID)), preferences.language()), out));
        return ExitCode.DONE;
    }
}
