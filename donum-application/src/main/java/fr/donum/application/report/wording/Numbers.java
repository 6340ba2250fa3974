package fr.donum.application.report.wording;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as people write them: {@code 2 940,50} in French, with a narrow no-break space, {@code 2,940.50} in English.
 * Not for use by several threads.
 */
public final class Numbers {
    private static final BigInteger PERMILLE = BigInteger.valueOf(1000);

    private final DecimalFormat asNeeded;
    private final DecimalFormat cents;
    private final DecimalFormat tenth;
    private final String percent;

    Numbers(Locale language) {
        boolean isFrench = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
        symbols.setGroupingSeparator(isFrench ? '\u202f' : ',');
        symbols.setDecimalSeparator(isFrench ? ',' : '.');
        asNeeded = new DecimalFormat("#,##0.##", symbols);
        cents = new DecimalFormat("#,##0.00", symbols);
        tenth = new DecimalFormat("#,##0.0", symbols);
        percent = isFrench ? "\u202f%" : "%";
    }

    public String count(long number) {
        boolean isInOneGroup = number >= 0 && number < 1000;
        return isInOneGroup ? Long.toString(number) : asNeeded.format(number);
    }

    public String points(Points points) {
        return asNeeded.format(points.toDecimal());
    }

    /** Without its unit, and with cents only if there are any: {@code 2 940}, {@code 157,50}. */
    public String euros(Euros euros) {
        return (euros.cents() % 100 == 0 ? asNeeded : cents).format(euros.toDecimal());
    }

    /** A difference, without its unit: {@code +420}, {@code -1 960}, {@code 0}. */
    String signed(Euros euros) {
        return euros.cents() > 0 ? "+" + euros(euros) : euros(euros);
    }

    /** Without its unit, always with cents, for a column. */
    public String cents(Euros euros) {
        return cents.format(euros.toDecimal());
    }

    /** What was observed: in per cent, rounded down to one decimal, so that a missed target never looks reached. */
    public String rate(Ratio ratio) {
        return tenth.format(ratio.percentRoundedDown(1)) + percent;
    }

    /** The same with more decimals, as many as it was written with. */
    public String rate(Ratio ratio, int decimals) {
        String plain = ratio.percentRoundedDown(decimals).toPlainString();
        return plain.replace('.', tenth.getDecimalFormatSymbols().getDecimalSeparator()) + percent;
    }

    /** What is asked: in per cent where that is exact to one decimal, else as a fraction. */
    public String target(Ratio ratio) {
        if (ratio.top().multiply(PERMILLE).mod(ratio.bottom()).signum() != 0) {
            return ratio.toString();
        }
        BigDecimal exact = ratio.percentRoundedDown(1);
        return asNeeded.format(exact) + percent;
    }

    /** A plain number: {@code 1,2}. Cut after two decimals. */
    String decimal(Ratio ratio) {
        return asNeeded.format(ratio.percentRoundedDown(0).movePointLeft(2));
    }

    /** {@code 0} or {@code 0–60}; the lower end alone where there is no bound. */
    String points(Interval<Points> points) {
        Points most = points.attainable();
        return most == null || points.isExact()
                ? points(points.assured())
                : points(points.assured()) + "–" + points(most);
    }

    /** {@code 1 960} or {@code 0–2 940}; the lower end alone where there is no bound. */
    String euros(Interval<Euros> euros) {
        Euros most = euros.attainable();
        return most == null || euros.isExact() ? euros(euros.assured()) : euros(euros.assured()) + "–" + euros(most);
    }
}
