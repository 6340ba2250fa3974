package fr.donum.adapter.json.scheme;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;
import java.util.Locale;

/** What may be wrong with a scheme file. Each makes it unusable. */
enum SchemeIssue implements IssueCode {
    ENCODING,
    TOO_LONG,
    NOT_JSON,
    FORMAT,
    VERSION,
    MISSING,
    EMPTY,
    NOT_A_LIST,
    NOT_A_TEXT,
    NOT_A_FLAG,
    NOT_A_WHOLE_NUMBER,
    NOT_A_FRACTION,
    NOT_POINTS,
    NOT_AN_AMOUNT,
    NOT_A_DATE,
    BAD_ID,
    DUPLICATE_ID,
    UNKNOWN_KEY,
    UNKNOWN_METRIC,
    UNKNOWN_VALUE,
    UNKNOWN_VOLET,
    UNKNOWN_INTERPRETATION,
    LATER_VOLET,
    CYCLIC_OPENING,
    CRITERION,
    EXEMPTION,
    MEAN,
    SHARE,
    TIERS,
    OUT_OF_REACH,
    NOT_IN_POINTS;

    static final IssueCatalogue CATALOGUE = new IssueCatalogue(
            "fr.donum.adapter.json.scheme.problems", SchemeIssue.class::getResourceAsStream, values());

    @Override
    public String code() {
        return "scheme." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
