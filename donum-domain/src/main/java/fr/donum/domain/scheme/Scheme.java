package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import java.io.Serializable;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text of one year: its volets, what they ask and what they pay. Checked when it is made, so that evaluating it never
 * fails nor overflows; immutable, and free to be used by any number of threads. It crosses a wire whole, by the names of
 * its components; what arrives equals what was sent and evaluates alike.
 *
 * @param id unique name, such as {@code donum-2026}
 * @param year the year whose figures count
 * @param title name for people, in French
 * @param source the text
 * @param pointValue what a point is worth
 * @param assessedOn the day whose situation counts
 * @param volets in the order of the text; each stands behind earlier ones only
 * @param publishedMaximum a published total that its items do not add up to, or null
 */
public record Scheme(
        String id,
        int year,
        String title,
        LegalSource source,
        Euros pointValue,
        LocalDate assessedOn,
        List<Volet> volets,
        @Nullable Points publishedMaximum)
        implements Serializable {
    /** The first year that a text may be of: the point was set at 7 EUR in it. */
    public static final int FIRST_YEAR = 2016;

    /** The last year that a text may be of. */
    public static final int LAST_YEAR = 2099;

    /** The most that a text may pay one doctor, so that no sum over millions of them overflows. */
    public static final Euros MOST = Euros.of(10_000_000);

    /** The most that a point may be worth. */
    public static final Euros MOST_FOR_A_POINT = Euros.of(10_000);

    /** The most indicators that a text may have. */
    public static final int MOST_INDICATORS = 1_000;

    /**
     * @throws IllegalArgumentException if an id is malformed or occurs twice, the title is blank, a gate names no earlier volet, the year or the day
     *     is none of these texts', there is no volet, or amounts are beyond {@link #MOST}
     */
    public Scheme {
        Ids.requireOfScheme(id);
        Ids.requireTitle(id, title);
        Objects.requireNonNull(source, () -> id + ": no source");
        volets = List.copyOf(volets);
        requireInTime(id, year, assessedOn);
        requireBounded(id, pointValue, volets);
        Set<String> seen = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Volet volet : volets) {
            if (!seen.containsAll(volet.opening().behind())) {
                throw new IllegalArgumentException(id + ": " + volet.id() + " stands behind no earlier volet");
            }
            require(seen.add(volet.id()), id, volet.id());
            volet.indicators().forEach(indicator -> require(ids.add(indicator.id()), id, indicator.id()));
        }
        if (ids.isEmpty() || ids.size() > MOST_INDICATORS) {
            throw new IllegalArgumentException(
                    id + ": " + ids.size() + " indicators, where 1 to " + MOST_INDICATORS + " can be");
        }
    }

    private static void requireInTime(String id, int year, LocalDate assessedOn) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(id + ": not a year of these schemes: " + year);
        }
        if (assessedOn.getYear() < year || assessedOn.getYear() > year + 1) {
            throw new IllegalArgumentException(
                    id + ": assessed on " + assessedOn + ", not in " + year + " nor the year after");
        }
    }

    private static void requireBounded(String id, Euros pointValue, List<Volet> volets) {
        if (pointValue.cents() < 0 || pointValue.compareTo(MOST_FOR_A_POINT) > 0) {
            throw new IllegalArgumentException(id + ": a point of " + pointValue);
        }
        BigInteger sum = BigInteger.ZERO;
        for (Volet volet : volets) {
            sum = sum.add(worth(volet.together(), pointValue));
            for (Indicator indicator : volet.indicators()) {
                sum = sum.add(worth(indicator.award(), pointValue));
            }
        }
        if (sum.compareTo(BigInteger.valueOf(MOST.cents())) > 0) {
            throw new IllegalArgumentException(id + ": pays more than " + MOST);
        }
    }

    /** In cents, whatever their number; nothing for an award that is without a limit, and bounded by itself. */
    private static BigInteger worth(Award award, Euros pointValue) {
        return award.maximum()
                .map(most -> BigInteger.valueOf(most.points().halves())
                        .multiply(BigInteger.valueOf(pointValue.cents()))
                        .shiftRight(1)
                        .add(BigInteger.valueOf(most.euros().cents()).abs()))
                .orElse(BigInteger.ZERO);
    }

    private static void require(boolean isNew, String scheme, String id) {
        if (!isNew) {
            throw new IllegalArgumentException(scheme + ": " + id + " occurs twice");
        }
    }

    /** A text whose situation on 31 December counts, with a point at 7 EUR as in every text so far. */
    public static Scheme ofYear(String id, int year, String title, LegalSource source, Volet... volets) {
        return new Scheme(id, year, title, source, Euros.of(7), LocalDate.of(year, 12, 31), List.of(volets), null);
    }

    /** The same text with a point worth this. */
    public Scheme pointValue(Euros value) {
        return new Scheme(id, year, title, source, value, assessedOn, volets, publishedMaximum);
    }

    /** The same text with another day whose situation counts. */
    public Scheme assessedOn(LocalDate day) {
        return new Scheme(id, year, title, source, pointValue, day, volets, publishedMaximum);
    }

    /** The same text with a published total that its items do not add up to. */
    public Scheme publishedAs(Points maximum) {
        return new Scheme(id, year, title, source, pointValue, assessedOn, volets, maximum);
    }

    /** The most it pays anyone, euros and points apart; empty if the text sets no limit. */
    public Optional<Amount> maximum() {
        Optional<Amount> sum = Optional.of(Amount.ZERO);
        for (Volet volet : volets) {
            sum = sum.flatMap(so -> volet.maximum().map(so::plus));
        }
        return sum;
    }

    /** All indicators, in the order of the text. */
    public List<Indicator> indicators() {
        return volets.stream().flatMap(volet -> volet.indicators().stream()).toList();
    }

    /** The metrics it looks at, in the order of the text; unmodifiable. */
    public Set<Metric> metrics() {
        Set<Metric> all = new LinkedHashSet<>();
        indicators().forEach(indicator -> all.addAll(indicator.metrics()));
        return Collections.unmodifiableSet(all);
    }

    /**
     * The volet with this id.
     *
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public Volet volet(String voletId) {
        return volets.get(Ids.position(voletId, volets, Volet::id, id));
    }

    /**
     * The indicator with this id.
     *
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public Indicator indicator(String indicatorId) {
        List<Indicator> indicators = indicators();
        return indicators.get(Ids.position(indicatorId, indicators, Indicator::id, id));
    }

    /** Evaluates under {@link Reading#OURS}. */
    public Evaluation evaluate(Dossier dossier) {
        return evaluate(dossier, Reading.OURS);
    }

    /**
     * What this text pays for a dossier.
     *
     * @throws IllegalArgumentException if the dossier is of another year; {@link Dossier#asIfIn} makes it a hypothesis
     */
    public Evaluation evaluate(Dossier dossier, Reading reading) {
        if (!isOfYear(dossier)) {
            throw new IllegalArgumentException("A dossier of " + dossier.year().orElse(year) + ", where " + id
                    + " is of " + year + "; dossier.asIfIn(" + year + ") makes it a hypothesis");
        }
        return new Evaluation(this, dossier, reading);
    }

    /** Whether the dossier is of this scheme's year, or states none. */
    public boolean isOfYear(Dossier dossier) {
        return dossier.year().orElse(year) == year;
    }

    /** Its id, for logs. */
    @Override
    public String toString() {
        return id;
    }
}
