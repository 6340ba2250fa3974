package fr.donum.adapter.excel.source;

import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;

/** What may be wrong with a workbook beside its table; explained in the bundle {@code excel}. */
public enum ExcelIssue implements IssueCode {
    EXCEL_OTHER_SHEET(Severity.WARNING),
    EXCEL_WHICH_SHEET(Severity.ERROR),
    EXCEL_DATED_SHEETS(Severity.INFO),
    EXCEL_HIDDEN_SHEET(Severity.INFO),
    EXCEL_HIDDEN_ROWS(Severity.INFO),
    EXCEL_HIDDEN_COLUMNS(Severity.INFO),
    EXCEL_MERGED_ACROSS(Severity.WARNING),
    EXCEL_FORMULA_WITHOUT_VALUE(Severity.WARNING),
    EXCEL_BROKEN_OFF(Severity.ERROR),
    EXCEL_NOT_A_PATH(Severity.ERROR),
    EXCEL_TWO_SHEETS(Severity.ERROR);

    private final Severity severity;

    ExcelIssue(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
