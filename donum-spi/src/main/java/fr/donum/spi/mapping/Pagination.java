package fr.donum.spi.mapping;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an API goes from one page to the next. A pointer is one into the page, in which a part {@code [relation=next]} is
 * the element of a list whose field {@code relation} is next.
 *
 * @param style which of the usual ways
 * @param parameter the query parameter that asks for a page, for {@code CURSOR}, {@code PAGE_NUMBER} and {@code OFFSET};
 *     else empty
 * @param pointer JSON pointer of the next cursor, for {@code CURSOR}, of the number of pages, which {@code PAGE_NUMBER}
 *     may do without, or of the address of the next page, for a {@code LINK} that is not in the header; else empty
 * @param firstPage the number of the first page, for {@code PAGE_NUMBER}; of the first record, for {@code OFFSET}
 * @param sizeParameter the query parameter that asks for so many records a page; null if there is none
 * @param more JSON pointer of the flag that says whether there is another page; empty if there is none
 * @param total JSON pointer of the number of records on all pages; empty if it is not said, {@link #NO_TOTAL} if there
 *     is none
 * @param endsWithout whether the last page lacks the last name of {@code pointer} or {@code more}
 */
public record Pagination(
        Style style,
        String parameter,
        String pointer,
        int firstPage,
        @Nullable String sizeParameter,
        String more,
        String total,
        boolean endsWithout) {
    /** In place of the pointer of a total: whatever looks like one is another number. */
    public static final String NO_TOTAL = "none";

    /** All there is, on one page. */
    public static final Pagination NONE = new Pagination(Style.NONE, "", "", 1, null);

    /** Nobody has said; good enough for a file. */
    public static final Pagination UNSAID = new Pagination(Style.UNSAID, "", "", 1, null);

    /** One whose last page says that it is the last. */
    public Pagination(Style style, String parameter, String pointer, int firstPage, @Nullable String sizeParameter) {
        this(style, parameter, pointer, firstPage, sizeParameter, "", "", false);
    }

    /** One that goes on as long as a flag says so. */
    public Pagination whileTrue(String flag) {
        return new Pagination(style, parameter, pointer, firstPage, sizeParameter, flag, total, endsWithout);
    }

    /** One that announces how many records there are. */
    public Pagination of(String announced) {
        return new Pagination(style, parameter, pointer, firstPage, sizeParameter, more, announced, endsWithout);
    }

    /** One whose last page lacks what the others name the next one by. */
    public Pagination endingWithout() {
        return new Pagination(style, parameter, pointer, firstPage, sizeParameter, more, total, true);
    }

    /** Which page comes next. */
    public enum Style {
        NONE,
        /** The one a cursor in this page names. */
        CURSOR,
        /** The one after this, until one has no record or all were read. */
        PAGE_NUMBER,
        /** The one whose address this page gives, in the header {@code Link} (RFC 8288) or in its body. */
        LINK,
        /** The one that starts after as many records as were read, until one has no record or all were read. */
        OFFSET,
        /** Nobody has said. */
        UNSAID;

        /** What a profile calls it: {@code page-number}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
