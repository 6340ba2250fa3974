package fr.donum.table.cell;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days. What stands behind one may be a time of day and nothing else; an instant is the day it is in Paris. */
public final class Days {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LONGEST = 60;
    private static final long MILLIS_LIMIT = 100_000_000_000_000L;

    private static final String TIME = "(?:(?:T|,? (?:à )?)(?<hour>[0-9]{1,2})"
            + "(?:(?::| ?h ?)(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?| ?h|(?<=T[0-9]{2}))"
            + "(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?"
            + "(?: ?(?<zone>Z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)(?:\\[[A-Za-z_/]+])?| CES?T)?)?";

    private static final Pattern ISO =
            Pattern.compile("(?<year>[0-9]{4})([-/.])(?<month>[0-9]{1,2})\\2(?<day>[0-9]{1,2})" + TIME);
    private static final Pattern FRENCH =
            Pattern.compile("(?<day>[0-9]{1,2})([-/. ])(?<month>[0-9]{1,2})\\2(?<year>[0-9]{4})" + TIME);
    private static final Pattern BASIC = Pattern.compile("(?<year>(?:19|20)[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})"
            + "(?:T(?<hour>[0-9]{2})(?::?(?<minute>[0-9]{2})(?::?(?<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?)?"
            + "(?<half>(?!))?(?<zone>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?");
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}{2,9}\\.?,? )?(?<day>[0-9]{1,2})(?:er|st|nd|rd|th)?[ -]"
                    + "(?<word>\\p{L}{3,9})\\.?[ -](?<year>[0-9]{4})" + TIME);
    private static final Pattern ENGLISH_WORDS =
            Pattern.compile("(?<word>[A-Za-z]{3,9})\\.? (?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<year>[0-9]{4})" + TIME);
    private static final Pattern SCRIPT =
            Pattern.compile("\\\\?/?Date\\((?<millis>-?[0-9]{1,15})(?:[+-][0-9]{4})?\\)\\\\?/?");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("janvier", 1),
            Map.entry("janv", 1),
            Map.entry("jan", 1),
            Map.entry("january", 1),
            Map.entry("fevrier", 2),
            Map.entry("fevr", 2),
            Map.entry("fev", 2),
            Map.entry("feb", 2),
            Map.entry("february", 2),
            Map.entry("mars", 3),
            Map.entry("mar", 3),
            Map.entry("march", 3),
            Map.entry("avril", 4),
            Map.entry("avr", 4),
            Map.entry("apr", 4),
            Map.entry("april", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("juin", 6),
            Map.entry("jun", 6),
            Map.entry("june", 6),
            Map.entry("juillet", 7),
            Map.entry("juil", 7),
            Map.entry("jul", 7),
            Map.entry("july", 7),
            Map.entry("aout", 8),
            Map.entry("aug", 8),
            Map.entry("august", 8),
            Map.entry("septembre", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("september", 9),
            Map.entry("octobre", 10),
            Map.entry("oct", 10),
            Map.entry("october", 10),
            Map.entry("novembre", 11),
            Map.entry("nov", 11),
            Map.entry("november", 11),
            Map.entry("decembre", 12),
            Map.entry("dec", 12),
            Map.entry("december", 12));

    private final TextCache<LocalDate> days = new TextCache<>(text -> of(Cells.figure(text)));

    /** The day in a cell; null if there is none that is understood. */
    @Nullable
    public LocalDate read(Row row, int column) {
        return switch (row.kind(column)) {
            case TEXT, DATE, NUMBER -> days.read(row, column);
            case EMPTY, PERCENT, BOOLEAN, ERROR -> null;
        };
    }

    /** The day that a tidy text is; null if it is none. */
    public static @Nullable LocalDate of(String tidy) {
        if (tidy.length() > LONGEST) {
            return null;
        }
        for (Pattern pattern : new Pattern[] {ISO, FRENCH, BASIC}) {
            Matcher found = pattern.matcher(tidy);
            if (found.matches()) {
                return day(found, Integer.parseInt(found.group("month")));
            }
        }
        Matcher script = SCRIPT.matcher(tidy);
        if (script.matches()) {
            return ofMillis(Long.parseLong(script.group("millis")));
        }
        return ofWords(tidy);
    }

    private static @Nullable LocalDate ofMillis(long millis) {
        return Math.abs(millis) > MILLIS_LIMIT
                ? null
                : Instant.ofEpochMilli(millis).atZone(PARIS).toLocalDate();
    }

    private static @Nullable LocalDate ofWords(String tidy) {
        for (Pattern pattern : new Pattern[] {WORDS, ENGLISH_WORDS}) {
            Matcher found = pattern.matcher(tidy);
            Integer month = found.matches() ? MONTHS.get(PlainName.key(found.group("word"))) : null;
            if (month != null) {
                return day(found, month);
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(Matcher found, int month) {
        try {
            LocalDate day = LocalDate.of(number(found, "year"), month, number(found, "day"));
            return found.group("hour") == null ? day : withTime(day, found);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate withTime(LocalDate day, Matcher found) {
        LocalTime time = LocalTime.of(hour(found), number(found, "minute"), number(found, "second"));
        String zone = found.group("zone");
        if (zone == null) {
            return day;
        }
        ZoneOffset offset = Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
        return day.atTime(time).atOffset(offset).atZoneSameInstant(PARIS).toLocalDate();
    }

    private static int hour(Matcher found) {
        int hour = number(found, "hour");
        String half = found.group("half");
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("No hour of half a day: " + hour);
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static int number(Matcher found, String group) {
        String digits = found.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
