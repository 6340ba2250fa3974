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
    private final DossierBuilder builder;

    private Practice(DossierBuilder builder) {
        this.builder = builder;
    }

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
        return new Practice(Dossier.of(PractitionerId.of("someone")));
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

    /** Another practice, of which only the rate of a usage is known. */
    Practice bare(Usage usage) {
        Dossier counted = dossier();
        return new Practice(
                counted.with(usage, counted.rate(usage).orElseThrow()).change());
    }

    boolean lacksCounts(Criterion criterion, Interpretation other) {
        return criterion.lacksCounts(dossier(), Reading.OURS, reading(other));
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
