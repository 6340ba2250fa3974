package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A text of one year: its volets, what they ask and what they pay.
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
        @Nullable Points publishedMaximum) {
    /** The most that a text may pay one doctor, so that no sum over millions of them overflows. */
    public static final Euros MOST = Euros.of(10_000_000);

    /** The most that a point may be worth. */
    public static final Euros MOST_FOR_A_POINT = Euros.of(10_000);

    /**
     * @throws IllegalArgumentException if an id occurs twice, a gate names no earlier volet, or amounts are beyond
     *     {@link #MOST}
     */
    public Scheme {
        requireBounded(id, pointValue, volets);
        volets = List.copyOf(volets);
        Set<String> seen = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Volet volet : volets) {
            if (!seen.containsAll(volet.opening().behind())) {
                throw new IllegalArgumentException(id + ": " + volet.id() + " stands behind no earlier volet");
            }
            require(seen.add(volet.id()), id, volet.id());
            volet.indicators().forEach(indicator -> require(ids.add(indicator.id()), id, indicator.id()));
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

    public Scheme assessedOn(LocalDate day) {
        return new Scheme(id, year, title, source, pointValue, day, volets, publishedMaximum);
    }

    public Scheme publishedAs(Points maximum) {
        return new Scheme(id, year, title, source, pointValue, assessedOn, volets, maximum);
    }

    /** The most it pays anyone; empty if the text sets no limit. */
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

    /** The metrics it looks at. */
    public Set<Metric> metrics() {
        Set<Metric> all = new LinkedHashSet<>();
        indicators().forEach(indicator -> all.addAll(indicator.metrics()));
        return all;
    }

    /** The volet with this id, which the scheme has. */
    public Volet volet(String voletId) {
        Predicate<Volet> isIt = volet -> volet.id().equals(voletId);
        return volets.stream().filter(isIt).findFirst().orElseThrow();
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
            throw new IllegalArgumentException("A dossier of another year than " + id);
        }
        return new Evaluation(this, dossier, reading);
    }

    /** Whether the dossier is of this scheme's year, or states none. */
    public boolean isOfYear(Dossier dossier) {
        return dossier.year().orElse(year) == year;
    }
}
