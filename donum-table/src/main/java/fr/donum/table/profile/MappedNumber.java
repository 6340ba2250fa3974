package fr.donum.table.profile;

import fr.donum.spi.mapping.Unit;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.WrittenNumber;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number whose unit and decimal sign a profile states. */
final class MappedNumber {
    private static final int OF_HUNDRED = 2;
    private static final Pattern SPACES = Pattern.compile("[ '’]");

    private final WrittenNumber number = new WrittenNumber();
    private final @Nullable Unit unit;
    private final @Nullable Pattern plain;
    private final String grouping;

    MappedNumber(@Nullable Unit unit, @Nullable Character decimalSign) {
        this.unit = unit;
        this.grouping = decimalSign == null ? "" : decimalSign == ',' ? "." : ",";
        this.plain = decimalSign == null ? null : plain(decimalSign, grouping.charAt(0));
    }

    /** Digits, perhaps in groups of three, and decimals. */
    private static Pattern plain(char decimalSign, char grouping) {
        return Pattern.compile("[-+−]?([0-9]+|[0-9]{1,3}([GROUP '’][0-9]{3})+)([POINT][0-9]+)?"
                .replace("GROUP", Character.toString(grouping))
                .replace("POINT", Character.toString(decimalSign)));
    }

    /** Adds the number of a cell; or says that it is none of those. */
    boolean add(Row from, int column, Row to) {
        if (unit != null && number.read(from, column, true) == WrittenNumber.Found.NUMBER) {
            return rate(from, column, to);
        }
        return from.kind(column) == Row.Kind.TEXT && plain(Cells.tidy(from.plain(column)), to);
    }

    /** A bare number; one with a sign behind it, or shown as a percentage, says itself what it is. */
    private boolean rate(Row from, int column, Row to) {
        if (number.sign() != 0 || from.kind(column) == Row.Kind.PERCENT) {
            return false;
        }
        BigDecimal percent =
                unit == Unit.PERCENT ? number.value() : number.value().movePointRight(OF_HUNDRED);
        to.add((number.isNegative() ? "-" : "") + percent.toPlainString() + "%", Row.Kind.TEXT);
        return true;
    }

    private boolean plain(String text, Row to) {
        if (plain == null || !plain.matcher(text).matches()) {
            return false;
        }
        String digits =
                SPACES.matcher(text).replaceAll("").replace(grouping, "").replace('−', '-');
        String point = digits.replace(',', '.');
        boolean isThree = point.length() - point.indexOf('.') == 4 && point.indexOf('.') >= 0;
        to.add(isThree ? point + "0" : point, Row.Kind.TEXT);
        return true;
    }
}
