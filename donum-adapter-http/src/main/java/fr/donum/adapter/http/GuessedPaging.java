package fr.donum.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.application.mapping.Pagination;
import fr.donum.application.source.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is guessed of the pages of an API: each part of a pagination, under the name that it has in a profile. */
final class GuessedPaging {
    private static final String STYLE = "pagination.style";

    private GuessedPaging() {}

    /** Nothing if it is not recognisable. */
    static List<Catalogue.Guess> of(JsonNode root, Page page, Messages messages) {
        return PagingGuess.of(root, page).map(found -> told(found, messages)).orElse(List.of());
    }

    static boolean isIn(Catalogue catalogue) {
        return catalogue.guesses().stream().anyMatch(guess -> guess.what().equals(STYLE));
    }

    private static List<Catalogue.Guess> told(Pagination found, Messages messages) {
        boolean isNumbered = found.style() == Pagination.Style.PAGE_NUMBER;
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(STYLE, found.style().id());
        parts.put("pagination.parameter", found.parameter());
        parts.put(isNumbered ? "pagination.pages" : "pagination.next", found.pointer());
        parts.put("pagination.first", found.firstPage() == 1 ? "" : Integer.toString(found.firstPage()));
        parts.values().removeIf(String::isEmpty);
        String from = found.pointer().isEmpty() ? found.parameter() : found.pointer();
        String because = from.isEmpty() ? messages.say("because.link") : messages.say("because.paging", from);
        return parts.entrySet().stream()
                .map(part -> new Catalogue.Guess(part.getKey(), part.getValue(), because))
                .toList();
    }
}
