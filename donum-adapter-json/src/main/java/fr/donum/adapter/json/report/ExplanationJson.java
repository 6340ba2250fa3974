package fr.donum.adapter.json.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.donum.application.report.Explanation;
import fr.donum.application.report.ExplanationLayout;
import fr.donum.application.report.Report;
import fr.donum.spi.source.Issue;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object, as {@code docs/schema/explanation.schema.json} describes it: an evaluation, then its reasoning. */
public final class ExplanationJson implements ExplanationLayout {
    /** Holds nothing: one serves for all. */
    public ExplanationJson() {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(Explanation explanation, OutputStream out) throws IOException {
        try (JsonGenerator json = ReportJson.indented(out)) {
            Report report = explanation.report();
            json.writeStartObject();
            json.writeFieldName("evaluation");
            EvaluationJson.write(json, report);
            json.writeStringField("headline", report.headline());
            json.writeArrayFieldStart("sections");
            for (Explanation.Section section : explanation.sections()) {
                json.writeStartObject();
                json.writeStringField("title", section.title());
                json.writeArrayFieldStart("statements");
                for (Explanation.Statement statement : section.statements()) {
                    write(json, statement);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            ReportJson.account(json, explanation.summary(), "evaluated");
            json.writeArrayFieldStart("shortfalls");
            for (Issue issue : explanation.summary().shortfalls()) {
                ReportJson.issue(json, issue);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Explanation.Statement statement) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "outcome",
                statement.outcome() == null ? null : statement.outcome().name());
        ReportJson.orNull(json, "title", statement.title());
        json.writeStringField("sentence", statement.sentence());
        json.writeArrayFieldStart("figures");
        for (Explanation.Figure figure : statement.figures()) {
            json.writeStartObject();
            json.writeStringField("sentence", figure.sentence());
            ReportJson.orNull(json, "where", figure.where());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (statement.source() == null) {
            json.writeNullField("source");
        } else {
            EvaluationJson.source(json, statement.source());
        }
        json.writeEndObject();
    }
}
