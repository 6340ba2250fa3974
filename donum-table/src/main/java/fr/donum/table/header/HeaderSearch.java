package fr.donum.table.header;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.PlainName;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Row;
import fr.donum.table.column.Header;
import fr.donum.table.column.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the head of a table: the first row, or two or three rows read together, in which the id and another column are
 * understood. A second row completes the first where cells of that are merged, such as "AAT" over "total", and a third the
 * second.
 */
public final class HeaderSearch {
    private static final int MOST_ROWS = 50;

    private final Function<String, Optional<CanonicalColumn>> titles;
    private final int least;
    private final int fixedRow;
    private final boolean mayBeKeyless;
    private List<String> previous = List.of();
    private int rows;
    private @Nullable Header held;
    private long firstHeld;
    private @Nullable Header found;
    private @Nullable Header nearest;
    private @Nullable Header keyless;
    private final List<List<String>> above = new ArrayList<>();
    private final Sideways sideways = new Sideways();

    /** Looks for the titles that donum knows. */
    public HeaderSearch() {
        this(Vocabulary.OURS::column, 2, 0, true);
    }

    /**
     * Looks for other titles.
     *
     * @param titles what a title stands for
     * @param least how many different ones, that of the id among them, make a head
     * @param fixedRow number of a row of the head, whatever it holds; 0 if it is to be looked for
     */
    public HeaderSearch(Function<String, Optional<CanonicalColumn>> titles, int least, int fixedRow) {
        this(titles, least, fixedRow, false);
    }

    private HeaderSearch(
            Function<String, Optional<CanonicalColumn>> titles, int least, int fixedRow, boolean mayBeKeyless) {
        this.titles = title -> titles.apply(Cells.tidy(title));
        this.least = least;
        this.fixedRow = fixedRow;
        this.mayBeKeyless = mayBeKeyless;
    }

    /** Takes the next row; says whether it belongs to the head or to what stands above it. */
    public boolean takes(Row row) {
        List<String> cells = cells(row);
        if (held != null) {
            Header both = joined(row, previous, cells);
            boolean goesOn = both.saysMoreThan(held) && isBelowKey(held, cells);
            boolean isThirdToCome = goesOn && both.open() > 0 && held.row() == firstHeld;
            previous = merged(previous, cells);
            found = isThirdToCome ? null : goesOn ? both : held;
            held = isThirdToCome ? both : null;
            return goesOn;
        }
        if (row.number() < fixedRow) {
            previous = cells;
            return true;
        }
        rows++;
        if (mayBeKeyless) {
            sideways.look(row.number(), cells);
        }
        if (mayBeKeyless && Math.max(previous.size(), cells.size()) < 2) {
            if (keyless == null) {
                above.add(cells);
            }
            previous = cells;
            return true;
        }
        Header alone = alone(row, cells);
        Header both = previous.isEmpty() ? alone : joined(row, previous, cells);
        boolean isBelowOthers = previous.stream().anyMatch(JoinedName::isOfOthers) && !isTitle(previous, cells);
        Header best = both.saysMoreThan(alone) || isBelowOthers ? both : alone;
        if (best.isHeader(least) || fixedRow > 0) {
            settle(best, best == alone && mayGoOn(alone));
        } else if (mayBeKeyless) {
            keyless(row, cells, best);
        }
        if (nearest == null || best.understood() > nearest.understood()) {
            nearest = best;
        }
        previous = best == both ? merged(previous, cells) : cells;
        return true;
    }

    /** Two rows of titles as one for a third: what is merged downwards goes on, what stands lower is nearer. */
    private static List<String> merged(List<String> upper, List<String> lower) {
        List<String> merged = new ArrayList<>(lower);
        for (int column = 0; column < upper.size(); column++) {
            if (column >= merged.size()) {
                merged.add(upper.get(column));
            } else if (merged.get(column).isEmpty()) {
                merged.set(column, upper.get(column));
            }
        }
        return merged;
    }

    /** Whether enough titles are understood in a row for it to be a head by itself. */
    boolean mayBeHead(Row row) {
        int understood = 0;
        for (int column = 0; column < row.size() && understood < least; column++) {
            boolean isWords = row.kind(column) == Row.Kind.TEXT;
            understood += isWords && titles.apply(Cells.tidy(row.text(column))).isPresent() ? 1 : 0;
        }
        return understood >= least || fixedRow > 0;
    }

    private boolean mayGoOn(Header alone) {
        boolean areTitlesOfGroups = alone.isLong() && alone.figuresOfARow() == 0;
        return alone.mayGoOnBelow() || alone.open() > 0 || areTitlesOfGroups || fixedRow > 0;
    }

    private void settle(Header header, boolean mayGoOn) {
        if (mayGoOn) {
            held = header;
            firstHeld = header.row();
        } else {
            found = header;
        }
    }

