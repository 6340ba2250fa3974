package fr.donum.adapter.csv;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;

/** What may be wrong with a CSV file beside its table; explained in the bundle {@code csv}. */
enum CsvIssue implements IssueCode {
    CSV_AMBIGUOUS_DELIMITER,
    CSV_UNCLOSED_QUOTE,
    CSV_LINE_TOO_LONG,
    CSV_ROW_TOO_LARGE,
    CSV_WRONG_ENCODING;

    static final IssueCatalogue CATALOGUE =
            new IssueCatalogue("fr.donum.adapter.csv.csv", CsvIssue.class::getResourceAsStream, values());

    @Override
    public Severity severity() {
        return this == CSV_WRONG_ENCODING ? Severity.WARNING : Severity.ERROR;
    }
}
