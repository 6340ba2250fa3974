package fr.donum.table.cell;

import fr.donum.domain.dossier.Flaw;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;

/** What may be wrong with a table, its columns, its rows and its cells; explained in the bundle {@code issues}. */
public enum TableIssue implements IssueCode {
    TABLE_NO_HEADER(Severity.ERROR),
    TABLE_NO_ID(Severity.ERROR),
    TABLE_NO_VALUE(Severity.ERROR),
    TABLE_TRANSPOSED(Severity.ERROR),
    TABLE_COLUMN_TWICE(Severity.ERROR),
    TABLE_NO_ROWS(Severity.WARNING),
    TABLE_LEFT_OUT(Severity.INFO),
    TABLE_MORE_PROBLEMS(Severity.WARNING),
    TABLE_YEAR_BELOW(Severity.WARNING),
    TABLE_FILE_OF_YEAR(Severity.WARNING),

    MAPPING_NO_HEADER(Severity.ERROR),
    MAPPING_COLUMN_ABSENT(Severity.ERROR),
    MAPPING_COLUMNS_LEFT_OUT(Severity.INFO),
    MAPPING_ROWS_IGNORED(Severity.INFO),
    COLUMN_UNKNOWN(Severity.WARNING),
    COLUMN_UNKNOWN_MORE(Severity.WARNING),
    COLUMN_OF_PAPER(Severity.WARNING),
    COLUMN_OF_OTHER_YEAR(Severity.WARNING),
    COLUMN_WITHOUT_NAME(Severity.WARNING),
    COLUMN_OF_OTHER_LAYOUT(Severity.WARNING),
    COLUMN_RATE_OR_NUMBER(Severity.ERROR),
    COLUMN_BESIDE_FIGURES(Severity.WARNING),
    COLUMN_OF_TWO_YEARS(Severity.ERROR),
    COLUMN_PERIOD_AS_DATE(Severity.WARNING),
    TABLE_NAMES_AS_KEY(Severity.INFO),
    TABLE_CODES_AS_KEY(Severity.INFO),
    TABLE_OTHER_KEY(Severity.INFO),
    TABLE_ROWS_ABOVE(Severity.WARNING),
    TABLE_WITHOUT_KEY(Severity.INFO),
    TABLE_DAMAGED_TITLES(Severity.WARNING),

    ROW_WITHOUT_ID(Severity.ERROR),
    ROW_NIR_AS_ID(Severity.ERROR),
    ROW_MANGLED_ID(Severity.ERROR),
    ROW_SEVERAL_IDS(Severity.ERROR),
    ROW_TOO_MANY_CELLS(Severity.ERROR),
    ROW_SHIFTED(Severity.ERROR),
    ROW_CUT_LIST(Severity.ERROR),
    ROW_CUT_DECIMAL(Severity.ERROR),
    ROW_NOT_A_DATE(Severity.ERROR),
    ROW_NOT_A_YEAR(Severity.ERROR),
    ROW_YEAR_AND_DATE(Severity.ERROR),
    ROW_TWO_PERIODS(Severity.ERROR),
    ROW_TWO_KEYS(Severity.ERROR),
    ROW_OF_ONE_PERIOD(Severity.ERROR),
    ROW_OF_ONE_SHEET(Severity.ERROR),
    ROW_FIELD_TWICE(Severity.ERROR),
    ROW_WITHOUT_METRIC(Severity.ERROR),
    ROW_PART_BEYOND_WHOLE(Severity.ERROR),
    ROW_CHILDREN_BEYOND_PATIENTS(Severity.ERROR),
    ROW_MORE_PROBLEMS(Severity.ERROR),

    ROW_SHORT(Severity.WARNING),
    ROW_CUT_OFF(Severity.WARNING),

    CELL_NOT_A_NUMBER(Severity.ERROR),
    CELL_NOT_WHOLE(Severity.ERROR),
    CELL_NOT_HALF(Severity.ERROR),
    CELL_NEGATIVE(Severity.ERROR),
    CELL_TOO_LARGE(Severity.ERROR),
    CELL_TOO_PRECISE(Severity.ERROR),
    CELL_AMBIGUOUS_NUMBER(Severity.ERROR),
    CELL_AMBIGUOUS_RATE(Severity.ERROR),
    CELL_ABOVE_100_PERCENT(Severity.ERROR),
    CELL_IMPOSSIBLE_RATE(Severity.ERROR),
    CELL_PART_EXCEEDS_WHOLE(Severity.ERROR),
    CELL_NOT_AN_ANSWER(Severity.ERROR),
    CELL_NOT_A_LIST(Severity.ERROR),
    CELL_SUM_INCOMPLETE(Severity.WARNING),
    CELL_NO_EXEMPTION(Severity.ERROR),
    CELL_NOT_A_DATE(Severity.ERROR),
    CELL_NOT_A_NAME(Severity.ERROR),
    CELL_FORMULA_FAILED(Severity.ERROR),
    CELL_FORMULA_UNCALCULATED(Severity.ERROR),
    CELL_NIR(Severity.ERROR),
    CELL_TWO_RATES(Severity.ERROR),
    CELL_RATE_OR_NUMBER(Severity.ERROR),
    CELL_METRIC_TWICE(Severity.ERROR),
    CELL_UNLIKE_CONSTANT(Severity.ERROR),
    CELL_FIELD_TWICE(Severity.ERROR),

    ROW_LIKE_TOTAL(Severity.WARNING),
    CELL_WRONG_RPPS_KEY(Severity.WARNING),
    CELL_OTHER_NUMBER(Severity.WARNING),
    CELL_DOUBTFUL_RATE(Severity.WARNING),
    CELL_PROFILE_TWICE(Severity.WARNING),
    CELL_PERIOD_AS_DATE(Severity.WARNING),
    CELL_DAMAGED_LETTERS(Severity.WARNING),
    CELL_LONE_COUNT(Severity.WARNING),
    CELL_COUNTS_AND_RATE(Severity.WARNING),
    CELL_UNKNOWN_METRIC(Severity.WARNING),
    CELL_OF_OTHER_YEAR(Severity.WARNING),
    CELL_UNKNOWN_NEUTRALISED(Severity.ERROR);

    private final Severity severity;

    TableIssue(Severity severity) {
        this.severity = severity;
    }

    public static TableIssue of(Flaw flaw) {
        return switch (flaw) {
            case NEGATIVE -> CELL_NEGATIVE;
            case NOT_IN_UNIT -> CELL_NOT_WHOLE;
            case TOO_LARGE -> CELL_TOO_LARGE;
            case PART_EXCEEDS_WHOLE -> CELL_PART_EXCEEDS_WHOLE;
            case ABOVE_100_PERCENT -> CELL_ABOVE_100_PERCENT;
            case IMPOSSIBLE_RATE -> CELL_IMPOSSIBLE_RATE;
            case DOUBTFUL_RATE -> CELL_DOUBTFUL_RATE;
        };
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** Whether a name is not known, so that a similar one may be meant. */
    public boolean isUnknownName() {
        return this == COLUMN_UNKNOWN || this == CELL_UNKNOWN_METRIC || this == CELL_UNKNOWN_NEUTRALISED;
    }
}
