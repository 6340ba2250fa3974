package fr.donum.spi.mapping;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column that is understood, in a table, in a mapping profile or in a template: this is the one list of them. What people
 * call each stands in the vocabulary of tables, what goes into it in the texts of templates.
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
    public static final List<CanonicalColumn> BARE = Stream.of(Usage.values())
            .map(usage -> new CanonicalColumn(usage.id(), Part.BARE, usage))
            .toList();

    /** Every column that has a canonical name. */
    public static final List<CanonicalColumn> ALL = all();

    private static final Map<Usage, Count> NUMERATORS = numerators();

    private static final Map<Part, CanonicalColumn> PLAIN = ALL.stream()
            .filter(column -> column.metric() == null)
            .collect(Collectors.toMap(
                    CanonicalColumn::part, column -> column, (one, other) -> one, () -> new EnumMap<>(Part.class)));

    private static List<CanonicalColumn> all() {
        List<CanonicalColumn> all = new ArrayList<>(List.of(
                plain("id", Part.ID),
                plain("annee", Part.YEAR),
                plain("date", Part.DATE),
                plain("nom", Part.NAME),
                plain("prenom", Part.FIRST_NAME),
                plain("specialite", Part.SPECIALTY),
                plain("departement", Part.DEPARTMENT),
                plain("groupe", Part.GROUP),
                plain("patientele", Part.LIST_SIZE),
                plain("patientele_moins_16", Part.LIST_UNDER_16),
                plain("debut_activite", Part.PRACTICE_START),
                plain("premiere_fse", Part.FIRST_FSE),
                plain("neutralises", Part.NEUTRALISED),
                plain("metric", Part.METRIC),
                plain("num", Part.METRIC_DONE),
                plain("den", Part.METRIC_TOTAL),
                plain("value", Part.METRIC_VALUE)));
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

    private static CanonicalColumn plain(String name, Part part) {
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

    private static Map<Usage, Count> numerators() {
        Map<Usage, Count> numerators = new EnumMap<>(Usage.class);
        for (Count count : Count.values()) {
            Usage usage = usageOf(count);
            if (usage != null) {
                numerators.put(usage, count);
            }
        }
        return numerators;
    }

    /** The count that the numerator of a usage is; null if it is none. */
    public static @Nullable Count countOf(Usage usage) {
        return NUMERATORS.get(usage);
    }

    /** Whether it is one figure of a usage: its numerator, its denominator or its rate. */
    public boolean isOfUsage() {
        return part == Part.DONE || part == Part.TOTAL || part == Part.RATE;
    }

    /** The only column of a part that no metric has: {@code nom} of {@link Part#NAME}. */
    public static CanonicalColumn of(Part part) {
        return Objects.requireNonNull(PLAIN.get(part), part.name());
    }

    /** The column of a part of a metric: {@code aat_num} of {@link Part#DONE} and the usage, {@code segur}. */
    public static CanonicalColumn of(Part part, Metric metric) {
        return ALL.stream()
                .filter(column -> column.part() == part && column.metric() == metric)
                .findFirst()
                .orElseThrow();
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
    public Set<Metric> metrics() {
        if (part == Part.METRIC) {
            return Set.copyOf(Metric.ALL);
        }
        return metric == null ? Set.of() : Set.of(metric);
    }

    /** What its cells hold. */
    public Content content() {
        return switch (part) {
            case ID, OTHER_KEY -> Content.KEY;
            case YEAR -> Content.YEAR;
            case DATE, PRACTICE_START, FIRST_FSE -> Content.DATE;
            case NAME, FIRST_NAME, SPECIALTY, DEPARTMENT, GROUP, NEUTRALISED, METRIC -> Content.TEXT;
            case LIST_SIZE, LIST_UNDER_16, DONE, TOTAL, METRIC_DONE, METRIC_TOTAL -> Content.NUMBER;
            case ATTESTED -> Content.ANSWER;
            case RATE, BARE -> Content.RATE;
            case COUNTED -> metric instanceof Count count ? counted(count) : Content.NUMBER;
            case METRIC_VALUE -> Content.ANY;
        };
    }

    private static Content counted(Count count) {
        return switch (count.unit()) {
            case PIECES -> Content.NUMBER;
            case POINTS -> Content.POINTS;
            case EUROS -> Content.EUROS;
        };
    }

    /** What a column is for. */
    public enum Part {
        ID,
        /** Another column of ids than the one that is the key. */
        OTHER_KEY,
        YEAR,
        DATE,
        NAME,
        SPECIALTY,
        DEPARTMENT,
        GROUP,
        LIST_SIZE,
        LIST_UNDER_16,
        PRACTICE_START,
        FIRST_FSE,
        NEUTRALISED,
        /** Stands beside the name, and goes behind it. */
        FIRST_NAME,
        /** An attestation's answer. */
        ATTESTED,
        /** A usage's numerator, denominator, rate. */
        DONE,
        TOTAL,
        RATE,
        /** A usage, by its name alone: a cell says whether it is its rate. */
        BARE,
        /** A count. */
        COUNTED,
        /** In a long table: the metric that a row is about, and its figures. */
        METRIC,
        METRIC_DONE,
        METRIC_TOTAL,
        METRIC_VALUE;

        /** Whether only a table with a row for each metric has such a column. */
        public boolean isOfLongTable() {
            return compareTo(METRIC) >= 0;
        }

        /** Whether only a table with a column for each metric has such a column. */
        public boolean isOfWideTable() {
            return compareTo(ATTESTED) >= 0 && compareTo(COUNTED) <= 0;
        }
    }

    /** What the cells of a column hold. */
    public enum Content {
        KEY,
        TEXT,
        YEAR,
        DATE,
        ANSWER,
        RATE,
        /** A number of things. */
        NUMBER,
        POINTS,
        EUROS,
        /** Whatever the metric of the row asks for. */
        ANY;

        public boolean isNumeric() {
            return this == RATE || this == NUMBER || this == POINTS || this == EUROS;
        }
    }
}
