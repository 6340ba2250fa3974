package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a volet.
 *
 * @param volet the volet
 * @param verdict whether all its indicators are met, neutralised ones aside
 * @param gate whether the volets it stands behind are met
 * @param amount what it pays in all, its indicators included
 * @param indicators what became of each
 */
public record VoletResult(
        Volet volet, Verdict verdict, Verdict gate, Interval<Amount> amount, List<IndicatorResult> indicators) {
    public VoletResult {
        indicators = List.copyOf(indicators);
    }

    /** Points that it pays in all; null above where the amount has no bound. */
    public Interval<Points> points() {
        return amount.map(Amount::points);
    }

    /**
     * What it pays in all, in euros; null above where that has no bound.
     *
     * @param pointValue what the scheme says that a point is worth
     */
    public Interval<Euros> euros(Euros pointValue) {
        return amount.map(all -> all.worth(pointValue));
    }

    static VoletResult of(Evaluation evaluation, Volet volet, int from) {
        Verdict verdict = evaluation.verdict(volet);
        Verdict gate = evaluation.gate(volet);
        List<Outcome.Closure> closures = closures(evaluation, volet);
        List<IndicatorResult> results = new ArrayList<>();
        Interval<Amount> sum = paid(evaluation, volet.together(), verdict.and(gate));
        for (int i = 0; i < volet.indicators().size(); i++) {
            IndicatorResult result =
                    IndicatorResult.of(evaluation, volet.indicators().get(i), from + i, gate, closures);
            results.add(result);
            sum = sum(sum, result.amount());
        }
        return new VoletResult(volet, verdict, gate, sum, results);
    }

    private static Interval<Amount> sum(Interval<Amount> one, Interval<Amount> other) {
        return new Interval<>(one.assured().plus(other.assured()), Amount.sum(one.attainable(), other.attainable()));
    }

    static Interval<Amount> paid(Evaluation evaluation, Award award, Verdict verdict) {
        return new Interval<>(
                verdict == Verdict.MET ? award.assured(evaluation.dossier(), evaluation.reading()) : Amount.ZERO,
                verdict == Verdict.MISSED ? Amount.ZERO : award.attainable(evaluation.dossier(), evaluation.reading()));
    }

    private static List<Outcome.Closure> closures(Evaluation evaluation, Volet volet) {
        return volet.opening().behind().stream()
                .map(evaluation.scheme()::volet)
                .filter(before -> evaluation.verdict(before) == Verdict.MISSED)
                .map(before -> new Outcome.Closure(before, evaluation.missed(before)))
                .toList();
    }
}
