package fr.donum.cli.command;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Parameter;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.host.HostContext;
import fr.donum.host.source.Sources;
import fr.donum.spi.mapping.Addressing;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceSpec;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** Shows one kind of source, the mapping profiles it reads by, and its options. */
final class SourcesShowCommand implements Command {
    private static final Parameter NAME = Parameter.one("name");

    private final Sources sources;
    private final PrintedPage page;
    private final HostContext host;
    private final Texts texts;

    @Inject
    SourcesShowCommand(Sources sources, HostContext host, PrintedPage page, Texts texts) {
        this.host = host;
        this.sources = sources;
        this.page = page;
        this.texts = texts;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(NAME);
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        MetricsSourceProvider provider = sources.named(arguments.word(NAME));
        SourceSpec spec = provider.spec();
        page.line(texts.say("labelled", page.style().bold(provider.name()), spec.summary(texts.language())));
        page.line("");
        profiles(spec.mappings());
        for (SourceSpec.Option option : spec.options()) {
            page.line("");
            page.line("  " + page.style().bold("--option " + option.name() + "=" + option.example()));
            page.line("      " + option.help(texts.language()));
            page.line("      " + facts(option));
        }
        return ExitCode.DONE;
    }

    private void profiles(Set<Addressing> kinds) throws IOException {
        if (kinds.isEmpty()) {
            page.line("  " + texts.say("show.no-mapping"));
            return;
        }
        page.line("  " + page.style().bold(texts.say("show.mapping")));
        for (Addressing kind : new TreeSet<>(kinds)) {
            page.line("      " + texts.say("show.mapping." + kind));
        }
    }

    private String facts(SourceSpec.Option option) {
        String type = option.type() == SourceSpec.Type.CHOICE
                ? String.join(" | ", option.choices())
                : host.texts().say("option.type." + option.type());
        String facts = option.secret() ? texts.say("option.secret") : type;
        String value = option.defaultValue();
        if (value != null) {
            facts = texts.say("and-also", facts, texts.say("option.default", value));
        }
        return option.required() ? texts.say("and-also", facts, texts.say("option.mandatory")) : facts;
    }
}
