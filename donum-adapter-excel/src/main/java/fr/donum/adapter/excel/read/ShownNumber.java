package fr.donum.adapter.excel.read;

import fr.donum.table.cell.Row;
import java.math.BigDecimal;

/**
 * What a number is by the characters that an OpenDocument sheet shows for it: {@code 62,5 %} stands for 0.625 if that is
 * what is stored, and is a bare number with a sign behind it if 62.5 is.
 */
public final class ShownNumber {
    private static final int LONGEST = 64;
    private static final int PERCENT = 2;

    private ShownNumber() {}

    /**
     * {@code PERCENT} or {@code NUMBER}.
     *
     * @param stored as {@link CellNumber#of(String)} gives it
     * @param stated what the type of the cell makes it; this counts where the characters decide nothing
     */
    public static Row.Kind kind(String shown, String stored, Row.Kind stated) {
        if (shown.isEmpty() || shown.length() > LONGEST || shown.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return stated;
        }
        BigDecimal value = new BigDecimal(stored).abs();
        if (value.signum() == 0) {
            return stated;
        }
        boolean isFraction = isShown(shown, value.movePointRight(PERCENT));
        boolean isBare = isShown(shown, value);
        if (isFraction == isBare) {
            return stated;
        }
        return isFraction && shown.indexOf('%') >= 0 ? Row.Kind.PERCENT : isBare ? Row.Kind.NUMBER : stated;
    }

    /** Whether the digits are those of a value, to as many decimals as there are, whichever sign is the decimal one. */
    private static boolean isShown(String shown, BigDecimal value) {
        String digits = shown.replaceAll("[^0-9.,]", "");
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        return isShown(digits.replaceAll("[.,]", ""), 0, value)
                || (last >= 0 && isShown(digits.replaceAll("[.,]", ""), digits.length() - last - 1, value));
    }

    private static boolean isShown(String digits, int decimals, BigDecimal value) {
        BigDecimal number = new BigDecimal(digits).movePointLeft(decimals);
        BigDecimal halfUnit = new BigDecimal("0.5000001").movePointLeft(decimals);
        return number.subtract(value).abs().compareTo(halfUnit) <= 0;
    }
}
