package fr.donum.cli.command;

import fr.donum.cli.output.Destination;
import fr.donum.cli.terminal.Console;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;

/** Shows how far the work is, where somebody looks on and nothing else is written to the same screen. */
final class Watch {
    private final Console console;
    private final Texts texts;

    @Inject
    Watch(Console console, Texts texts) {
        this.console = console;
        this.texts = texts;
    }

    ReadingProgress start(Destination<?> destination) {
        boolean isSeen = console.errIsTerminal() && !destination.isOnScreen();
        return new ReadingProgress(console.err(), texts, isSeen);
    }
}
