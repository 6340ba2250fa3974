package fr.donum.adapter.excel.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table that fills a sheet, its header frozen; it goes on in another sheet when one is full. Rows leave memory as they
 * are added, so that only one table of a workbook can be written at a time.
 */
public final class ReportTable {
    private static final int KEPT = 256;
    /** Heights stay in memory, so that only the first rows are given one. */
    private static final int WITH_HEIGHT = 10_000;

    private final Workbook workbook;
    private final List<Heading> headings;
    private final int frozen;
    private final int most;
    private Worksheet sheet;
    private int rows;
    private int sheets;

    /**
     * A column.
     *
     * @param width in characters
     */
    public record Heading(String title, int width) {}

    /** @param frozen columns that stay in view with the header */
    public ReportTable(Workbook workbook, Worksheet sheet, List<Heading> headings, int frozen) {
        this(workbook, sheet, headings, frozen, Worksheet.MAX_ROWS);
    }

    /** @param most rows of a sheet, that of the header included */
    public ReportTable(Workbook workbook, Worksheet sheet, List<Heading> headings, int frozen, int most) {
        this.workbook = workbook;
        this.headings = headings;
        this.frozen = frozen;
        this.most = most;
        this.sheet = sheet;
        start();
    }

    private void start() {
        sheets++;
        rows = 1;
        sheet.freezePane(frozen, 1);
        Print.setUp(sheet, headings.stream().mapToInt(Heading::width).sum(), frozen);
        List<ReportCell> titles = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, headings.get(column).width());
            titles.add(new ReportCell(Look.HEADING, headings.get(column).title()));
        }
        write(0, titles);
    }

    private void write(int row, List<ReportCell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cells.get(column).writeTo(sheet, row, column);
        }
        if (row < WITH_HEIGHT) {
            RowHeight.set(sheet, row, cells, column -> headings.get(column).width());
        }
    }

    public void add(List<ReportCell> cells) throws IOException {
        if (rows == most) {
            end();
            sheet = workbook.newWorksheet(firstName() + " (" + (sheets + 1) + ")");
            start();
        }
        write(rows, cells);
        rows++;
        if (rows % KEPT == 0) {
            sheet.flush();
        }
    }

    private String firstName() {
        String name = sheet.getName();
        return sheets == 1 ? name : name.substring(0, name.lastIndexOf(" ("));
    }

    public void end() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, headings.size() - 1);
        sheet.finish();
    }
}
