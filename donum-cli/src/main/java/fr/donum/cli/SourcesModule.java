package fr.donum.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.input.Sources;
import fr.donum.cli.plugin.Installation;
import fr.donum.cli.plugin.Plugins;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.Talk;
import fr.donum.spi.source.Severity;
import fr.donum.spi.text.Texts;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Which sources there are: those on the class path, and the plug-ins of the directory that the user names. */
final class SourcesModule extends AbstractModule {
    private final List<String> words;
    private final Console console;
    private final Talk talk;
    private final Texts texts;

    /** @param words of the command line */
    SourcesModule(List<String> words, Console console, Talk talk, Texts texts) {
        this.words = words;
        this.console = console;
        this.talk = talk;
        this.texts = texts;
    }

    @Override
    protected void configure() {
        bind(Sources.class).toProvider(this::sources).in(Scopes.SINGLETON);
    }

    private Sources sources() {
        AtomicInteger refused = new AtomicInteger();
        Plugins plugins = new Plugins(texts.language(), issue -> {
            talk.issues(List.of(issue));
            refused.addAndGet(issue.severity() == Severity.ERROR ? 1 : 0);
        });
        Optional<String> directory = Syntax.PLUGINS
                .valueIn(words)
                .or(() -> Optional.of(console.variable("DONUM_PLUGINS")).filter(value -> !value.isEmpty()));
        Supplier<Sources.Found> search = () -> {
            List<Installation> all = new ArrayList<>(plugins.onClassPath());
            directory.ifPresent(each -> all.addAll(in(each, plugins)));
            return new Sources.Found(all, refused.get());
        };
        return new Sources(search, texts);
    }

    private List<Installation> in(String directory, Plugins plugins) {
        try {
            return plugins.in(Path.of(directory));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(texts.say("plugins.none", directory), texts.say("plugins.none.remedy"));
        }
    }
}
