package fr.donum.cli.command;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.host.plugin.Installation;
import fr.donum.host.plugin.Origin;
import fr.donum.host.source.Sources;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Lists the kinds of sources there are, and where each comes from. */
final class SourcesListCommand extends ListCommand {
    private final Sources sources;

    @Inject
    SourcesListCommand(Sources sources, PrintedPage page, Texts texts) {
        super(page, texts, "name", "version", "api", "origin", "summary");
        this.sources = sources;
    }

    @Override
    Stream<List<String>> rows() {
        return sources.installed().stream().map(this::row);
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        super.run(arguments);
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
                each.provider().spec().summary(texts().language()));
    }
}
