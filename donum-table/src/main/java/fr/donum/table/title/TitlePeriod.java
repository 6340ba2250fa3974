package fr.donum.table.title;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one day, or else the one year, that the titles above a table state for all of its figures.
 *
 * @param day null if none is stated, or more than one
 * @param year 0 if none is stated, or more than one
 */
public record TitlePeriod(@Nullable LocalDate day, int year) {
    static final TitlePeriod NONE = new TitlePeriod(null, 0);

    private static final Pattern CLAUSES = Pattern.compile("\\s+[-–—|/•·]\\s+|\\s*[,;()\\[\\]]\\s*");

    /** Any digit but those of ASCII too, which stand for themselves only once a text is made plain. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:[12][0-9]{3}|2[2-9])(?![0-9])|[\\p{Nd}&&[^0-9]]");

    /** What was found in titles, one after the other. */
    private static final class Found {
        private final int schemeYear;
        private final Set<LocalDate> days = new HashSet<>();
        private final Set<Integer> years = new HashSet<>();

        Found(int schemeYear) {
            this.schemeYear = schemeYear;
        }

        /** Takes what a title states as a whole, or else what each of its clauses does. */
        void look(String cell) {
            if (cell.length() > TitleFacts.LONGEST || !mayStateYear(cell)) {
                return;
            }
            List<TitleClause> all = Stream.of(CLAUSES.split(cell))
                    .filter(text -> !text.isBlank())
                    .map(TitleClause::new)
                    .toList();
            List<TitleClause> clauses =
                    all.stream().filter(clause -> !clause.isOtherwise()).toList();
            if (all.size() == 1 && all.get(0).raw().equals(cell)) {
                clauses.forEach(this::take);
                return;
            }
            String whole = clauses.stream().map(TitleClause::raw).collect(Collectors.joining(", "));
            if (take(new TitleClause(whole)) || all.size() == 1) {
                return;
            }
            boolean mayBeBare = all.size() == clauses.size();
            clauses.forEach(clause -> takeOne(clause, mayBeBare));
        }

        private boolean take(TitleClause clause) {
            LocalDate day = clause.day(schemeYear);
            if (day != null) {
                days.add(day);
                return true;
            }
            OptionalInt year = clause.year(schemeYear);
            year.ifPresent(years::add);
            return year.isPresent();
        }

        /** @param mayBeBare whether no other clause is about something else than figures, when they were printed for example */
        private void takeOne(TitleClause clause, boolean mayBeBare) {
            if (mayBeBare) {
                bare(clause);
            }
            take(clause);
        }

        /** Takes the year or the day that a title or a clause is and nothing else. */
        void bare(TitleClause clause) {
            int year = clause.bareYear();
            LocalDate day = clause.bareDay();
            if (year > 0) {
                years.add(year);
            } else if (day != null && !TitleClause.mayBeOfReport(day, schemeYear)) {
                days.add(day);
            }
        }

        TitlePeriod stated() {
            days.forEach(day -> years.add(day.getYear()));
            if (years.size() != 1) {
                return NONE;
            }
            LocalDate day = days.size() == 1 ? days.iterator().next() : null;
            boolean mayBeOfYearBefore =
                    day != null && day.getMonth() == Month.JANUARY && day.getYear() == schemeYear + 1;
            return mayBeOfYearBefore
                    ? NONE
                    : new TitlePeriod(day, years.iterator().next());
        }
    }

    /**
     * What titles state.
     *
     * @param cells those above a table, one after the other
     * @param schemeYear the year that is evaluated, whose figures may be of the January after it; 0 if not known
     */
    public static TitlePeriod of(List<String> cells, int schemeYear) {
        Found found = new Found(schemeYear);
        look(cells, found);
        return found.stated();
    }

    /** What rows of titles state, where a year or a day may also stand alone in its row, or beside the name of a practice. */
    public static TitlePeriod ofRows(List<List<String>> rows, int schemeYear) {
        Found found = new Found(schemeYear);
        for (List<String> row : rows) {
            look(row, found);
            List<String> texts =
                    row.stream().filter(cell -> !cell.isBlank()).distinct().toList();
            String last = texts.isEmpty() ? "" : texts.get(texts.size() - 1);
            if (mayStateYear(last) && (texts.size() == 1 || (texts.size() == 2 && NoteText.namesGroup(texts.get(0))))) {
                found.bare(new TitleClause(last));
            }
        }
        return found.stated();
    }

    /**
     * What a line between rows states.
     *
     * @param isAlone whether nothing else stands in its row, so that it may be a year or a day and nothing else
     */
    public static TitlePeriod ofLine(String text, boolean isAlone, int schemeYear) {
        return !mayStateYear(text)
                ? NONE
                : isAlone ? ofRows(List.of(List.of(text)), schemeYear) : of(List.of(text), schemeYear);
    }

    /** Whether a text holds what may be a year, in four digits or two: most hold none, and to read one takes a while. */
    private static boolean mayStateYear(String text) {
        return YEAR.matcher(text).find();
    }

    private static void look(List<String> cells, Found found) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            found.look(cell);
            boolean isLabel = !cell.isEmpty() && cell.chars().noneMatch(Character::isDigit);
            if (isLabel && i + 1 < cells.size()) {
                found.look(cell + " " + cells.get(i + 1));
            }
        }
    }
}
