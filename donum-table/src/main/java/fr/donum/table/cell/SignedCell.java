package fr.donum.table.cell;

/** Whether a cell says by itself that it is a rate. */
public final class SignedCell {
    /** What a cell says. */
    public enum Says {
        /** It is empty, or says that nothing is known. */
        NOTHING,
        /** It has a percent sign, or decimals that no number of acts has, or cannot be read. */
        RATE,
        /** It is a whole number without a sign: a number of acts, or a rate. */
        WHOLE
    }

    private final WrittenNumber number = new WrittenNumber();

    public Says of(Row row, int column) {
        if (row.whole(column) >= 0) {
            return Says.WHOLE;
        }
        return switch (row.kind(column)) {
            case EMPTY -> Says.NOTHING;
            case PERCENT -> Says.RATE;
            case TEXT, NUMBER, DATE, BOOLEAN, ERROR -> written(row, column);
        };
    }

    private Says written(Row row, int column) {
        return switch (number.read(row, column, false)) {
            case MISSING -> Says.NOTHING;
            case PROBLEM -> number.problem() == TableIssue.CELL_AMBIGUOUS_NUMBER ? Says.WHOLE : Says.RATE;
            case NUMBER -> isWhole() ? Says.WHOLE : Says.RATE;
        };
    }

    private boolean isWhole() {
        return number.sign() == 0 && number.value().stripTrailingZeros().scale() <= 0;
    }

    /** Whether it ends in a percent sign or is shown as a percentage, so that it can be nothing but a rate. */
    public boolean hasPercent(Row row, int column) {
        return row.kind(column) == Row.Kind.PERCENT
                || (row.kind(column) == Row.Kind.TEXT
                        && Cells.figure(row.text(column)).endsWith("%"));
    }
}
