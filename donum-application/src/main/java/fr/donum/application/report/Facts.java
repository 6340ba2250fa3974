package fr.donum.application.report;

import fr.donum.application.report.wording.Numbers;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.CountAtLeast;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Finding;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Observation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a finding found, in words: a clause that starts a sentence and does not say yet what follows from it. */
record Facts(Words words, FigureWords figures, Reading reading) {
    String of(Finding finding) {
        Criterion.Kind kind = finding.criterion().kind();
        return switch (kind) {
            case MEAN -> mean(finding);
            case ALL, ANY -> combined(finding, kind);
            case SHARE, ATTESTED, RATE, COUNT ->
                isEntered(finding.criterion())
                        ? entered(finding)
                        : words.say(
                                "fact." + kind.id() + "." + finding.standing(),
                                words.title(first(finding.criterion())),
                                figures.observed(finding).text(),
                                figures.required(finding).text());
        };
    }

    /** What was seen of one figure of which nothing is asked: it sets an amount. */
    String entered(Finding figure) {
        return words.say(
                "fact.entered." + figure.standing(),
                words.title(first(figure.criterion())),
                figures.observed(figure).text());
    }

    /** The same for a rate within a mean, where it has no target of its own. */
    String inMean(Finding rate) {
        Ratio seen = FigureWords.rate(rate.observed());
        boolean isCapped = seen != null && seen.exceeds(Ratio.ONE);
        String key = "term." + rate.standing();
        if (rate.standing() == Standing.KNOWN && isCapped && !reading.isOther(Interpretation.CAP)) {
            key += ".capped";
        } else if (rate.standing() == Standing.NO_ACTS && countsAsZero()) {
            key += ".zero";
        }
        return words.say(
                key,
                words.title(first(rate.criterion())),
                figures.observed(rate).text());
    }

    /** Whether it is a figure of which no minimum need be told. */
    private static boolean isEntered(Criterion asked) {
        return asked instanceof CountAtLeast count
                && (count.least() == 0 || count.count().unit() != Count.Unit.PIECES);
    }

    private boolean countsAsZero() {
        return reading.isOther(Interpretation.ZERO_DENOMINATOR);
    }

    private static Metric first(Criterion asked) {
        return asked.metrics().iterator().next();
    }

    private String mean(Finding finding) {
        String names = words.and(
                finding.criterion().metrics().stream().map(words::brief).toList());
        String asked = figures.required(finding).text();
        String aside = aside(finding);
        if (finding.observed() instanceof Observation.Between between) {
            Numbers numbers = words.numbers();
            return words.say(
                    "fact.mean.between." + finding.verdict(),
                    names,
                    numbers.rate(between.low()),
                    numbers.rate(between.high()),
                    asked,
                    aside);
        }
        return words.say(
                "fact.mean." + finding.standing(),
                names,
                figures.observed(finding).text(),
                asked,
                aside);
    }

    /** Which rates are missing from the mean, and which are left out of it: {@code  (non fourni : AAT)}. */
    private String aside(Finding mean) {
        if (mean.parts().stream().allMatch(part -> part.standing() == Standing.MISSING)) {
            return "";
        }
        List<String> notes = new ArrayList<>();
        note(notes, "aside.missing", mean, part -> part.standing() == Standing.MISSING);
        note(notes, countsAsZero() ? "aside.zero" : "aside.no-acts", mean, part -> part.standing() == Standing.NO_ACTS);
        note(notes, "aside.neutralised", mean, part -> part.standing() == Standing.NEUTRALISED);
        return notes.isEmpty() ? "" : words.say("aside", String.join(words.say("semicolon"), notes));
    }

    private void note(List<String> notes, String key, Finding of, Predicate<Finding> which) {
        List<String> names = of.parts().stream()
                .filter(which)
                .map(part -> words.brief(first(part.criterion())))
                .toList();
        if (!names.isEmpty()) {
            notes.add(words.say(key, words.and(names)));
        }
    }

    private String combined(Finding finding, Criterion.Kind kind) {
        if (finding.standing() == Standing.NEUTRALISED) {
            return words.say("fact.neutralised");
        }
        String fact = words.say(
                "fact." + kind.id() + "." + finding.verdict(),
                kind == Criterion.Kind.ALL || finding.verdict() == Verdict.MET
                        ? words.and(briefs(finding, finding.verdict()))
                        : words.or(briefs(finding, finding.verdict())));
        List<String> unknown = briefs(finding, Verdict.UNKNOWN);
        return kind == Criterion.Kind.ALL && finding.verdict() == Verdict.MISSED && !unknown.isEmpty()
                ? fact + words.say("semicolon") + words.say("fact.also-unknown", words.and(unknown))
                : fact;
    }

    private List<String> briefs(Finding combined, Verdict verdict) {
        return combined.parts().stream()
                .filter(part -> part.verdict() == verdict)
                .map(this::brief)
                .toList();
    }

    private String brief(Finding part) {
        if (part.criterion() instanceof Combined combined) {
            List<String> names = part.parts().stream().map(this::brief).toList();
            return combined.how() == Combined.How.ALL ? words.and(names) : words.or(names);
        }
        String name = words.brief(first(part.criterion()));
        if (part.standing() == Standing.NEUTRALISED) {
            return words.say("brief.with", name, words.say("shown.NEUTRALISED"));
        }
        if (part.observed() instanceof Observation.OfAnswer answer) {
            return answer.answer() == Answer.EXEMPT
                    ? words.say("brief.with", name, figures.answer(Answer.EXEMPT))
                    : name;
        }
        if (part.standing() != Standing.KNOWN) {
            return name;
        }
        String seen = figures.observed(part).text();
        return part.verdict() == Verdict.MET
                ? words.say("brief.with", name, seen)
                : words.say("brief.short-of", name, seen, figures.required(part).text());
    }
}
