package fr.donum.table.header;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.spi.source.Severity;
import fr.donum.table.cell.Damage;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.column.NearColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a header. */
public final class HeaderIssues {
    private static final int MOST_UNKNOWN = 50;

    private HeaderIssues() {}

    /** There is no header, or, if some row looks like one, only its id is lacking. */
    public static Problem none(@Nullable Header nearest) {
        return nearest == null
                ? Problem.ofTable(TableIssue.TABLE_NO_HEADER)
                : Problem.ofRow(TableIssue.TABLE_NO_ID, nearest.row(), Integer.toString(nearest.understood()));
    }

    public static boolean leaveUsable(List<Problem> problems) {
        return problems.stream().noneMatch(problem -> problem.code().severity() == Severity.ERROR);
    }

    /** The same for a header whose columns a profile names: any other is left out on purpose. */
    public static List<Problem> ofMapped(Header header) {
        return of(header).stream()
                .filter(problem -> problem.code() != TableIssue.COLUMN_UNKNOWN
                        && problem.code() != TableIssue.COLUMN_OF_PAPER
                        && problem.code() != TableIssue.COLUMN_UNKNOWN_MORE)
                .toList();
    }

    public static List<Problem> of(Header header) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> before = new HashMap<>();
        NearColumns near = new NearColumns(header);
        int unknown = 0;
        for (int column = 0; column < header.width(); column++) {
            String name = header.name(column);
            CanonicalColumn target = header.target(column);
            if (target == null && Years.ofFigures(header, column) > 0) {
                String year = Integer.toString(Years.ofFigures(header, column));
                problems.add(problem(TableIssue.COLUMN_OF_OTHER_YEAR, header, column, year));
                continue;
            }
            if (target == null) {
                unknown += name.isEmpty() ? 0 : 1;
                if (!name.isEmpty() && unknown <= MOST_UNKNOWN) {
                    problems.add(unknown(header, column, near));
                }
                continue;
            }
            if (target.part() == Part.OTHER_KEY) {
                String key = header.name(header.column(Part.ID));
                problems.add(problem(TableIssue.TABLE_OTHER_KEY, header, column, key));
                continue;
            }
            if (!header.reads(column)) {
                problems.add(problem(TableIssue.COLUMN_OF_OTHER_LAYOUT, header, column, target.name()));
                continue;
            }
            Integer first = before.putIfAbsent(target.part() + " " + target.name(), column);
            if (first != null) {
                String other = header.name(first);
                problems.add(problem(TableIssue.TABLE_COLUMN_TWICE, header, column, target.name(), other));
            }
        }
        if (header.isLong() && header.figuresOfARow() == 0) {
            problems.add(Sideways.noValue(header.row(), unread(header)));
        }
        damaged(header, problems);
        Set<Integer> years = Years.of(header);
        if (years.size() > 1) {
            String all = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
            problems.add(Problem.ofRow(TableIssue.COLUMN_OF_TWO_YEARS, header.row(), all));
        }
        if (unknown > MOST_UNKNOWN) {
            String more = Integer.toString(unknown - MOST_UNKNOWN);
            problems.add(Problem.ofRow(TableIssue.COLUMN_UNKNOWN_MORE, header.row(), more));
        }
        return problems;
    }

    private static List<String> unread(Header header) {
        return IntStream.range(0, header.width())
                .filter(column ->
                        header.target(column) == null && !header.name(column).isEmpty())
                .mapToObj(header::name)
                .toList();
    }

    /** Titles whose letters were lost are told once, whether they are understood nevertheless or not. */
    private static void damaged(Header header, List<Problem> problems) {
        for (int column = 0; column < header.width(); column++) {
            String name = header.name(column);
            if (Damage.isIn(name)) {
                problems.add(problem(TableIssue.TABLE_DAMAGED_TITLES, header, column, Damage.mended(name)));
                return;
            }
        }
    }

    private static Problem unknown(Header header, int column, NearColumns near) {
        if (NearColumns.isOfPaper(header.name(column))) {
            return problem(TableIssue.COLUMN_OF_PAPER, header, column);
        }
        String[] names = near.of(header.name(column)).toArray(String[]::new);
        return problem(TableIssue.COLUMN_UNKNOWN, header, column, names);
    }

    private static Problem problem(TableIssue code, Header header, int column, String... arguments) {
        return Problem.of(code, header.row(), column, header.name(column), arguments);
    }
}
