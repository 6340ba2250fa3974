package fr.donum.application.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The head of a table: the name of each column and what it is taken for. */
final class Header {
    private final long row;
    private final List<String> names;
    private final List<@Nullable Target> targets = new ArrayList<>();
    private final List<Integer> origins;

    /**
     * A head whose columns have these names.
     *
     * @param row number of its last row
     */
    Header(long row, List<String> names, List<@Nullable Target> targets) {
        this(row, names, targets, List.of());
    }

    /**
     * A head with columns that a profile adds.
     *
     * @param origins for each column the one of the file that it is read from, -1 for none; empty if all are the file's
     */
    Header(long row, List<String> names, List<@Nullable Target> targets, List<Integer> origins) {
        this.row = row;
        this.names = names;
        this.targets.addAll(targets);
        this.origins = origins;
    }

    List<Integer> origins() {
        return origins;
    }

    /** The column of the file that a column is read from; -1 if it is in no file. */
    int origin(int column) {
        return column < origins.size() ? origins.get(column) : column;
    }

    /** Number of columns of the file. */
    int fileWidth() {
        int width = 0;
        while (width < names.size() && origin(width) == width) {
            width++;
        }
        return width;
    }

    long row() {
        return row;
    }

    /** Number of columns, those without a name in between included. */
    int width() {
        return names.size();
    }

    String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    @Nullable
    Target target(int column) {
        return targets.get(column);
    }

    /** The column with this canonical name; -1 if there is none. */
    int column(String canonical) {
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (target != null && target.name().equals(canonical)) {
                return i;
            }
        }
        return -1;
    }

    int column(Part part) {
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (target != null && target.part() == part) {
                return i;
            }
        }
        return -1;
    }

    boolean has(Part part) {
        return column(part) >= 0;
    }

    /** Whether it has a row for each metric. */
    boolean isLong() {
        return has(Part.METRIC);
    }

    /** Whether a table of its layout makes use of such a column. */
    boolean reads(Target target) {
        return isLong() ? !target.part().isOfWideTable() : !target.part().isOfLongTable();
    }

    /** Number of different columns that are understood. */
    int understood() {
        Set<String> different = new HashSet<>();
        for (Target target : targets) {
            if (target != null) {
                different.add(target.name());
            }
        }
        return different.size();
    }

    /** Whether it is enough of a head to be taken for one. */
    boolean isHeader(int least) {
        return has(Part.ID) && understood() >= least;
    }

    /** Whether a cell before the last is empty or repeats its neighbour, as merged cells do. */
    boolean mayGoOnBelow() {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty() || (i > 0 && names.get(i).equals(names.get(i - 1)))) {
                return true;
            }
        }
        return false;
    }
}
