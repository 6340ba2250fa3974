package fr.donum.table.header;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.column.Vocabulary;
import fr.donum.table.title.TitleFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a table without a head that can be read: names of metrics below one another in the first column, and beside
 * them columns for practitioners, periods or unknown things.
 */
public final class Sideways {
    private static final int LEAST = 2;
    private static final int SHOWN = 5;
    /** Digits of an AM number whose 0 is lost, and of an RPPS number. */
    private static final int AM_DIGITS = 8;

    private static final int RPPS_DIGITS = 11;

    private long row;
    private List<String> titles = List.of();
    private boolean areNumbers;
    private int metrics;

    /** The titles behind the first one, or the figures. */
    void look(long number, List<String> cells) {
        List<String> others =
                cells.stream().skip(1).filter(cell -> !cell.isEmpty()).toList();
        if (others.isEmpty()) {
            return;
        }
        boolean areKeys = others.size() >= LEAST && others.stream().allMatch(Sideways::isNumber);
        if (areKeys && !areNumbers) {
            head(number, others, true);
        } else if (isFigure(cells.get(0))) {
            metrics++;
        } else if (metrics == 0 && !areNumbers) {
            head(number, others, false);
        }
    }

    private void head(long number, List<String> others, boolean numbers) {
        row = number;
        titles = new ArrayList<>(others);
        areNumbers = numbers;
    }

    private static boolean isFigure(String name) {
        @Nullable CanonicalColumn column = Vocabulary.OURS.column(name).orElse(null);
        return (column != null && column.part().isOfWideTable())
                || Vocabulary.OURS.metric(name).isPresent();
    }

    private static boolean isNumber(String title) {
        return title.length() >= AM_DIGITS
                && title.length() <= RPPS_DIGITS
                && title.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What to tell where no head was found; empty if the table is none of these. */
    Optional<Problem> told() {
        if (metrics < LEAST || titles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                areNumbers
                        ? Problem.ofRow(TableIssue.TABLE_TRANSPOSED, row, Integer.toString(titles.size()))
                        : noValue(row, titles));
    }

    /**
     * The same of a head that can be read: that of a page some of whose columns are other practitioners, by their titles, or
     * because all that is known of its columns is a total.
     */
    public static Optional<Problem> ofPage(Header head) {
        int persons = 0;
        int others = 0;
        for (int column = 0; column < head.width(); column++) {
            String title = head.name(column);
            if (head.target(column) == null && !title.isEmpty()) {
                others++;
                persons += isNumber(title) || TitleFacts.beginWithPerson(List.of(title)) ? 1 : 0;
            }
        }
        boolean isOnlyTotal = !head.has(Part.METRIC_DONE) && !head.has(Part.METRIC_VALUE);
        int practitioners = isOnlyTotal ? others : persons;
        return practitioners < (isOnlyTotal ? LEAST : 1)
                ? Optional.empty()
                : Optional.of(Problem.ofRow(TableIssue.TABLE_TRANSPOSED, head.row(), Integer.toString(practitioners)));
    }

    static Problem noValue(long row, List<String> titles) {
        String some = titles.isEmpty() ? "–" : String.join(", ", titles.subList(0, Math.min(titles.size(), SHOWN)));
        return Problem.ofRow(
                TableIssue.TABLE_NO_VALUE, row, Problem.shown(some) + (titles.size() > SHOWN ? ", …" : ""));
    }
}
