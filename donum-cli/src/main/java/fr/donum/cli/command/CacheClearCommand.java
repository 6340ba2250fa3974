package fr.donum.cli.command;

import fr.donum.adapter.http.settings.HttpCache;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Parameter;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Talk;
import fr.donum.spi.text.AddressMask;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes away the pages of servers that are kept on this machine, and says how much that was. */
final class CacheClearCommand implements Command {
    private static final Parameter DIRECTORY = Parameter.oneOrNone("dir");
    private static final long KIBI = 1_024;

    private final Console console;
    private final Talk talk;
    private final Texts texts;

    @Inject
    CacheClearCommand(Console console, Talk talk, Texts texts) {
        this.console = console;
        this.talk = talk;
        this.texts = texts;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(DIRECTORY);
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        List<String> given = arguments.words(DIRECTORY);
        Path directory = given.isEmpty() ? usual() : named(given.get(0));
        if (!Files.isDirectory(directory)) {
            talk.say("cache.none", directory);
            return ExitCode.DONE;
        }
        HttpCache.Cleared cleared;
        try {
            cleared = HttpCache.clear(directory);
        } catch (IOException refused) {
            throw new IOException(texts.say("cache.failed", directory), refused);
        }
        if (cleared.pages() == 0) {
            talk.say("cache.none", directory);
        } else {
            talk.say("cache.cleared", directory, cleared.pages(), (cleared.bytes() + KIBI - 1) / KIBI);
        }
        return ExitCode.DONE;
    }

    private Path usual() {
        Map<String, String> variables = List.of("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME").stream()
                .filter(name -> !console.variable(name).isEmpty())
                .collect(Collectors.toMap(name -> name, console::variable));
        return HttpCache.usual(variables, System.getProperty("user.home"));
    }

    private Path named(String name) {
        try {
            Path directory = Path.of(name);
            if (Files.isDirectory(directory)) {
                return directory;
            }
        } catch (InvalidPathException noPath) {
            // Told like a directory that is not there.
        }
        throw new UsageException(texts.say("cache.absent", AddressMask.of(name)), texts.say("cache.absent.remedy"));
    }
}
