package fr.donum.adapter.excel.write;

import fr.donum.application.report.Prices;
import fr.donum.application.report.Report;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheets of a report, in the order of their tabs. Only one can be written at a time: the indicators, which are the
 * most, go out at once; practitioners wait in a file, and the rest is small.
 */
final class ReportSheets {
    /** The columns that say who it is. */
    private static final int NAMING = 2;

    private final Workbook workbook;
    private final BookWording wording;
    private final ReportHead head;
    private final Worksheet summary;
    private final Worksheet practitioners;
    private final PractitionerRows practitionerRows;
    private final Spool waiting = new Spool();
    private final IndicatorRows indicatorRows;
    private final ReportTable indicators;
    private final Sums sums;
    private final Prices prices = new Prices();

    ReportSheets(Workbook workbook, BookWording wording, ReportHead head) throws IOException {
        this.workbook = workbook;
        this.wording = wording;
        this.head = head;
        summary = sheet("summary");
        practitioners = sheet("practitioners");
        practitionerRows = new PractitionerRows(wording, head.scheme());
        indicatorRows = new IndicatorRows(wording, head.scheme());
        indicators = new ReportTable(workbook, sheet("indicators"), indicatorRows.headings(), NAMING);
        sums = new Sums(head.scheme());
    }

    private Worksheet sheet(String key) {
        return workbook.newWorksheet(wording.sheet(key));
    }

    void add(Report report) throws IOException {
        sums.add(report);
        prices.add(report);
        waiting.add(practitionerRows.row(report));
        for (List<ReportCell> row : indicatorRows.rows(report)) {
            indicators.add(row);
        }
    }

    void end(ReportFoot foot) throws IOException {
        indicators.end();
        try (waiting) {
            ReportTable table = new ReportTable(workbook, practitioners, practitionerRows.headings(), NAMING);
            waiting.emptyInto(table);
            table.end();
        }
        new SummarySheet(summary, wording, head).write(sums, foot);
        IssueRows issues = new IssueRows(wording);
        write("issues", issues.headings(), issues.rows(foot));
        TextRows texts = new TextRows(wording);
        write("texts", texts.headings(), texts.rows(head.scheme()));
        ReadingRows readings = new ReadingRows(wording, head.reading());
        write("readings", readings.headings(), readings.rows(sums, prices.all()));
        workbook.finish();
    }

    private void write(String key, List<ReportTable.Heading> headings, List<List<ReportCell>> rows) throws IOException {
        ReportTable table = new ReportTable(workbook, sheet(key), headings, 0);
        for (List<ReportCell> row : rows) {
            table.add(row);
        }
        table.end();
    }
}
