package fr.donum.application.table;

import java.util.Set;
import java.util.TreeSet;

/** The years that the titles of columns of figures name, such as {@code DCMT 2026}. */
final class Years {
    private Years() {}

    static Set<Integer> of(Header header) {
        Set<Integer> years = new TreeSet<>();
        for (int column = 0; column < header.width(); column++) {
            Target target = header.target(column);
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
