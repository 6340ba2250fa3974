package fr.donum.cli.report;

import fr.donum.cli.terminal.Escape;
import fr.donum.spi.text.Controls;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text in lines of a fixed width, in colour or not. Widths count code points. */
final class Paper {
    private static final int BOLD = 1;
    private static final int FAINT = 2;

    private final Writer out;
    private final int width;
    private final boolean isColoured;

    Paper(OutputStream out, int width, boolean isColoured) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.width = width;
        this.isColoured = isColoured;
    }

    int width() {
        return width;
    }

    void flush() throws IOException {
        out.flush();
    }

    /** A line as it is, without blanks at its end. */
    void line(String text) throws IOException {
        out.write(Controls.onOneLine(text.stripTrailing()));
        out.write('\n');
    }

    /** A paragraph broken at its ordinary spaces, each line after an indent. */
    void paragraph(String text, String indent) throws IOException {
        paragraph(text, indent, indent, 0);
    }

    /** The same, in bold. */
    void strong(String text) throws IOException {
        paragraph(text, "", "", BOLD);
    }

    /** The same, in a faint colour. */
    void faint(String text, String indent) throws IOException {
        paragraph(text, indent, indent, FAINT);
    }

    /** An item: a mark before its first line. */
    void item(String mark, String text, String indent) throws IOException {
        paragraph(text, indent + mark + " ", indent + "  ", 0);
    }

    private void paragraph(String text, String first, String others, int style) throws IOException {
        StringBuilder line = new StringBuilder();
        String indent = first;
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && length(indent) + length(line) + 1 + length(word) > width) {
                line(indent + styled(line.toString(), style));
                line.setLength(0);
                indent = others;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(indent + styled(line.toString(), style));
    }

    String bold(String text) {
        return styled(text, BOLD);
    }

    /** A mark, in its colour. */
    String mark(Mark mark) {
        return styled(mark.sign(), mark.colour());
    }

    private String styled(String text, int style) {
        return isColoured && style != 0 && !text.isEmpty() ? Escape.styled(Integer.toString(style), text) : text;
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** A text as it is shown, on its line, so that its width is that of its signs. */
    static String shown(String text) {
        return Controls.shown(Controls.onOneLine(text));
    }

    /** Cut or filled with blanks on the right to a width of at least 1. */
    static String left(String shown, int width) {
        String text = shown(shown);
        int length = length(text);
        return length > width
                ? text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…"
                : text + " ".repeat(width - length);
    }

    /** A text in lines of a width at most, broken at its ordinary spaces, or within a word that is longer. */
    static List<String> pieces(String text, int width) {
        List<String> pieces = new ArrayList<>();
        String line = "";
        for (String word : shown(text).split(" ", -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                pieces.add(line);
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
            while (length(line) > width) {
                int end = line.offsetByCodePoints(0, width);
                pieces.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        pieces.add(line);
        return pieces;
    }

    /** Filled with blanks on the left; never cut, because it holds a number. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - length(text))) + text;
    }
}
