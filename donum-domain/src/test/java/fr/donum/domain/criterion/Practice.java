package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;

/** Dossiers of a few figures, in few words. */
final class Practice {
    private final DossierBuilder builder = Dossier.of(PractitionerId.of("someone"));

    private Practice() {}

    static Practice with(Usage usage, long done, long total) {
        return unknown().and(usage, done, total);
    }

    static Practice with(Attestation attestation, Answer answer) {
        return unknown().and(attestation, answer);
    }

    static Practice with(Count count, long value) {
        return unknown().and(count, value);
    }

    static Practice unknown() {
        return new Practice();
    }

    Practice and(Usage usage, long done, long total) {
        builder.with(usage, done, total);
        return this;
    }

    Practice and(Usage usage, Ratio rate) {
        builder.with(usage, rate);
        return this;
    }

    Practice and(Attestation attestation, Answer answer) {
        builder.with(attestation, answer);
        return this;
    }

    Practice and(Count count, long value) {
        builder.with(count, value);
        return this;
    }

    Practice without(Metric... neutralised) {
        for (Metric metric : neutralised) {
            builder.neutralise(metric);
        }
        return this;
    }

    Dossier dossier() {
        return builder.build();
    }

    Verdict judged(Criterion criterion) {
        return criterion.judge(dossier(), Reading.OURS);
    }

    Verdict judged(Criterion criterion, Interpretation... others) {
        return criterion.judge(dossier(), reading(others));
    }

    Finding found(Criterion criterion, Interpretation... others) {
        return criterion.find(dossier(), reading(others));
    }

    private static Reading reading(Interpretation... others) {
        Reading reading = Reading.OURS;
        for (Interpretation other : others) {
            reading = reading.other(other);
        }
        return reading;
    }
}
