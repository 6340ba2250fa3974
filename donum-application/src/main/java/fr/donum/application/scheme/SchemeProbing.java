package fr.donum.application.scheme;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Observation;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.IndicatorResult;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.VoletResult;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds out what a scheme may say of anybody, by evaluating dossiers of nobody. */
final class SchemeProbing {
    private static final PractitionerId NOBODY = PractitionerId.of("nobody");

    private SchemeProbing() {}

    /** The scheme's evaluation of a dossier of which nothing is known: it shows all that is asked. */
    static Evaluation blank(Scheme scheme) {
        return scheme.evaluate(Dossier.of(NOBODY).build());
    }

    /** The open questions on which a result under this scheme may come to rest. */
    static Set<Interpretation> interpretations(Scheme scheme) {
        Set<Interpretation> all = EnumSet.noneOf(Interpretation.class);
        List<Dossier> probes = new ArrayList<>(List.of(blank(scheme).dossier(), idle(), at(2, 1), neutralised()));
        targets(scheme)
                .forEach(target -> probes.add(
                        at(target.top().longValueExact(), target.bottom().longValueExact())));
        for (Dossier probe : probes) {
            all.addAll(scheme.evaluate(probe).interpretations());
        }
        return all;
    }

    private static Set<Ratio> targets(Scheme scheme) {
        Set<Ratio> targets = new LinkedHashSet<>();
        for (VoletResult volet : blank(scheme).volets()) {
            for (IndicatorResult result : volet.indicators()) {
                if (result.finding().required() instanceof Observation.OfRatio required) {
                    targets.add(required.ratio());
                }
            }
        }
        return targets;
    }

    /** Exempt where that is possible, without any act. */
    private static Dossier idle() {
        DossierBuilder dossier = Dossier.of(NOBODY).with(Attestation.LAP, Answer.EXEMPT);
        for (Usage usage : Usage.values()) {
            dossier.with(usage, 0, 0);
        }
        return dossier.build();
    }

    /** Every rate exactly this, or 1 where it cannot be more; a third of the VSMs structured. */
    private static Dossier at(long done, long total) {
        DossierBuilder dossier = Dossier.of(NOBODY);
        for (Usage usage : Usage.values()) {
            dossier.with(usage, usage.isPartOfWhole() ? Math.min(done, total) : done, total);
        }
        return dossier.with(Count.ALD_PATIENTS, 3)
                .with(Count.ALD_VSM, 3)
                .with(Count.VSM_STRUCTURED, 1)
                .build();
    }

    private static Dossier neutralised() {
        DossierBuilder dossier = Dossier.of(NOBODY);
        Metric.ALL.forEach(dossier::neutralise);
        return dossier.build();
    }
}
