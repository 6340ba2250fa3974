package fr.donum.cli.terminal;

import fr.donum.spi.text.Controls;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text on standard output: what a command that is no report answers. */
public final class PrintedPage {
    private static final String GAP = "  ";

    private final Console console;
    private final Style style;

    @Inject
    public PrintedPage(Console console, Preferences preferences) {
        this.console = console;
        this.style = new Style(console.outIsTerminal() && preferences.isColored());
    }

    public Style style() {
        return style;
    }

    public void line(String text) throws IOException {
        console.out().write((Controls.onOneLine(text.stripTrailing()) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Rows under a heading, in columns as wide as their widest cell. */
    public void table(List<String> heading, List<List<String>> rows) throws IOException {
        int[] widths = new int[heading.size()];
        List<List<String>> shown = rows.stream()
                .map(row -> row.stream().map(PrintedPage::shown).toList())
                .toList();
        measure(widths, heading);
        shown.forEach(row -> measure(widths, row));
        line(style.bold(row(widths, heading).stripTrailing()));
        for (List<String> row : shown) {
            line(row(widths, row));
        }
    }

    private static String shown(String cell) {
        return Controls.shown(Controls.onOneLine(cell));
    }

    private static void measure(int[] widths, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            widths[i] = Math.max(widths[i], length(row.get(i)));
        }
    }

    private static String row(int[] widths, List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(cells.get(i))
                    .append(" ".repeat(widths[i] - length(cells.get(i))))
                    .append(GAP);
        }
        return row.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
