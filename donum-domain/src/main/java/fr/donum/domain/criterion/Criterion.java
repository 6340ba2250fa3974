package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Specialties;
import fr.donum.domain.dossier.Usage;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something a text may ask of a practice. {@link #judge} answers without allocating; {@link #find} answers the same and
 * shows why. Every criterion is an immutable record that crosses a wire by the names of its components.
 */
public sealed interface Criterion extends Serializable
        permits Attested, RateAtLeast, MeanAtLeast, CountAtLeast, ShareAtLeast, Combined {
    /** What sort of thing is asked, for a switch that leaves none out. */
    enum Kind {
        /** An {@link Attested}. */
        ATTESTED("attested"),
        /** A {@link RateAtLeast}. */
        RATE("rate"),
        /** A {@link MeanAtLeast}. */
        MEAN("mean"),
        /** A {@link CountAtLeast}. */
        COUNT("count"),
        /** A {@link ShareAtLeast}. */
        SHARE("share"),
        /** A {@link Combined} of which all parts are needed. */
        ALL("all-of"),
        /** A {@link Combined} of which any part is enough. */
        ANY("any-of");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Its name in reports for programs and in the keys of texts. */
        public String id() {
            return id;
        }
    }

    /** What sort of thing is asked. */
    Kind kind();

    /** Whether the dossier meets it. A neutralised metric does not stand in the way. */
    Verdict judge(Dossier dossier, Reading reading);

    /** The verdict with its reasons: {@code find(d, r).verdict() == judge(d, r)}. */
    Finding find(Dossier dossier, Reading reading);

    /** Whether all that it looks at has been set aside by the caisse. A mean never is: it is left undecided instead. */
    boolean isNeutralised(Dossier dossier);

    /** The metrics it looks at, in the order of the text; unmodifiable. */
    Set<Metric> metrics();

    /** This criterion or, of a combination, all parts that are none, in the order of the text. */
    default Stream<Criterion> leaves() {
        return Stream.of(this);
    }

    /**
     * Whether a reading asks for counts that are not given, so that it leaves open what another reading need not.
     *
     * @param before how the questions were read
     * @param then how they are read instead
     */
    default boolean lacksCounts(Dossier dossier, Reading before, Reading then) {
        return false;
    }

    /** That the doctor attests something. */
    static Attested attested(Attestation attestation) {
        return new Attested(attestation, false, Specialties.NONE);
    }

    /** The rate of one usage. */
    static RateOf rateOf(Usage usage) {
        return target -> new RateAtLeast(usage, target);
    }

    /** The plain mean of the rates of several usages, each once. */
    static RateOf meanOf(Usage... usages) {
        return target -> new MeanAtLeast(List.of(usages), target);
    }

    /** A number of acts, points or euros. */
    static CountOf countOf(Count count) {
        return least -> new CountAtLeast(count, least);
    }

    /** The share that one count is of another. */
    static RateOf shareOf(Count part, Count whole) {
        return target -> new ShareAtLeast(part, whole, target);
    }

    /** All of these. */
    static Criterion allOf(Criterion... parts) {
        return new Combined(Combined.How.ALL, List.of(parts));
    }

    /** Any of these. */
    static Criterion anyOf(Criterion... parts) {
        return new Combined(Combined.How.ANY, List.of(parts));
    }

    /** A rate that still lacks its target. */
    @FunctionalInterface
    interface RateOf {
        /** @throws IllegalArgumentException for a target that no figure can reach */
        Criterion atLeast(Target target);
    }

    /** A count that still lacks its minimum. */
    @FunctionalInterface
    interface CountOf {
        /**
         * @param least in what the unit of the count keeps it in: acts, half points, cents; at least 0
         * @throws IllegalArgumentException if there can never be so many
         */
        Criterion atLeast(long least);
    }
}
