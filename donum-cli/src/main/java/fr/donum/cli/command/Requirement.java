package fr.donum.cli.command;

import fr.donum.application.report.Report;
import fr.donum.application.text.Texts;
import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.ShareAtLeast;
import fr.donum.domain.scheme.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an indicator asks, in a line: {@code au moins 60 % en moyenne : DCMT ; PSE ; FSE ; AAT}. */
record Requirement(Texts texts) {
    String of(Indicator indicator, Report.Line line) {
        Criterion criterion = indicator.criterion();
        if (criterion instanceof Combined combined) {
            return combined(combined, line.parts());
        }
        if (criterion instanceof MeanAtLeast) {
            return texts.say("scheme.mean", line.required().text(), titles(line.parts(), " ; "));
        }
        return criterion instanceof ShareAtLeast
                ? texts.say(
                        "scheme.least",
                        titles(line.parts().subList(0, 2), " / "),
                        line.required().text())
                : single(line.parts().get(0));
    }

    private String combined(Combined combined, List<Report.Part> parts) {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < combined.parts().size(); i++) {
            Report.Part part = parts.get(i);
            asked.add(
                    combined.parts().get(i) instanceof Combined inner
                            ? "(" + combined(inner, part.parts()) + ")"
                            : single(part));
        }
        return String.join(combined.how() == Combined.How.ALL ? " ; " : texts.say("scheme.or"), asked);
    }

    private String single(Report.Part part) {
        boolean isAttested =
                part.kind().equals("attested") || part.required().text().isEmpty();
        return isAttested
                ? part.title()
                : texts.say("scheme.least", part.title(), part.required().text());
    }

    private static String titles(List<Report.Part> parts, String between) {
        return parts.stream().map(Report.Part::title).collect(Collectors.joining(between));
    }
}
