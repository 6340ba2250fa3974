package fr.donum.cli.command;

import fr.donum.application.scheme.SchemeDifference;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Parameter;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Preferences;
import fr.donum.domain.scheme.Scheme;
import jakarta.inject.Inject;
import java.io.IOException;

/** Says in words what changes from one scheme to another. */
final class SchemesDiffCommand implements Command {
    private static final Parameter BEFORE = Parameter.one("before");
    private static final Parameter AFTER = Parameter.one("after");

    private final NamedSchemes schemes;
    private final SchemePages pages;
    private final Preferences preferences;

    @Inject
    SchemesDiffCommand(NamedSchemes schemes, SchemePages pages, Preferences preferences) {
        this.schemes = schemes;
        this.pages = pages;
        this.preferences = preferences;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(BEFORE, AFTER).with(Outputs.FORMAT.of(pages::formats), Outputs.OUTPUT);
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        pages.write(arguments, (layout, out) -> {
            Scheme before = schemes.named(arguments.word(BEFORE));
            Scheme after = schemes.named(arguments.word(AFTER));
            layout.write(SchemeDifference.between(before, after, preferences.language()), out);
        });
        return ExitCode.DONE;
    }
}
