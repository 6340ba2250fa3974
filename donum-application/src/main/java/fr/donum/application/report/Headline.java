package fr.donum.application.report;

import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.IndicatorResult;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Remark;
import fr.donum.domain.scheme.Volet;
import fr.donum.domain.scheme.VoletResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an evaluation comes to, in a sentence or two: the sum first, then what it lacks. */
record Headline(Words words, Evaluation evaluation, List<VoletResult> volets, Stakes stakes) {
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
            String between = words.say(
                    "headline.between", words.numbers().euros(euros.assured()), words.euros(euros.attainable()));
            List<String> missing =
                    new ArrayList<>(missing().stream().map(this::figure).toList());
            if (evaluation.remarks().stream().anyMatch(Remark.ListSizeMissing.class::isInstance)) {
                missing.add(words.say("the.list"));
            }
            return words.say(missing.isEmpty() ? "full-stop" : "headline.lacks", between, some(missing));
        }
        if (maximum.filter(euros.assured()::equals).isPresent()) {
            return words.say("headline.maximum", assured);
        }
        return maximum.map(most ->
                        words.say("headline.of", assured, words.numbers().euros(most)))
                .orElseGet(() -> words.say("headline.exact", assured));
    }

    /** The missing figures that the sum depends on, in the order of the text. */
    private List<Metric> missing() {
        Set<Metric> missing = new LinkedHashSet<>();
        for (IndicatorResult result : results()) {
            if (result.outcome() instanceof Outcome.Open open && open.by().isEmpty()) {
                missing.addAll(result.finding().missing());
            }
            if (!result.amount().isExact()) {
                result.indicator().award().metrics().stream()
                        .filter(this::leavesOpen)
                        .forEach(missing::add);
            }
        }
        return List.copyOf(missing);
    }

    /** Whether a missing figure that sets an amount leaves the sum open: stating it would change the sum. */
    private boolean leavesOpen(Metric metric) {
        Dossier dossier = evaluation.dossier();
        return metric instanceof Count count
                && dossier.standing(count) == Standing.MISSING
                && !evaluation
                        .scheme()
                        .evaluate(dossier.with(count, 0), evaluation.reading())
                        .euros()
                        .equals(evaluation.euros());
    }

    private String some(List<String> missing) {
        int named = missing.size() <= NAMED + 1 ? missing.size() : NAMED;
        List<String> items = new ArrayList<>(missing.subList(0, named));
        if (named < missing.size()) {
            items.add(words.say("headline.more-figures", words.numbers().count(missing.size() - named)));
        }
        return words.and(items);
    }

    private String figure(Metric metric) {
        String kind = metric instanceof Usage ? "rate" : metric instanceof Attestation ? "attestation" : "count";
        return words.say("the." + kind, words.brief(metric));
    }

    private Optional<String> closed(VoletResult volet) {
        List<String> missed = volet.indicators().stream()
                .filter(result -> result.indicator().isPrerequisite() && result.outcome() instanceof Outcome.Missed)
                .map(result -> words.title(result.indicator()))
                .toList();
        return missed.isEmpty() ? Optional.empty() : Optional.of(closed(volet.volet(), missed));
    }

    private String closed(Volet volet, List<String> missed) {
        Euros lost = stakes.behind(volet).worth(evaluation.scheme().pointValue());
        String closure = words.say("closure", words.the(volet), words.and(missed));
        return words.say("headline.closed", Words.capitalised(closure), words.euros(lost));
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
                .sorted(Comparator.comparing(result -> Euros.ZERO.minus(forgone(result, point))))
                .toList();
        if (missed.isEmpty()) {
            return Optional.empty();
        }
        int named = missed.size() <= NAMED + 1 ? missed.size() : NAMED;
        List<String> items = new ArrayList<>();
        for (IndicatorResult result : missed.subList(0, named)) {
            items.add(words.say("headline.item", words.title(result.indicator()), words.euros(forgone(result, point))));
        }
        if (named < missed.size()) {
            Euros rest = missed.subList(named, missed.size()).stream()
                    .map(result -> forgone(result, point))
                    .reduce(Euros.ZERO, Euros::plus);
            items.add(
                    words.say("headline.more-items", words.numbers().count(missed.size() - named), words.euros(rest)));
        }
        return Optional.of(words.say(also ? "headline.also-missed" : "headline.missed", String.join(", ", items)));
    }

    private static Euros forgone(IndicatorResult result, Euros point) {
        return ((Outcome.Missed) result.outcome()).forgone().worth(point);
    }

    private List<IndicatorResult> results() {
        return volets.stream().flatMap(volet -> volet.indicators().stream()).toList();
    }
}
