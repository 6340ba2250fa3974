package fr.donum.adapter.csv;

import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.application.source.Provenance;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Outcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Results for programs: semicolons, decimal points, UTF-8, a line for each practitioner. */
public final class CsvReport implements ReportFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String fileEnding() {
        return "csv";
    }

    @Override
    public ReportWriter open(OutputStream out) {
        return new Lines(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
    }

    /**
     * A text that no spreadsheet takes for a formula: an apostrophe goes before what would start one. Quoted if it must
     * be.
     */
    static String safe(String text) {
        boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String harmless = isFormula ? "'" + text : text;
        boolean isPlain = harmless.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private record Lines(Writer out) implements ReportWriter {
        @Override
        public void begin(ReportHead head) throws IOException {
            out.write("id;scheme;points;euros;points_attainable;euros_attainable");
            for (Indicator indicator : head.scheme().indicators()) {
                out.write(';');
                out.write(safe(indicator.id()));
            }
            out.write('\n');
        }

        @Override
        public void evaluation(Evaluation evaluation, Provenance provenance) throws IOException {
            Interval<Points> points = evaluation.points();
            Interval<Euros> euros = evaluation.euros();
            out.write(safe(evaluation.dossier().practitioner().value()));
            cell(safe(evaluation.scheme().id()));
            cell(points.assured().toString());
            cell(euros.assured().toString());
            cell(points.attainable().toString());
            cell(euros.attainable().toString());
            for (Outcome.Kind kind : evaluation.outcomes()) {
                cell(kind.name());
            }
            out.write('\n');
        }

        private void cell(String text) throws IOException {
            out.write(';');
            out.write(text);
        }

        @Override
        public void end(ReportFoot foot) throws IOException {
            out.flush();
        }
    }
}
