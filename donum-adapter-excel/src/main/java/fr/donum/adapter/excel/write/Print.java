package fr.donum.adapter.excel.write;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet comes out on paper: on A4 in landscape, no column torn apart, the header on every page. */
final class Print {
    /** In characters; more would be too small to read. */
    private static final int WIDEST_PAGE = 320;

    private static final float MARGIN = 0.4f;
    private static final float MARGIN_WITH_FOOTER = 0.75f;

    private Print() {}

    /** @param width of all columns, in characters */
    static void setUp(Worksheet sheet, int width) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) ((width + WIDEST_PAGE - 1) / WIDEST_PAGE));
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(MARGIN_WITH_FOOTER);
        sheet.footer("&A", Position.LEFT);
        sheet.footer("&P/&N", Position.RIGHT);
    }

    /**
     * The same for a table.
     *
     * @param naming columns that are repeated, with the header, on every page
     */
    static void setUp(Worksheet sheet, int width, int naming) {
        setUp(sheet, width);
        sheet.repeatRows(0);
        if (naming > 0) {
            sheet.repeatCols(0, naming - 1);
        }
    }
}
