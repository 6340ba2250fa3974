package fr.donum.cli;

import com.google.inject.AbstractModule;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.Preferences;
import fr.donum.spi.text.Texts;
import java.time.Clock;

/** Where and for whom the program runs: streams, terminal, language, clock. */
final class RuntimeModule extends AbstractModule {
    private final Console console;
    private final Preferences preferences;
    private final Texts texts;

    RuntimeModule(Console console, Preferences preferences, Texts texts) {
        this.console = console;
        this.preferences = preferences;
        this.texts = texts;
    }

    @Override
    protected void configure() {
        bind(Console.class).toInstance(console);
        bind(Preferences.class).toInstance(preferences);
        bind(Texts.class).toInstance(texts);
        bind(Clock.class).toProvider(Clock::systemDefaultZone);
    }
}
