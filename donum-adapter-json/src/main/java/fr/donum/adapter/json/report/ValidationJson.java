package fr.donum.adapter.json.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.donum.application.evaluate.Result;
import fr.donum.application.evaluate.ValidateSource.Described;
import fr.donum.application.evaluate.ValidateSource.Validation;
import fr.donum.application.result.Summary;
import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What sources hold and what is wrong with them, as {@code docs/schema/validation.schema.json} describes it.
 *
 * @param validation null where a source was looked at, and not read
 */
public record ValidationJson(
        List<Described> described,
        List<Catalogue.Glimpse> first,
        @Nullable Validation validation) {
    /** Of a source that was looked at. */
    public static ValidationJson of(String name, Catalogue catalogue) {
        return new ValidationJson(List.of(new Described(name, catalogue)), catalogue.first(), null);
    }

    /** Of sources that were read. */
    public static ValidationJson of(Validation read) {
        return new ValidationJson(read.described(), read.first(), read);
    }

    public String text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = ReportJson.indented(out)) {
            json.writeStartObject();
            json.writeStringField("format", "donum-validation");
            json.writeNumberField("version", 1);
            columns(json);
            first(json);
            if (validation == null) {
                List<Issue> issues = described.stream()
                        .flatMap(each -> each.catalogue().issues().stream())
                        .toList();
                ReportJson.issues(json, issues, counts(issues));
            } else {
                read(json, validation);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void columns(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("columns");
        for (Described source : described) {
            for (Catalogue.Field field : source.catalogue().fields()) {
                column(json, source, field);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unread");
        for (Described source : described) {
            for (Catalogue.Unread unread : source.catalogue().unread()) {
                json.writeStartObject();
                source(json, source);
                json.writeStringField("name", unread.name());
                json.writeStringField("where", unread.where());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void column(JsonGenerator json, Described source, Catalogue.Field field) throws IOException {
        json.writeStartObject();
        source(json, source);
        json.writeStringField("name", field.name());
        json.writeStringField("where", field.where());
        json.writeStringField("target", field.target());
        json.writeStringField("sureness", field.sureness().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("metrics");
        for (Metric metric : Metric.ALL) {
            if (field.metrics().contains(metric)) {
                json.writeString(metric.id());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Whose it is, where there are several. */
    private void source(JsonGenerator json, Described source) throws IOException {
        if (described.size() > 1) {
            json.writeStringField("source", source.name());
        }
    }

    private void first(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("first");
        for (Catalogue.Glimpse each : first) {
            json.writeStartObject();
            json.writeStringField("where", each.where());
            json.writeObjectFieldStart("values");
            for (Map.Entry<String, String> value :
                    Observed.columns(each.dossier()).entrySet()) {
                json.writeStringField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Map<String, Long> counts(List<Issue> issues) {
        Map<String, Long> counts = new TreeMap<>();
        issues.forEach(issue -> counts.merge(issue.code(), 1L, Long::sum));
        return counts;
    }

    private static void read(JsonGenerator json, Validation validation) throws IOException {
        json.writeArrayFieldStart("lacking");
        for (Metric metric : validation.lacking()) {
            json.writeString(metric.id());
        }
        json.writeEndArray();
        Result result = validation.result();
        Summary summary = result.summary();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("read", summary.read());
        json.writeNumberField("usable", summary.evaluated());
        json.writeNumberField("rejected", summary.rejected());
        json.writeNumberField("superseded", summary.superseded());
        json.writeStringField("completeness", summary.completeness().name());
        ReportJson.leftOut(json, summary);
        json.writeEndObject();
        ReportJson.issues(json, result.issues().kept(), result.issues().counts());
    }
}
