package fr.donum.adapter.json.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import fr.donum.application.result.Summary;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.text.Controls;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What JSON documents share: the same bytes on every machine. */
final class ReportJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .setCharacterEscapes(new Signs());

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private ReportJson() {}

    /** For one document that people may look into. */
    static JsonGenerator indented(OutputStream out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return FACTORY.createGenerator(out, JsonEncoding.UTF8)
                .setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines));
    }

    /** For one document a line; the caller ends the lines. */
    static JsonGenerator compact(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out, JsonEncoding.UTF8).setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    /** The field {@code euros}; its upper end is null where there is no bound. */
    static void euros(JsonGenerator json, Interval<Euros> euros) throws IOException {
        Euros most = euros.attainable();
        interval(json, "euros", euros.assured().toDecimal(), most == null ? null : most.toDecimal());
    }

    /** The same, or null for what cannot be computed. */
    static void eurosOrNull(JsonGenerator json, @Nullable Interval<Euros> euros) throws IOException {
        if (euros == null) {
            json.writeNullField("euros");
        } else {
            euros(json, euros);
        }
    }

    /** The field {@code points}. */
    static void points(JsonGenerator json, Interval<Points> points) throws IOException {
        Points most = points.attainable();
        interval(json, "points", points.assured().toDecimal(), most == null ? null : most.toDecimal());
    }

    private static void interval(JsonGenerator json, String field, BigDecimal assured, @Nullable BigDecimal attainable)
            throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("assured", assured);
        orNull(json, "attainable", attainable);
        json.writeEndObject();
    }

    /**
     * The reconciliation as an object of its own.
     *
     * @param done what was done with the records that were not rejected: {@code "evaluated"}
     */
    static void account(JsonGenerator json, Summary summary, String done) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("read", summary.read());
        json.writeNumberField(done, summary.evaluated());
        json.writeNumberField("rejected", summary.rejected());
        json.writeNumberField("superseded", summary.superseded());
        leftOut(json, summary);
        json.writeStringField("completeness", summary.completeness().name());
        json.writeEndObject();
    }

    /** The reconciliation on a line of its own, which is the last. */
    static void lastLine(JsonGenerator json, Summary summary, String done) throws IOException {
        json.writeStartObject();
        account(json, summary, done);
        end(json);
    }

    /** The end of the object, and of all. */
    static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    /** How much of each kind was no record. */
    static void leftOut(JsonGenerator json, Summary summary) throws IOException {
        json.writeObjectFieldStart("leftOut");
        for (Map.Entry<LeftOut, Long> each : summary.leftOut().entrySet()) {
            json.writeNumberField(each.getKey().id(), each.getValue());
        }
        json.writeEndObject();
    }

    /** A number, or null where there is none. */
    static void orNull(JsonGenerator json, String field, @Nullable BigDecimal value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, value);
        }
    }

    /** The issues that are told, and how many there are of each code. */
    static void issues(JsonGenerator json, List<Issue> issues, Map<String, Long> counts) throws IOException {
        json.writeArrayFieldStart("issues");
        for (Issue issue : issues) {
            issue(json, issue);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("issueCounts");
        for (Map.Entry<String, Long> count : new TreeMap<>(counts).entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    static void issue(JsonGenerator json, Issue issue) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", issue.severity().name());
        json.writeStringField("code", issue.code());
        json.writeStringField("where", issue.where().toString());
        json.writeStringField("what", issue.what());
        json.writeStringField("remedy", issue.remedy());
        json.writeEndObject();
    }

    /** A string, or null where it is empty. */
    static void orNull(JsonGenerator json, String field, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    /** Characters of C0 appear as the signs that they are elsewhere, line ends and tabs aside. */
    private static final class Signs extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        private final int[] ascii = standardAsciiEscapesForJSON();

        Signs() {
            for (char c = 0; c < ' '; c++) {
                if (Controls.isControl(c) && c != '\r') {
                    ascii[c] = ESCAPE_CUSTOM;
                }
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c < ' ' ? new SerializedString(Controls.sign((char) c)) : null;
        }
    }
}
