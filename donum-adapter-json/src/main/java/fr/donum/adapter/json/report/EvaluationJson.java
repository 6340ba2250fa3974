package fr.donum.adapter.json.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.donum.application.report.OtherReading;
import fr.donum.application.report.Report;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.scheme.LegalSource;
import java.io.IOException;
import java.util.List;

/** One evaluation as a JSON object. */
public final class EvaluationJson {
    private EvaluationJson() {}

    public static void write(JsonGenerator json, Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("practitioner", report.practitioner());
        json.writeStringField("scheme", report.scheme().id());
        json.writeStringField(
                "asOf", report.asOf() == null ? null : report.asOf().toString());
        ReportJson.points(json, report.points());
        ReportJson.euros(json, report.euros());
        json.writeArrayFieldStart("volets");
        for (Report.Group volet : report.volets()) {
            volet(json, volet, report.scheme().pointValue());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("interpretations");
        for (Interpretation open : report.interpretations()) {
            json.writeNumber(open.number());
        }
        json.writeEndArray();
        otherReadings(json, report);
        json.writeArrayFieldStart("remarks");
        for (Report.Note remark : report.remarks()) {
            json.writeStartObject();
            json.writeStringField("code", remark.code());
            json.writeStringField("sentence", remark.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("provenance");
        json.writeStringField("source", report.provenance().place().source());
        json.writeStringField("where", report.provenance().place().within());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void otherReadings(JsonGenerator json, Report report) throws IOException {
        json.writeArrayFieldStart("otherReadings");
        for (OtherReading other : report.otherReadings()) {
            json.writeStartObject();
            json.writeNumberField("interpretation", other.question().number());
            ReportJson.eurosOrNull(json, other.euros());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void volet(JsonGenerator json, Report.Group volet, Euros pointValue) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", volet.id());
        json.writeStringField("verdict", volet.verdict().name());
        paid(json, volet.amount(), pointValue);
        json.writeArrayFieldStart("indicators");
        for (Report.Line line : volet.lines()) {
            indicator(json, line, pointValue);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void indicator(JsonGenerator json, Report.Line line, Euros pointValue) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", line.id());
        json.writeStringField("title", line.title());
        json.writeStringField("verdict", line.verdict().name());
        json.writeStringField("outcome", line.outcome().name());
        paid(json, line.amount(), pointValue);
        ReportJson.orNull(json, "observed", line.observed().exact());
        ReportJson.orNull(json, "required", line.required().exact());
        json.writeStringField("sentence", line.sentence());
        parts(json, line.parts());
        source(json, line.source());
        json.writeEndObject();
    }

    private static void paid(JsonGenerator json, Interval<Amount> amount, Euros pointValue) throws IOException {
        json.writeNumberField("points", amount.assured().points().toDecimal());
        ReportJson.euros(json, amount.map(all -> all.worth(pointValue)));
    }

    private static void parts(JsonGenerator json, List<Report.Part> parts) throws IOException {
        json.writeArrayFieldStart("parts");
        for (Report.Part part : parts) {
            json.writeStartObject();
            json.writeStringField("kind", part.kind());
            ReportJson.orNull(json, "metric", part.metric());
            json.writeStringField(
                    "verdict", part.verdict() == null ? null : part.verdict().name());
            json.writeStringField("standing", part.standing().name());
            ReportJson.orNull(json, "observed", part.observed().exact());
            ReportJson.orNull(json, "counted", part.counted());
            ReportJson.orNull(json, "required", part.required().exact());
            json.writeStringField("sentence", part.sentence());
            ReportJson.orNull(json, "where", part.where());
            parts(json, part.parts());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void source(JsonGenerator json, LegalSource source) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("text", source.text());
        json.writeStringField("place", source.place());
        json.writeStringField("confidence", source.confidence().name());
        json.writeEndObject();
    }
}
