package fr.donum.domain.scheme;

import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a missing rate may turn out to be, as far as single targets tell it apart: between two of these.
 *
 * @param low the least rate
 * @param high the greatest rate; null without a bound
 */
record RateCell(Edge low, @Nullable Edge high) {
    /** All cells of a usage, given the bars that single targets set. */
    static List<RateCell> of(Usage usage, SortedSet<Edge> bars) {
        Edge top = usage.isPartOfWhole() ? Edge.ONE : null;
        List<RateCell> cells = new ArrayList<>();
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

    /** The one rate there is. */
    static RateCell at(Ratio rate) {
        Edge edge = new Edge(rate, 0);
        return new RateCell(edge, edge);
    }

    /** A rate of this cell. */
    Ratio sample() {
        if (low.side() == 0) {
            return low.value();
        }
        Ratio to = high == null ? low.value().plus(Ratio.ONE) : high.value();
        return low.value().plus(to).dividedBy(2);
    }
}
