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
import java.io.IOException;
import java.io.OutputStream;
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
        return new Lines(out, new StringBuilder());
    }

    /**
     * A text that no spreadsheet takes for a formula: an apostrophe goes before what would start one. Quoted if it must
     * be.
     */
    static String safe(String text) {
        boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String harmless = isFormula ? "'" + text : text;
        return isPlain(harmless) ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (";\"\n\r".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private record Lines(OutputStream out, StringBuilder text) implements ReportWriter {
        private static final int FULL = 1 << 15;

        @Override
        public void begin(ReportHead head) throws IOException {
            text.append("id;scheme;points;euros;points_attainable;euros_attainable");
            for (Indicator indicator : head.scheme().indicators()) {
                text.append(';').append(safe(indicator.id()));
            }
            end();
        }

        @Override
        public void evaluation(Evaluation evaluation, Provenance provenance) throws IOException {
            Interval<Points> points = evaluation.points();
            Interval<Euros> euros = evaluation.euros();
            text.append(safe(evaluation.dossier().practitioner().value()))
                    .append(';')
                    .append(safe(evaluation.scheme().id()));
            amount(points.assured(), euros.assured());
            amount(points.attainable(), euros.attainable());
            for (Outcome.Kind kind : evaluation.outcomes()) {
                text.append(';').append(kind.name());
            }
            end();
        }

        private void amount(Points points, Euros euros) {
            text.append(';').append(points).append(';').append(euros);
        }

        /** Ends a line; lines go out many at a time. */
        private void end() throws IOException {
            text.append('\n');
            if (text.length() >= FULL) {
                flush();
            }
        }

        private void flush() throws IOException {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }

        @Override
        public void end(ReportFoot foot) throws IOException {
            flush();
            out.flush();
        }
    }
}
