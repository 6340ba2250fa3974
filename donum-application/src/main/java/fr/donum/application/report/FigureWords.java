package fr.donum.application.report;

import fr.donum.application.report.Report.Shown;
import fr.donum.application.report.wording.Numbers;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.CountAtLeast;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Finding;
import fr.donum.domain.criterion.Observation;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** What was observed and what was required, as a program and as a person reads it. */
record FigureWords(Words words) {
    Shown observed(Finding finding) {
        if (finding.criterion() instanceof Combined combined) {
            return new Shown("", words.say("shown.some-of", met(finding), all(combined)));
        }
        String exact = exact(finding.observed(), finding.criterion());
        boolean isKnown = finding.standing() == Standing.KNOWN || finding.observed() instanceof Observation.Between;
        return isKnown
                ? new Shown(exact, text(finding.observed(), finding.criterion()), rate(finding.observed()))
                : new Shown(exact, words.say(shown(finding)));
    }

    /** What was observed of something that the caisse set aside. */
    Shown setAside(Finding finding) {
        return new Shown(observed(finding).exact(), words.say("shown.NEUTRALISED"));
    }

    private static String shown(Finding finding) {
        return "shown." + finding.criterion().kind().id() + "." + finding.standing();
    }

    private String met(Finding finding) {
        return words.numbers()
                .count(finding.parts().stream()
                        .filter(part -> part.verdict() == Verdict.MET)
                        .count());
    }

    Shown required(Finding finding) {
        Observation required = finding.required();
        if (finding.criterion() instanceof Combined combined) {
            return new Shown("", combined.how() == Combined.How.ANY ? "1" : all(combined));
        }
        String text = required instanceof Observation.OfRatio ratio
                ? words.numbers().target(ratio.ratio())
                : text(required, finding.criterion());
        return new Shown(exact(required, finding.criterion()), text, rate(required));
    }

    /** The rate that was seen, if one was. */
    static @Nullable Ratio rate(Observation seen) {
        return switch (seen.kind()) {
            case TALLY -> {
                Tally tally = ((Observation.OfTally) seen).tally();
                yield tally.isEmpty() ? null : tally.rate();
            }
            case RATIO -> ((Observation.OfRatio) seen).ratio();
            case NOTHING, ANSWER, BETWEEN, COUNT -> null;
        };
    }

    private String all(Combined combined) {
        return words.numbers().count(combined.parts().size());
    }

    /** The counts behind a rate, for programs; empty if there are none. */
    static String counted(Finding finding) {
        return finding.observed() instanceof Observation.OfTally tally
                ? tally.tally().toString()
                : "";
    }

    private static String exact(Observation seen, Criterion asked) {
        Ratio rate = rate(seen);
        if (rate != null) {
            return rate.toString();
        }
        return seen instanceof Observation.OfCount count ? inUnit(count.count(), asked) : seen.toString();
    }

    private static String inUnit(long count, Criterion asked) {
        return switch (unit(asked)) {
            case PIECES -> Long.toString(count);
            case POINTS -> new Points(count).toString();
            case EUROS -> Euros.ofCents(count).toString();
        };
    }

    private static Count.Unit unit(Criterion asked) {
        return asked instanceof CountAtLeast count ? count.count().unit() : Count.Unit.PIECES;
    }

    private String text(Observation seen, Criterion asked) {
        Numbers numbers = words.numbers();
        return switch (seen.kind()) {
            case NOTHING -> "";
            case ANSWER -> answer(((Observation.OfAnswer) seen).answer());
            case TALLY -> {
                Tally tally = ((Observation.OfTally) seen).tally();
                yield words.say("shown.tally", numbers.rate(tally.rate()), counts(tally));
            }
            case RATIO -> numbers.rate(((Observation.OfRatio) seen).ratio());
            case BETWEEN -> {
                Observation.Between between = (Observation.Between) seen;
                yield words.say("shown.between", numbers.rate(between.low()), numbers.rate(between.high()));
            }
            case COUNT -> text(((Observation.OfCount) seen).count(), asked);
        };
    }

    private String text(long count, Criterion asked) {
        return switch (unit(asked)) {
            case PIECES -> words.numbers().count(count);
            case POINTS -> words.points(new Points(count));
            case EUROS -> words.euros(Euros.ofCents(count));
        };
    }

    private String counts(Tally tally) {
        return words.numbers().count(tally.done()) + "/" + words.numbers().count(tally.total());
    }

    String answer(Answer answer) {
        return words.say("answer." + answer);
    }
}
