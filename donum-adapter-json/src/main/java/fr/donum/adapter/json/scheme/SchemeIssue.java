package fr.donum.adapter.json.scheme;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;

/** What may be wrong with a scheme file. Each makes it unusable. */
enum SchemeIssue implements IssueCode {
    SCHEME_ENCODING,
    SCHEME_TOO_LONG,
    SCHEME_NOT_JSON,
    SCHEME_FORMAT,
    SCHEME_VERSION,
    SCHEME_MISSING,
    SCHEME_EMPTY,
    SCHEME_NOT_A_LIST,
    SCHEME_NOT_A_TEXT,
    SCHEME_NOT_A_FLAG,
    SCHEME_NOT_A_WHOLE_NUMBER,
    SCHEME_NOT_A_FRACTION,
    SCHEME_NOT_POINTS,
    SCHEME_NOT_AN_AMOUNT,
    SCHEME_NOT_A_DATE,
    SCHEME_BAD_ID,
    SCHEME_DUPLICATE_ID,
    SCHEME_UNKNOWN_KEY,
    SCHEME_UNKNOWN_METRIC,
    SCHEME_UNKNOWN_VALUE,
    SCHEME_UNKNOWN_VOLET,
    SCHEME_UNKNOWN_INTERPRETATION,
    SCHEME_LATER_VOLET,
    SCHEME_CYCLIC_OPENING,
    SCHEME_CRITERION,
    SCHEME_EXEMPTION,
    SCHEME_MEAN,
    SCHEME_SHARE,
    SCHEME_TIERS,
    SCHEME_OUT_OF_REACH,
    SCHEME_NOT_IN_POINTS;

    static final IssueCatalogue CATALOGUE = new IssueCatalogue(
            "fr.donum.adapter.json.scheme.problems", SchemeIssue.class::getResourceAsStream, values());
}
