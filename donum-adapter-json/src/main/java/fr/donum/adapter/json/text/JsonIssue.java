package fr.donum.adapter.json.text;

import fr.donum.spi.source.IssueCatalogue;

/** What may be wrong with JSON, its pages and its records; explained in the bundle {@code json}. */
public enum JsonIssue implements FaultCode {
    HTTP_CURSOR_LOOP(Gravity.ERROR),
    HTTP_NO_NEXT_CURSOR(Gravity.WARNING),
    JSON_FILE_MISSING(Gravity.CONFIGURATION),
    JSON_FILE_UNREADABLE(Gravity.DATA),
    JSON_BLANK(Gravity.DATA),
    JSON_SYNTAX(Gravity.DATA),
    JSON_TRUNCATED(Gravity.DATA),
    JSON_TOO_LARGE(Gravity.DATA),
    JSON_WRONG_SHAPE(Gravity.DATA),
    JSON_GUESSED(Gravity.ERROR),
    JSON_NO_PAGING(Gravity.WARNING),
    JSON_NO_RECORDS(Gravity.DATA),
    JSON_PAGE_ERROR(Gravity.DATA),
    JSON_POINTER_UNSEEN(Gravity.ERROR),
    JSON_PAGE_POINTER_UNSEEN(Gravity.ERROR),
    JSON_PAGE_POINTER_LACKING(Gravity.ERROR),
    JSON_BAD_PAGE_POINTER(Gravity.ERROR),
    JSON_LAST_PAGE_UNSAID(Gravity.WARNING),
    JSON_LINES_PAGING(Gravity.ERROR),
    JSON_MORE_PAGES(Gravity.WARNING),
    JSON_PAGE_OF_SEVERAL(Gravity.WARNING),
    JSON_BAD_CURSOR(Gravity.DATA),
    JSON_PARTIAL(Gravity.ERROR),
    JSON_ONE_PAGE(Gravity.ERROR),
    JSON_BAD_TOTAL(Gravity.WARNING),
    JSON_TOTAL(Gravity.WARNING),
    JSON_TOTAL_GAP(Gravity.ERROR),
    JSON_TOTAL_UNDECLARED(Gravity.WARNING),
    JSON_FOOT_TWICE(Gravity.ERROR),
    JSON_NO_DOSSIER(Gravity.WARNING),
    JSON_METRICS_SEEN(Gravity.INFO),
    JSON_UNKNOWN_FIELD(Gravity.WARNING),
    JSON_FIELD_UNREAD(Gravity.WARNING),
    JSON_NOT_AN_OBJECT(Gravity.ERROR),
    JSON_RECORD_TOO_LARGE(Gravity.ERROR),
    JSON_DUPLICATE_FIELD(Gravity.ERROR),
    JSON_NO_ID(Gravity.ERROR),
    JSON_MANGLED_ID(Gravity.ERROR),
    JSON_BAD_YEAR(Gravity.ERROR),
    JSON_PERIOD(Gravity.ERROR),
    JSON_WRONG_TYPE(Gravity.ERROR),
    JSON_NIR(Gravity.ERROR),
    JSON_NEGATIVE(Gravity.ERROR),
    JSON_TOO_BIG(Gravity.ERROR),
    JSON_NOT_A_DAY(Gravity.ERROR),
    JSON_BAD_ANSWER(Gravity.ERROR),
    JSON_NO_EXEMPTION(Gravity.ERROR),
    JSON_INCOMPLETE_USAGE(Gravity.WARNING),
    JSON_DONE_OVER_TOTAL(Gravity.ERROR),
    JSON_PART_OVER_WHOLE(Gravity.ERROR),
    JSON_BAD_RATE(Gravity.ERROR),
    JSON_RATE_OVER_ONE(Gravity.ERROR),
    JSON_DOUBTFUL_RATE(Gravity.WARNING),
    JSON_BAD_POINTS(Gravity.ERROR),
    JSON_BAD_EUROS(Gravity.ERROR),
    JSON_UNDER_16(Gravity.ERROR),
    JSON_UNKNOWN_METRIC(Gravity.WARNING),
    JSON_UNKNOWN_NEUTRALISED(Gravity.ERROR),
    JSON_RATE_DISAGREES(Gravity.WARNING),
    JSON_RPPS_KEY(Gravity.WARNING);

    public static final IssueCatalogue CATALOGUE =
            new IssueCatalogue("fr.donum.adapter.json.json", JsonIssue.class::getResourceAsStream, values());

    private final Gravity gravity;

    JsonIssue(Gravity gravity) {
        this.gravity = gravity;
    }

    @Override
    public Gravity gravity() {
        return gravity;
    }
}