    /** The first row that would do without an id is kept, until one with an id comes, or one with names below a recap. */
    private void keyless(Row row, List<String> cells, Header best) {
        if (keyless != null && keyless.isLong() && !keyless.has(Part.NAME) && isOfNames(best)) {
            keyless = best;
        } else if (keyless == null) {
            Header head = withLabels(best);
            if (head.isKeyless()) {
                keyless = head;
            } else {
                above.add(cells);
            }
        } else if (row.number() == keyless.row() + 1) {
            Header both = joined(row, previous, cells);
            keyless = both.saysMoreThan(keyless) && both.isKeyless() && isBelowKey(keyless, cells) ? both : keyless;
        }
    }

    private static boolean isOfNames(Header head) {
        return head.isKeyless() && !head.isLong() && head.has(Part.NAME);
    }

    /** Figures of a row without a title over what they are of, which then stands in the first column. */
    private static Header withLabels(Header head) {
        boolean areLabelsFirst = !head.has(Part.METRIC)
                && head.figuresOfARow() >= 2
                && head.metricsOfItsOwn() == 0
                && head.name(0).isEmpty();
        return areLabelsFirst ? head.with(0, CanonicalColumn.named("metric")) : head;
    }

    /** A column that is taken for the figures of the metrics where there is no other. */
    private static Header withFigures(Header head) {
        if (!head.has(Part.METRIC) || head.figuresOfARow() > 0 || head.metricsOfItsOwn() > 0) {
            return head;
        }
        int[] columns = IntStream.range(0, head.width())
                .filter(column -> head.target(column) == null && Vocabulary.OURS.isOtherwiseValue(head.name(column)))
                .toArray();
        return columns.length == 1 ? head.with(columns[0], CanonicalColumn.named("value")) : head;
    }

    /** Whether nothing is left to look for. */
    public boolean isOver() {
        return found != null || (held == null && rows >= MOST_ROWS);
    }

    public Optional<Header> found() {
        return Optional.ofNullable(found);
    }

    /** The head, as far as rows were given: that a next row may go on with counts. */
    public Optional<Header> header() {
        return Optional.ofNullable(found == null ? held : found);
    }

    /** A row that is a head if none with an id is found: the rows below it are one practitioner's, or bear names. */
    public Optional<Header> keyless() {
        return Optional.ofNullable(keyless);
    }

    /** The cells of the rows above the head that has no id. */
    public List<String> above() {
        return above.stream().flatMap(List::stream).toList();
    }

    /** The rows above the head, each with its cells. */
    public List<List<String>> rowsAbove() {
        return List.copyOf(above);
    }

    /** What to tell of a table without a head, if it is seen what is wrong with it. */
    public Optional<Problem> wrong() {
        return sideways.told();
    }

    /** The row that came nearest to a head, if any column was understood in it besides one. */
    public Optional<Header> nearest() {
        return Optional.ofNullable(nearest).filter(header -> header.understood() >= least);
    }

    /** Whether a row has no key of its own below that of a head, but perhaps another title for it. */
    private boolean isBelowKey(Header upper, List<String> lower) {
        int key = upper.keyColumn() < 0 ? Keys.otherwise(upper) : upper.keyColumn();
        return key < 0
                || key >= lower.size()
                || lower.get(key).isEmpty()
                || PlainName.key(lower.get(key)).equals(PlainName.key(upper.name(key)))
                || (upper.column(Part.METRIC) != key
                        && titles.apply(lower.get(key))
                                .filter(target -> target.part() != Part.GROUP)
                                .isPresent())
                || Vocabulary.OURS.isOtherwiseKey(lower.get(key));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(row.kind(column) == Row.Kind.ERROR ? "" : Cells.seen(row.text(column)));
        }
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private Header alone(Row row, List<String> cells) {
        List<@Nullable CanonicalColumn> targets = new ArrayList<>();
        cells.forEach(name -> targets.add(titles.apply(name).orElse(null)));
        Header header = new Header(row.number(), cells, targets);
        return mayBeKeyless ? withFigures(header) : header;
    }

    /** Both rows as one, where an empty cell of the upper one goes on what stands to its left. */
    private Header joined(Row row, List<String> upper, List<String> lower) {
        List<String> names = new ArrayList<>();
        List<@Nullable CanonicalColumn> targets = new ArrayList<>();
        boolean isTitle = isTitle(upper, lower);
        boolean isBesideKey = true;
        String over = "";
        for (int column = 0; column < Math.max(upper.size(), lower.size()); column++) {
            String above = column < upper.size() && !isTitle ? upper.get(column) : "";
            String below = column < lower.size() ? lower.get(column) : "";
            if (!above.isEmpty() && !above.equals(over)) {
                over = above;
                isBesideKey = true;
            }
            JoinedName name = JoinedName.of(above, over, below, isBesideKey, titles);
            isBesideKey &= !name.isKey();
            names.add(name.text());
            targets.add(name.target());
        }
        return new Header(row.number(), names, targets);
    }

    /** Whether the upper row is a title of the whole table: one text, from the first column on. */
    private static boolean isTitle(List<String> upper, List<String> lower) {
        return !upper.isEmpty()
                && !upper.get(0).isEmpty()
                && lower.size() > 1
                && !lower.get(0).isEmpty()
                && upper.stream().allMatch(cell -> cell.isEmpty() || cell.equals(upper.get(0)));
    }
}
