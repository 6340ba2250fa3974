package fr.donum.cli.command;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.host.plugin.Installation;
import fr.donum.host.plugin.Origin;
import fr.donum.host.source.Sources;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Lists the kinds of sources there are, and where each comes from. */
final class SourcesListCommand implements Command {
    private final Sources sources;
    private final PrintedPage page;
    private final Texts texts;

    @Inject
    SourcesListCommand(Sources sources, PrintedPage page, Texts texts) {
        this.sources = sources;
        this.page = page;
        this.texts = texts;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of();
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        page.table(
                List.of(
                        texts.say("heading.name"),
                        texts.say("heading.version"),
                        texts.say("heading.api"),
                        texts.say("heading.origin"),
                        texts.say("heading.summary")),
                sources.installed().stream().map(this::row).toList());
        if (sources.isAnyUnsafe()) {
            return ExitCode.USAGE;
        }
        return sources.refused() > 0 ? ExitCode.ISSUES : ExitCode.DONE;
    }

    private List<String> row(Installation each) {
        Origin origin = each.origin();
        return List.of(
                each.name(),
                origin.version(),
                origin.api(),
                origin.place(),
                each.provider().spec().summary(texts.language()));
    }
}
