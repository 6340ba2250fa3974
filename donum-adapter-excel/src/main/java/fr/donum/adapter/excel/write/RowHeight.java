package fr.donum.adapter.excel.write;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.dhatim.fastexcel.Worksheet;

/** How tall a row is for its texts to be seen, which not every spreadsheet program finds out by itself. */
final class RowHeight {
    /** In points, of a line in the ordinary size. */
    private static final double LINE = 15;

    private RowHeight() {}

    /**
     * Makes a row as tall as its tallest cell.
     *
     * @param widths of the columns, in characters
     */
    static void set(Worksheet sheet, int row, List<ReportCell> cells, IntUnaryOperator widths) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            lines = Math.max(lines, cells.get(column).lines(widths.applyAsInt(column)));
        }
        set(sheet, row, lines);
    }

    /** @param lines of the tallest cell of the row */
    static void set(Worksheet sheet, int row, int lines) {
        sheet.rowHeight(row, Math.min(lines * LINE, Worksheet.MAX_ROW_HEIGHT));
    }

    /**
     * The lines that a text takes when it is broken at its ordinary spaces, or within a word that is longer than a line.
     *
     * @param width of a line, in characters
     */
    static int lines(String text, int width) {
        int lines = 1;
        int start = 0;
        int space = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                start = i + 1;
                space = -1;
            } else if (i - start >= width && c != ' ') {
                lines++;
                start = space < start ? i : space + 1;
            }
            if (c == ' ') {
                space = i;
            }
        }
        return lines;
    }
}
