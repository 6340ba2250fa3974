package fr.donum.domain.scheme;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a missing rate may turn out to be, as far as single targets tell it apart: between two of these, or no act at all.
 *
 * @param low the least rate; null for no act
 * @param high the greatest rate; null for no act, and without a bound
 */
record RateCell(@Nullable Edge low, @Nullable Edge high) {
    private static final RateCell NO_ACTS = new RateCell(null, null);

    /** All cells of a usage, given the bars that single targets set. */
    static List<RateCell> of(Usage usage, SortedSet<Edge> bars) {
        Edge top = usage.isPartOfWhole() ? Edge.ONE : null;
        List<RateCell> cells = new ArrayList<>(List.of(NO_ACTS));
        Edge low = Edge.ZERO;
        for (Edge bar : bars) {
            if (bar.compareTo(Edge.ZERO) > 0 && (top == null || bar.compareTo(top) <= 0)) {
                cells.add(new RateCell(low, bar.below()));
                low = bar;
            }
        }
        cells.add(new RateCell(low, top));
        return cells;
    }

    /** The dossier with a rate of this cell. */
    Dossier in(Dossier dossier, Usage usage) {
        return low == null ? dossier.change().with(usage, 0, 0).build() : dossier.with(usage, sample(low));
    }

    private Ratio sample(Edge from) {
        if (from.side() == 0) {
            return from.value();
        }
        Ratio to = high == null ? from.value().plus(Ratio.ONE) : high.value();
        return from.value().plus(to).dividedBy(2);
    }
}
