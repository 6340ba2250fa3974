package fr.donum.tck.source;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import java.util.Locale;

/**
 * What a sample holds of one practitioner and metric.
 *
 * @param practitioner the id as the source has it
 * @param metric the metric
 * @param value {@code "50/60"} for a usage by its counts, {@code "5/8"} (in lowest terms) for one by its rate alone,
 *     {@code "yes"}, {@code "no"} or {@code "exempt"} for an attestation, a whole number for a count; empty if missing
 */
public record Figure(String practitioner, Metric metric, String value) {
    public boolean isMissing() {
        return value.isEmpty();
    }

    /** The practitioner, for messages. */
    public String masked() {
        return PractitionerId.of(practitioner).toString();
    }

    /** What a dossier holds of a metric, written as a {@link #value}. */
    public static String in(Dossier dossier, Metric metric) {
        if (dossier.standing(metric) == Standing.MISSING) {
            return "";
        }
        if (metric instanceof Attestation attestation) {
            return dossier.answer(attestation)
                    .map(answer -> answer.name().toLowerCase(Locale.ROOT))
                    .orElse("");
        }
        if (metric instanceof Usage usage) {
            return dossier.isBareRate(usage)
                    ? dossier.rate(usage).map(Object::toString).orElse("")
                    : dossier.tally(usage).map(Object::toString).orElse("");
        }
        return dossier.count((Count) metric).isPresent()
                ? Long.toString(dossier.count((Count) metric).getAsLong())
                : "";
    }
}
