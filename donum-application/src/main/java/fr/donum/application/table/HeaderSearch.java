package fr.donum.application.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the head of a table: the first row, or two rows read together, in which the id and another column are
 * understood. A second row completes the first where cells of that are merged, such as "AAT" over "total".
 */
final class HeaderSearch {
    private static final int MOST_ROWS = 50;

    private final Function<String, Optional<Target>> titles;
    private final int least;
    private final int fixedRow;
    private List<String> previous = List.of();
    private int rows;
    private @Nullable Header held;
    private @Nullable Header found;
    private @Nullable Header nearest;

    /** Looks for the titles that donum knows. */
    HeaderSearch() {
        this(Vocabulary.OURS::column, 2, 0);
    }

    /**
     * Looks for other titles.
     *
     * @param titles what a title stands for
     * @param least how many different ones, that of the id among them, make a head
     * @param fixedRow number of the row that is the head, whatever it holds; 0 if it is to be looked for
     */
    HeaderSearch(Function<String, Optional<Target>> titles, int least, int fixedRow) {
        this.titles = titles;
        this.least = least;
        this.fixedRow = fixedRow;
    }

    /** Takes the next row; says whether it belongs to the head or to what stands above it. */
    boolean takes(Row row) {
        List<String> cells = cells(row);
        if (held != null) {
            Header both = joined(row, previous, cells);
            boolean goesOn = both.understood() > held.understood() && isBelowId(held, cells);
            found = goesOn ? both : held;
            held = null;
            return goesOn;
        }
        if (row.number() < fixedRow) {
            previous = cells;
            return true;
        }
        rows++;
        Header alone = alone(row, cells);
        Header both = joined(row, previous, cells);
        Header best = both.understood() > alone.understood() ? both : alone;
        if (best.isHeader(least) || fixedRow > 0) {
            settle(best, best == alone && alone.mayGoOnBelow());
        } else if (nearest == null || best.understood() > nearest.understood()) {
            nearest = best;
        }
        previous = cells;
        return true;
    }

    private void settle(Header header, boolean mayGoOn) {
        if (mayGoOn) {
            held = header;
        } else {
            found = header;
        }
    }

    /** Whether nothing is left to look for. */
    boolean isOver() {
        return found != null || (held == null && rows >= MOST_ROWS);
    }

    Optional<Header> found() {
        return Optional.ofNullable(found);
    }

    /** The head, as far as rows were given: that a next row may go on with counts. */
    Optional<Header> header() {
        return Optional.ofNullable(found == null ? held : found);
    }

    /** The row that came nearest to a head, if any column was understood in it besides one. */
    Optional<Header> nearest() {
        return Optional.ofNullable(nearest).filter(header -> header.understood() >= least);
    }

    private static boolean isBelowId(Header upper, List<String> lower) {
        int id = upper.column(Part.ID);
        return id >= lower.size()
                || lower.get(id).isEmpty()
                || Words.key(lower.get(id)).equals(Words.key(upper.name(id)));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(row.kind(column) == Row.Kind.ERROR ? "" : Cells.tidy(row.text(column)));
        }
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private Header alone(Row row, List<String> cells) {
        List<@Nullable Target> targets = new ArrayList<>();
        cells.forEach(name -> targets.add(titles.apply(name).orElse(null)));
        return new Header(row.number(), cells, targets);
    }

    /** Both rows as one, where an empty cell of the upper one goes on what stands to its left. */
    private Header joined(Row row, List<String> upper, List<String> lower) {
        List<String> names = new ArrayList<>();
        List<@Nullable Target> targets = new ArrayList<>();
        String over = "";
        for (int column = 0; column < Math.max(upper.size(), lower.size()); column++) {
            String above = column < upper.size() ? upper.get(column) : "";
            String below = column < lower.size() ? lower.get(column) : "";
            over = above.isEmpty() ? over : above;
            JoinedName name = JoinedName.of(above, over, below, titles);
            names.add(name.text());
            targets.add(name.target());
        }
        return new Header(row.number(), names, targets);
    }

    /** What two cells, one below the other, name. */
    private record JoinedName(String text, @Nullable Target target) {
        static JoinedName of(String above, String over, String below, Function<String, Optional<Target>> titles) {
            if (below.isEmpty()) {
                return new JoinedName(above, titles.apply(above).orElse(null));
            }
            String both = over.equals(below) ? below : (over + " " + below).strip();
            Optional<Target> joined = titles.apply(both);
            if (joined.isPresent()) {
                return new JoinedName(both, joined.get());
            }
            Target alone = titles.apply(below).orElse(null);
            boolean misread = alone != null && alone.part().isOfLongTable() && !over.isEmpty();
            return alone == null || misread ? new JoinedName(both, null) : new JoinedName(below, alone);
        }
    }
}
