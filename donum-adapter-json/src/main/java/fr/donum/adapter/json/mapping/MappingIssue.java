package fr.donum.adapter.json.mapping;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;

/** What may be wrong with a mapping profile. Each makes it unusable. */
enum MappingIssue implements IssueCode {
    MAPPING_NOT_JSON,
    MAPPING_ENCODING,
    MAPPING_TOO_LONG,
    MAPPING_FORMAT,
    MAPPING_VERSION,
    MAPPING_MISSING,
    MAPPING_NOT_A_LIST,
    MAPPING_NOT_AN_OBJECT,
    MAPPING_NOT_A_TEXT,
    MAPPING_NOT_A_FLAG,
    MAPPING_NOT_A_WHOLE_NUMBER,
    MAPPING_UNKNOWN_KEY,
    MAPPING_UNKNOWN_VALUE,
    MAPPING_UNKNOWN_TARGET,
    MAPPING_TWICE,
    MAPPING_NO_ID,
    MAPPING_UNDECIDED,
    MAPPING_UNIT,
    MAPPING_ANSWER,
    MAPPING_CONSTANT,
    MAPPING_DATE_FORMAT,
    MAPPING_DECIMAL,
    MAPPING_POINTER,
    MAPPING_TWO_ADDRESSES,
    MAPPING_COLUMN_IN_JSON,
    MAPPING_POINTER_IN_TABLE,
    MAPPING_JSON_ONLY,
    MAPPING_TABLE_ONLY,
    MAPPING_TOO_FAR_OUT,
    MAPPING_ADDENDS,
    MAPPING_SUM,
    MAPPING_CONTAINS,
    MAPPING_STRANGERS_OPTION;

    static final IssueCatalogue CATALOGUE = new IssueCatalogue(
            "fr.donum.adapter.json.mapping.problems", MappingIssue.class::getResourceAsStream, values());
}
