package fr.donum.cli.report;

import fr.donum.application.report.Report;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.scheme.Outcome;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Several doctors, a line each: sums, a mark for each indicator, and what is lacking, dearest first. */
final class Overview implements OneOrMany.Lines<Report> {
    private static final int EUROS = 10;
    private static final int NAME = 22;

    private final Paper paper;
    private final Words words;
    private final Report first;
    private final int id;
    private final int name;
    private final int marks;
    private final int attainable;

    Overview(Paper paper, Words words, Report first) {
        this.paper = paper;
        this.words = words;
        this.first = first;
        id = Math.max(11, Paper.length(Paper.shown(first.practitioner())));
        name = first.name().isEmpty() ? 0 : NAME;
        attainable = first.scheme().maximum().isPresent()
                ? EUROS
                : Math.max(EUROS, Paper.length(words.say("unbounded.cell")));
        marks = Math.max(
                Paper.length(words.say("label.marks")),
                first.lines().size() + first.volets().size() - 1);
    }

    @Override
    public void head() throws IOException {
        paper.strong(words.title(first.scheme()));
        paper.line("");
        String titles = first.volets().stream()
                .map(volet -> volet.title()
                        + words.say("label.colon")
                        + volet.lines().stream().map(Report.Line::title).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(words.say("semicolon")));
        paper.faint(words.say("label.marks-are", titles), "");
        paper.line("");
        paper.line(paper.bold(row(
                words.say("label.practitioner"),
                words.say("label.name"),
                words.say("label.assured"),
                words.say("label.attainable"),
                Paper.left(words.say("label.marks"), marks),
                words.say("label.lacking"))));
    }

    @Override
    public void line(Report report) throws IOException {
        int written = report.lines().size() + report.volets().size() - 1;
        paper.line(row(
                report.practitioner(),
                report.name(),
                words.numbers().cents(report.euros().assured()),
                report.euros().isBounded() ? words.most(report.euros()) : words.say("unbounded.cell"),
                marks(report) + " ".repeat(marks - written),
                lacking(report)));
    }

    private String marks(Report report) {
        return report.volets().stream()
                .map(volet -> volet.lines().stream()
                        .map(line -> paper.mark(Mark.of(line.outcome())))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static String lacking(Report report) {
        Euros point = report.scheme().pointValue();
        Stream<String> indicators = report.lines().stream()
                .filter(line -> line.verdict() != Verdict.MET && line.outcome() != Outcome.Kind.NEUTRALISED)
                .sorted(Comparator.comparing(
                        (Report.Line line) -> worth(line, point), Comparator.nullsFirst(Comparator.reverseOrder())))
                .map(Report.Line::title);
        return Stream.concat(indicators, report.lacking().stream().map(Report.Lack::text))
                .collect(Collectors.joining(", "));
    }

    /** Null without a bound. */
    private static @Nullable Euros worth(Report.Line line, Euros point) {
        Amount stake = line.stake();
        return stake == null ? null : stake.worth(point);
    }

    /** @param cell the marks, filled to their width already because colours take none */
    private String row(String practitioner, String who, String assured, String most, String cell, String lacking) {
        int rest = Math.max(
                12, paper.width() - id - (name == 0 ? 0 : name + 1) - (EUROS + 1) - (attainable + 1) - marks - 4);
        return Paper.left(practitioner, id)
                + (name == 0 ? "" : " " + Paper.left(who, name))
                + " "
                + Paper.right(assured, EUROS)
                + " "
                + Paper.right(most, attainable)
                + "  "
                + cell
                + "  "
                + Paper.left(lacking, rest);
    }
}
