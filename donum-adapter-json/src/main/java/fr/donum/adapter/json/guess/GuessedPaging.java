package fr.donum.adapter.json.guess;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Page;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.source.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is guessed of the pages of an API: each part of a pagination, under the name that it has in a profile. */
public final class GuessedPaging {
    private static final String STYLE = "pagination.style";

    private GuessedPaging() {}

    /** Nothing if it is not recognisable. */
    static List<Catalogue.Guess> of(JsonNode root, Page page, Messages messages) {
        return PagingGuess.of(root, page).map(found -> told(found, messages)).orElse(List.of());
    }

    public static boolean isIn(Catalogue catalogue) {
        return catalogue.guesses().stream().anyMatch(guess -> guess.what().equals(STYLE));
    }

    private static List<Catalogue.Guess> told(Pagination found, Messages messages) {
        boolean isNumbered = found.style() == Pagination.Style.PAGE_NUMBER;
        Map<String, String> parts = new LinkedHashMap<>();
        boolean isFlagged = !found.more().isEmpty();
        parts.put(STYLE, isFlagged ? "has-more" : found.style().id());
        parts.put("pagination.more", found.more());
        parts.put("pagination.by", isFlagged ? found.style().id() : "");
        parts.put("pagination.parameter", found.parameter());
        parts.put(isNumbered ? "pagination.pages" : "pagination.next", found.pointer());
        int usual = found.style() == Pagination.Style.OFFSET ? 0 : 1;
        parts.put("pagination.first", found.firstPage() == usual ? "" : Integer.toString(found.firstPage()));
        parts.put("pagination.sizeParameter", found.sizeParameter() == null ? "" : found.sizeParameter());
        parts.put("pagination.total", found.total());
        parts.put("pagination.lastPage", found.endsWithout() ? "absent" : "");
        parts.values().removeIf(String::isEmpty);
        String named = isFlagged ? found.more() : found.pointer();
        String from = named.isEmpty() ? found.parameter() : named;
        String because = from.isEmpty() ? messages.say("because.link") : messages.say("because.paging", from);
        return parts.entrySet().stream()
                .map(part -> new Catalogue.Guess(part.getKey(), part.getValue(), because))
                .toList();
    }
}
