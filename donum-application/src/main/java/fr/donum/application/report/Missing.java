package fr.donum.application.report;

import fr.donum.application.report.wording.Words;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.IndicatorResult;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Remark;
import fr.donum.spi.mapping.CanonicalColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The missing figures that the sum depends on, named in the order of the text; the first few of them. */
record Missing(Words words, Evaluation evaluation, List<IndicatorResult> results) {
    private static final int NAMED = 4;
    private static final String LIST_SIZE =
            CanonicalColumn.of(CanonicalColumn.Part.LIST_SIZE).name();

    /** {@code le taux AAT}, {@code les réponses « a » et « b »}, {@code 10 autres chiffres}. */
    List<String> figures() {
        List<Metric> all = List.copyOf(metrics());
        int named = all.size() <= NAMED + 1 ? all.size() : NAMED;
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        for (Metric metric : all.subList(0, named)) {
            byKind.computeIfAbsent(kind(metric), kind -> new ArrayList<>()).add(words.brief(metric));
        }
        List<String> figures = new ArrayList<>();
        byKind.forEach((kind, names) -> figures.add(the(kind, names)));
        if (named < all.size()) {
            figures.add(words.say("headline.more-figures", words.numbers().count(all.size() - named)));
        }
        if (lacksList()) {
            figures.add(words.say("the.list"));
        }
        return figures;
    }

    /** Each of them by itself, with its column. */
    List<Report.Lack> lacks() {
        List<Report.Lack> lacks = new ArrayList<>();
        for (Metric metric : metrics()) {
            lacks.add(new Report.Lack(words.brief(metric), metric.id()));
        }
        if (lacksList()) {
            lacks.add(new Report.Lack(words.say("lack.list"), LIST_SIZE));
        }
        return lacks;
    }

    private boolean lacksList() {
        return evaluation.remarks().stream().anyMatch(Remark.ListSizeMissing.class::isInstance);
    }

    private String the(String kind, List<String> names) {
        List<String> quoted =
                names.stream().map(name -> words.say("name." + kind, name)).toList();
        return words.say((names.size() == 1 ? "the." : "the.several.") + kind, words.and(quoted));
    }

    private static String kind(Metric metric) {
        return metric instanceof Usage ? "rate" : metric instanceof Attestation ? "attestation" : "count";
    }

    private Set<Metric> metrics() {
        Set<Metric> missing = new LinkedHashSet<>();
        for (IndicatorResult result : results) {
            if (result.outcome() instanceof Outcome.Open open && open.by().isEmpty()) {
                missing.addAll(result.finding().missing());
            }
            if (!result.amount().isExact()) {
                result.indicator().award().metrics().stream()
                        .filter(this::leavesOpen)
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    /** Whether a missing figure that sets an amount leaves the sum open: stating it would change the sum. */
    private boolean leavesOpen(Metric metric) {
        Dossier dossier = bounded(evaluation.dossier());
        return metric instanceof Count count
                && dossier.standing(count) == Standing.MISSING
                && !euros(dossier.with(count, 0)).equals(euros(dossier));
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
