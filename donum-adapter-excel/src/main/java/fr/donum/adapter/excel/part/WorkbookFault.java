package fr.donum.adapter.excel.part;

import fr.donum.spi.source.SourceException.Kind;
import java.util.Locale;

/** What may be wrong with a workbook as a whole. */
public enum WorkbookFault {
    NO_SUCH_FILE(Kind.CONFIGURATION),
    NOT_A_FILE(Kind.CONFIGURATION),
    NOT_READABLE(Kind.CONFIGURATION),
    NO_SUCH_SHEET(Kind.CONFIGURATION),
    NO_VISIBLE_SHEET(Kind.DATA),
    EMPTY(Kind.DATA),
    /** Encrypted: it takes a password to read it. */
    PASSWORD(Kind.AUTHENTICATION),
    /** Truncated, or damaged some other way. */
    CORRUPT(Kind.DATA),
    /** Expands to far more than it should. */
    BOMB(Kind.DATA),
    /** Text, such as CSV or HTML, under the name of a workbook. */
    TEXT(Kind.DATA),
    /** Another document in a zip or OLE2 container, such as a letter. */
    NOT_A_WORKBOOK(Kind.DATA),
    /** Holds more of something than {@link Limits} allow. */
    LIMIT(Kind.DATA),
    /** A binary workbook, {@code .xlsb}. */
    BINARY(Kind.DATA),
    /** Excel 95 or older. */
    TOO_OLD(Kind.DATA);

    private final Kind kind;

    WorkbookFault(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Its name in the bundle of texts. */
    public String key() {
        return "excel." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
