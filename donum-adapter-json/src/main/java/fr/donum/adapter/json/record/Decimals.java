package fr.donum.adapter.json.record;

import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Shown;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Flaw;
import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Decimal numbers: as text, so that nobody rounds them on the way, or as JSON numbers. */
final class Decimals {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,400})?");
    private static final Pattern FRACTION = Pattern.compile("[0-9]{1,1000}/[1-9][0-9]{0,999}");
    private static final int MOST_SCALE = 400;

    private Decimals() {}

    /** The exact value of a plain decimal. */
    static Optional<BigDecimal> parse(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The exact value of two whole numbers, the second not 0: {@code 1/6}. */
    static Optional<Ratio> fraction(String text) {
        return FRACTION.matcher(text).matches() ? Optional.of(Ratio.parse(text)) : Optional.empty();
    }

    /** Whether a number is near enough to 0, and has few enough digits, to be reckoned with. */
    static boolean isReasonable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_SCALE && number.precision() <= MOST_SCALE;
    }

    static boolean isWhole(BigDecimal reasonable) {
        return reasonable.signum() == 0 || reasonable.stripTrailingZeros().scale() <= 0;
    }

    /** A count in what it is kept in: acts, half points, cents. What is wrong with it is noted. */
    static OptionalLong inUnit(Count count, String name, Fields fields) {
        JsonIssue bad = count.unit() == Count.Unit.EUROS ? JsonIssue.JSON_BAD_EUROS : JsonIssue.JSON_BAD_POINTS;
        Optional<BigDecimal> value = fields.decimal(name, bad, name);
        Optional<Flaw> flaw = value.flatMap(count::flaw);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        if (flaw.isEmpty()) {
            return OptionalLong.of(count.inUnit(value.get()));
        }
        String shown = Shown.of(value.get().toPlainString());
        switch (flaw.get()) {
            case NEGATIVE -> fields.findings().note(JsonIssue.JSON_NEGATIVE, fields.pointer(name), name, shown);
            case TOO_LARGE ->
                fields.findings()
                        .note(
                                JsonIssue.JSON_TOO_BIG,
                                fields.pointer(name),
                                name,
                                shown,
                                Long.toString(count.unit().most()));
            case NOT_IN_UNIT, PART_EXCEEDS_WHOLE, ABOVE_100_PERCENT, IMPOSSIBLE_RATE, DOUBTFUL_RATE ->
                fields.findings().note(bad, fields.pointer(name), name, shown);
        }
        return OptionalLong.empty();
    }
}
