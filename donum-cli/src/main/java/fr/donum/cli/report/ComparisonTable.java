package fr.donum.cli.report;

import fr.donum.application.report.Comparison;
import fr.donum.application.report.ComparisonFoot;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.SideBySide;
import fr.donum.application.report.Words;
import fr.donum.domain.scheme.Scheme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For a terminal: a sheet with reasons for a single doctor, a line each for several, then winners, losers and totals.
 * Which of the two it is shows at the second comparison, so that the first is held back until then.
 *
 * @param language of its texts
 * @param width of the terminal, in characters; 60 at least
 * @param isColoured whether to use ANSI colours
 */
public record ComparisonTable(Locale language, int width, boolean isColoured) implements ComparisonFormat {
    public ComparisonTable {
        width = Math.max(TableReport.NARROWEST, width);
    }

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
        return new Lines(new Paper(out, width, isColoured), Words.in(language));
    }

    private static final class Lines implements Writer {
        private final Paper paper;
        private final Words words;
        private List<Scheme> schemes = List.of();
        private @Nullable Comparison first;
        private @Nullable ComparisonOverview overview;

        Lines(Paper paper, Words words) {
            this.paper = paper;
            this.words = words;
        }

        @Override
        public void begin(Head head) {
            schemes = head.schemes();
        }

        @Override
        public void comparison(Comparison comparison) throws IOException {
            if (overview != null) {
                overview.line(comparison);
            } else if (first == null) {
                first = comparison;
            } else {
                overview = new ComparisonOverview(paper, words, schemes, first);
                overview.head();
                overview.line(first);
                overview.line(comparison);
                first = null;
            }
        }

        @Override
        public void end(ComparisonFoot foot) throws IOException {
            if (first != null) {
                new ComparisonSheet(paper, words).print(SideBySide.of(first, words));
            }
            new ComparisonTotals(paper, words).print(foot, overview != null);
            paper.flush();
        }
    }
}
