package fr.donum.cli.report;

import fr.donum.spi.text.Controls;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A page of Markdown (CommonMark, with tables as GitHub has them). */
final class Markdown {
    private final Writer out;
    private boolean isInList;

    Markdown(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void flush() throws IOException {
        out.flush();
    }

    /** @param text as it is to be read */
    void heading(int level, String text) throws IOException {
        out.write("#".repeat(level) + " " + escaped(text) + "\n\n");
    }

    /** @param markdown what is taken from data is escaped already */
    void paragraph(String markdown) throws IOException {
        out.write(markdown + "\n\n");
    }

    void item(String markdown) throws IOException {
        out.write("- " + markdown + "\n");
        isInList = true;
    }

    void endOfList() throws IOException {
        if (isInList) {
            out.write("\n");
            isInList = false;
        }
    }

    /** @param alignments such as {@code "---:"}, one for each cell of the heading */
    void tableHead(List<String> heading, List<String> alignments) throws IOException {
        row(heading);
        out.write("|" + String.join("|", alignments) + "|\n");
    }

    /** @param cells as they are to be read */
    void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    void endOfTable() throws IOException {
        out.write("\n");
    }

    /** With every character that could be taken for markup, or for HTML, made plain. */
    static String escaped(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if ("\\`*_[]<>#|~".indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.appendCodePoint(c == '\n' || c == '\r' ? ' ' : c);
        });
        return plain.toString();
    }

    /** A name of a file or a cell. */
    static String code(String text) {
        String line = Controls.onOneLine(text);
        return line.contains("`") ? escaped(line) : "`" + line + "`";
    }
}
