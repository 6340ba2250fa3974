package fr.donum.cli.command;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.spi.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Takes nothing, and lists all there is of something: a row each. */
abstract class ListCommand implements Command {
    private final PrintedPage page;
    private final Texts texts;
    private final List<String> columns;

    /** @param columns the keys of their headings */
    ListCommand(PrintedPage page, Texts texts, String... columns) {
        this.page = page;
        this.texts = texts;
        this.columns = List.of(columns);
    }

    /** A cell for each column. */
    abstract Stream<List<String>> rows();

    final Texts texts() {
        return texts;
    }

    @Override
    public final Syntax syntax() {
        return Syntax.of();
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        page.table(columns.stream().map(each -> texts.say("heading." + each)).toList(), rows().toList());
        return ExitCode.DONE;
    }
}
