package fr.donum.cli.command;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Parameter;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.terminal.ExitCode;
import jakarta.inject.Inject;
import java.io.IOException;

/** Shows one scheme: what it looks at, what it asks, what it pays, and where the text says so. */
final class SchemesShowCommand implements Command {
    private static final Parameter ID = Parameter.one("ID");

    private final NamedSchemes schemes;
    private final SchemeSheet sheet;

    @Inject
    SchemesShowCommand(NamedSchemes schemes, SchemeSheet sheet) {
        this.schemes = schemes;
        this.sheet = sheet;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(ID);
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        sheet.print(schemes.named(arguments.word(ID)));
        return ExitCode.DONE;
    }
}
