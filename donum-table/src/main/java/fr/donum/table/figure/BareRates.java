package fr.donum.table.figure;

import fr.donum.spi.source.SourceSettings;
import java.util.Locale;

/** What a rate without a percent sign between 0 and 1 is taken for. */
public enum BareRates {
    /** Neither: {@code 0,625} may be 62,5 % or 0,625 %, and is refused. */
    REFUSED,
    /** {@code 0,625} is 62,5 %. */
    FRACTION,
    /** {@code 0,625} is 0,625 %. */
    PERCENT;

    public static final String OPTION = "rates";

    public static BareRates of(SourceSettings settings) {
        return settings.option(OPTION)
                .map(value -> value.toUpperCase(Locale.ROOT))
                .map(value ->
                        value.equals(FRACTION.name()) ? FRACTION : value.equals(PERCENT.name()) ? PERCENT : REFUSED)
                .orElse(REFUSED);
    }
}
