package fr.donum.adapter.json.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.SideBySide;
import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Comparison;
import fr.donum.application.result.ComparisonFoot;
import fr.donum.domain.scheme.Difference;
import fr.donum.domain.scheme.Scheme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * One JSON object, as {@code docs/schema/comparison.schema.json} describes it. Written as the comparisons come, so that
 * the totals and the issues stand after them.
 *
 * @param language of its sentences; every other value is the same in any language
 */
public record ComparisonJson(Locale language) implements ComparisonFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public Writer open(OutputStream out) throws IOException {
        return new Document(ReportJson.indented(out), Words.in(language));
    }

    private record Document(JsonGenerator json, Words words) implements Writer {
        @Override
        public void begin(Head head) throws IOException {
            json.writeStartObject();
            SchemeJson.engine(json, head.version());
            json.writeArrayFieldStart("schemes");
            for (Scheme scheme : head.schemes()) {
                SchemeJson.write(json, scheme, words);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("comparisons");
        }

        @Override
        public void comparison(Comparison comparison) throws IOException {
            SideBySideJson.write(json, SideBySide.of(comparison, words));
        }

        @Override
        public void end(ComparisonFoot foot) throws IOException {
            json.writeEndArray();
            ReportJson.account(json, foot.summary(), "compared");
            json.writeArrayFieldStart("totals");
            List<ComparisonFoot.Total> totals = foot.totals();
            for (ComparisonFoot.Total total : totals) {
                total(total);
            }
            json.writeEndArray();
            ReportJson.issues(json, foot.issues(), foot.issueCounts());
            ReportJson.end(json);
        }

        private void total(ComparisonFoot.Total total) throws IOException {
            Difference difference = total.difference();
            json.writeStartObject();
            json.writeStringField("scheme", total.scheme().id());
            ReportJson.euros(json, total.euros());
            json.writeNumberField("unbounded", total.unbounded());
            json.writeBooleanField("exact", difference == null || difference.isExact());
            json.writeNumberField("hypotheses", total.hypotheses());
            SideBySideJson.difference(json, difference, total.withoutEnd());
            if (difference == null) {
                json.writeNullField("changes");
            } else {
                json.writeObjectFieldStart("changes");
                for (Comparison.Change change : Comparison.Change.values()) {
                    json.writeNumberField(change.name(), total.changes().getOrDefault(change, 0L));
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
    }
}
