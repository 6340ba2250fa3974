package fr.donum.domain.scheme;

import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Points;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A group of indicators that open, or are paid, together.
 *
 * @param id unique in its scheme
 * @param title name for people, in French
 * @param opening the gate it stands behind
 * @param together what all of its indicators, met together, pay beyond what each pays by itself
 * @param indicators at least one
 */
public record Volet(String id, String title, Opening opening, Award together, List<Indicator> indicators)
        implements Serializable {
    /** @throws IllegalArgumentException without an indicator, if the id is not well formed, or the title blank */
    public Volet {
        Ids.require(id);
        Ids.requireTitle(id, title);
        Objects.requireNonNull(opening, () -> id + ": no opening");
        Objects.requireNonNull(together, () -> id + ": no award");
        indicators = List.copyOf(indicators);
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("A volet without an indicator: " + id);
        }
    }

    /** All or nothing: the points are earned by meeting every indicator. */
    public static Volet prerequisites(String id, String title, Points together, Indicator... indicators) {
        return new Volet(id, title, Opening.ALWAYS, Award.points(together), List.of(indicators));
    }

    /** Each indicator is paid by itself, once the gate is open. */
    public static Volet independent(String id, String title, Opening opening, Indicator... indicators) {
        return new Volet(id, title, opening, Award.nothing(), List.of(indicators));
    }

    /** Whether it asks and pays the same as another, whatever the two and their sources are called. */
    boolean paysLike(Volet other) {
        boolean alike = id.equals(other.id)
                && opening.equals(other.opening)
                && together.equals(other.together)
                && indicators.size() == other.indicators.size();
        for (int i = 0; alike && i < indicators.size(); i++) {
            alike = indicators.get(i).paysLike(other.indicators.get(i));
        }
        return alike;
    }

    /** The most it pays, if the text sets a limit. */
    public Optional<Amount> maximum() {
        Optional<Amount> sum = together.maximum();
        for (Indicator indicator : indicators) {
            sum = sum.flatMap(so -> indicator.award().maximum().map(so::plus));
        }
        return sum;
    }
}
