package fr.donum.domain.dossier;

import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one practice for one year, as of a day. What was not supplied is absent, and stays so: nothing here
 * is ever 0 for want of a figure. Immutable; {@link #with} answers "what if".
 */
public final class Dossier {
    private static final int COUNTS_FROM = 2 * Usage.values().length;
    static final int FIGURES = COUNTS_FROM + Count.values().length;

    final PractitionerId practitioner;
    final int year;
    final @Nullable LocalDate asOf;
    final Profile profile;
    /** Bits of the metrics that have a value. */
    final long known;
    /** Bits of the attestations answered yes, and of those answered exempt. */
    final long yes;

    final long exempt;
    /** Bits of the usages known by their rate alone. */
    final long bare;

    /** Four bits for each usage: the decimals its rate was written with, 0 for a rate that was not written. */
    final long decimals;
    /** Rates whose terms no {@code long} holds, which is hardly ever; null if there are none. */
    final @Nullable Map<Usage, Ratio> fine;

    final long neutralised;
    final Set<String> neutralisedIndicators;
    /** Numerator and denominator of each usage, then each count; never changed. */
    final long[] figures;

    Dossier(DossierBuilder from) {
        practitioner = from.practitioner;
        year = from.year;
        asOf = from.asOf;
        profile = from.profile;
        known = from.known;
        yes = from.yes;
        exempt = from.exempt;
        bare = from.bare;
        decimals = from.decimals;
        fine = from.fine;
        neutralised = from.neutralised;
        neutralisedIndicators = from.neutralisedIndicators;
        figures = from.share();
    }

    /** Starts a dossier of which nothing is known yet. */
    public static DossierBuilder of(PractitionerId practitioner) {
        return new DossierBuilder(practitioner);
    }

    public PractitionerId practitioner() {
        return practitioner;
    }

    /** The year the figures are of, when the source states it; a date states its year. */
    public OptionalInt year() {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** The day up to which the figures count. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    public Profile profile() {
        return profile;
    }

    public Standing standing(Metric metric) {
        long bit = metric.bit();
        if ((neutralised & bit) != 0) {
            return Standing.NEUTRALISED;
        }
        if ((known & bit) == 0) {
            return Standing.MISSING;
        }
        return metric instanceof Usage usage && total(usage) == 0 ? Standing.NO_ACTS : Standing.KNOWN;
    }

    public Optional<Answer> answer(Attestation attestation) {
        long bit = attestation.bit();
        if ((known & bit) == 0) {
            return Optional.empty();
        }
        return Optional.of((yes & bit) != 0 ? Answer.YES : (exempt & bit) != 0 ? Answer.EXEMPT : Answer.NO);
    }

    /** Whether an attestation has this answer. */
    public boolean isAnswered(Attestation attestation, Answer answer) {
        long having = switch (answer) {
            case YES -> yes;
            case EXEMPT -> exempt;
            case NO -> known & ~(yes | exempt);
        };
        return (having & attestation.bit()) != 0;
    }

    /** The counts behind a usage; empty when it is missing or known by its rate alone. */
    public Optional<Tally> tally(Usage usage) {
        return (known & ~bare & usage.bit()) == 0
                ? Optional.empty()
                : Optional.of(new Tally(done(usage), total(usage)));
    }

    /** The rate of a usage; empty when it is missing or there was no such act. */
    public Optional<Ratio> rate(Usage usage) {
        Ratio exact = fine(usage);
        if (exact != null) {
            return Optional.of(exact);
        }
        return total(usage) == 0 ? Optional.empty() : Optional.of(Ratio.of(done(usage), total(usage)));
    }

    /** The rate of a usage whose terms no {@code long} holds, else null: then {@link #done} and {@link #total} are exact. */
    public @Nullable Ratio fine(Usage usage) {
        return fine == null ? null : fine.get(usage);
    }

    /**
     * Decimals that a bare rate was written with, as a fraction of 1: 4 for 66,67 %, at least 2, at most 15. 0 where it
     * was not written: then it is not rounded either.
     */
    public int decimals(Usage usage) {
        return (int) (decimals >>> (4 * usage.ordinal())) & 15;
    }

    /** A count, in the unit {@link Count#unit} keeps it in. */
    public OptionalLong count(Count count) {
        return (known & count.bit()) == 0 ? OptionalLong.empty() : OptionalLong.of(figures[slot(count)]);
    }

    /** Counts of a part and of its whole that cannot both be right. */
    public Optional<Excess> excess() {
        return Excess.in(known, figures);
    }

    /** Numerator of a usage's rate; 0 when missing. Of a {@link #fine} rate an approximation from below. */
    public long done(Usage usage) {
        return figures[slot(usage)];
    }

    /** Denominator of a usage's rate; 0 when missing or without acts. */
    public long total(Usage usage) {
        return figures[slot(usage) + 1];
    }

    /** Whether a usage is known by its rate alone, without the counts behind it. */
    public boolean isBareRate(Usage usage) {
        return (bare & usage.bit()) != 0;
    }

    public boolean isNeutralised(Metric metric) {
        return (neutralised & metric.bit()) != 0;
    }

    /** Whether the caisse neutralised a whole indicator, by its id. */
    public boolean isNeutralised(String indicator) {
        return neutralisedIndicators.contains(indicator);
    }

    /** Ids of the indicators neutralised as a whole, in alphabetical order. */
    public Set<String> neutralisedIndicators() {
        return neutralisedIndicators;
    }

    public Dossier with(Attestation attestation, Answer answer) {
        return change().with(attestation, answer).build();
    }

    public Dossier with(Usage usage, Tally tally) {
        return change().with(usage, tally).build();
    }

    public Dossier with(Usage usage, Ratio rate) {
        return change().with(usage, rate).build();
    }

    /** With a rate as it is written: a decimal fraction of 1, of which the last digit may be rounded. */
    public Dossier with(Usage usage, BigDecimal rate) {
        return change().with(usage, rate).build();
    }

    public Dossier with(Count count, long value) {
        return change().with(count, value).build();
    }

    public Dossier without(Metric metric) {
        return change().without(metric).build();
    }

    /** The same figures taken for another year's: a hypothesis. */
    public Dossier asIfIn(int otherYear) {
        return change().year(otherYear).build();
    }

    /** A builder that starts from this dossier. */
    public DossierBuilder change() {
        return new DossierBuilder(this);
    }

    static int slot(Usage usage) {
        return 2 * usage.ordinal();
    }

    static int slot(Count count) {
        return COUNTS_FROM + count.ordinal();
    }
}
