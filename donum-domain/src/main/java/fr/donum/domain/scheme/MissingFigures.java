package fr.donum.domain.scheme;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Ratio;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The missing figures that some results of an evaluation hang on. */
record MissingFigures(Evaluation evaluation) {
    /** In the order of the text. */
    static Set<Metric> of(Evaluation evaluation, Stream<IndicatorResult> results) {
        MissingFigures missing = new MissingFigures(evaluation);
        Set<Metric> all = new LinkedHashSet<>();
        results.forEach(result -> missing.add(result, all));
        return Collections.unmodifiableSet(all);
    }

    private void add(IndicatorResult result, Set<Metric> missing) {
        if (result.outcome() instanceof Outcome.Open open && open.by().isEmpty()) {
            missing.addAll(result.finding().missing());
        }
        if (!result.amount().isExact()) {
            result.indicator().award().metrics().stream()
                    .filter(this::leavesOpen)
                    .forEach(missing::add);
        }
    }

    /** Whether a missing figure that sets an amount leaves the sum open: stating it would change the sum. */
    private boolean leavesOpen(Metric metric) {
        Dossier dossier = bounded(evaluation.dossier());
        return dossier.standing(metric) == Standing.MISSING
                && !euros(atTheLeast(metric, dossier)).equals(euros(dossier));
    }

    private static Dossier atTheLeast(Metric metric, Dossier dossier) {
        if (metric instanceof Count count) {
            return dossier.with(count, 0);
        }
        return metric instanceof Usage usage
                ? dossier.with(usage, Ratio.ZERO)
                : dossier.with((Attestation) metric, Answer.NO);
    }

    /** With a list, so that what it multiplies has a bound that figures may change. */
    private static Dossier bounded(Dossier dossier) {
        Profile profile = dossier.profile();
        return profile.listSize() == null
                ? dossier.change()
                        .profile(profile.withListSize(Profile.LARGEST_LIST))
                        .build()
                : dossier;
    }

    private Interval<Euros> euros(Dossier dossier) {
        return evaluation.scheme().evaluate(dossier, evaluation.reading()).euros();
    }
}
