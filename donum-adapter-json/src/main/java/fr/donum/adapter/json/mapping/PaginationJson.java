package fr.donum.adapter.json.mapping;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.donum.adapter.json.text.JsonPlace;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.mapping.Pagination.Style;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes how an API goes from page to page. */
final class PaginationJson {
    private static final String NO_TOTAL = Pagination.NO_TOTAL;

    private PaginationJson() {}

    /** What a profile calls the styles; one with a flag is a style of its own there. */
    private enum Written {
        NONE,
        CURSOR,
        PAGE_NUMBER,
        LINK,
        OFFSET,
        HAS_MORE
    }

    /** What is asked for as long as there is more. */
    private enum By {
        CURSOR,
        PAGE_NUMBER,
        OFFSET
    }

    /** How a profile writes that the last page lacks what names the next one. */
    private enum LastPage {
        STATED,
        ABSENT
    }

    static Pagination read(JsonPlace at) {
        Pagination pagination = switch (at.at("style").constant(Written.class)) {
            case NONE -> none(at);
            case CURSOR -> cursor(at, "style", "parameter", "next", "sizeParameter", "total", "lastPage");
            case PAGE_NUMBER -> pageNumber(at);
            case LINK -> link(at);
            case OFFSET -> offset(at, "style", "parameter", "first", "sizeParameter", "total");
            case HAS_MORE -> hasMore(at);
        };
        Pagination counted = at.has("total") ? pagination.of(total(at.at("total"))) : pagination;
        boolean isAbsent = at.has("lastPage") && at.at("lastPage").constant(LastPage.class) == LastPage.ABSENT;
        return isAbsent ? counted.endingWithout() : counted;
    }

    private static @Nullable String size(JsonPlace at) {
        return at.has("sizeParameter") ? at.at("sizeParameter").text() : null;
    }

    private static Pagination none(JsonPlace at) {
        at.allow("style", "sizeParameter", "total");
        return new Pagination(Style.NONE, "", "", 1, size(at));
    }

    private static Pagination cursor(JsonPlace at, String... known) {
        at.allow(known);
        return new Pagination(Style.CURSOR, at.at("parameter").text(), pointer(at.at("next")), 1, size(at));
    }

    private static Pagination pageNumber(JsonPlace at) {
        at.allow("style", "parameter", "first", "pages", "sizeParameter", "total", "lastPage");
        String pages = at.has("pages") ? pointer(at.at("pages")) : "";
        return new Pagination(Style.PAGE_NUMBER, at.at("parameter").text(), pages, first(at, 1), size(at));
    }

    private static Pagination link(JsonPlace at) {
        at.allow("style", "next", "sizeParameter", "total", "lastPage");
        return new Pagination(Style.LINK, "", at.has("next") ? pointer(at.at("next")) : "", 1, size(at));
    }

    private static Pagination offset(JsonPlace at, String... known) {
        at.allow(known);
        return new Pagination(Style.OFFSET, at.at("parameter").text(), "", first(at, 0), size(at));
    }

    private static Pagination hasMore(JsonPlace at) {
        String more = pointer(at.at("more"));
        Pagination by = switch (at.at("by").constant(By.class)) {
            case CURSOR -> cursor(at, known("next"));
            case OFFSET -> offset(at, known("first"));
            case PAGE_NUMBER -> {
                at.allow(known("first"));
                yield new Pagination(Style.PAGE_NUMBER, at.at("parameter").text(), "", first(at, 1), size(at));
            }
        };
        return by.whileTrue(more);
    }

    private static String[] known(String own) {
        return new String[] {"style", "more", "by", "parameter", own, "sizeParameter", "total", "lastPage"};
    }

    private static int first(JsonPlace at, int usual) {
        return at.has("first") ? (int) Math.min(at.at("first").wholeNumber(0), Integer.MAX_VALUE) : usual;
    }

    private static String total(JsonPlace at) {
        return at.scalar().equals(NO_TOTAL) ? NO_TOTAL : pointer(at);
    }

    private static String pointer(JsonPlace at) {
        String text = at.text();
        if (!text.equals("?") && !Addresses.isWithinPage(text)) {
            at.complain("pointer", text);
        }
        return text;
    }

    static void write(Pagination pagination, ObjectNode root) {
        if (pagination.style() == Style.UNSAID) {
            return;
        }
        boolean isFlagged = !pagination.more().isEmpty();
        ObjectNode at = root.putObject("pagination");
        at.put(
                "style",
                isFlagged
                        ? JsonPlace.written(Written.HAS_MORE)
                        : pagination.style().id());
        if (isFlagged) {
            at.put("more", pagination.more()).put("by", pagination.style().id());
        }
        boolean isNumbered = pagination.style() == Style.PAGE_NUMBER;
        put(at, "parameter", pagination.parameter());
        put(at, isNumbered ? "pages" : "next", pagination.pointer());
        int usual = pagination.style() == Style.OFFSET ? 0 : 1;
        if (pagination.firstPage() != usual) {
            at.put("first", pagination.firstPage());
        }
        put(at, "sizeParameter", Optional.ofNullable(pagination.sizeParameter()).orElse(""));
        put(at, "total", pagination.total());
        put(at, "lastPage", pagination.endsWithout() ? JsonPlace.written(LastPage.ABSENT) : "");
    }

    private static void put(ObjectNode at, String key, String value) {
        if (!value.isEmpty()) {
            at.put(key, value);
        }
    }
}
