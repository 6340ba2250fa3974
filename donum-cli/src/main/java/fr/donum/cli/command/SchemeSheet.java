package fr.donum.cli.command;

import fr.donum.application.report.Explanation;
import fr.donum.application.report.Explanation.Figure;
import fr.donum.application.report.Explanation.Statement;
import fr.donum.application.report.Readings;
import fr.donum.application.report.Report;
import fr.donum.application.report.Words;
import fr.donum.application.source.Provenance;
import fr.donum.application.text.Texts;
import fr.donum.cli.terminal.Page;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scheme on paper. What is asked is read off the explanation of a dossier of which nothing is known. */
final class SchemeSheet {
    private final Page page;
    private final Texts texts;
    private final Words words;

    @Inject
    SchemeSheet(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
        this.words = Words.in(texts.language());
    }

    void print(Scheme scheme) throws IOException {
        Explanation blank = Explanation.of(Probing.blank(scheme), Provenance.of("", ""), texts.language());
        page.line(page.style().bold(words.title(scheme)) + " (" + scheme.id() + ")");
        page.line(scheme.source() + " ("
                + words.say("confidence." + scheme.source().confidence()) + ")");
        page.line(texts.say(
                "scheme.facts", Integer.toString(scheme.year()), words.date(scheme.assessedOn()), most(scheme)));
        for (int i = 0; i < scheme.volets().size(); i++) {
            // The first section is about the result, then comes one for each volet.
            List<Statement> indicators = blank.sections().get(1 + i).statements().stream()
                    .filter(statement -> statement.outcome() != null)
                    .toList();
            volet(scheme, scheme.volets().get(i), blank.report().volets().get(i), indicators);
        }
        readings(scheme);
    }

    private void volet(Scheme scheme, Volet volet, Report.Group group, List<Statement> statements) throws IOException {
        page.line("");
        Optional<Amount> together = volet.together().maximum().filter(it -> !it.equals(Amount.ZERO));
        String title = page.style().bold(group.title());
        page.line(
                together.isPresent()
                        ? texts.say("scheme.label", title, texts.say("scheme.together", amount(scheme, together)))
                        : title);
        if (!volet.opening().behind().isEmpty()) {
            String gates = volet.opening().behind().stream()
                    .map(id -> words.title(scheme.volet(id)))
                    .collect(Collectors.joining(", "));
            page.line("  " + texts.say("scheme.behind", gates));
        }
        for (int i = 0; i < volet.indicators().size(); i++) {
            indicator(scheme, volet.indicators().get(i), group.lines().get(i), statements.get(i));
        }
    }

    private void indicator(Scheme scheme, Indicator indicator, Report.Line line, Statement statement)
            throws IOException {
        String title = line.title() + " (" + line.id() + ")";
        page.line("  "
                + (indicator.isPrerequisite()
                        ? title
                        : texts.say(
                                "scheme.label",
                                title,
                                amount(scheme, indicator.award().maximum()))));
        page.line("      " + new Requirement(texts).of(indicator, line));
        long figures = line.parts().stream().flatMap(SchemeSheet::leaves).count();
        for (Figure scale : statement.figures().stream().skip(figures).toList()) {
            page.line("      " + scale.sentence());
        }
        page.line("      " + page.style().dim(statement.citation()));
    }

    private static Stream<Report.Part> leaves(Report.Part part) {
        return part.parts().isEmpty() ? Stream.of(part) : part.parts().stream().flatMap(SchemeSheet::leaves);
    }

    private void readings(Scheme scheme) throws IOException {
        Set<Interpretation> open = Probing.interpretations(scheme);
        if (open.isEmpty()) {
            return;
        }
        page.line("");
        page.line(page.style().bold(texts.say("scheme.interpretations")));
        Readings readings = new Readings(words);
        for (Interpretation each : open) {
            page.line("  "
                    + texts.say(
                            "scheme.interpretation",
                            Integer.toString(each.number()),
                            readings.question(each),
                            readings.ours(each),
                            readings.other(each)));
        }
    }

    private String most(Scheme scheme) {
        return scheme.maximum().isPresent()
                ? texts.say("scheme.most", words.euros(scheme.pointValue()), amount(scheme, scheme.maximum()))
                : texts.say("unlimited");
    }

    /** {@code 60 points (420 EUR)}. */
    private String amount(Scheme scheme, Optional<Amount> amount) {
        return amount.map(it -> it.points().equals(Points.ZERO)
                        ? words.euros(it.euros())
                        : words.say("amount", words.points(it.points()), words.euros(it.worth(scheme.pointValue()))))
                .orElseGet(() -> texts.say("unlimited"));
    }
}
