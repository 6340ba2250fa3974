package fr.donum.application.mapping;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an API goes from one page to the next.
 *
 * @param style which of the usual ways
 * @param parameter the query parameter that asks for a page, for {@code CURSOR} and {@code PAGE_NUMBER}; else empty
 * @param pointer JSON pointer, in the page, of the next cursor, for {@code CURSOR}, of the number of pages, which {@code
 *     PAGE_NUMBER} may do without, or of the address of the next page, for a {@code LINK} that is not in the header; else
 *     empty
 * @param firstPage the number of the first page, for {@code PAGE_NUMBER}
 * @param sizeParameter the query parameter that asks for so many records a page; null if there is none
 */
public record Pagination(
        Style style,
        String parameter,
        String pointer,
        int firstPage,
        @Nullable String sizeParameter) {
    /** All there is, on one page. */
    public static final Pagination NONE = new Pagination(Style.NONE, "", "", 1, null);

    /** Which page comes next. */
    public enum Style {
        NONE,
        /** The one a cursor in this page names. */
        CURSOR,
        /** The one after this, until one has no record or all were read. */
        PAGE_NUMBER,
        /** The one whose address this page gives, in the header {@code Link} (RFC 8288) or in its body. */
        LINK;

        /** What a profile calls it: {@code page-number}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
