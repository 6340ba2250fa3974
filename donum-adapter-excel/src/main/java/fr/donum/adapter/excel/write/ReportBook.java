package fr.donum.adapter.excel.write;

import fr.donum.application.report.Report;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.spi.source.Provenance;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes the workbook of a report. */
final class ReportBook implements ReportWriter {
    private final OutputStream out;
    private final BookWording wording;
    private @Nullable ReportSheets sheets;

    ReportBook(OutputStream out, BookWording wording) {
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
