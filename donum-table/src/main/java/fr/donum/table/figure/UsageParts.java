package fr.donum.table.figure;

import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Row;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rows of their own tell of one usage of a dossier: its numerator, its denominator, its rate. */
public final class UsageParts {
    private final Map<Part, Told> told = new EnumMap<>(Part.class);
    private boolean isTwice;

    /**
     * A figure and where it stands.
     *
     * @param number acts; {@link Figures#MISSING}, {@link Figures#UNUSABLE}; of no meaning for a rate
     * @param cell the row of a rate, with that cell and no other; null for a number
     */
    public record Told(
            long row, int column, long number, @Nullable Row cell) {
        static final Told NONE = new Told(0, -1, Figures.MISSING, null);
    }

    /** Adds a figure, and returns the row that told the same before; null if none did. */
    @Nullable
    public Long add(Part part, Told figure) {
        Told before = told.putIfAbsent(part, figure);
        isTwice |= before != null;
        return before == null ? null : before.row();
    }

    /** Whether one of them was told twice, so that nothing says which counts. */
    public boolean isTwice() {
        return isTwice;
    }

    public Told of(Part part) {
        return told.getOrDefault(part, Told.NONE);
    }

    /** What of it is not as two counts say; null if all is. */
    @Nullable
    public Part unlike(long done, long total) {
        long ours = of(Part.DONE).number();
        long all = of(Part.TOTAL).number();
        return ours >= 0 && ours != done ? Part.DONE : all >= 0 && all != total ? Part.TOTAL : null;
    }

    public static Told number(Row row, int column, long number) {
        return new Told(row.number(), column, number, null);
    }

    public static Told rate(Row row, int column) {
        return new Told(row.number(), column, Figures.MISSING, row.copyOf(column));
    }
}
