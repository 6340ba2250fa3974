package fr.donum.domain;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The ways in which a practice may do a little better, one at a time. */
final class Improvements {
    private final Dossier dossier;
    private final List<Dossier> better = new ArrayList<>();

    private Improvements(Dossier dossier) {
        this.dossier = dossier;
    }

    static List<Dossier> of(Dossier dossier, Set<Metric> metrics) {
        Improvements improvements = new Improvements(dossier);
        for (Metric metric : metrics) {
            if (metric instanceof Attestation attestation) {
                improvements.certify(attestation);
            } else if (metric instanceof Usage usage) {
                improvements.goOnline(usage);
            } else if (metric instanceof Count count) {
                improvements.count(count);
            }
        }
        return improvements.better;
    }

    /** One more certificate. */
    private void certify(Attestation attestation) {
        if (dossier.answer(attestation).isPresent()) {
            better.add(dossier.with(attestation, Answer.YES));
        }
    }

    /** One more online act, or one that was made on paper made online. */
    private void goOnline(Usage usage) {
        Optional<Ratio> bare = dossier.rate(usage).filter(rate -> dossier.isBareRate(usage) && Ratio.ONE.exceeds(rate));
        if (bare.isPresent()) {
            Ratio rate = bare.get();
            better.add(dossier.with(usage, rate.plus(Ratio.of(BigInteger.ONE, rate.bottom()))));
        } else if (dossier.tally(usage).isPresent()) {
            long done = dossier.tally(usage).get().done();
            long total = dossier.tally(usage).get().total();
            better.add(dossier.change()
                    .with(usage, done + 1, Math.max(total, done + 1))
                    .build());
            if (done <= total) {
                better.add(dossier.change().with(usage, done + 1, total + 1).build());
            }
        }
    }

    /** One more of what is done; what it is out of, and what was paid before, are not doing better. */
    private void count(Count count) {
        OptionalLong now = dossier.count(count);
        if (now.isEmpty()) {
            return;
        }
        switch (count) {
            case APCV_FSE, MSS_MESSAGES, SAS_EFFECTION_POINTS, VSM_STRUCTURED ->
                better.add(dossier.with(count, now.getAsLong() + 1));
            case ALD_VSM -> better.add(oneMoreStructuredVsm(now.getAsLong()));
            case ALD_PATIENTS, VSM_ALREADY_PAID -> {}
        }
    }

    /** One that is not structured may dilute the share of those that are, and so cost the bonus. */
    private Dossier oneMoreStructuredVsm(long now) {
        Dossier more = dossier.with(Count.ALD_VSM, now + 1);
        return dossier.standing(Count.VSM_STRUCTURED) == Standing.MISSING
                ? more
                : more.with(
                        Count.VSM_STRUCTURED,
                        1 + dossier.count(Count.VSM_STRUCTURED).orElse(0));
    }
}
