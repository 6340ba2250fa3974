package fr.donum.cli;

import com.google.inject.Guice;
import com.google.inject.ProvisionException;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.Upfront;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.command.CommandsModule;
import fr.donum.cli.terminal.BrokenPipeException;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.CrashLog;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Logging;
import fr.donum.cli.terminal.Preferences;
import fr.donum.cli.terminal.Talk;
import fr.donum.cli.terminal.UnwrittenException;
import fr.donum.host.HostContext;
import fr.donum.host.HostException;
import fr.donum.host.Version;
import fr.donum.host.plugin.PluginFailureException;
import fr.donum.host.wiring.HostModule;
import fr.donum.spi.file.TemporaryFileException;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One run: wires the program, hands the words over, and tells the user of whatever goes wrong. */
final class Program {
    private static final int CAUSES = 20;

    private final Console console;
    private final List<String> words;
    private final Upfront given;
    private final Preferences preferences;
    private final Texts texts;
    private final Talk talk;

    Program(Console console, List<String> words) {
        this.console = console;
        this.words = words;
        this.given = Upfront.of(words);
        this.preferences = Preferences.of(given, console);
        Logging.of(preferences.isDebugging());
        this.texts = Texts.of("fr.donum.cli.messages", preferences.language(), Program.class::getResourceAsStream);
        this.talk = new Talk(console, preferences, texts);
    }

    ExitCode run() {
        try {
            checkLanguage();
            ExitCode code = given.isVersion() ? version() : dispatch();
            console.out().flush();
            return code;
        } catch (ProvisionException e) {
            return ended(e.getCause() == null ? e : e.getCause());
        } catch (Exception | Error e) {
            return ended(e);
        }
    }

    /** The gravest of what went wrong, a plug-in that then could not be closed among it. */
    private ExitCode ended(Throwable e) {
        ExitCode code = failed(e);
        for (Throwable each : e.getSuppressed()) {
            if (each instanceof PluginFailureException) {
                code = code.or(failed(each));
            }
        }
        return code;
    }

    /** Answered without further ado. */
    private ExitCode version() throws IOException {
        console.out().write(("donum " + Version.current() + "\n").getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }

    private void checkLanguage() {
        given.value(Syntax.LANGUAGE)
                .filter(it -> !Syntax.LANGUAGE.choices().get().contains(it))
                .ifPresent(it -> {
                    throw new UsageException(texts.say("language.unknown", it), texts.say("language.known"));
                });
    }

    private ExitCode dispatch() throws SourceException, IOException {
        return Guice.createInjector(
                        new RuntimeModule(console, preferences, texts),
                        host(),
                        new ReportsModule(console, preferences),
                        new CommandsModule())
                .getInstance(Dispatcher.class)
                .run(words);
    }

    private HostModule host() {
        HostContext context = HostContext.in(
                preferences.language(),
                Clock.system(ZoneId.systemDefault()),
                console::variable,
                talk::issues,
                this::detail);
        Optional<String> plugins = given.value(Syntax.PLUGINS)
                .or(() -> Optional.of(console.variable("DONUM_PLUGINS")).filter(value -> !value.isEmpty()));
        return new HostModule(context, plugins);
    }

    private void detail(String text) {
        if (preferences.isVerbose()) {
            talk.line(text);
        }
    }

    private ExitCode failed(Throwable e) {
        if (e instanceof HostException wrong) {
            talk.failure(wrong.sentence(), wrong.remedy());
            talk.trace(wrong);
            return ExitCode.USAGE;
        }
        if (e instanceof PluginFailureException plugin) {
            return failed(plugin.told());
        }
        if (e instanceof SourceException source && !source.remedy().isEmpty()) {
            ExitCode code = talk.failure(source);
            return isOutOfMemory(source) ? ExitCode.EXHAUSTED : code;
        }
        if (e instanceof TemporaryFileException && e.getCause() instanceof IOException cause) {
            talk.failure(
                    texts.say("temporary", String.valueOf(cause.getMessage())),
                    texts.say("temporary.remedy", System.getProperty("java.io.tmpdir", "")));
            talk.trace(e);
            return ExitCode.EXHAUSTED;
        }
        if (e instanceof UncheckedIOException && e.getCause() instanceof IOException cause) {
            return failed(cause);
        }
        if (e instanceof BrokenPipeException) {
            return ExitCode.DONE;
        }
        if (isOutOfMemory(e)) {
            talk.failure(texts.say("memory"), texts.say("memory.remedy"));
            talk.trace(e);
            return ExitCode.EXHAUSTED;
        }
        return e instanceof IOException io ? unwritable(io) : crashed(e);
    }

    /** Also where a library has wrapped it. */
    private static boolean isOutOfMemory(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }

    private ExitCode unwritable(IOException e) {
        String sentence = e instanceof UnwrittenException told
                ? told.sentence(texts)
                : texts.say("output.failed", String.valueOf(e.getMessage()));
        talk.failure(sentence, texts.say("output.failed.remedy"));
        talk.trace(e);
        return ExitCode.EXHAUSTED;
    }

    private ExitCode crashed(Throwable e) {
        talk.failure(texts.say("crash", e.getClass().getSimpleName()), CrashLog.write(e, words, texts));
        talk.trace(e);
        return ExitCode.BUG;
    }
}
