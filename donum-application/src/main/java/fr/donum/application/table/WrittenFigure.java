package fr.donum.application.table;

import fr.donum.domain.dossier.Answer;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads figures and answers written as text as tables do, for sources whose records are no rows of a table. */
public final class WrittenFigure {
    private static final int DECIMALS_OF_PERCENT = 2;

    private WrittenFigure() {}

    /** Whether a text says that there is no figure: {@code ""}, {@code n/a}, {@code -}. */
    public static boolean isMissing(String text) {
        return Cells.isMissing(Cells.tidy(text));
    }

    /** The number that a text is, without any unit; empty if it is none, or may be read in two ways. */
    public static Optional<BigDecimal> number(String text) {
        WrittenNumber number = new WrittenNumber();
        return is(text, number, false) && number.sign() == 0 ? Optional.of(signed(number)) : Optional.empty();
    }

    /** The same of a rate: a fraction of 1, or a percentage with its sign. */
    public static Optional<BigDecimal> share(String text) {
        WrittenNumber number = new WrittenNumber();
        if (!is(text, number, true)) {
            return Optional.empty();
        }
        return switch (number.sign()) {
            case 0 -> Optional.of(signed(number));
            case '%' -> Optional.of(signed(number).movePointLeft(DECIMALS_OF_PERCENT));
            default -> Optional.empty();
        };
    }

    /** The answer that a text is; empty if it is none. */
    public static Optional<Answer> answer(String text) {
        return Optional.ofNullable(Answers.of(text));
    }

    private static boolean is(String text, WrittenNumber number, boolean asRate) {
        Row row = new Row();
        row.start(1);
        row.add(text, Row.Kind.TEXT);
        return number.read(row, 0, asRate) == WrittenNumber.Found.NUMBER;
    }

    private static BigDecimal signed(WrittenNumber number) {
        return number.isNegative() ? number.value().negate() : number.value();
    }
}
