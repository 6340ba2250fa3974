package fr.donum.spi.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How values are written throughout a source.
 *
 * @param dates a pattern such as {@code "dd/MM/yyyy"}, {@link #EPOCH_SECONDS} or {@link #EPOCH_MILLIS}; null for the
 *     usual ones
 * @param decimalSign comma or point, the other one separating thousands; null if both may occur
 * @param answers what an answer as written stands for: {@code "Validé"} for {@code "oui"}
 */
public record Notation(@Nullable String dates, @Nullable Character decimalSign, Map<String, String> answers) {
    /** Nothing is said. */
    public static final Notation USUAL = new Notation(null, null, Map.of());

    /** Dates are seconds since 1970 began in Greenwich; the day is that of Paris. */
    public static final String EPOCH_SECONDS = "epoch-seconds";

    /** Dates are milliseconds since then. */
    public static final String EPOCH_MILLIS = "epoch-millis";

    private static final Pattern EPOCH = Pattern.compile("-?[0-9]{1,15}(\\.0)?");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public Notation {
        answers = Map.copyOf(answers);
    }

    /**
     * What reads dates, if their form is said: it refuses any other text with a {@link DateTimeException}.
     *
     * @throws IllegalArgumentException if the pattern is none, or leaves the day open
     */
    public Optional<Function<String, LocalDate>> days() {
        if (EPOCH_SECONDS.equals(dates)) {
            return Optional.of(text -> day(Instant.ofEpochSecond(whole(text))));
        }
        if (EPOCH_MILLIS.equals(dates)) {
            return Optional.of(text -> day(Instant.ofEpochMilli(whole(text))));
        }
        return dateFormat().map(format -> text -> LocalDate.parse(text, format));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(PARIS).toLocalDate();
    }

    private static long whole(String text) {
        if (!EPOCH.matcher(text).matches()) {
            throw new DateTimeException(text);
        }
        return Long.parseLong(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
    }

    /**
     * The format of dates, if a pattern is said. It takes no day that there is not.
     *
     * @throws IllegalArgumentException if the pattern is none, or leaves the day open
     */
    public Optional<DateTimeFormatter> dateFormat() {
        boolean isEpoch = EPOCH_SECONDS.equals(dates) || EPOCH_MILLIS.equals(dates);
        return isEpoch ? Optional.empty() : Optional.ofNullable(dates).map(Notation::format);
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
