package fr.donum.adapter.excel.write;

import fr.donum.application.report.ReportFormat;
import fr.donum.application.report.ReportWriter;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Results for people, as a workbook: a summary, the practitioners, their indicators, the problems of the data, the texts
 * applied and how their open questions were read. Written as the evaluations come; a text that could be taken for a
 * formula has an apostrophe before it. The same evaluations give the same cells.
 *
 * @param language of its texts
 */
public record ExcelReport(Locale language) implements ReportFormat {
    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String fileEnding() {
        return "xlsx";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public ReportWriter open(OutputStream out) {
        return new ReportBook(out, new BookWording(language));
    }
}
