package fr.donum.adapter.json.guess;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.JsonLines;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Page;
import fr.donum.adapter.json.text.RecordTree;
import fr.donum.adapter.json.text.Shown;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guesses what JSON of another shape holds: the list whose elements have an id, and fields named as columns may be. */
public final class JsonGuess {
    static final String RECORDS = "records";

    /** Most elements of a list whose names are looked at. */
    private static final int MOST_ELEMENTS = 200;

    private final Place place;
    private final Messages messages;
    /** Whether fields that only resemble known ones will do. */
    private final boolean isLoose;

    private JsonGuess(Place place, Messages messages, boolean isLoose) {
        this.place = place;
        this.messages = messages;
        this.isLoose = isLoose;
    }

    /** The catalogue of a page, if any of it is understood. */
    public static Optional<Catalogue> of(Page page, Place place, Messages messages) throws IOException {
        boolean isLines = page.isLines() || JsonLines.start(page.content());
        JsonGuess strict = new JsonGuess(place, messages, false);
        JsonGuess loose = new JsonGuess(place, messages, true);
        try (JsonParser parser = Json.FACTORY.createParser(page.content().inputStream())) {
            if (isLines) {
                ArrayNode lines = JsonLines.first(parser, MOST_ELEMENTS);
                List<Catalogue.Guess> paging = GuessedPaging.of(lines, page, messages);
                return strict.records(lines, "", "lines")
                        .or(() -> loose.records(lines, "", "lines"))
                        .map(found -> with(paging, found));
            }
            parser.nextToken();
            JsonNode root = RecordTree.beginning(parser, MOST_ELEMENTS);
            List<Catalogue.Guess> paging = GuessedPaging.of(root, page, messages);
            return strict.in(root, "")
                    .or(() -> strict.whole(root))
                    .or(() -> loose.in(root, ""))
                    .or(() -> loose.whole(root))
                    .map(found -> with(paging, found));
        }
    }

    private Optional<Catalogue> in(JsonNode node, String pointer) {
        if (node.isArray() && node.path(0).isObject()) {
            return records(node, pointer + "/*", RECORDS).or(() -> in(node.get(0), pointer + "/*"));
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            Optional<Catalogue> found = in(field.getValue(), pointer + "/" + Shown.inPointer(field.getKey()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A document that is one record. */
    private Optional<Catalogue> whole(JsonNode root) {
        return root.isObject() ? records(list(root), "", "document") : Optional.empty();
    }

    private static ArrayNode list(JsonNode record) {
        return JsonNodeFactory.instance.arrayNode().add(record);
    }

    /** Whether the names of a record alone are understood as those of a key and of figures. */
    public static boolean understands(JsonNode record) {
        GuessedFields fields = GuessedFields.of(list(record), "", MOST_ELEMENTS, false);
        return fields.isEnough()
                && fields.all().stream().anyMatch(field -> !field.metrics().isEmpty());
    }

    private static Catalogue with(List<Catalogue.Guess> paging, Catalogue found) {
        List<Catalogue.Guess> guesses = new ArrayList<>(found.guesses());
        guesses.addAll(paging);
        return found.withGuesses(guesses);
    }

    /** @param which what the records are: a list, lines, the whole document */
    private Optional<Catalogue> records(JsonNode list, String records, String which) {
        if (!GuessedFields.of(list, records, MOST_ELEMENTS, isLoose).isEnough()) {
            return Optional.empty();
        }
        GuessedFields fields = GuessedFields.of(list, records, MOST_ELEMENTS, true);
        Issue guessed = messages.issue(
                JsonIssue.JSON_GUESSED,
                place,
                place.source(),
                Integer.toString(fields.all().size()),
                records.isEmpty() ? messages.say("records." + which) : records);
        return Optional.of(Catalogue.of(fields.all())
                .withDates(fields.areDated())
                .withGuesses(List.of(new Catalogue.Guess(RECORDS, records, messages.say("because." + which))))
                .withIssues(List.of(guessed))
                .withUnread(fields.unread()));
    }
}
