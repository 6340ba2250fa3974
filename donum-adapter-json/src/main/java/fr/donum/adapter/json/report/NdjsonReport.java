package fr.donum.adapter.json.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.donum.application.report.Report;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.spi.source.Provenance;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * The evaluations of {@link JsonReport}, one JSON object a line, as {@code docs/schema/evaluation.schema.json}
 * describes it, and a last line with the summary; without issues.
 *
 * @param language of its sentences
 */
public record NdjsonReport(Locale language) implements ReportFormat {
    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public ReportWriter open(OutputStream out) throws IOException {
        return new Writer(ReportJson.compact(out), Words.in(language));
    }

    private record Writer(JsonGenerator json, Words words) implements ReportWriter {
        @Override
        public void begin(ReportHead head) {
            // Each line stands by itself.
        }

        @Override
        public void evaluation(Evaluation evaluation, Provenance provenance) throws IOException {
            EvaluationJson.write(json, Report.of(evaluation, provenance, words));
            json.writeRaw('\n');
        }

        @Override
        public void end(ReportFoot foot) throws IOException {
            ReportJson.lastLine(json, foot.summary(), "evaluated");
        }
    }
}
