package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Points;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Points granted on a scale that is not known here, so that they are a figure of the dossier.
 *
 * @param count the figure, in half points
 * @param most the most that can be granted; what is entered above it is not paid
 */
public record EnteredPoints(Count count, Points most) implements Award {
    public EnteredPoints {
        if (count.unit() != Count.Unit.POINTS) {
            throw new IllegalArgumentException("Not counted in points: " + count.id());
        }
    }

    @Override
    public Kind kind() {
        return Kind.ENTERED_POINTS;
    }

    @Override
    public Amount assured(Dossier dossier, Reading reading) {
        return Amount.of(capped(dossier.count(count).orElse(0)));
    }

    /** The points entered; all there are while none are. */
    @Override
    public Amount attainable(Dossier dossier, Reading reading) {
        OptionalLong entered = dossier.count(count);
        return Amount.of(entered.orElse(0) == 0 ? most : capped(entered.getAsLong()));
    }

    private Points capped(long halves) {
        return new Points(Math.min(halves, most.halves()));
    }

    @Override
    public Optional<Amount> maximum() {
        return Optional.of(Amount.of(most));
    }

    @Override
    public Set<Metric> metrics() {
        return Set.of(count);
    }
}
