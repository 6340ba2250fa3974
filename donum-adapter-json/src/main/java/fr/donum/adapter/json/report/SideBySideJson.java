package fr.donum.adapter.json.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.donum.application.report.Report;
import fr.donum.application.report.SideBySide;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.scheme.Difference;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One comparison as a JSON object. */
final class SideBySideJson {
    private SideBySideJson() {}

    static void write(JsonGenerator json, SideBySide comparison) throws IOException {
        json.writeStartObject();
        json.writeStringField("practitioner", comparison.practitioner());
        json.writeStringField(
                "asOf", comparison.asOf() == null ? null : comparison.asOf().toString());
        json.writeArrayFieldStart("cases");
        for (SideBySide.Column column : comparison.columns()) {
            column(json, column);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("provenance");
        json.writeStringField("source", comparison.provenance().place().source());
        json.writeStringField("where", comparison.provenance().place().within());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void column(JsonGenerator json, SideBySide.Column column) throws IOException {
        Report report = column.report();
        json.writeStartObject();
        json.writeStringField("scheme", report.scheme().id());
        json.writeBooleanField("hypothesis", column.isHypothesis());
        ReportJson.points(json, report.points());
        ReportJson.euros(json, report.euros());
        difference(json, column.difference());
        json.writeStringField(
                "change", column.change() == null ? null : column.change().name());
        json.writeStringField("headline", report.headline());
        json.writeArrayFieldStart("reasons");
        for (SideBySide.Reason reason : column.reasons()) {
            json.writeStartObject();
            json.writeStringField("indicator", reason.id());
            json.writeStringField("title", reason.title());
            json.writeStringField("before", reason.before().name());
            json.writeStringField("after", reason.after().name());
            json.writeStringField("sentence", reason.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The field {@code difference}: at the least and at the most, each null where there is no end; or null. */
    private static void difference(JsonGenerator json, @Nullable Difference difference) throws IOException {
        if (difference == null) {
            json.writeNullField("difference");
        } else {
            json.writeObjectFieldStart("difference");
            ends(json, difference);
            json.writeEndObject();
        }
    }

    /**
     * The same for a sum.
     *
     * @param withoutEnd number of differences in it that lack an end
     */
    static void difference(JsonGenerator json, @Nullable Difference difference, long withoutEnd) throws IOException {
        if (difference == null) {
            json.writeNullField("difference");
        } else {
            json.writeObjectFieldStart("difference");
            ends(json, difference);
            json.writeNumberField("unbounded", withoutEnd);
            json.writeEndObject();
        }
    }

    private static void ends(JsonGenerator json, Difference difference) throws IOException {
        Euros least = difference.least();
        Euros most = difference.most();
        ReportJson.orNull(json, "least", least == null ? null : least.toDecimal());
        ReportJson.orNull(json, "most", most == null ? null : most.toDecimal());
        json.writeBooleanField("exact", difference.isExact());
    }
}
