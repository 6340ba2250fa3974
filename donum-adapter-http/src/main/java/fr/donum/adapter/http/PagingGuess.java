package fr.donum.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.application.mapping.Pagination;
import fr.donum.application.mapping.Pagination.Style;
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
        if (MappedPages.linkOf(page) != null) {
            return Optional.of(new Pagination(Style.LINK, "", "", 1, null));
        }
        PagingGuess guess = new PagingGuess();
        guess.collect(root, "", "");
        return guess.link().or(guess::cursor).or(guess::nextNumber).or(guess::numbered);
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
        int firstPage = number.filter(field -> field.value().asInt() == 0).isPresent() ? 0 : 1;
        return pages.or(() -> number.map(known -> ""))
                .map(pointer -> new Pagination(Style.PAGE_NUMBER, pageParameter(), pointer, firstPage, null));
    }

    private String pageParameter() {
        return first(NUMBERS, Field::isNumber)
                .map(Field::name)
                .filter(name -> name.startsWith("page"))
                .orElse("page");
    }
}
