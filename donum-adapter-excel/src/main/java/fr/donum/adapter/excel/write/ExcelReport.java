package fr.donum.adapter.excel.write;

import fr.donum.application.report.Report;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.spi.source.Provenance;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

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
    public boolean isText() {
        return false;
    }

    @Override
    public ReportWriter open(OutputStream out) {
        return new Book(out, new BookWording(language));
    }

    private static final class Book implements ReportWriter {
        private final OutputStream out;
        private final BookWording wording;
        private @Nullable ReportSheets sheets;

        Book(OutputStream out, BookWording wording) {
            this.out = out;
            this.wording = wording;
        }

        @Override
        public void begin(ReportHead head) throws IOException {
            sheets = new ReportSheets(new Workbook(out, "donum", null), wording, head);
        }

        @Override
        public void evaluation(Evaluation evaluation, Provenance provenance) throws IOException {
            begun().add(Report.of(evaluation, provenance, wording.words()));
        }

        @Override
        public void end(ReportFoot foot) throws IOException {
            begun().end(foot);
            out.flush();
        }

        private ReportSheets begun() {
            if (sheets == null) {
                throw new IllegalStateException("A report begins with its head");
            }
            return sheets;
        }
    }
}
