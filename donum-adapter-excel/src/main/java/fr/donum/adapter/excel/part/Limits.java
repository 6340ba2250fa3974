package fr.donum.adapter.excel.part;

/** What a workbook may hold at most; whatever goes beyond is refused with one sentence, and costs no more to find out. */
public final class Limits {
    /** Parts in the package, and what each may say of others. */
    public static final int PARTS = 65_536;

    /** Bytes of one unpacked part: 4 GB. */
    static final long PART_BYTES = 1L << 32;

    /** How many times larger than packed a part may be, once it is larger than {@link #RATIO_GRACE}. */
    static final int RATIO = 200;

    /** Bytes of an unpacked part up to which any ratio is taken. */
    static final long RATIO_GRACE = 4L << 20;

    /** Elements within one another. */
    public static final int DEPTH = 100;

    /** Attributes of an element. */
    public static final int ATTRIBUTES = 256;

    /** Different names of elements and attributes of an XML part. */
    static final int NAMES = 4_096;

    /** Bytes of an XML part between one event of its parser and the next. */
    static final long STRETCH = 1L << 20;

    /** Characters of a cell, escaped ones counted as written; Excel takes 32 767. */
    public static final int CELL = 1 << 20;

    /** Sheets of cells; Excel is bound by memory alone. */
    public static final int SHEETS = 1_024;

    /** Rows of a sheet, as in Excel. */
    public static final int ROWS = 1_048_576;

    /** Columns of a sheet, up to XFD, as in Excel. */
    public static final int COLUMNS = 16_384;

    /** Megabytes of UTF-8 that shared texts take in memory. */
    public static final int SHARED_TEXTS = 512;

    /** Number formats that a workbook defines. */
    public static final int FORMATS = 65_536;

    /** Characters of a number format, as in Excel. */
    public static final int FORMAT = 255;

    /** Styles of cells; Excel takes 65 490. */
    public static final int STYLES = 65_536;

    /** Merged areas of a sheet. */
    public static final int MERGED_AREAS = 262_144;

    /** Cells down to the header, or to where it is looked for, that take the value of a merged area. */
    public static final long FILLED_TITLES = 262_144;

    /** Cells below the header that take the value of a merged area. */
    public static final long FILLED_CELLS = 20_000_000;

    /** Tables, as Excel calls them, of a sheet. */
    public static final int TABLES = 4_096;

    /** Ranges of columns with a width of their own. */
    public static final int COLUMN_RANGES = 32_768;

    /** Rows with values that repetition may make of one row of an OpenDocument sheet. */
    public static final int REPEATED_ROWS = 65_536;

    /** Rows from which the title of a sheet is taken, cells of each, and characters of each of these. */
    public static final int TITLE_ROWS = 20;

    public static final int TITLE_CELLS = 50;

    public static final int TITLE = 200;

    private Limits() {}
}
