package fr.donum.adapter.csv;

import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Outcome;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.text.Formulas;
import fr.donum.table.cell.RecordText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Results for programs: semicolons, decimal points, UTF-8, a line for each practitioner. */
public final class CsvReport implements ReportFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public ReportWriter open(OutputStream out) {
        return new Lines(out);
    }

    /** A text that no spreadsheet takes for a formula, quoted if it must be. */
    static String safe(String text) {
        return RecordText.quoted(Formulas.disarmed(text));
    }

    private static final class Lines implements ReportWriter {
        private static final byte[] END = LineBuffer.encoded("\n");
        private static final byte[][] OUTCOMES = Arrays.stream(Outcome.Kind.values())
                .map(kind -> LineBuffer.encoded(";" + kind.name()))
                .toArray(byte[][]::new);

        private final LineBuffer line;
        private final AmountTexts amounts = new AmountTexts();
        private byte[] scheme = {};

        Lines(OutputStream out) {
            line = new LineBuffer(out);
        }

        @Override
        public void begin(ReportHead head) throws IOException {
            scheme = LineBuffer.encoded(";" + safe(head.scheme().id()));
            line.add(LineBuffer.encoded("id;scheme;points;euros;points_attainable;euros_attainable"));
            for (Indicator indicator : head.scheme().indicators()) {
                line.add(LineBuffer.encoded(";" + safe(indicator.id())));
            }
            line.end(END);
        }

        @Override
        public void evaluation(Evaluation evaluation, Provenance provenance) throws IOException {
            Interval<Points> points = evaluation.points();
            Interval<Euros> euros = evaluation.euros();
            line.add(LineBuffer.encoded(safe(evaluation.dossier().practitioner().value())));
            line.add(scheme);
            line.add(amounts.of(points.assured(), euros.assured()));
            line.add(amounts.of(points.attainable(), euros.attainable()));
            for (Outcome.Kind outcome : evaluation.outcomes()) {
                line.add(OUTCOMES[outcome.ordinal()]);
            }
            line.end(END);
        }

        @Override
        public void end(ReportFoot foot) throws IOException {
            line.flush();
        }
    }
}
