package fr.donum.adapter.csv;

import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.result.Comparison;
import fr.donum.application.result.ComparisonFoot;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Difference;
import fr.donum.domain.scheme.Evaluation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons for programs: semicolons, decimal points, UTF-8, a line for each practitioner and scheme. The first line
 * of a practitioner is what the others are compared with.
 */
public final class CsvComparison implements ComparisonFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public Writer open(OutputStream out) {
        return new Lines(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
    }

    private record Lines(java.io.Writer out) implements Writer {
        @Override
        public void begin(Head head) throws IOException {
            out.write("id;scheme;hypothesis;points;euros;points_attainable;euros_attainable;"
                    + "difference_least;difference_most;change;reasons;exact\n");
        }

        @Override
        public void comparison(Comparison comparison) throws IOException {
            List<Comparison.Case> cases = comparison.cases();
            amounts(comparison, cases.get(0));
            out.write(";;;;;\n");
            for (Comparison.Case other : cases.subList(1, cases.size())) {
                amounts(comparison, other);
                change(comparison, other);
            }
        }

        private void amounts(Comparison comparison, Comparison.Case each) throws IOException {
            Evaluation evaluation = each.evaluation();
            Interval<Points> points = evaluation.points();
            Interval<Euros> euros = evaluation.euros();
            out.write(CsvReport.safe(comparison.dossier().practitioner().value()));
            cell(CsvReport.safe(evaluation.scheme().id()));
            cell(each.isHypothesis() ? "yes" : "no");
            cell(points.assured().toString());
            cell(euros.assured().toString());
            cell(orEmpty(points.attainable()));
            cell(orEmpty(euros.attainable()));
        }

        private void change(Comparison comparison, Comparison.Case each) throws IOException {
            Difference difference = comparison.difference(each);
            cell(orEmpty(difference.least()));
            cell(orEmpty(difference.most()));
            cell(comparison.change(each).name());
            cell(CsvReport.safe(comparison.turns(each).stream()
                    .map(turn -> turn.indicator().id() + ":" + turn.before() + ">" + turn.after())
                    .collect(Collectors.joining(" "))));
            cell(Boolean.toString(difference.isExact()));
            out.write('\n');
        }

        private static String orEmpty(@Nullable Object amount) {
            return amount == null ? "" : amount.toString();
        }

        private void cell(String text) throws IOException {
            out.write(';');
            out.write(text);
        }

        @Override
        public void end(ComparisonFoot foot) throws IOException {
            out.flush();
        }
    }
}
