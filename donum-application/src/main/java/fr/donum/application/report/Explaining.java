package fr.donum.application.report;

import fr.donum.application.report.Explanation.Figure;
import fr.donum.application.report.Explanation.Section;
import fr.donum.application.report.Explanation.Statement;
import fr.donum.application.report.wording.Scale;
import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Summary;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Evidence;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.VoletResult;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells one evaluation from its result down to its cells. */
final class Explaining {
    private final Evaluation evaluation;
    private final Scheme scheme;
    private final Report report;
    private final Summary summary;
    private final Words words;
    private final Readings readings;

    Explaining(Evaluation evaluation, Report report, Summary summary, Words words) {
        this.evaluation = evaluation;
        this.scheme = evaluation.scheme();
        this.report = report;
        this.summary = summary;
        this.words = words;
        this.readings = new Readings(words);
    }

    Explanation explanation() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                words.say("explain.shortfalls"),
                words.shortfalls(summary).stream().map(Statement::plain).toList()));
        sections.add(new Section(words.say("explain.result"), result()));
        List<VoletResult> volets = evaluation.volets();
        for (int i = 0; i < volets.size(); i++) {
            sections.add(volet(volets.get(i), report.volets().get(i)));
        }
        sections.add(new Section(
                words.say("explain.readings"),
                report.interpretations().stream().map(this::reading).toList()));
        sections.add(new Section(
                words.say("explain.remarks"),
                report.remarks().stream()
                        .map(note -> Statement.plain(note.sentence()))
                        .toList()));
        sections.add(new Section(
                words.say("explain.data"),
                report.provenance().issues().stream().map(this::issue).toList()));
        return new Explanation(
                report,
                sections.stream()
                        .filter(section -> !section.statements().isEmpty())
                        .toList(),
                summary);
    }

    private List<Statement> result() {
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.plain(report.headline()));
        if (report.isInPoints()) {
            statements.add(Statement.plain(worth()));
        }
        statements.add(cited(words.say("explain.text", words.title(scheme), words.date(scheme.assessedOn()))));
        Place from = report.provenance().place();
        String where = words.where(from.within());
        statements.add(Statement.plain(
                report.asOf() == null
                        ? words.say("explain.from", from.source(), where)
                        : words.say("explain.from-as-of", from.source(), where, words.date(report.asOf()))));
        return statements;
    }

    private String worth() {
        String points = words.points(report.points());
        String each = words.euros(scheme.pointValue());
        String all = words.span(report.euros());
        return switch (PaidIn.of(scheme)) {
            case POINTS, EUROS -> words.say("explain.points", points, each, all);
            case POINTS_AND_EUROS ->
                words.say(
                        "explain.points-and-euros",
                        points,
                        each,
                        words.span(report.amount().map(Amount::euros)),
                        all);
        };
    }

    private Statement cited(String sentence) {
        return new Statement(null, "", sentence, List.of(), scheme.source(), citation(scheme.source()));
    }

    private String citation(LegalSource source) {
        return words.say("citation", source, words.say("confidence." + source.confidence()));
    }

    private Section volet(VoletResult result, Report.Group group) {
        List<Statement> statements = new ArrayList<>();
        Amount together = result.volet().together().maximum().orElse(Amount.ZERO);
        if (!together.equals(Amount.ZERO)) {
            statements.add(Statement.plain(
                    words.say("explain.together", words.amount(together, scheme.pointValue()), verdict(result))));
        }
        if (!result.volet().opening().behind().isEmpty()) {
            statements.add(Statement.plain(words.gate(scheme, result)));
        }
        List<Indicator> indicators = result.volet().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            statements.add(indicator(indicators.get(i), group.lines().get(i)));
        }
        return new Section(group.title(), statements);
    }

    private String verdict(VoletResult result) {
        return words.say("explain.verdict." + result.verdict());
    }

    private Statement indicator(Indicator indicator, Report.Line line) {
        List<Figure> figures = new ArrayList<>();
        line.parts().stream()
                .flatMap(Explaining::leaves)
                .map(part -> new Figure(part.sentence(), part.where()))
                .forEach(figures::add);
        new Scale(words, evaluation.dossier().profile())
                .of(indicator.award())
                .forEach(sentence -> figures.add(new Figure(sentence, "")));
        Evidence evidence = indicator.evidence();
        figures.add(new Figure(words.say("evidence." + evidence.established() + "." + evidence.proof()), ""));
        return new Statement(
                line.outcome(), line.title(), line.sentence(), figures, line.source(), citation(line.source()));
    }

    private static Stream<Report.Part> leaves(Report.Part part) {
        return part.parts().isEmpty() ? Stream.of(part) : part.parts().stream().flatMap(Explaining::leaves);
    }

    private Statement reading(Interpretation open) {
        String price = evaluation
                .otherwise(open)
                .map(other -> other.euros().equals(evaluation.euros())
                        ? words.say("explain.reading.same")
                        : words.say("explain.reading.other", words.span(other.euros()), words.span(evaluation.euros())))
                .orElseGet(() ->
                        words.say(open.isComputable() ? "explain.reading.uncomputed" : "explain.reading.unpriced"));
        return new Statement(
                null,
                readings.question(open),
                words.say(
                        "explain.reading",
                        readings.used(open, evaluation.reading()),
                        readings.unused(open, evaluation.reading()),
                        price),
                List.of(),
                null,
                "");
    }

    private Statement issue(Issue issue) {
        return new Statement(
                null,
                words.say("severity." + issue.severity()),
                issue.what() + " " + issue.remedy(),
                List.of(new Figure(issue.code(), issue.where().toString())),
                null,
                "");
    }
}
