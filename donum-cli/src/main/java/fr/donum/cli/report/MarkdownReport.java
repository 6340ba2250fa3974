package fr.donum.cli.report;

import fr.donum.application.report.Prices;
import fr.donum.application.report.Readings;
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
import java.util.Locale;

/** A document: a section for each doctor, then the reconciliation and the problems of the data. */
public record MarkdownReport(Locale language) implements ReportFormat {
    @Override
    public String name() {
        return "md";
    }

    @Override
    public ReportWriter open(OutputStream out) {
        return new Writer(new Markdown(out), Words.in(language), new Prices());
    }

    private record Writer(Markdown page, Words words, Prices prices) implements ReportWriter {
        @Override
        public void begin(ReportHead head) throws IOException {
            page.heading(1, words.title(head.scheme()));
            page.paragraph(
                    Markdown.escaped(words.say("label.source", head.scheme().source())));
        }

        @Override
        public void evaluation(Evaluation evaluation, Provenance provenance) throws IOException {
            Report report = Report.of(evaluation, provenance, words);
            prices.add(report);
            ReportCells cells = ReportCells.of(report, words);
            page.heading(2, cells.who(report));
            page.paragraph("**" + Markdown.escaped(report.headline()) + "**");
            page.tableHead(
                    List.of(
                            "",
                            words.say("label.indicator"),
                            words.say("label.observed"),
                            words.say("label.required"),
                            cells.unit()),
                    List.of(":-:", "---", "---", "--:", "--:"));
            for (Report.Group volet : report.volets()) {
                page.row(List.of("", volet.title(), volet.closure(), "", cells.total(volet)));
                for (Report.Line line : volet.lines()) {
                    page.row(List.of(
                            Mark.of(line.outcome()).sign(),
                            line.title(),
                            line.observed().text(),
                            line.required().text(),
                            cells.paid(line)));
                }
            }
            page.endOfTable();
            for (Report.Line line : report.lines()) {
                page.item(Markdown.escaped(line.sentence()));
            }
            page.endOfList();
            for (Report.Note remark : report.remarks()) {
                page.paragraph("> " + Markdown.escaped(remark.sentence()));
            }
            readings(new Readings(words).of(report));
        }

        private void readings(List<String> sentences) throws IOException {
            if (!sentences.isEmpty()) {
                page.paragraph(
                        words.say("explain.readings") + words.say("label.colon").stripTrailing());
                for (String sentence : sentences) {
                    page.item(Markdown.escaped(sentence));
                }
                page.endOfList();
            }
        }

        @Override
        public void end(ReportFoot foot) throws IOException {
            page.heading(2, words.say("label.summary"));
            page.paragraph(words.say("label.sum", words.span(foot.summary().euros())));
            if (foot.summary().unbounded() > 0) {
                page.paragraph(
                        words.say("full-stop", words.unbounded(foot.summary().unbounded())));
            }
            if (foot.summary().evaluated() > 1) {
                readings(new Readings(words).of(prices.all(), foot.summary().euros()));
            }
            new MarkdownFoot(page, words).print(foot.summary(), foot.issues(), foot.issueCounts());
        }
    }
}
