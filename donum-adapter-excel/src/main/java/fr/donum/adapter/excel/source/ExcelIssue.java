package fr.donum.adapter.excel.source;

import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;
import java.util.Locale;

/** What may be wrong with a workbook beside its table; explained in the bundle {@code excel}. */
public enum ExcelIssue implements IssueCode {
    OTHER_SHEET(Severity.WARNING),
    WHICH_SHEET(Severity.ERROR),
    DATED_SHEETS(Severity.INFO),
    HIDDEN_SHEET(Severity.INFO),
    HIDDEN_ROWS(Severity.INFO),
    HIDDEN_COLUMNS(Severity.INFO),
    MERGED_ACROSS(Severity.WARNING),
    FORMULA_WITHOUT_VALUE(Severity.WARNING),
    BROKEN_OFF(Severity.ERROR),
    NOT_A_PATH(Severity.ERROR),
    TWO_SHEETS(Severity.ERROR);

    private final Severity severity;
    private final String code;

    ExcelIssue(Severity severity) {
        this.severity = severity;
        this.code = "excel." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
