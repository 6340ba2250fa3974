package fr.donum.adapter.json.text;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceException.Kind;

/** What may be wrong with JSON, its pages and its records; explained in the bundle {@code json}. */
public enum JsonIssue implements FaultCode {
    HTTP_CURSOR_LOOP(Severity.ERROR),
    HTTP_NO_NEXT_CURSOR(Severity.WARNING),
    JSON_FILE_MISSING(Kind.CONFIGURATION),
    JSON_FILE_UNREADABLE(Kind.DATA),
    JSON_BLANK(Kind.DATA),
    JSON_SYNTAX(Kind.DATA),
    JSON_TRUNCATED(Kind.DATA),
    JSON_TOO_LARGE(Kind.DATA),
    JSON_WRONG_SHAPE(Kind.DATA),
    JSON_GUESSED(Severity.ERROR),
    JSON_NO_PAGING(Severity.WARNING),
    JSON_NO_RECORDS(Kind.DATA),
    JSON_PAGE_ERROR(Kind.DATA),
    JSON_POINTER_UNSEEN(Severity.ERROR),
    JSON_PAGE_POINTER_UNSEEN(Severity.ERROR),
    JSON_PAGE_POINTER_LACKING(Severity.ERROR),
    JSON_BAD_PAGE_POINTER(Severity.ERROR),
    JSON_LAST_PAGE_UNSAID(Severity.WARNING),
    JSON_LINES_PAGING(Severity.ERROR),
    JSON_MORE_PAGES(Severity.WARNING),
    JSON_PAGE_OF_SEVERAL(Severity.WARNING),
    JSON_BAD_CURSOR(Kind.DATA),
    JSON_PARTIAL(Severity.ERROR),
    JSON_ONE_PAGE(Severity.ERROR),
    JSON_BAD_TOTAL(Severity.WARNING),
    JSON_TOTAL(Severity.WARNING),
    JSON_TOTAL_GAP(Severity.ERROR),
    JSON_TOTAL_UNDECLARED(Severity.WARNING),
    JSON_FOOT_TWICE(Severity.ERROR),
    JSON_NO_DOSSIER(Severity.WARNING),
    JSON_METRICS_SEEN(Severity.INFO),
    JSON_UNKNOWN_FIELD(Severity.WARNING),
    JSON_FIELD_UNREAD(Severity.WARNING),
    JSON_NOT_AN_OBJECT(Severity.ERROR),
    JSON_RECORD_TOO_LARGE(Severity.ERROR),
    JSON_DUPLICATE_FIELD(Severity.ERROR),
    JSON_NO_ID(Severity.ERROR),
    JSON_MANGLED_ID(Severity.ERROR),
    JSON_BAD_YEAR(Severity.ERROR),
    JSON_PERIOD(Severity.ERROR),
    JSON_WRONG_TYPE(Severity.ERROR),
    JSON_NIR(Severity.ERROR),
    JSON_NEGATIVE(Severity.ERROR),
    JSON_TOO_BIG(Severity.ERROR),
    JSON_NOT_A_DAY(Severity.ERROR),
    JSON_BAD_ANSWER(Severity.ERROR),
    JSON_NO_EXEMPTION(Severity.ERROR),
    JSON_INCOMPLETE_USAGE(Severity.WARNING),
    JSON_DONE_OVER_TOTAL(Severity.ERROR),
    JSON_PART_OVER_WHOLE(Severity.ERROR),
    JSON_BAD_RATE(Severity.ERROR),
    JSON_RATE_OVER_ONE(Severity.ERROR),
    JSON_DOUBTFUL_RATE(Severity.WARNING),
    JSON_BAD_POINTS(Severity.ERROR),
    JSON_BAD_EUROS(Severity.ERROR),
    JSON_UNDER_16(Severity.ERROR),
    JSON_UNKNOWN_METRIC(Severity.WARNING),
    JSON_UNKNOWN_NEUTRALISED(Severity.ERROR),
    JSON_RATE_DISAGREES(Severity.WARNING),
    JSON_RPPS_KEY(Severity.WARNING);

    public static final IssueCatalogue CATALOGUE =
            new IssueCatalogue("fr.donum.adapter.json.json", JsonIssue.class::getResourceAsStream, values());

    private final Severity severity;
    private final Kind kind;

    JsonIssue(Severity severity, Kind kind) {
        this.severity = severity;
        this.kind = kind;
    }

    JsonIssue(Severity severity) {
        this(severity, Kind.DATA);
    }

    /** One that may be the end of the source. */
    JsonIssue(Kind kind) {
        this(Severity.ERROR, kind);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
