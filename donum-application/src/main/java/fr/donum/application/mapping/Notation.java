package fr.donum.application.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How values are written throughout a source.
 *
 * @param dates a pattern such as {@code "dd/MM/yyyy"}; null for the usual ones
 * @param decimalSign comma or point, the other one separating thousands; null if both may occur
 * @param answers what an answer as written stands for: {@code "Validé"} for {@code "oui"}
 */
public record Notation(@Nullable String dates, @Nullable Character decimalSign, Map<String, String> answers) {
    /** Nothing is said. */
    public static final Notation USUAL = new Notation(null, null, Map.of());

    public Notation {
        answers = Map.copyOf(answers);
    }

    /**
     * The format of dates, if one is said. It takes no day that there is not.
     *
     * @throws IllegalArgumentException if the pattern is none, or leaves the day open
     */
    public Optional<DateTimeFormatter> dateFormat() {
        return Optional.ofNullable(dates).map(Notation::format);
    }

    private static DateTimeFormatter format(String pattern) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.FRENCH)
                .withResolverStyle(ResolverStyle.STRICT);
        LocalDate day = LocalDate.of(2026, 9, 30);
        try {
            if (LocalDate.parse(format.format(day.atTime(9, 30)), format).equals(day)) {
                return format;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(pattern, e);
        }
        throw new IllegalArgumentException(pattern);
    }
}
