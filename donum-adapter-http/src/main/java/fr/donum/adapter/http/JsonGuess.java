package fr.donum.adapter.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.donum.application.source.Catalogue;
import fr.donum.application.source.Place;
import fr.donum.application.table.InputColumn;
import fr.donum.domain.dossier.Metric;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses what JSON of another shape holds: the list whose elements have an id, and fields named as columns may be. */
final class JsonGuess {
    static final String RECORDS = "records";

    /** Most elements of a list whose names are looked at. */
    private static final int MOST_ELEMENTS = 200;

    private final Map<String, Catalogue.Field> fields = new LinkedHashMap<>();

    private JsonGuess() {}

    /** The catalogue of a page, if any of it is understood. */
    static Optional<Catalogue> of(Page page, Place place, Messages messages) throws IOException {
        boolean isLines = page.isLines() || JsonLines.start(page.content());
        try (JsonParser parser = Json.FACTORY.createParser(page.content().inputStream())) {
            if (isLines) {
                return lines(JsonLines.first(parser, MOST_ELEMENTS), page, place, messages);
            }
            parser.nextToken();
            JsonNode root = RecordTree.beginning(parser, MOST_ELEMENTS);
            List<Catalogue.Guess> paging = GuessedPaging.of(root, page, messages);
            return of(root, "", place, messages).map(found -> with(paging, found));
        }
    }

    private static Optional<Catalogue> of(JsonNode node, String pointer, Place place, Messages messages) {
        if (node.isArray() && node.path(0).isObject()) {
            JsonGuess guess = elements(node, pointer + "/*");
            if (guess.isEnough()) {
                return Optional.of(guess.catalogue(pointer + "/*", place, messages));
            }
            return of(node.get(0), pointer + "/*", place, messages);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String inner = pointer + "/" + Shown.inPointer(field.getKey());
            Optional<Catalogue> found = of(field.getValue(), inner, place, messages);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The catalogue of objects that stand a line each. */
    private static Optional<Catalogue> lines(ArrayNode lines, Page page, Place place, Messages messages) {
        JsonGuess guess = elements(lines, "");
        return guess.isEnough()
                ? Optional.of(with(GuessedPaging.of(lines, page, messages), guess.catalogue("", place, messages)))
                : Optional.empty();
    }

    /** Whether the names of a record alone are understood as those of a key and of figures. */
    static boolean understands(JsonNode record) {
        JsonGuess guess = elements(JsonNodeFactory.instance.arrayNode().add(record), "");
        return guess.isEnough()
                && guess.fields.values().stream()
                        .anyMatch(field -> !field.metrics().isEmpty());
    }

    /** What the first elements of a list have: a name that only a later one bears is a name too. */
    private static JsonGuess elements(JsonNode list, String records) {
        JsonGuess guess = new JsonGuess();
        RppsField.in(list).ifPresent(id -> guess.id(id, records));
        for (int i = 0; i < Math.min(list.size(), MOST_ELEMENTS); i++) {
            guess.object(list.get(i), "", records, List.of());
        }
        return guess;
    }

    private boolean isEnough() {
        return fields.containsKey("id") && fields.size() > 1;
    }

    private static Catalogue with(List<Catalogue.Guess> paging, Catalogue found) {
        List<Catalogue.Guess> guesses = new ArrayList<>(found.guesses());
        guesses.addAll(paging);
        return new Catalogue(found.fields(), found.dated(), guesses, found.issues());
    }

    private void object(JsonNode object, String pointer, String records, List<String> names) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String inner = pointer + "/" + Shown.inPointer(field.getKey());
            List<String> longer = new ArrayList<>(names);
            longer.add(field.getKey());
            if (field.getValue().isObject()) {
                object(field.getValue(), inner, records, longer);
            } else if (!field.getValue().isArray()) {
                name(longer)
                        .ifPresentOrElse(
                                column -> add(column, inner, records),
                                () -> bare(field.getKey(), field.getValue(), inner, records));
            } else {
                elements(field.getValue(), inner, records);
            }
        }
    }

    /** Elements that a field of theirs names, such as the code of a metric. */
    private void elements(JsonNode array, String pointer, String records) {
        for (JsonNode element : array) {
            for (Map.Entry<String, JsonNode> key : element.properties()) {
                String value = key.getValue().asText();
                if (key.getValue().isTextual() && value.matches("[\\w .-]{1,40}")) {
                    object(element, pointer + "/[" + key.getKey() + "=" + value + "]", records, List.of(value));
                }
            }
        }
    }

    /** The column that the last names, joined, are a name of: as many of them as possible. */
    private static Optional<InputColumn> name(List<String> names) {
        for (int from = 0; from < names.size(); from++) {
            Optional<InputColumn> column = InputColumn.titled(String.join(" ", names.subList(from, names.size())));
            if (column.isPresent() && !column.get().isOfLongTable()) {
                return column;
            }
        }
        return Optional.empty();
    }

    /** A usage alone is its rate where its value has a percent sign; else it has to be said what is meant. */
    private void bare(String name, JsonNode value, String pointer, String records) {
        boolean isKnown = pointer.contains("/[")
                || fields.values().stream().anyMatch(field -> field.name().equals(pointer));
        Optional<Metric> usage = isKnown ? Optional.empty() : InputColumn.bare(name);
        boolean isPercent = value.isTextual() && value.textValue().strip().endsWith("%");
        if (usage.isPresent() && isPercent) {
            InputColumn.rateOf(usage.get()).ifPresent(column -> add(column, pointer, records));
        } else if (usage.isPresent() && !value.isNull()) {
            String id = usage.get().id();
            fields.putIfAbsent(
                    id,
                    new Catalogue.Field(
                            pointer, records + pointer, id, Set.of(usage.get()), Catalogue.Sureness.UNDECIDED));
        }
    }

    /** What holds RPPS numbers is the key, though another field be called so. */
    private void id(String pointer, String records) {
        fields.put("id", new Catalogue.Field(pointer, records + pointer, "id", Set.of()));
    }

    /** An element of a list in a record may hold a figure of it, but not say whose or of which day it is. */
    private void add(InputColumn column, String pointer, String records) {
        if (pointer.contains("/[") && column.metrics().isEmpty()) {
            return;
        }
        fields.putIfAbsent(
                column.name(), new Catalogue.Field(pointer, records + pointer, column.name(), column.metrics()));
    }

    private Catalogue catalogue(String records, Place place, Messages messages) {
        boolean isLine = records.isEmpty();
        return new Catalogue(
                List.copyOf(fields.values()),
                fields.containsKey("date"),
                List.of(new Catalogue.Guess(
                        RECORDS, records, messages.say(isLine ? "because.lines" : "because.records"))),
                List.of(messages.issue(
                        HttpIssue.JSON_GUESSED,
                        place,
                        place.source(),
                        Integer.toString(fields.size()),
                        isLine ? messages.say("records.lines") : records)));
    }
}
