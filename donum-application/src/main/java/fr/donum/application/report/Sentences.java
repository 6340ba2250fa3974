package fr.donum.application.report;

import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.scheme.IndicatorResult;
import fr.donum.domain.scheme.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence for each indicator: what was found, and what became of it. */
record Sentences(Words words, Facts facts, Euros pointValue) {
    /** @param stake what hangs on the indicator; null without a bound */
    String of(IndicatorResult result, @Nullable Amount stake) {
        String fact = facts.of(result.finding());
        Outcome outcome = result.outcome();
        return switch (outcome.kind()) {
            case EARNED -> end(fact, earned(result));
            case MISSED -> end(fact, words.say("end.MISSED"));
            case BLOCKED -> end(fact, blocked((Outcome.Blocked) outcome));
            case OPEN -> end(fact, open(result, (Outcome.Open) outcome, stake));
            case NEUTRALISED ->
                words.say(result.indicator().isPrerequisite() ? "neutralised.prerequisite" : "neutralised.paid");
        };
    }

    private String end(String fact, String end) {
        return words.say("sentence", fact, end);
    }

    private String earned(IndicatorResult result) {
        return switch (result.indicator().award().kind()) {
            case FIXED -> result.amount().assured().euros().isZero() ? words.say("end.EARNED") : earnedByScale(result);
            case ENTERED_POINTS, VSM -> earnedByScale(result);
        };
    }

    private String earnedByScale(IndicatorResult result) {
        String assured = words.amount(result.amount().assured(), pointValue);
        if (!result.amount().isBounded()) {
            return words.say("end.EARNED.unbounded", assured);
        }
        return result.amount().isExact()
                ? words.say("end.EARNED.amount", assured)
                : words.say(
                        "end.EARNED.between",
                        assured,
                        words.amount(result.amount().attainable(), pointValue));
    }

    private String blocked(Outcome.Blocked blocked) {
        return Amount.ZERO.equals(blocked.lost())
                ? words.say("end.BLOCKED.nothing", closures(blocked.by()))
                : words.say("end.BLOCKED", words.amount(blocked.lost(), pointValue), closures(blocked.by()));
    }

    private String open(IndicatorResult result, Outcome.Open open, @Nullable Amount stake) {
        if (!open.by().isEmpty()) {
            return words.say("end.OPEN.closed", closures(open.by()));
        }
        if (result.verdict() == Verdict.MET) {
            return words.say("end.OPEN.waiting", words.amount(stake, pointValue));
        }
        return result.indicator().isPrerequisite()
                ? words.say("end.OPEN.prerequisite", words.worth(stake, pointValue))
                : words.say("end.OPEN", words.amount(stake, pointValue));
    }

    /** {@code le socle n’est pas validé (Équipement)}. */
    String closures(List<Outcome.Closure> closures) {
        return words.and(closures.stream()
                .map(closure -> words.say(
                        "closure",
                        words.the(closure.volet()),
                        words.and(closure.missed().stream().map(words::title).toList())))
                .toList());
    }
}
