package fr.donum.table.column;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column that is understood.
 *
 * @param name its canonical name
 * @param part what it is for
 * @param metric the metric it contributes to, or null
 */
public record CanonicalColumn(
        String name, Part part, @Nullable Metric metric) {
    public static final String DONE = "_num";
    public static final String TOTAL = "_den";
    public static final String RATE = "_taux";

    /** The columns that bear the name of a usage and nothing else: their cells say what they are. */
    static final List<CanonicalColumn> BARE = Stream.of(Usage.values())
            .map(usage -> new CanonicalColumn(usage.id(), Part.BARE, usage))
            .toList();

    /** Every column that has a canonical name. */
    static final List<CanonicalColumn> ALL = all();

    private static List<CanonicalColumn> all() {
        List<CanonicalColumn> all = new ArrayList<>(List.of(
                of("id", Part.ID),
                of("annee", Part.YEAR),
                of("date", Part.DATE),
                of("nom", Part.NAME),
                of("prenom", Part.FIRST_NAME),
                of("specialite", Part.SPECIALTY),
                of("departement", Part.DEPARTMENT),
                of("groupe", Part.GROUP),
                of("patientele", Part.LIST_SIZE),
                of("patientele_moins_16", Part.LIST_UNDER_16),
                of("debut_activite", Part.PRACTICE_START),
                of("premiere_fse", Part.FIRST_FSE),
                of("neutralises", Part.NEUTRALISED),
                of("metric", Part.METRIC),
                of("num", Part.METRIC_DONE),
                of("den", Part.METRIC_TOTAL),
                of("value", Part.METRIC_VALUE)));
        for (Attestation attestation : Attestation.values()) {
            all.add(new CanonicalColumn(attestation.id(), Part.ATTESTED, attestation));
        }
        for (Usage usage : Usage.values()) {
            all.add(new CanonicalColumn(usage.id() + DONE, Part.DONE, usage));
            all.add(new CanonicalColumn(usage.id() + TOTAL, Part.TOTAL, usage));
            all.add(new CanonicalColumn(usage.id() + RATE, Part.RATE, usage));
        }
        for (Count count : Count.values()) {
            all.add(new CanonicalColumn(count.id(), Part.COUNTED, count));
        }
        return List.copyOf(all);
    }

    private static CanonicalColumn of(String name, Part part) {
        return new CanonicalColumn(name, part, null);
    }

    /** Whether it says who a row is about. */
    public boolean isKey() {
        return part == Part.ID || part == Part.NAME;
    }

    public static CanonicalColumn bare(Usage usage) {
        return BARE.get(usage.ordinal());
    }

    /** The usage whose numerator a count is; null if it is none's. */
    public static @Nullable Usage usageOf(Count count) {
        return switch (count) {
            case APCV_FSE -> Usage.APCV;
            case MSS_MESSAGES -> Usage.MSS;
            case SAS_EFFECTION_POINTS, ALD_PATIENTS, ALD_VSM, VSM_STRUCTURED, VSM_ALREADY_PAID -> null;
        };
    }

    /** The count that the numerator of a usage is; null if it is none. */
    public static @Nullable Count countOf(Usage usage) {
        return usage == Usage.APCV ? Count.APCV_FSE : usage == Usage.MSS ? Count.MSS_MESSAGES : null;
    }

    /** Whether it is one figure of a usage: its numerator, its denominator or its rate. */
    public boolean isOfUsage() {
        return part == Part.DONE || part == Part.TOTAL || part == Part.RATE;
    }

    /** The column of a canonical name, which there is. */
    public static CanonicalColumn named(String name) {
        return ALL.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The same where a label lets a cell say that it is a rate instead of a number, or the reverse. */
    public Set<Metric> metricsOf(boolean isLabelled) {
        Metric other = part == Part.BARE && metric instanceof Usage usage
                ? countOf(usage)
                : isLabelled && metric instanceof Count count ? usageOf(count) : null;
        return other == null || metric == null ? metrics() : Set.of(metric, other);
    }

    /** The metrics it contributes to: all of them where a cell says which. */
    Set<Metric> metrics() {
        if (part == Part.METRIC) {
            return Set.copyOf(Metric.ALL);
        }
        return metric == null ? Set.of() : Set.of(metric);
    }
}
