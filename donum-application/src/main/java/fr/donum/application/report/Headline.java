package fr.donum.application.report;

import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.IndicatorResult;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Volet;
import fr.donum.domain.scheme.VoletResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an evaluation comes to, in a sentence or two: the sum first, then what it lacks. */
record Headline(Words words, Evaluation evaluation, List<VoletResult> volets) {
    private static final int NAMED = 4;

    String sentence() {
        List<String> sentences = new ArrayList<>();
        sentences.add(sum());
        for (VoletResult volet : volets) {
            closed(volet).ifPresent(sentences::add);
        }
        undecided().ifPresent(sentences::add);
        missed(sentences.size() > 1 || !evaluation.euros().isExact()).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private String sum() {
        Interval<Euros> euros = evaluation.euros();
        Optional<Euros> maximum = evaluation
                .scheme()
                .maximum()
                .map(most -> most.worth(evaluation.scheme().pointValue()));
        String assured = words.euros(euros.assured());
        if (!euros.isExact()) {
            String between = between(euros);
            List<String> missing = new Missing(words, evaluation.missing(), evaluation.isListMissing()).figures();
            return words.say(missing.isEmpty() ? "full-stop" : "headline.lacks", between, words.and(missing));
        }
        if (maximum.filter(euros.assured()::equals).isPresent()) {
            return words.say("headline.maximum", assured);
        }
        return maximum.map(most ->
                        words.say("headline.of", assured, words.numbers().euros(most)))
                .orElseGet(() -> words.say("headline.exact", assured));
    }

    private String between(Interval<Euros> euros) {
        Euros most = euros.attainable();
        return most == null
                ? words.say("headline.unbounded", words.euros(euros.assured()))
                : words.say("headline.between", words.numbers().euros(euros.assured()), words.euros(most));
    }

    private Optional<String> closed(VoletResult volet) {
        List<String> missed = volet.indicators().stream()
                .filter(result -> result.indicator().isPrerequisite() && result.outcome() instanceof Outcome.Missed)
                .map(result -> words.title(result.indicator()))
                .toList();
        return missed.isEmpty() ? Optional.empty() : Optional.of(closed(volet.volet(), missed));
    }

    private String closed(Volet volet, List<String> missed) {
        String lost = words.worth(evaluation.stake(volet), evaluation.scheme().pointValue());
        String closure = words.say("closure", words.the(volet), words.and(missed));
        return words.say("headline.closed", Words.capitalised(closure), lost);
    }

    private Optional<String> undecided() {
        List<String> titles = results().stream()
                .filter(result -> result.verdict() == Verdict.UNKNOWN
                        && result.outcome() instanceof Outcome.Open
                        && result.finding().missing().isEmpty())
                .map(result -> words.title(result.indicator()))
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(words.say("headline.undecided", words.and(titles)));
    }

    private Optional<String> missed(boolean also) {
        Euros point = evaluation.scheme().pointValue();
        List<IndicatorResult> missed = results().stream()
                .filter(result -> !result.indicator().isPrerequisite() && result.outcome() instanceof Outcome.Missed)
                .sorted(Comparator.comparing(
                        (IndicatorResult result) -> forgone(result, point),
                        Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
        if (missed.isEmpty()) {
            return Optional.empty();
        }
        int named = missed.size() <= NAMED + 1 ? missed.size() : NAMED;
        List<String> items = new ArrayList<>();
        for (IndicatorResult result : missed.subList(0, named)) {
            items.add(words.say("headline.item", words.title(result.indicator()), forgone(result)));
        }
        if (named < missed.size()) {
            Euros rest = missed.subList(named, missed.size()).stream()
                    .flatMap(result -> Stream.ofNullable(forgone(result, point)))
                    .reduce(Euros.ZERO, Euros::plus);
            items.add(
                    words.say("headline.more-items", words.numbers().count(missed.size() - named), words.euros(rest)));
        }
        return Optional.of(words.say(also ? "headline.also-missed" : "headline.missed", words.and(items)));
    }

    private String forgone(IndicatorResult result) {
        return words.worth(
                ((Outcome.Missed) result.outcome()).forgone(),
                evaluation.scheme().pointValue());
    }

    /** Null without a bound; those are named first. */
    private static @Nullable Euros forgone(IndicatorResult result, Euros point) {
        Amount forgone = ((Outcome.Missed) result.outcome()).forgone();
        return forgone == null ? null : forgone.worth(point);
    }

    private List<IndicatorResult> results() {
        return volets.stream().flatMap(volet -> volet.indicators().stream()).toList();
    }
}
