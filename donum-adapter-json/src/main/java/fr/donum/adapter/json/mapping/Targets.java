package fr.donum.adapter.json.mapping;

import fr.donum.adapter.json.text.JsonPlace;
import fr.donum.spi.mapping.CanonicalColumn.Content;
import fr.donum.spi.mapping.Unit;
import fr.donum.spi.text.Suggestion;
import fr.donum.table.column.InputColumn;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the fields of a profile stand for: canonical columns, each once, with units and values that fit. */
final class Targets {
    private final Map<String, String> seen = new HashMap<>();

    /**
     * The name at {@code to} of a field.
     *
     * @param from where the field is read from
     */
    String name(JsonPlace field, String from) {
        return known(field.at("to").text(), field.at("to"), from);
    }

    /** Complains of a sum of what cannot be added up: only whole numbers can. */
    void checkSum(String name, JsonPlace at) {
        boolean fits = InputColumn.named(name)
                .map(InputColumn::content)
                .filter(content -> content != Content.NUMBER)
                .isEmpty();
        if (!fits) {
            at.complain("sum", name);
        }
    }

    /** What a list must hold for an answer to be yes. */
    String element(String name, JsonPlace at) {
        boolean fits = InputColumn.named(name)
                .map(InputColumn::content)
                .filter(content -> content != Content.ANSWER)
                .isEmpty();
        if (!fits) {
            at.complain("contains", at.scalar(), name);
        }
        return at.text();
    }

    private String known(String name, JsonPlace at, String from) {
        if (name.equals("?")) {
            return name;
        }
        if (InputColumn.named(name).isEmpty()) {
            at.complain("unknown-target", name, "", likely(name));
            return name;
        }
        String before = seen.putIfAbsent(name, from);
        if (before != null) {
            at.complain("twice", name, before, "", from);
        }
        return name;
    }

    /** What somebody who wrote an unknown name may have meant: the columns of that usage, or the nearest one. */
    private static String likely(String name) {
        String usage = name.toLowerCase(Locale.ROOT) + "_";
        List<String> ofUsage = InputColumn.names().stream()
                .filter(known -> known.startsWith(usage))
                .toList();
        return ofUsage.isEmpty()
                ? InputColumn.titled(name)
                        .map(InputColumn::name)
                        .or(() -> Suggestion.near(name, InputColumn.names()))
                        .orElse("")
                : String.join(", ", ofUsage);
    }

    /** A value for every record of a column. */
    String constant(String name, JsonPlace value) {
        known(name, value, value.scalar());
        Optional<InputColumn> column = InputColumn.named(name);
        String text = value.scalar();
        if (column.isPresent() && !fits(column.get(), text)) {
            value.complain("constant", text, name);
        }
        return text;
    }

    private static boolean fits(InputColumn column, String text) {
        return switch (column.content()) {
            case KEY -> false;
            case YEAR -> text.matches("20[0-9]{2}");
            case DATE -> isDay(text);
            case NUMBER -> text.matches("[0-9]+");
            case ANSWER, TEXT, RATE, POINTS, EUROS, ANY -> !text.isBlank() && column.takes(text);
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    Unit unit(JsonPlace at, String name) {
        Unit unit = at.constant(Unit.class);
        Optional<Content> content = InputColumn.named(name).map(InputColumn::content);
        boolean fits = unit == Unit.COUNT
                ? content.filter(it -> it == Content.NUMBER || it == Content.POINTS)
                        .isPresent()
                : content.filter(it -> it == Content.RATE).isPresent();
        if (content.isPresent() && !fits) {
            at.complain("unit", at.text(), name);
        }
        return unit;
    }

    /** What a value of a field stands for. */
    String value(String name, JsonPlace meant) {
        String text = meant.scalar();
        if (!InputColumn.named(name).map(column -> column.takes(text)).orElse(true)) {
            meant.complain("answer", text, name);
        }
        return text;
    }

    /** What a value of any attestation stands for. */
    String answer(JsonPlace meant) {
        String text = meant.scalar();
        if (!text.isEmpty()
                && !InputColumn.named("lap").map(column -> column.takes(text)).orElse(true)) {
            meant.complain("answer", text, "values");
        }
        return text;
    }
}
