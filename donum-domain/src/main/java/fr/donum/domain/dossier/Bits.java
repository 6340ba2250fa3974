package fr.donum.domain.dossier;

import java.util.Objects;

/** The bit that each metric has among all of them, so that a set of metrics is one number. */
final class Bits {
    private Bits() {}

    static long of(Metric metric) {
        if (metric instanceof Usage usage) {
            return usage.bit;
        }
        return metric instanceof Attestation attestation
                ? attestation.bit
                : ((Count) Objects.requireNonNull(metric, "metric")).bit;
    }
}
