package fr.donum.cli.command;

import fr.donum.application.report.ReportFormat;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.CommandUsage;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.output.Formats;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes the script by which a shell completes our command lines. */
final class CompletionCommand implements Command {
    private final Commands commands;
    private final Formats<ReportFormat> formats;
    private final PrintedPage page;

    @Inject
    CompletionCommand(Commands commands, Formats<ReportFormat> formats, PrintedPage page) {
        this.commands = commands;
        this.formats = formats;
        this.page = page;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of();
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Texts usage = Texts.of("fr.donum.cli.usage", Locale.FRENCH, CompletionCommand.class::getResourceAsStream);
        page.line(new CommandUsage(usage, this::candidates).completion(commands.syntaxes()));
        return ExitCode.DONE;
    }

    private List<String> candidates(Option option) {
        if (option.name().equals(Requests.SCHEME.name())) {
            return Schemes.ALL.stream().map(Scheme::id).toList();
        }
        if (option.name().equals(Outputs.FORMAT.name())) {
            return formats.names();
        }
        // A label such as fr|en lists the values there are.
        return option.label().contains("|") ? List.of(option.label().split("\\|")) : List.of();
    }
}
