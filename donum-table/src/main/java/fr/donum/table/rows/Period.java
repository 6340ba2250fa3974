package fr.donum.table.rows;

import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Days;
import fr.donum.table.cell.PlainName;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.cell.TextCache;
import fr.donum.table.cell.WrittenNumber;
import fr.donum.table.column.Header;
import fr.donum.table.header.PeriodWords;
import fr.donum.table.title.WrittenDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns that say of which year, and as of which day, the figures are. */
final class Period {
    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2099;
    /** Words that say that nothing is known are no longer than this. */
    private static final int MOST_BYTES_OF_NONE = 40;

    private static final Pattern NAMED_YEAR = Pattern.compile("(?:annee|exercice|an)(20[0-9]{2})");

    private static final Pattern UNTIL =
            Pattern.compile("(?:arr[êe]t[ée]e?s? )?(?:au|le) ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Table table;
    private final int yearAt;
    private final int dateAt;
    private final PeriodWords words;
    private final Days days = new Days();
    private final TextCache<WrittenDay> periods;
    private final WrittenNumber number = new WrittenNumber();
    private int year;
    private @Nullable LocalDate day;
    private boolean isOfRow;

    Period(Table table, Header header) {
        this.table = table;
        this.yearAt = header.column(Part.YEAR);
        this.dateAt = header.column(Part.DATE);
        this.words = PeriodWords.of(header);
        this.periods = new TextCache<>(text -> period(Cells.figure(text)));
    }

    private @Nullable WrittenDay period(String text) {
        return WrittenDay.ofShortYear(text, table.context.year())
                .or(() -> WrittenDay.ofCell(text))
                .or(() -> dayUntil(text))
                .or(() -> words == PeriodWords.DAY ? Optional.empty() : WrittenDay.ofYearUntil(text))
                .orElse(null);
    }

    private static Optional<WrittenDay> dayUntil(String text) {
        Matcher until = UNTIL.matcher(text);
        LocalDate day = until.lookingAt() ? Days.of(text.substring(until.end())) : null;
        return Optional.ofNullable(day)
                .map(each -> new WrittenDay(each.getYear(), each.getMonthValue(), each.getDayOfMonth()));
    }

    /** Reads both; if they cannot be relied upon the row is rejected, for its figures may be another year's. */
    boolean read(Row row, DossierBuilder to) {
        year = 0;
        day = null;
        isOfRow = false;
        if (isGiven(row, yearAt)) {
            isOfRow = true;
            year = year(row);
            if (year == 0) {
                return reject(TableIssue.ROW_NOT_A_YEAR, row, yearAt);
            }
            to.year(year);
        }
        if (isGiven(row, dateAt)) {
            isOfRow = true;
            if (isYearOnly(row)) {
                return ofYear(row, to);
            }
            day = day(row);
            if (day == null || !isYear(day.getYear())) {
                return reject(TableIssue.ROW_NOT_A_DATE, row, dateAt);
            }
            if (year != 0 && year != day.getYear()) {
                return reject(TableIssue.ROW_YEAR_AND_DATE, row, yearAt, Cells.tidy(row.text(dateAt)));
            }
            to.asOf(day);
        } else {
            takeStated(row.number(), to);
        }
        return true;
    }

    /** What the titles above a row state, where it states nothing itself. */
    private void takeStated(long row, DossierBuilder to) {
        LocalDate stated = table.dayAt(row);
        if (stated != null && (year == 0 || year == stated.getYear())) {
            day = stated;
            to.asOf(day);
        } else if (year == 0) {
            year = table.yearAt(row);
            if (year > 0) {
                to.year(year);
            } else {
                table.countUndated();
            }
        }
    }

    /** The year alone says nothing of the day, but below the title of periods it is the year. */
    private boolean isYearOnly(Row row) {
        return words == PeriodWords.PERIOD && yearOnly(row) > 0;
    }

    private int yearOnly(Row row) {
        int whole = row.whole(dateAt);
        if (whole >= 0) {
            return isYear(whole) ? whole : 0;
        }
        Matcher named = NAMED_YEAR.matcher(PlainName.key(row.text(dateAt)));
        return named.matches() && isYear(Integer.parseInt(named.group(1))) ? Integer.parseInt(named.group(1)) : 0;
    }

    private boolean ofYear(Row row, DossierBuilder to) {
        int whole = yearOnly(row);
        if (year != 0 && year != whole) {
            return reject(TableIssue.ROW_YEAR_AND_DATE, row, yearAt, Integer.toString(whole));
        }
        year = whole;
        to.year(year);
        return true;
    }

    /** The day, or the last one of the period; null if there is none, or its year is not known. */
    private @Nullable LocalDate day(Row row) {
        LocalDate written = days.read(row, dateAt);
        if (written != null) {
            return words.end(written);
        }
        if (row.kind(dateAt) != Row.Kind.TEXT && row.kind(dateAt) != Row.Kind.NUMBER) {
            return null;
        }
        int whole = row.whole(dateAt);
        WrittenDay found = whole >= 0 ? words.of(whole).orElse(null) : periods.read(row, dateAt);
        if (found == null) {
            return null;
        }
        int known = found.year() > 0 ? found.year() : year != 0 ? year : table.yearAt(row.number());
        if (known > 0) {
            return found.in(known).date();
        }
        table.countUndated();
        int evaluated = table.context.year();
        return evaluated > 0 ? found.in(evaluated).date() : null;
    }

    /** Whether the row last read states a period itself, and not the table for it. */
    boolean isOfRow() {
        return isOfRow;
    }

    /** The period of the row last read, as text; empty if it states none. */
    String latest() {
        return day != null ? day.toString() : year == 0 ? "" : Integer.toString(year);
    }

    private int year(Row row) {
        int whole = row.whole(yearAt);
        if (whole >= 0) {
            return isYear(whole) ? whole : 0;
        }
        boolean isNumber = number.read(row, yearAt, false) == WrittenNumber.Found.NUMBER;
        boolean isBare = isNumber && number.sign() == 0 && !number.isPercentCell() && !number.isNegative();
        return isBare && isYear(number.whole()) ? (int) number.whole() : 0;
    }

    private static boolean isYear(long year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isGiven(Row row, int column) {
        return column >= 0
                && row.kind(column) != Row.Kind.EMPTY
                && (row.whole(column) >= 0
                        || row.length(column) > MOST_BYTES_OF_NONE
                        || !Cells.isMissing(Cells.tidy(row.text(column))));
    }

    private boolean reject(TableIssue code, Row row, int column, String... arguments) {
        table.reject(Problem.ofCell(code, row, column, arguments), row);
        return false;
    }
}
