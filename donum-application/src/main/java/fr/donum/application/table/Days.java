package fr.donum.application.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days; the latest one is remembered, since the rows of a table mostly share it. */
final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: .*)?");

    private byte[] latestText = {};
    private @Nullable LocalDate latest;

    /** The day in a cell; null if there is none that is understood. */
    @Nullable
    LocalDate read(Row row, int column) {
        if (latest == null || !row.holds(column, latestText)) {
            latest = row.kind(column) == Row.Kind.TEXT || row.kind(column) == Row.Kind.DATE
                    ? parse(Cells.tidy(row.text(column)))
                    : null;
            latestText = row.utf8(column);
        }
        return latest;
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
