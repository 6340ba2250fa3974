package fr.donum.adapter.json.scheme;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.util.SplittableRandom;

/** Dossiers of every sort, from a seed. */
final class AnyDossier {
    private final SplittableRandom random;

    AnyDossier(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Dossier next() {
        DossierBuilder dossier = Dossier.of(PractitionerId.of("D"));
        for (Attestation attestation : Attestation.values()) {
            if (often()) {
                dossier.with(attestation, answer(attestation));
            }
        }
        for (Usage usage : Usage.values()) {
            if (often()) {
                long total = random.nextInt(4) == 0 ? random.nextLong(4) : 100;
                dossier.with(usage, random.nextLong(total + 1), total);
            } else if (random.nextBoolean()) {
                dossier.with(usage, Ratio.of(random.nextLong(1001), 1000));
            }
        }
        for (Count count : Count.values()) {
            if (often()) {
                dossier.with(count, random.nextLong(100));
            }
        }
        for (Metric metric : Metric.ALL) {
            if (random.nextInt(40) == 0) {
                dossier.neutralise(metric);
            }
        }
        Profile profile = random.nextBoolean() ? Profile.UNKNOWN : Profile.UNKNOWN.withListSize(random.nextLong(2000));
        return dossier.profile(random.nextInt(4) == 0 ? profile.withSpecialty("Néphrologie") : profile)
                .build();
    }

    private boolean often() {
        return random.nextInt(10) > 0;
    }

    private Answer answer(Attestation attestation) {
        if (attestation.mayBeExempt() && random.nextInt(5) == 0) {
            return Answer.EXEMPT;
        }
        return random.nextInt(10) > 0 ? Answer.YES : Answer.NO;
    }
}
