package fr.donum.adapter.excel.read;

import fr.donum.table.cell.Row;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One section of a number format.
 *
 * @param kind what it shows a number as
 * @param condition the numbers it is for, if it says so
 * @param isLiteral whether it shows nothing of the number
 * @param isOfText whether it is for text
 * @param end where in the format it ends: at its semicolon, or behind the last character
 */
record FormatSection(Row.Kind kind, @Nullable Condition condition, boolean isLiteral, boolean isOfText, int end) {
    /** A comparison in brackets, such as {@code [<1]}. */
    record Condition(String operator, double bound) {
        boolean holdsFor(double value) {
            return switch (operator) {
                case "<" -> value < bound;
                case "<=" -> value <= bound;
                case ">" -> value > bound;
                case ">=" -> value >= bound;
                case "<>" -> value != bound;
                default -> value == bound;
            };
        }

        /** The condition between brackets; null if it is a colour, a currency, a locale or a length of time. */
        static @Nullable Condition of(String inBrackets) {
            String text = inBrackets.strip();
            int length = 0;
            while (length < text.length() && length < 2 && "<>=".indexOf(text.charAt(length)) >= 0) {
                length++;
            }
            if (length == 0) {
                return null;
            }
            try {
                String bound = text.substring(length).strip().replace(',', '.');
                return new Condition(text.substring(0, length), Double.parseDouble(bound));
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }

    FormatSection as(Row.Kind other) {
        return new FormatSection(other, condition, isLiteral, isOfText, end);
    }

    /** The section that starts at a place of a format. */
    static FormatSection at(String format, int start) {
        StringBuilder bare = new StringBuilder();
        Condition condition = null;
        boolean isElapsed = false;
        int i = start;
        while (i < format.length() && format.charAt(i) != ';') {
            char c = format.charAt(i);
            if (c == '"') {
                i = closing(format, '"', i);
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '[') {
                int close = closing(format, ']', i);
                String inside = format.substring(i + 1, Math.max(i + 1, close));
                condition = condition == null ? Condition.of(inside) : condition;
                isElapsed |= isLengthOfTime(inside);
                i = close;
            } else {
                bare.append(c);
            }
            i++;
        }
        int end = Math.min(i, format.length());
        String lower = bare.toString().toLowerCase(Locale.ROOT);
        Row.Kind kind = kind(lower, isElapsed);
        boolean isOfText = lower.indexOf('@') >= 0;
        boolean isLiteral = kind == Row.Kind.NUMBER && !isElapsed && !showsNumber(lower);
        return new FormatSection(kind, condition, isLiteral, isOfText, end);
    }

    /** Where a sign that opened closes; the end of the format if it does not. */
    private static int closing(String format, char sign, int open) {
        int close = format.indexOf(sign, open + 1);
        return close < 0 ? format.length() : close;
    }

    /** {@code [h]}, {@code [mm]}, {@code [ss]}: time that goes on beyond a day. */
    private static boolean isLengthOfTime(String inBrackets) {
        String lower = inBrackets.toLowerCase(Locale.ROOT);
        return !lower.isEmpty()
                && "hms".indexOf(lower.charAt(0)) >= 0
                && lower.chars().allMatch(c -> c == lower.charAt(0));
    }

    private static boolean isGeneral(String lower) {
        return lower.contains("general") || lower.contains("standard");
    }

    private static boolean showsNumber(String lower) {
        return isGeneral(lower) || lower.chars().anyMatch(c -> c == '@' || "0#?%hsmdyj".indexOf(c) >= 0);
    }

    private static Row.Kind kind(String lower, boolean isElapsed) {
        if (lower.indexOf('%') >= 0) {
            return Row.Kind.PERCENT;
        }
        return !isElapsed && !isGeneral(lower) && showsDay(lower) ? Row.Kind.DATE : Row.Kind.NUMBER;
    }

    /** Whether it shows a day, a month or a year, and not only a time or digits. */
    private static boolean showsDay(String lower) {
        boolean isTime = lower.indexOf('h') >= 0 || lower.indexOf('s') >= 0;
        boolean isDay = lower.indexOf('d') >= 0
                || lower.indexOf('y') >= 0
                || lower.contains("jj")
                || (!isTime && lower.indexOf('m') >= 0);
        boolean hasDigits = lower.indexOf('#') >= 0
                || lower.indexOf('?') >= 0
                || (lower.indexOf('0') >= 0 && lower.indexOf('s') < 0);
        return isDay && !hasDigits && lower.indexOf('@') < 0;
    }
}
