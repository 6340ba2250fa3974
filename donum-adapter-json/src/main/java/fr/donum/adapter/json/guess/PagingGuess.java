package fr.donum.adapter.json.guess;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.pointer.LinkHeader;
import fr.donum.adapter.json.pointer.UndeclaredTotal;
import fr.donum.adapter.json.text.Page;
import fr.donum.adapter.json.text.Shown;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.mapping.Pagination.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Guesses how an API goes from page to page, from what its first page says beside its records. */
final class PagingGuess {
    private static final Set<String> NEXT =
            Set.of("next", "nextlink", "nextpage", "nexturl", "nextpageurl", "odatanextlink");
    private static final Set<String> CURSORS = Set.of(
            "nextcursor", "nextpagecursor", "nexttoken", "nextpagetoken", "continuationtoken", "endcursor", "after");
    private static final Set<String> PAGES =
            Set.of("pages", "totalpages", "pagecount", "pagestotal", "lastpage", "nbpages", "numpages");
    private static final Set<String> NUMBERS = Set.of("page", "pagenumber", "pageindex", "currentpage");
    /** What Spring calls the number of a page; too common a word to stand for one by itself. */
    private static final Set<String> NUMBERS_BESIDE_PAGES = Set.of("number");

    private static final Set<String> MORE = Set.of("hasmore", "hasnext", "hasnextpage", "morepages", "moreresults");
    private static final Set<String> OFFSETS = Set.of("offset", "skip", "startindex", "start");
    private static final Set<String> SIZES =
            Set.of("limit", "pagesize", "perpage", "size", "top", "take", "maxresults", "count", "rows");
    private static final Set<String> ADDRESSES = Set.of("href", "url", "uri");

    private final List<Field> fields = new ArrayList<>();

    private PagingGuess() {}

    /** A field beside the records; one that only holds an address is called as what it is the address of. */
    private record Field(String pointer, String name, JsonNode value) {
        boolean isOne(Set<String> names) {
            return names.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
        }

        boolean isAddress() {
            return value.isTextual() && value.textValue().matches("(https?://|/|\\?).*");
        }

        boolean isCursor() {
            return !isAddress() && !value.isBoolean();
        }

        boolean isNumber() {
            return value.isIntegralNumber();
        }
    }

    /** Nothing if it is not recognisable. */
    static Optional<Pagination> of(JsonNode root, Page page) {
        if (LinkHeader.next(page.link()) != null) {
            return Optional.of(new Pagination(Style.LINK, "", "", 1, null));
        }
        if (root.path("resourceType").asText().equals("Bundle")) {
            return Optional.of(new Pagination(Style.LINK, "", "/link/[relation=next]/url", 1, null).endingWithout());
        }
        PagingGuess guess = new PagingGuess();
        guess.collect(root, "", "");
        return guess.link()
                .or(guess::flagged)
                .or(guess::cursor)
                .or(guess::nextNumber)
                .or(guess::numbered)
                .or(guess::offset)
                .map(found -> UndeclaredTotal.in(root)
                        .map(total -> found.of(total.pointer()))
                        .orElse(found));
    }

    /** A flag that says whether there is more, beside what asks for it. */
    private Optional<Pagination> flagged() {
        return first(MORE, field -> field.value().isBoolean())
                .flatMap(flag -> cursor().or(
                                () -> first(NUMBERS, Field::isNumber).map(number -> numbered(number, "")))
                        .or(this::offset)
                        .map(found -> found.whileTrue(flag.pointer())));
    }

    /** The place of the first record; a page that starts elsewhere than at none says nothing of what to ask for. */
    private Optional<Pagination> offset() {
        return first(OFFSETS, field -> field.isNumber() && field.value().asInt() <= 1)
                .map(field -> new Pagination(
                        Style.OFFSET,
                        field.name(),
                        "",
                        field.value().asInt(),
                        first(SIZES, Field::isNumber).map(Field::name).orElse(null)));
    }

    private void collect(JsonNode object, String pointer, String name) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String inner = pointer + "/" + Shown.inPointer(field.getKey());
            if (field.getValue().isObject()) {
                collect(field.getValue(), inner, field.getKey());
            } else if (field.getValue().isValueNode()) {
                boolean isAddress = ADDRESSES.contains(field.getKey());
                fields.add(new Field(inner, isAddress ? name : field.getKey(), field.getValue()));
            }
        }
    }

    private Optional<Field> first(Set<String> names, Predicate<Field> fitting) {
        return fields.stream()
                .filter(field -> field.isOne(names))
                .filter(fitting)
                .findFirst();
    }

    private Optional<Pagination> link() {
        return first(NEXT, Field::isAddress).map(field -> new Pagination(Style.LINK, "", field.pointer(), 1, null));
    }

    private Optional<Pagination> cursor() {
        return first(CURSORS, Field::isCursor)
                .or(() -> first(NEXT, field -> field.value().isTextual()))
                .map(field -> new Pagination(Style.CURSOR, parameter(field), field.pointer(), 1, null));
    }

    /** The parameter that takes a cursor is mostly called as the field, without {@code next}. */
    private static String parameter(Field cursor) {
        if (cursor.isOne(Set.of("next"))) {
            return "cursor";
        }
        if (cursor.isOne(Set.of("endcursor"))) {
            return "after";
        }
        String bare = cursor.name().replaceFirst("^next[_-]?", "");
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private Optional<Pagination> nextNumber() {
        return first(NEXT, Field::isNumber)
                .map(field -> new Pagination(Style.CURSOR, pageParameter(), field.pointer(), 1, null));
    }

    private Optional<Pagination> numbered() {
        Optional<String> pages = first(PAGES, Field::isNumber).map(Field::pointer);
        Optional<Field> number = first(NUMBERS, Field::isNumber)
                .or(() -> pages.flatMap(known -> first(NUMBERS_BESIDE_PAGES, Field::isNumber)));
        return pages.or(() -> number.map(known -> ""))
                .map(pointer -> number.map(known -> numbered(known, pointer))
                        .orElseGet(() -> new Pagination(Style.PAGE_NUMBER, pageParameter(), pointer, 1, null)));
    }

    private Pagination numbered(Field number, String pages) {
        int firstPage = number.value().asInt() == 0 ? 0 : 1;
        return new Pagination(Style.PAGE_NUMBER, pageParameter(), pages, firstPage, null);
    }

    private String pageParameter() {
        return first(NUMBERS, Field::isNumber)
                .map(Field::name)
                .filter(name -> name.startsWith("page"))
                .orElse("page");
    }
}
