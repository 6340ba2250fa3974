package fr.donum.cli.command;

import fr.donum.adapter.json.scheme.SchemeExport;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Parameter;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.output.Destination;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.terminal.ExitCode;
import jakarta.inject.Inject;
import java.io.IOException;

/** Writes a scheme as JSON, to be changed and used with {@code --scheme-file}. */
final class SchemesExportCommand implements Command {
    private static final Parameter ID = Parameter.one("id");

    private final NamedSchemes schemes;
    private final Outputs outputs;

    @Inject
    SchemesExportCommand(NamedSchemes schemes, Outputs outputs) {
        this.schemes = schemes;
        this.outputs = outputs;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(ID).with(Outputs.OUTPUT);
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        try (Destination<String> json = outputs.toWorkOn(outputs.justJson(), arguments, true)) {
            json.write(SchemeExport.toJson(schemes.named(arguments.word(ID))));
        }
        return ExitCode.DONE;
    }
}
