package fr.donum.cli.report;

import fr.donum.application.report.Prices;
import fr.donum.application.report.Report;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.application.report.Words;
import fr.donum.application.source.Provenance;
import fr.donum.domain.scheme.Evaluation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For a terminal: a sheet for a single doctor, a line each for several. Which of the two it is shows at the second
 * evaluation, so that the first is held back until then.
 *
 * @param language of its texts
 * @param width of the terminal, in characters; 60 at least
 * @param isColoured whether to use ANSI colours
 */
public record TableReport(Locale language, int width, boolean isColoured) implements ReportFormat {
    static final int NARROWEST = 60;

    public TableReport {
        width = Math.max(NARROWEST, width);
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
    public ReportWriter open(OutputStream out) {
        return new Writer(new Paper(out, width, isColoured), Words.in(language));
    }

    private static final class Writer implements ReportWriter {
        private final Paper paper;
        private final Words words;
        private final Prices prices = new Prices();
        private @Nullable ReportHead head;
        private @Nullable Report first;
        private @Nullable Overview overview;

        Writer(Paper paper, Words words) {
            this.paper = paper;
            this.words = words;
        }

        @Override
        public void begin(ReportHead what) {
            head = what;
        }

        @Override
        public void evaluation(Evaluation evaluation, Provenance provenance) throws IOException {
            Report report = Report.of(evaluation, provenance, words);
            prices.add(report);
            if (overview != null) {
                overview.line(report);
            } else if (first == null) {
                first = report;
            } else {
                overview = new Overview(paper, words, first);
                overview.head();
                overview.line(first);
                overview.line(report);
                first = null;
            }
        }

        @Override
        public void end(ReportFoot foot) throws IOException {
            if (first != null) {
                new Sheet(paper, words).print(first);
            } else if (head != null && overview == null) {
                paper.strong(words.title(head.scheme()));
            }
            boolean isOfSeveral = overview != null;
            new Foot(paper, words)
                    .print(
                            foot.summary(),
                            isOfSeveral,
                            isOfSeveral ? prices.of(foot.summary().euros()) : List.of());
            paper.flush();
        }
    }
}
