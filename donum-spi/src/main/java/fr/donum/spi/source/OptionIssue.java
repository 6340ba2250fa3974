package fr.donum.spi.source;

/** What may be wrong with the options of a source, whatever the source. */
enum OptionIssue implements IssueCode {
    OPTION_UNKNOWN,
    OPTION_BAD_VALUE,
    OPTION_REQUIRED,
    OPTION_SECRET_IN_CLEAR,
    MAPPING_UNSUPPORTED,
    MAPPING_OF_OTHER_KIND;
}
