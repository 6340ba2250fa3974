package fr.donum.application.evaluate;

import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.spi.source.Provenance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report that remembers what it was told. */
final class RecordingReport implements ReportWriter {
    final List<String> lines = new ArrayList<>();

    @Nullable
    ReportFoot foot;

    @Override
    public void begin(ReportHead head) {
        lines.add("begin " + head.scheme().id());
    }

    @Override
    public void evaluation(Evaluation evaluation, Provenance provenance) {
        lines.add(evaluation.dossier().practitioner().value() + " "
                + evaluation.euros().assured() + ".."
                + evaluation.euros().attainable() + " " + provenance.place());
    }

    @Override
    public void end(ReportFoot end) {
        foot = end;
        lines.add("end");
    }
}
