package fr.donum.cli.report;

import fr.donum.application.report.Prices;
import fr.donum.application.report.Report;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.spi.source.Provenance;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For a terminal: a sheet for a single doctor, a line each for several. */
public record TableReport(Screen screen) implements ReportFormat {
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
        return new Writer(screen.paper(out), screen.words());
    }

    private static final class Writer implements ReportWriter {
        private final Paper paper;
        private final Words words;
        private final Prices prices = new Prices();
        private final ToState toState = new ToState();
        private final OneOrMany<Report> reports;
        private @Nullable ReportHead head;

        Writer(Paper paper, Words words) {
            this.paper = paper;
            this.words = words;
            reports = new OneOrMany<>(first -> new Overview(paper, words, first));
        }

        @Override
        public void begin(ReportHead what) {
            head = what;
        }

        @Override
        public void evaluation(Evaluation evaluation, Provenance provenance) throws IOException {
            Report report = Report.of(evaluation, provenance, words);
            prices.add(report);
            toState.add(report);
            reports.add(report);
        }

        @Override
        public void end(ReportFoot foot) throws IOException {
            boolean areMany = reports.areMany();
            if (reports.single().isPresent()) {
                Report report = reports.single().get();
                new Sheet(paper, words, ReportCells.of(report, words)).print(report);
            } else if (head != null && !areMany) {
                paper.strong(words.title(head.scheme()));
            }
            new Foot(paper, words).print(foot.summary(), areMany ? toState : null, areMany ? prices.all() : List.of());
            paper.flush();
        }
    }
}
