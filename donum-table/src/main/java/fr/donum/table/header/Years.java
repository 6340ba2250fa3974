package fr.donum.table.header;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.column.Header;
import fr.donum.table.column.NameWords;
import fr.donum.table.column.Vocabulary;
import java.util.Set;
import java.util.TreeSet;

/** The years that the titles of columns of figures name, such as {@code DCMT 2026}. */
public final class Years {
    private Years() {}

    /** A head without the columns that name another year than the one evaluated, where rows say of which time they are. */
    public static Header ofScheme(Header header, int year) {
        Header left = header;
        if (year > 0 && (header.has(Part.DATE) || header.has(Part.YEAR))) {
            for (int column = 0; column < header.width(); column++) {
                int named = header.target(column) == null ? 0 : ofFigures(header, column);
                left = named > 0 && named != year ? left.with(column, null) : left;
            }
        }
        return left;
    }

    /** The year that the title of a column of figures names; 0 if none. */
    static int ofFigures(Header header, int column) {
        boolean mayBe = header.name(column).contains("20");
        boolean isKnown = mayBe
                && Vocabulary.OURS
                        .column(header.name(column))
                        .filter(target ->
                                target.part().isOfWideTable() || target.part().isOfLongTable())
                        .isPresent();
        return isKnown ? NameWords.of(header.name(column)).year() : 0;
    }

    /** The year that the titles of its columns name; 0 if none, or if a column says it for each row. */
    public static int stated(Header header) {
        Set<Integer> years = of(header);
        return years.size() == 1 && !header.has(Part.YEAR) && !header.has(Part.DATE)
                ? years.iterator().next()
                : 0;
    }

    public static Set<Integer> of(Header header) {
        Set<Integer> years = new TreeSet<>();
        for (int column = 0; column < header.width(); column++) {
            CanonicalColumn target = header.target(column);
            if (target != null
                    && (target.part().isOfWideTable() || target.part().isOfLongTable())
                    && header.reads(target)
                    && header.name(column).contains("20")) {
                int year = NameWords.of(header.name(column)).year();
                if (year > 0) {
                    years.add(year);
                }
            }
        }
        return years;
    }
}
