package fr.donum.adapter.json.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.SideBySide;
import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Comparison;
import fr.donum.application.result.ComparisonFoot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * The comparisons of {@link ComparisonJson}, one JSON object a line, and a last line with the summary; without
 * totals or issues.
 *
 * @param language of its sentences
 */
public record ComparisonNdjson(Locale language) implements ComparisonFormat {
    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public Writer open(OutputStream out) throws IOException {
        return new Lines(ReportJson.compact(out), Words.in(language));
    }

    private record Lines(JsonGenerator json, Words words) implements Writer {
        @Override
        public void begin(Head head) {
            // Each line stands by itself.
        }

        @Override
        public void comparison(Comparison comparison) throws IOException {
            SideBySideJson.write(json, SideBySide.of(comparison, words));
            json.writeRaw('\n');
        }

        @Override
        public void end(ComparisonFoot foot) throws IOException {
            ReportJson.lastLine(json, foot.summary(), "compared");
        }
    }
}
