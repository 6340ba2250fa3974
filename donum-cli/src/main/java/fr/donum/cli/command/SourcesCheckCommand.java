package fr.donum.cli.command;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.input.Inputs;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Tries whether a source can be reached and read. */
final class SourcesCheckCommand implements Command {
    private final Inputs inputs;
    private final PrintedPage page;
    private final Texts texts;

    @Inject
    SourcesCheckCommand(Inputs inputs, PrintedPage page, Texts texts) {
        this.inputs = inputs;
        this.page = page;
        this.texts = texts;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(Inputs.SOURCE).with(Inputs.MAPPING, Inputs.OPTION);
    }

    @Override
    public ExitCode run(Arguments arguments) throws SourceException, IOException {
        try (OpenSources sources = inputs.open(arguments, false)) {
            List<Probe> probes = sources.only().check();
            for (Probe probe : probes) {
                page.line(mark(probe) + " " + texts.say("labelled", probe.name(), probe.detail()));
                if (!probe.remedy().isEmpty()) {
                    page.line("  → " + probe.remedy());
                }
            }
            boolean isFailed = probes.stream().anyMatch(probe -> probe.result() == Probe.Result.FAILED);
            return isFailed ? ExitCode.ISSUES : ExitCode.DONE;
        }
    }

    private String mark(Probe probe) {
        String mark = texts.say("probe." + probe.result());
        return switch (probe.result()) {
            case PASSED -> page.style().green(mark);
            case FAILED -> page.style().red(mark);
            case SKIPPED -> page.style().dim(mark);
        };
    }
}
