package fr.donum.domain.dossier;

import static fr.donum.domain.dossier.Given.given;

import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers a {@link Dossier}. A value given twice replaces the first. Not for use by several threads. */
public final class DossierBuilder {
    /** Of a term of a rate. */
    static final int MOST_DIGITS = 1_000;

    private static final String USAGE = "usage";
    private static final String COUNT = "count";
    private static final long NEAR = 1_000_000_000_000L;

    PractitionerId practitioner;
    int year;

    @Nullable
    LocalDate asOf;

    Profile profile = Profile.UNKNOWN;
    long known;
    long yes;
    long exempt;
    long bare;
    long decimals;

    @Nullable
    Map<Usage, Ratio> fine;

    long neutralised;
    /** Never changed, only replaced. */
    Set<String> neutralisedIndicators = Set.of();

    private long[] figures;
    /** Whether a dossier has these figures too, so that they are copied before they change. */
    private boolean shared;

    DossierBuilder(PractitionerId practitioner) {
        this.practitioner = practitioner;
        this.figures = new long[Dossier.FIGURES];
    }

    DossierBuilder(Dossier from) {
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
        figures = from.figures;
        shared = true;
    }

    /** The figures as they are, for a dossier to keep. */
    long[] share() {
        shared = true;
        return figures;
    }

    private void set(int slot, long value) {
        if (shared) {
            figures = figures.clone();
            shared = false;
        }
        figures[slot] = value;
    }

    /**
     * States the year of the figures.
     *
     * @param year 2016 (when the point was set at 7 EUR) to 2099
     * @throws IllegalArgumentException for another
     */
    public DossierBuilder year(int year) {
        if (year < 2016 || year > 2099) {
            throw new IllegalArgumentException("Not a year of these schemes: " + year);
        }
        this.year = year;
        return this;
    }

    /**
     * States the day of the figures, and with it their year.
     *
     * @throws IllegalArgumentException if its year is not 2016 to 2099
     */
    public DossierBuilder asOf(LocalDate day) {
        year(given(day, "day").getYear());
        this.asOf = day;
        return this;
    }

    /** Leaves open of which day the figures are. */
    public DossierBuilder withoutDay() {
        this.asOf = null;
        return this;
    }

    /** States who the practitioner is; {@link Profile#UNKNOWN} to leave it open again. */
    public DossierBuilder profile(Profile profile) {
        this.profile = given(profile, "profile");
        return this;
    }

    /**
     * States an answer; what is not answered is left out, and is not a no.
     *
     * @throws IllegalArgumentException for an exemption that no text knows
     */
    public DossierBuilder with(Attestation attestation, Answer answer) {
        if (given(answer, attestation) == Answer.EXEMPT && !attestation.mayBeExempt()) {
            throw new IllegalArgumentException("No text exempts from " + attestation.id());
        }
        without(attestation);
        known |= attestation.bit;
        yes |= answer == Answer.YES ? attestation.bit : 0;
        exempt |= answer == Answer.EXEMPT ? attestation.bit : 0;
        return this;
    }

    /**
     * States a usage by its counts.
     *
     * @throws IllegalArgumentException as {@link #with(Usage, long, long)} does
     */
    public DossierBuilder with(Usage usage, Tally tally) {
        given(tally, usage);
        return with(usage, tally.done(), tally.total());
    }

    /**
     * States a usage by its counts; 0/0 says that there was no such act.
     *
     * @throws IllegalArgumentException if they have a {@linkplain Usage#flaw(long, long) flaw} that is more than a doubt
     */
    public DossierBuilder with(Usage usage, long done, long total) {
        Optional<Flaw> flaw = given(usage, USAGE).flaw(done, total);
        if (flaw.isPresent() && !flaw.get().isDoubtOnly()) {
            throw new IllegalArgumentException(
                    "Not a tally of " + usage.id() + ": " + done + "/" + total + " is " + flaw.get().said);
        }
        return fraction(usage, done, total);
    }

    private DossierBuilder fraction(Usage usage, long done, long total) {
        forgetRate(usage);
        known |= usage.bit;
        bare &= ~usage.bit;
        set(Dossier.slot(usage), done);
        set(Dossier.slot(usage) + 1, total);
        return this;
    }

    /**
     * States a usage by its rate alone. One that can exceed 100 % may be of any size; means cap it.
     *
     * @throws IllegalArgumentException if a part exceeds its whole, or a term has more than {@value #MOST_DIGITS} digits
     */
    public DossierBuilder with(Usage usage, Ratio rate) {
        given(rate, usage);
        if (usage.isPartOfWhole() && rate.exceeds(Ratio.ONE)) {
            throw new IllegalArgumentException(
                    "Not a rate of " + usage.id() + ": " + rate + " is " + Flaw.ABOVE_100_PERCENT.said);
        }
        if (fits(rate.top()) && fits(rate.bottom())) {
            fraction(usage, rate.top().longValue(), rate.bottom().longValue());
        } else {
            withFine(usage, rate);
        }
        bare |= usage.bit;
        return this;
    }

