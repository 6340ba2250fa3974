package fr.donum.cli;

import com.google.inject.AbstractModule;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.Preferences;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.cli.terminal.Talk;
import fr.donum.spi.text.Texts;

/** Where and for whom the program runs: streams, terminal, language. Nothing is wired that is not bound. */
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
        binder().requireExplicitBindings();
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        bind(Console.class).toInstance(console);
        bind(Preferences.class).toInstance(preferences);
        bind(Texts.class).toInstance(texts);
        bind(Dispatcher.class);
        bind(PrintedPage.class);
        bind(Talk.class);
    }
}
