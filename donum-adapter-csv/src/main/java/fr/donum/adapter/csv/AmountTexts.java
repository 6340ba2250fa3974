package fr.donum.adapter.csv;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import org.jspecify.annotations.Nullable;

/** Points and euros as cells, written once: a scheme has few amounts. Bounded: a newcomer takes another's place. */
final class AmountTexts {
    private static final int PLACES = 1 << 8;

    private final long[] halves = new long[PLACES];
    private final long[] cents = new long[PLACES];
    private final byte[] @Nullable [] texts = new byte[PLACES][];

    /** {@code ;22.5;157.50}; empty where there is no bound. */
    byte[] of(@Nullable Points points, @Nullable Euros euros) {
        return points == null || euros == null ? unbounded(points, euros) : known(points, euros);
    }

    private static byte[] unbounded(@Nullable Points points, @Nullable Euros euros) {
        return LineBuffer.encoded(";" + (points == null ? "" : points) + ";" + (euros == null ? "" : euros));
    }

    private byte[] known(Points points, Euros euros) {
        int place = (int) (31 * points.halves() + euros.cents()) & (PLACES - 1);
        byte[] known = texts[place];
        if (known == null || halves[place] != points.halves() || cents[place] != euros.cents()) {
            known = LineBuffer.encoded(";" + points + ";" + euros);
            texts[place] = known;
            halves[place] = points.halves();
            cents[place] = euros.cents();
        }
        return known;
    }
}