    /**
     * States a usage by its rate as it is written, exact with all its digits: a decimal fraction of 1, 0.6667 for
     * 66,67 %. Its scale says where the last digit stands, which may be rounded.
     *
     * @throws IllegalArgumentException if it is negative, a part exceeds its whole, or there are more than
     *     {@value #MOST_DIGITS} digits
     */
    public DossierBuilder with(Usage usage, BigDecimal rate) {
        given(rate, usage);
        if (rate.precision() > MOST_DIGITS || Math.abs((long) rate.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("A rate with too many digits");
        }
        return with(usage, Ratio.of(rate), rate.scale());
    }

    /**
     * States a usage by its rate as it is written.
     *
     * @param decimals it is written with, as a fraction of 1: 4 for 66,67 %; fewer than 2 count as 2, more than 15 as 15
     * @throws IllegalArgumentException if a part exceeds its whole, or a term has more than {@value #MOST_DIGITS} digits
     */
    public DossierBuilder with(Usage usage, Ratio rate, int decimals) {
        with(usage, rate);
        long written = Math.max(2, Math.min(15, decimals));
        this.decimals |= written << (4 * usage.ordinal());
        return this;
    }

    /** Keeps the rate aside; what stands in its place is below it by less than any count tells. */
    private void withFine(Usage usage, Ratio rate) {
        BigInteger most = BigInteger.TEN.pow(MOST_DIGITS);
        if (rate.top().compareTo(most) >= 0 || rate.bottom().compareTo(most) > 0) {
            throw new IllegalArgumentException("A rate with too many digits");
        }
        BigInteger near = rate.top().multiply(BigInteger.valueOf(NEAR)).divide(rate.bottom());
        fraction(usage, near.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue(), NEAR);
        Map<Usage, Ratio> more = new EnumMap<>(Usage.class);
        if (fine != null) {
            more.putAll(fine);
        }
        more.put(usage, rate);
        fine = more;
    }

    private void forgetRate(Usage usage) {
        decimals &= ~(15L << (4 * usage.ordinal()));
        if (fine != null) {
            Map<Usage, Ratio> less = new EnumMap<>(fine);
            less.remove(usage);
            fine = less.isEmpty() ? null : less;
        }
    }

    /**
     * States a count.
     *
     * @param value in what the {@linkplain Count#unit unit} of the count keeps it in: acts, half points, cents
     * @throws IllegalArgumentException if it has a {@linkplain Count#flaw(long) flaw}
     */
    public DossierBuilder with(Count count, long value) {
        given(count, COUNT).flaw(value).ifPresent(flaw -> {
            throw new IllegalArgumentException("Not a number of " + count.id() + ": " + value + " is " + flaw.said);
        });
        known |= count.bit;
        set(Dossier.slot(count), value);
        return this;
    }

    /** Forgets a figure: it is missing again. */
    public DossierBuilder without(Metric metric) {
        long others = ~Bits.of(metric);
        known &= others;
        yes &= others;
        exempt &= others;
        bare &= others;
        if (metric instanceof Usage usage) {
            forgetRate(usage);
            set(Dossier.slot(usage), 0);
            set(Dossier.slot(usage) + 1, 0);
        } else if (metric instanceof Count count) {
            set(Dossier.slot(count), 0);
        }
        return this;
    }

    /** The caisse set a metric aside; its figure, if any, is kept. */
    public DossierBuilder neutralise(Metric metric) {
        neutralised |= Bits.of(metric);
        return this;
    }

    /** @param indicator id of an indicator of the scheme at hand; one that it does not have is without effect */
    public DossierBuilder neutralise(String indicator) {
        Set<String> more = new TreeSet<>(neutralisedIndicators);
        more.add(given(indicator, "indicator"));
        neutralisedIndicators = Collections.unmodifiableSet(more);
        return this;
    }

    /** Counts of a part and of its whole that cannot both be right; whoever reads figures tells them. */
    public Optional<Excess> excess() {
        return Excess.in(known, figures);
    }

    /** Forgets what is in {@linkplain #excess() excess}, part and whole, and says what that was. */
    public List<Excess> forgetExcess() {
        List<Excess> forgotten = new ArrayList<>();
        for (Optional<Excess> next = excess(); next.isPresent(); next = excess()) {
            forgotten.add(next.get());
            without(next.get().part()).without(next.get().whole());
        }
        return forgotten;
    }

    /** The dossier as stated so far; the builder may be used on without changing it. */
    public Dossier build() {
        return new Dossier(this);
    }

    private static boolean fits(BigInteger term) {
        return term.bitLength() < Long.SIZE;
    }
}
