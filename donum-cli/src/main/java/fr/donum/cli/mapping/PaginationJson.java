package fr.donum.cli.mapping;

import fr.donum.application.mapping.Pagination;
import fr.donum.application.mapping.Pagination.Style;
import fr.donum.cli.json.Spot;
import org.jspecify.annotations.Nullable;

/** Reads how an API goes from page to page. */
final class PaginationJson {
    private PaginationJson() {}

    static Pagination read(Spot at) {
        Style style = at.at("style").constant(Style.class);
        String size = at.has("sizeParameter") ? at.at("sizeParameter").text() : null;
        return switch (style) {
            case NONE -> none(at);
            case CURSOR -> cursor(at, size);
            case PAGE_NUMBER -> pageNumber(at, size);
            case LINK -> link(at, size);
        };
    }

    private static Pagination none(Spot at) {
        at.allow("style");
        return Pagination.NONE;
    }

    private static Pagination cursor(Spot at, @Nullable String size) {
        at.allow("style", "parameter", "next", "sizeParameter");
        return new Pagination(Style.CURSOR, at.at("parameter").text(), pointer(at.at("next")), 1, size);
    }

    private static Pagination pageNumber(Spot at, @Nullable String size) {
        at.allow("style", "parameter", "first", "pages", "sizeParameter");
        int first = at.has("first") ? (int) at.at("first").wholeNumber(0) : 1;
        String pages = at.has("pages") ? pointer(at.at("pages")) : "";
        return new Pagination(Style.PAGE_NUMBER, at.at("parameter").text(), pages, first, size);
    }

    private static Pagination link(Spot at, @Nullable String size) {
        at.allow("style", "next", "sizeParameter");
        return new Pagination(Style.LINK, "", at.has("next") ? pointer(at.at("next")) : "", 1, size);
    }

    private static String pointer(Spot at) {
        String text = at.text();
        if (!text.equals("?") && (!text.startsWith("/") || !Addresses.isRecords(text))) {
            at.complain("pointer", text);
        }
        return text;
    }
}
