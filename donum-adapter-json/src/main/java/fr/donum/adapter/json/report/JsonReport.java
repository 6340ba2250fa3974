package fr.donum.adapter.json.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.donum.application.report.Prices;
import fr.donum.application.report.Report;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Summary;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.spi.source.Provenance;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * One JSON object, as {@code docs/schema/report.schema.json} describes it. Written as the evaluations come, so that the
 * summary and the issues stand after them.
 *
 * @param language of its sentences; every other value is the same in any language
 */
public record JsonReport(Locale language) implements ReportFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public ReportWriter open(OutputStream out) throws IOException {
        return new Writer(ReportJson.indented(out), Words.in(language), new Prices());
    }

    private record Writer(JsonGenerator json, Words words, Prices prices) implements ReportWriter {
        @Override
        public void begin(ReportHead head) throws IOException {
            json.writeStartObject();
            SchemeJson.engine(json, head.version());
            json.writeFieldName("scheme");
            SchemeJson.write(json, head.scheme(), words);
            json.writeArrayFieldStart("evaluations");
        }

        @Override
        public void evaluation(Evaluation evaluation, Provenance provenance) throws IOException {
            Report report = Report.of(evaluation, provenance, words);
            prices.add(report);
            EvaluationJson.write(json, report);
        }

        @Override
        public void end(ReportFoot foot) throws IOException {
            json.writeEndArray();
            summary(foot.summary());
            ReportJson.issues(json, foot.issues(), foot.issueCounts());
            ReportJson.end(json);
        }

        private void summary(Summary summary) throws IOException {
            json.writeObjectFieldStart("summary");
            json.writeNumberField("read", summary.read());
            json.writeNumberField("evaluated", summary.evaluated());
            json.writeNumberField("rejected", summary.rejected());
            ReportJson.euros(json, summary.euros());
            json.writeNumberField("unbounded", summary.unbounded());
            json.writeNumberField("superseded", summary.superseded());
            ReportJson.leftOut(json, summary);
            json.writeStringField("completeness", summary.completeness().name());
            json.writeArrayFieldStart("otherReadings");
            for (Prices.Price price : prices.all()) {
                json.writeStartObject();
                json.writeNumberField("interpretation", price.question().number());
                json.writeNumberField("concerned", price.concerned());
                json.writeNumberField("changed", price.changed());
                json.writeNumberField("uncomputed", price.uncomputed());
                ReportJson.eurosOrNull(json, price.euros());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
