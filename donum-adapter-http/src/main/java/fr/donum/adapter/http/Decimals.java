package fr.donum.adapter.http;

import fr.donum.domain.dossier.Count;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Decimal numbers, which travel as text so that nobody rounds them on the way. */
final class Decimals {
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    private Decimals() {}

    /** The exact value of a plain, non-negative decimal with at most nine digits on either side of its point. */
    static Optional<BigDecimal> parse(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Points as half points, euros as cents; a whole number may also be given as a number. */
    static OptionalLong inUnit(Count.Unit unit, Fields fields, String name) {
        if (fields.isWhole(name)) {
            return fields.whole(name).stream().map(value -> value * scale(unit)).findFirst();
        }
        Optional<String> text = fields.text(name);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        Optional<BigDecimal> scaled = parse(text.get())
                .map(value -> value.multiply(BigDecimal.valueOf(scale(unit))))
                .filter(value -> value.stripTrailingZeros().scale() <= 0);
        if (scaled.isEmpty()) {
            HttpIssue code = unit == Count.Unit.EUROS ? HttpIssue.JSON_BAD_EUROS : HttpIssue.JSON_BAD_POINTS;
            fields.findings().note(code, fields.pointer(name), name, Shown.of(text.get()));
            return OptionalLong.empty();
        }
        return OptionalLong.of(scaled.get().longValueExact());
    }

    private static long scale(Count.Unit unit) {
        return switch (unit) {
            case PIECES -> 1;
            case POINTS -> 2;
            case EUROS -> 100;
        };
    }
}
