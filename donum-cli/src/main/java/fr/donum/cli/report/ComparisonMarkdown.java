package fr.donum.cli.report;

import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.SideBySide;
import fr.donum.application.report.SideBySide.Column;
import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Comparison;
import fr.donum.application.result.ComparisonFoot;
import fr.donum.domain.scheme.Scheme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** A document: a section for each doctor, then winners, losers and totals, and the problems of the data. */
public record ComparisonMarkdown(Locale language) implements ComparisonFormat {
    @Override
    public String name() {
        return "md";
    }

    @Override
    public Writer open(OutputStream out) throws IOException {
        Words words = Words.in(language);
        return new Page(new Markdown(out), words, new ComparisonCells(words));
    }

    private record Page(Markdown page, Words words, ComparisonCells cells) implements Writer {
        @Override
        public void begin(Head head) throws IOException {
            page.heading(1, words.say("compare.title"));
            for (Scheme scheme : head.schemes()) {
                page.item(Markdown.escaped(words.title(scheme)) + " (" + Markdown.code(scheme.id()) + ")");
            }
            page.endOfList();
        }

        @Override
        public void comparison(Comparison comparison) throws IOException {
            SideBySide flat = SideBySide.of(comparison, words);
            page.heading(2, cells.who(flat));
            tableHead("");
            for (Column column : flat.columns()) {
                page.row(List.of(
                        cells.scheme(column),
                        words.numbers().cents(column.report().euros().assured()),
                        words.most(column.report().euros()),
                        cells.difference(column),
                        cells.change(column)));
            }
            page.endOfTable();
            for (Column column : flat.columns()) {
                page.paragraph("**" + Markdown.escaped(cells.scheme(column)) + "** — "
                        + Markdown.escaped(column.report().headline()));
                for (SideBySide.Reason reason : column.reasons()) {
                    page.item(Mark.of(reason.before()).sign() + "→"
                            + Mark.of(reason.after()).sign() + " " + Markdown.escaped(reason.sentence()));
                }
                page.endOfList();
            }
        }

        /** Of what each scheme pays, and what that changes. */
        private void tableHead(String last) throws IOException {
            page.tableHead(
                    List.of(
                            words.say("label.scheme"),
                            words.say("label.assured"),
                            words.say("label.attainable"),
                            words.say("label.difference"),
                            last),
                    List.of("---", "--:", "--:", "--:", "---"));
        }

        @Override
        public void end(ComparisonFoot foot) throws IOException {
            page.heading(2, words.say("label.summary"));
            tableHead(words.say("compare.fates"));
            List<ComparisonFoot.Total> totals = foot.totals();
            row(totals.get(0), "", "");
            for (ComparisonFoot.Total total : totals.subList(1, totals.size())) {
                row(total, cells.difference(total), cells.changes(total));
            }
            page.endOfTable();
            if (totals.stream().anyMatch(total -> total.hypotheses() > 0)) {
                page.paragraph(Markdown.escaped(words.say("compare.hypothesis-means")));
            }
            new MarkdownFoot(page, words).print(foot.summary(), foot.issues(), foot.issueCounts());
        }

        private String most(ComparisonFoot.Total total) {
            return total.euros().isBounded() ? words.most(total.euros()) : words.unbounded(total.unbounded());
        }

        private void row(ComparisonFoot.Total total, String difference, String changes) throws IOException {
            page.row(List.of(
                    words.title(total.scheme()),
                    words.numbers().cents(total.euros().assured()),
                    most(total),
                    difference,
                    changes));
        }
    }
}
