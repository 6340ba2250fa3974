package fr.donum.adapter.csv;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;
import java.util.Locale;

/** What may be wrong with a CSV file beside its table; explained in the bundle {@code csv}. */
enum CsvIssue implements IssueCode {
    AMBIGUOUS_DELIMITER,
    UNCLOSED_QUOTE,
    LINE_TOO_LONG,
    ROW_TOO_LARGE,
    WRONG_ENCODING;

    static final IssueCatalogue CATALOGUE =
            new IssueCatalogue("fr.donum.adapter.csv.csv", CsvIssue.class::getResourceAsStream, values());

    @Override
    public String code() {
        return "csv." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return this == WRONG_ENCODING ? Severity.WARNING : Severity.ERROR;
    }
}
