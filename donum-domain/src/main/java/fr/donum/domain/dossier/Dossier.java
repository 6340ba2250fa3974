package fr.donum.domain.dossier;

import static fr.donum.domain.dossier.Given.given;

import fr.donum.domain.quantity.Ratio;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one practice for one year, as of a day. What was not supplied is absent, and stays so: nothing here
 * is ever 0 for want of a figure. {@link #with} answers "what if".
 *
 * <p>Immutable: any number of threads may read one, evaluate it and make others of it. Two that know the same of the same
 * practitioner are equal; 50/60 and 5/6 are not the same. Serializable in a form of names and figures that does not hang on
 * how they are kept here. Every method refuses null with a {@link NullPointerException} that names the metric.
 */
public final class Dossier implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final String ATTESTATION = "attestation";
    private static final String USAGE = "usage";
    private static final String COUNT = "count";
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
        return new DossierBuilder(given(practitioner, "practitioner"));
    }

    /** Whose practice it is; printed masked. */
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

    /** Who the practitioner is; {@link Profile#UNKNOWN} where nothing is said. */
    public Profile profile() {
        return profile;
    }

    /** How much is known of a metric; that it is neutralised wins over any figure. */
    public Standing standing(Metric metric) {
        long bit = Bits.of(metric);
        if ((neutralised & bit) != 0) {
            return Standing.NEUTRALISED;
        }
        if ((known & bit) == 0) {
            return Standing.MISSING;
        }
        return metric instanceof Usage usage && total(usage) == 0 ? Standing.NO_ACTS : Standing.KNOWN;
    }

    /** Whether a metric has a value, neutralised or not. */
    boolean isGiven(Metric metric) {
        return (known & Bits.of(metric)) != 0;
    }

    /** What was answered; empty when missing. */
    public Optional<Answer> answer(Attestation attestation) {
        long bit = given(attestation, ATTESTATION).bit;
        if ((known & bit) == 0) {
            return Optional.empty();
        }
        return Optional.of((yes & bit) != 0 ? Answer.YES : (exempt & bit) != 0 ? Answer.EXEMPT : Answer.NO);
    }

    /** Whether an attestation has this answer. */
    public boolean isAnswered(Attestation attestation, Answer answer) {
        long having = switch (given(answer, attestation)) {
            case YES -> yes;
            case EXEMPT -> exempt;
            case NO -> known & ~(yes | exempt);
        };
        return (having & given(attestation, ATTESTATION).bit) != 0;
    }

    /** The counts behind a usage; empty when it is missing or known by its rate alone. */
    public Optional<Tally> tally(Usage usage) {
        return (known & ~bare & given(usage, USAGE).bit) == 0
                ? Optional.empty()
                : Optional.of(new Tally(done(usage), total(usage)));
    }

    /** The rate of a usage, a fraction of 1; empty when it is missing or there was no such act. */
    public Optional<Ratio> rate(Usage usage) {
        Ratio exact = fine(usage);
        if (exact != null) {
            return Optional.of(exact);
        }
        return total(usage) == 0 ? Optional.empty() : Optional.of(Ratio.of(done(usage), total(usage)));
    }

    /** The rate of a usage whose terms no {@code long} holds, else null: then {@link #done} and {@link #total} are exact. */
    @Nullable
    Ratio fine(Usage usage) {
        return fine == null ? null : fine.get(usage);
    }

    /**
     * Compares the rate of a usage with another, exactly and without an object.
     *
     * @return less than 0, 0, or more than 0, as the rate is less than, equal to or more than {@code to}
     * @throws IllegalStateException if there is no rate: it is missing, or there was no such act
     */
    public int compareRate(Usage usage, Ratio to) {
        Ratio exact = fine(usage);
        if (exact != null) {
            return exact.compareTo(to);
        }
        if (total(usage) == 0) {
            throw new IllegalStateException("No rate of " + usage.id());
        }
        return -to.compareTo(done(usage), total(usage));
    }

    /**
     * Compares the plain mean of rates with another rate, exactly and, but for rates of very many digits, without an object.
     * A rate above 100 % counts as 100 %; one that is neutralised or without acts is left out.
     *
     * @param missing what each missing rate is taken for: 0 for 0 %, 1 for 100 %
     * @return less than 0, 0, or more than 0, as the mean is less than, equal to or more than {@code to}
     * @throws IllegalStateException if none of the rates is known
     */
    public int compareMean(List<Usage> usages, int missing, Ratio to) {
        return MeanOfRates.compare(this, usages, missing, to);
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
        return (known & given(count, COUNT).bit) == 0 ? OptionalLong.empty() : OptionalLong.of(figures[slot(count)]);
    }

    /** Counts of a part and of its whole that cannot both be right. */
    public Optional<Excess> excess() {
        return Excess.in(known, figures);
    }

    /** Numerator of a usage's rate; 0 when missing. Of a {@link #fine} rate an approximation from below. */
    long done(Usage usage) {
        return figures[slot(usage)];
    }

    /** Denominator of a usage's rate; 0 when missing or without acts. */
    long total(Usage usage) {
        return figures[slot(usage) + 1];
    }

    /** Whether a usage is known by its rate alone, without the counts behind it. */
    public boolean isBareRate(Usage usage) {
        return (bare & given(usage, USAGE).bit) != 0;
    }

    /** Whether the caisse set a metric aside. */
    public boolean isNeutralised(Metric metric) {
        return (neutralised & Bits.of(metric)) != 0;
    }

    /** Whether the caisse neutralised a whole indicator, by its id. */
    public boolean isNeutralised(String indicator) {
        return neutralisedIndicators.contains(given(indicator, "indicator"));
    }

    /** Ids of the indicators neutralised as a whole, in alphabetical order; unmodifiable. */
    public Set<String> neutralisedIndicators() {
        return neutralisedIndicators;
    }

    /**
     * The same dossier with another answer.
     *
     * @throws IllegalArgumentException for an exemption that no text knows
     */
    public Dossier with(Attestation attestation, Answer answer) {
        return change().with(attestation, answer).build();
    }

    /**
     * The same dossier with other counts; 0/0 says that there was no such act.
     *
     * @throws IllegalArgumentException as {@link DossierBuilder#with(Usage, long, long)} does
     */
    public Dossier with(Usage usage, Tally tally) {
        return change().with(usage, tally).build();
    }

    /**
     * The same dossier with another rate, its counts unknown.
     *
     * @throws IllegalArgumentException as {@link DossierBuilder#with(Usage, Ratio)} does
     */
    public Dossier with(Usage usage, Ratio rate) {
        return change().with(usage, rate).build();
    }

    /**
     * The same dossier with a rate as it is written: a decimal fraction of 1, of which the last digit may be rounded.
     *
     * @throws IllegalArgumentException as {@link DossierBuilder#with(Usage, BigDecimal)} does
     */
    public Dossier with(Usage usage, BigDecimal rate) {
        return change().with(usage, rate).build();
    }

    /**
     * The same dossier with another count.
     *
     * @param value in what the {@linkplain Count#unit unit} of the count keeps it in: acts, half points, cents
     * @throws IllegalArgumentException if it has a {@linkplain Count#flaw(long) flaw}
     */
    public Dossier with(Count count, long value) {
        return change().with(count, value).build();
    }

    /** The same dossier with this figure missing. */
    public Dossier without(Metric metric) {
        return change().without(metric).build();
    }

    /**
     * The same figures taken for another year's: a hypothesis.
     *
     * @param otherYear 2016 to 2099
     */
    public Dossier asIfIn(int otherYear) {
        return change().year(otherYear).build();
    }

    /** A builder that starts from this dossier. */
    public DossierBuilder change() {
        return new DossierBuilder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dossier that
                && practitioner.equals(that.practitioner)
                && year == that.year
                && Objects.equals(asOf, that.asOf)
                && profile.equals(that.profile)
                && known == that.known
                && yes == that.yes
                && exempt == that.exempt
                && bare == that.bare
                && decimals == that.decimals
                && Objects.equals(fine, that.fine)
                && neutralised == that.neutralised
                && neutralisedIndicators.equals(that.neutralisedIndicators)
                && Arrays.equals(figures, that.figures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(practitioner, year, known, yes, neutralised, Arrays.hashCode(figures));
    }

    /** For logs, the practitioner masked: {@code Dossier of …016, 2026-09-30, segur=YES, aat=50/60, dsg neutralised}. */
    @Override
    public String toString() {
        return DossierForm.of(this).toString();
    }

    @Serial
    private Object writeReplace() {
        return DossierForm.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream from) throws InvalidObjectException {
        throw new InvalidObjectException("A dossier is read from its form");
    }

    static int slot(Usage usage) {
        return 2 * given(usage, USAGE).ordinal();
    }

    static int slot(Count count) {
        return COUNTS_FROM + given(count, COUNT).ordinal();
    }
}
