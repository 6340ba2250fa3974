package fr.donum.cli.report;

import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.SideBySide;
import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Comparison;
import fr.donum.application.result.ComparisonFoot;
import fr.donum.domain.scheme.Scheme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** For a terminal: a sheet with reasons for a single doctor, a line each for several, then winners, losers and totals. */
public record ComparisonTable(Screen screen) implements ComparisonFormat {
    @Override
    public String name() {
        return "table";
    }

    @Override
    public String fileEnding() {
        return "txt";
    }

    @Override
    public Writer open(OutputStream out) {
        return new Lines(screen.paper(out), screen.words());
    }

    private static final class Lines implements Writer {
        private final Paper paper;
        private final Words words;
        private final OneOrMany<Comparison> comparisons;
        private List<Scheme> schemes = List.of();

        Lines(Paper paper, Words words) {
            this.paper = paper;
            this.words = words;
            comparisons = new OneOrMany<>(first -> new ComparisonOverview(paper, words, schemes, first));
        }

        @Override
        public void begin(Head head) {
            schemes = head.schemes();
        }

        @Override
        public void comparison(Comparison comparison) throws IOException {
            comparisons.add(comparison);
        }

        @Override
        public void end(ComparisonFoot foot) throws IOException {
            if (comparisons.single().isPresent()) {
                new ComparisonSheet(paper, words)
                        .print(SideBySide.of(comparisons.single().get(), words));
            }
            new ComparisonTotals(paper, words).print(foot, comparisons.areMany());
            paper.flush();
        }
    }
}
