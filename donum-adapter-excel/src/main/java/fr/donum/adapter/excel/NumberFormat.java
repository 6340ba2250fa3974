package fr.donum.adapter.excel;

import fr.donum.application.table.Row;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a number format says of the numbers it shows. */
final class NumberFormat {
    /** Quoted text, an escaped character, padding, a colour or condition or locale: none of it is about the number. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private NumberFormat() {}

    /**
     * {@code PERCENT}, {@code DATE} or {@code NUMBER}.
     *
     * @param code the format as the file has it; null for one of the built-in formats
     */
    static Row.Kind kind(int id, @Nullable String code) {
        String format = code != null && !code.isBlank() ? code : BuiltinFormats.getBuiltinFormat(id);
        if (format == null) {
            return DateUtil.isInternalDateFormat(id) ? Row.Kind.DATE : Row.Kind.NUMBER;
        }
        String bare = DECORATION.matcher(format).replaceAll("");
        int end = bare.indexOf(';');
        String positive = end < 0 ? bare : bare.substring(0, end);
        if (positive.indexOf('%') >= 0) {
            return Row.Kind.PERCENT;
        }
        return DateUtil.isADateFormat(id, format) && hasDay(positive) ? Row.Kind.DATE : Row.Kind.NUMBER;
    }

    /** Whether it shows a day, not only a time. */
    private static boolean hasDay(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        return lower.indexOf('d') >= 0 || lower.indexOf('y') >= 0;
    }
}
