package fr.donum.application.source;

/** What may be wrong with the options of a source, whatever the source. */
enum OptionIssue implements IssueCode {
    UNKNOWN("option.unknown"),
    BAD_VALUE("option.bad-value"),
    REQUIRED("option.required"),
    SECRET_IN_CLEAR("option.secret-in-clear");

    private final String code;

    OptionIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
