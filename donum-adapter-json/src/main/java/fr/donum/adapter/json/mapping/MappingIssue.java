package fr.donum.adapter.json.mapping;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;
import java.util.Locale;

/** What may be wrong with a mapping profile. Each makes it unusable. */
enum MappingIssue implements IssueCode {
    NOT_JSON,
    ENCODING,
    TOO_LONG,
    FORMAT,
    VERSION,
    MISSING,
    NOT_A_LIST,
    NOT_AN_OBJECT,
    NOT_A_TEXT,
    NOT_A_FLAG,
    NOT_A_WHOLE_NUMBER,
    UNKNOWN_KEY,
    UNKNOWN_VALUE,
    UNKNOWN_TARGET,
    TWICE,
    NO_ID,
    UNDECIDED,
    UNIT,
    ANSWER,
    CONSTANT,
    DATE_FORMAT,
    DECIMAL,
    POINTER,
    TWO_ADDRESSES,
    COLUMN_IN_JSON,
    POINTER_IN_TABLE,
    JSON_ONLY,
    TABLE_ONLY,
    TOO_FAR_OUT,
    ADDENDS,
    SUM,
    CONTAINS,
    STRANGERS_OPTION;

    static final IssueCatalogue CATALOGUE = new IssueCatalogue(
            "fr.donum.adapter.json.mapping.problems", MappingIssue.class::getResourceAsStream, values());

    @Override
    public String code() {
        return "mapping." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
