package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Points;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What meeting an indicator, or all of a volet, pays. */
public sealed interface Award permits Award.Fixed, EnteredPoints, VsmAward {
    /** Pays nothing by itself, as a prerequisite does. */
    static Award nothing() {
        return new Fixed(Amount.ZERO);
    }

    static Award points(Points points) {
        return new Fixed(Amount.of(points));
    }

    /** What is sure once the indicator is met, whatever the missing figures are. */
    Amount assured(Dossier dossier, Reading reading);

    /** The most it may pay once the indicator is met, at least {@link #assured}; null, for euros only, without a bound. */
    @Nullable
    Amount attainable(Dossier dossier, Reading reading);

    /** The most it pays anyone; empty if the text sets no limit. */
    Optional<Amount> maximum();

    /** The metrics its amount depends on. */
    default Set<Metric> metrics() {
        return Set.of();
    }

    /** The open questions that its amount for this dossier rests on. */
    default Set<Interpretation> interpretations(Dossier dossier) {
        return Set.of();
    }

    /** The same for everyone. */
    record Fixed(Amount amount) implements Award {
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
