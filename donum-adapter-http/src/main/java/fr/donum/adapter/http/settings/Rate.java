package fr.donum.adapter.http.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a server may be asked: {@code "5"} or {@code "0.5"} times a second, {@code "20/min"}, {@code "100/h"}. */
public final class Rate {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6}(?:[.,][0-9]{1,6})?)(?:\\s*/\\s*(s|min|h))?");
    private static final Map<String, Integer> SECONDS = Map.of("s", 1, "min", 60, "h", 3_600);
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
    private static final int DIGITS = 9;

    private Rate() {}

    /**
     * The time between two requests, of a second of {@code pace}; zero for no limit.
     *
     * @return empty if it is no rate, or one below a request an hour or above ten thousand a second
     */
    public static Optional<Duration> interval(String text, Pace pace) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal count = new BigDecimal(form.group(1).replace(',', '.'));
        if (count.signum() == 0) {
            return Optional.of(Duration.ZERO);
        }
        BigDecimal period = BigDecimal.valueOf(SECONDS.getOrDefault(String.valueOf(form.group(2)), 1));
        BigDecimal seconds = period.divide(count, DIGITS, RoundingMode.CEILING);
        boolean isBounded = seconds.compareTo(BigDecimal.valueOf(HttpLimits.SECONDS_BETWEEN_REQUESTS)) <= 0
                && count.compareTo(MOST.multiply(period)) <= 0;
        BigDecimal nanos = seconds.multiply(BigDecimal.valueOf(pace.second().toNanos()));
        return isBounded
                ? Optional.of(
                        Duration.ofNanos(nanos.setScale(0, RoundingMode.CEILING).longValueExact()))
                : Optional.empty();
    }
}
