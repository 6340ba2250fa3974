package fr.donum.cli.report;

import fr.donum.application.report.Missing;
import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Comparison;
import fr.donum.application.result.Comparison.Case;
import fr.donum.application.result.Comparison.Change;
import fr.donum.application.result.Comparison.Turn;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Scheme;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Several doctors under several schemes, a line each: the euros of each scheme, and what makes the difference. Where
 * figures are missing to tell it, a line below says between what it lies, and which.
 */
final class ComparisonOverview implements OneOrMany.Lines<Comparison> {
    private static final int CELL = 15;
    private static final int NAME = 22;

    private final Paper paper;
    private final Words words;
    private final List<Scheme> schemes;
    private final int id;
    private final int name;

    ComparisonOverview(Paper paper, Words words, List<Scheme> schemes, Comparison first) {
        this.paper = paper;
        this.words = words;
        this.schemes = schemes;
        id = Math.max(
                11, Paper.length(Paper.shown(first.dossier().practitioner().value())));
        name = first.dossier().profile().name() == null ? 0 : NAME;
    }

    /** {@code A}, {@code B}… for the first scheme, the second… */
    static String letter(int position) {
        return Character.toString('A' + position);
    }

    @Override
    public void head() throws IOException {
        for (int i = 0; i < schemes.size(); i++) {
            paper.strong(letter(i) + words.say("label.colon") + words.title(schemes.get(i)));
        }
        paper.faint(words.say("compare.marks"), "");
        paper.line("");
        StringBuilder row = start(words.say("label.practitioner"), words.say("label.name"));
        for (int i = 0; i < schemes.size(); i++) {
            row.append(' ').append(Paper.right(letter(i) + " EUR  ", CELL));
        }
        paper.line(paper.bold(end(row, words.say("compare.reasons"))));
    }

    @Override
    public void line(Comparison comparison) throws IOException {
        String who = Objects.requireNonNullElse(comparison.dossier().profile().name(), "");
        StringBuilder row = start(comparison.dossier().practitioner().value(), who);
        List<Case> cases = comparison.cases();
        row.append(' ').append(Paper.right(cell(cases.get(0), " "), CELL));
        for (Case other : cases.subList(1, cases.size())) {
            String sign = ComparisonCells.sign(comparison.change(other));
            row.append(' ').append(Paper.right(cell(other, sign), CELL));
        }
        paper.line(end(row, reasons(comparison)));
        for (int i = 1; i < cases.size(); i++) {
            if (comparison.change(cases.get(i)) == Change.UNDECIDED) {
                paper.paragraph(letter(i) + words.say("label.colon") + open(comparison, cases.get(i)), "   ");
            }
        }
    }

    /** Between what the difference lies, and what is missing to settle it. */
    private String open(Comparison comparison, Case other) {
        Evaluation first = comparison.cases().get(0).evaluation();
        Set<Metric> metrics = new LinkedHashSet<>(first.missing());
        metrics.addAll(other.evaluation().missing());
        boolean isListMissing = first.isListMissing() || other.evaluation().isListMissing();
        List<String> missing = new Missing(words, metrics, isListMissing).figures();
        String difference = words.difference(comparison.difference(other));
        return missing.isEmpty()
                ? words.say("compare.undecided", difference)
                : words.say("compare.undecided-lacks", difference, words.and(missing));
    }

    private StringBuilder start(String practitioner, String who) {
        return new StringBuilder(Paper.left(practitioner, id)).append(name == 0 ? "" : " " + Paper.left(who, name));
    }

    private String end(StringBuilder row, String reasons) {
        int rest = paper.width() - Paper.length(row) - 2;
        return rest < 12 ? row.toString() : row + "  " + Paper.left(reasons, rest);
    }

    /** {@code 0–2 940▼*}: the euros, how the doctor fares, and whether it is a hypothesis. */
    private String cell(Case each, String sign) {
        return words.euroRange(each.evaluation().euros()) + sign + (each.isHypothesis() ? "*" : " ");
    }

    private String reasons(Comparison comparison) {
        return comparison.cases().stream()
                .skip(1)
                .filter(each -> comparison.change(each) != Change.SAME)
                .flatMap(each -> comparison.turns(each).stream())
                .map(Turn::indicator)
                .map(words::title)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
