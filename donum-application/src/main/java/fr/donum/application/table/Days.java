package fr.donum.application.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days. */
final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: .*)?");

    private final TextCache<LocalDate> days = new TextCache<>(text -> parse(Cells.tidy(text)));

    /** The day in a cell; null if there is none that is understood. */
    @Nullable
    LocalDate read(Row row, int column) {
        return switch (row.kind(column)) {
            case TEXT, DATE -> days.read(row, column);
            case EMPTY, NUMBER, PERCENT, BOOLEAN, ERROR -> null;
        };
    }

    private static @Nullable LocalDate parse(String tidy) {
        Matcher iso = ISO.matcher(tidy);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher french = FRENCH.matcher(tidy);
        return french.matches() ? day(french.group(3), french.group(2), french.group(1)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
