package fr.donum.spi.source;

/** What may be wrong with the options of a source, whatever the source. */
enum OptionIssue implements IssueCode {
    UNKNOWN("option.unknown"),
    BAD_VALUE("option.bad-value"),
    REQUIRED("option.required"),
    SECRET_IN_CLEAR("option.secret-in-clear"),
    MAPPING_UNSUPPORTED("mapping.unsupported"),
    MAPPING_OF_OTHER_KIND("mapping.of-other-kind");

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
