package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What meeting an indicator, or all of a volet, pays. Every award is an immutable record that crosses a wire by the names of
 * its components.
 */
public sealed interface Award extends Serializable permits Award.Fixed, EnteredPoints, VsmAward {
    /** How an amount is made, for a switch that leaves none out. */
    enum Kind {
        /** A {@link Fixed} one. */
        FIXED,
        /** {@link EnteredPoints}. */
        ENTERED_POINTS,
        /** A {@link VsmAward}. */
        VSM
    }

    /** How the amount is made. */
    Kind kind();

    /** Pays nothing by itself, as a prerequisite does. */
    static Award nothing() {
        return new Fixed(Amount.ZERO);
    }

    /** So many points for everyone; what one is worth is said by the scheme. */
    static Award points(Points points) {
        return new Fixed(Amount.of(points));
    }

    /**
     * So much for everyone, whatever a point is worth.
     *
     * @throws IllegalArgumentException if negative
     */
    static Award euros(Euros euros) {
        return new Fixed(Amount.of(euros));
    }

    /** What is sure once the indicator is met, whatever the missing figures are. */
    Amount assured(Dossier dossier, Reading reading);

    /** The most it may pay once the indicator is met, at least {@link #assured}; null, for euros only, without a bound. */
    @Nullable
    Amount attainable(Dossier dossier, Reading reading);

    /** The most it pays anyone; empty if the text sets no limit. */
    Optional<Amount> maximum();

    /** The metrics its amount depends on; unmodifiable. */
    default Set<Metric> metrics() {
        return Set.of();
    }

    /** Whether its amount is in proportion to the médecin-traitant list. */
    default boolean isByList() {
        return false;
    }

    /** The open questions that its amount for this dossier rests on. */
    default Set<Interpretation> interpretations(Dossier dossier) {
        return Set.of();
    }

    /** The same for everyone. */
    record Fixed(Amount amount) implements Award {
        /** @throws IllegalArgumentException for a negative amount */
        public Fixed {
            if (amount.euros().cents() < 0) {
                throw new IllegalArgumentException("An award of " + amount.euros());
            }
        }

        @Override
        public Kind kind() {
            return Kind.FIXED;
        }

        @Override
        public Amount assured(Dossier dossier, Reading reading) {
            return amount;
        }

        @Override
        public Amount attainable(Dossier dossier, Reading reading) {
            return amount;
        }

        @Override
        public Optional<Amount> maximum() {
            return Optional.of(amount);
        }
    }
}
