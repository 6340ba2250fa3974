package fr.donum.application.table;

import fr.donum.application.mapping.MappedField;
import fr.donum.application.mapping.Mapping;
import fr.donum.application.mapping.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a cell as a table of donum's own would have it. What cannot be rewritten stays, to be complained of later. */
final class CellRewrite {
    /** Copies. */
    static final CellRewrite NONE = new CellRewrite(null, Map.of(), null, null, null);

    private static final Pattern BETWEEN = Pattern.compile("[,;|]");

    private final @Nullable String constant;
    private final Map<String, String> values;
    private final Map<String, String> alike = new HashMap<>();
    private final @Nullable Function<String, LocalDate> dates;
    private final @Nullable MappedNumber numbers;
    private final @Nullable String element;
    private @Nullable CellSum sum;

    private CellRewrite(
            @Nullable String constant,
            Map<String, String> values,
            @Nullable Function<String, LocalDate> dates,
            @Nullable MappedNumber numbers,
            @Nullable String element) {
        this.constant = constant;
        this.values = values;
        this.dates = dates;
        this.numbers = numbers;
        this.element = element;
        values.forEach((value, meant) -> alike.putIfAbsent(Words.key(value), meant));
        alike.remove("");
    }

    static CellRewrite constant(String value) {
        return new CellRewrite(value, Map.of(), null, null, null);
    }

    static CellRewrite of(Mapping mapping, MappedField field) {
        InputColumn.Content content = InputColumn.of(Target.named(field.to())).content();
        boolean isDate = content == InputColumn.Content.DATE;
        boolean isRate = content == InputColumn.Content.RATE;
        @Nullable Unit unit = isRate ? field.unit() : null;
        Character decimalSign = mapping.notation().decimalSign();
        return new CellRewrite(
                null,
                mapping.values(field, content == InputColumn.Content.ANSWER),
                isDate ? mapping.notation().days().orElse(null) : null,
                unit != null || (decimalSign != null && content.isNumeric())
                        ? new MappedNumber(unit, decimalSign)
                        : null,
                field.contains());
    }

    /** The sum of several cells, each read as by this one. */
    CellRewrite over(List<Integer> columns) {
        CellRewrite whole = new CellRewrite(null, Map.of(), null, null, null);
        whole.sum = new CellSum(this, columns);
        return whole;
    }

    /** Adds a cell of the row of a file to another row. */
    void add(Row from, int column, Row to) {
        if (sum != null) {
            sum.add(from, to);
            return;
        }
        if (constant != null) {
            to.add(constant, Row.Kind.TEXT);
            return;
        }
        if (element != null && isList(from, column)) {
            to.add(holds(from.text(column), element) ? "oui" : "non", Row.Kind.TEXT);
            return;
        }
        String meant = values.isEmpty() ? null : meant(Cells.tidy(from.plain(column)));
        if (meant != null) {
            to.add(meant, Row.Kind.TEXT);
        } else if (dates != null) {
            date(dates, from, column, to);
        } else if (numbers == null || !numbers.add(from, column, to)) {
            copy(from, column, to);
        }
    }

    /** A list is a text with its elements a line each, or with signs between them; an empty one ends a line too. */
    private static boolean isList(Row from, int column) {
        String text = from.text(column);
        return from.kind(column) == Row.Kind.TEXT && (text.indexOf('\n') >= 0 || !Cells.isMissing(Cells.tidy(text)));
    }

    private static boolean holds(String list, String element) {
        String wanted = Cells.tidy(element);
        Stream<String> elements = list.indexOf('\n') >= 0 ? list.lines() : BETWEEN.splitAsStream(list);
        return elements.map(Cells::tidy).anyMatch(wanted::equalsIgnoreCase);
    }

    private @Nullable String meant(String value) {
        String exact = values.get(value);
        return exact == null ? alike.get(Words.key(value)) : exact;
    }

    private static void copy(Row from, int column, Row to) {
        if (column < from.size()) {
            from.copyTo(to, column);
        } else {
            to.add("", Row.Kind.EMPTY);
        }
    }

    /** A date of another format than the profile says is none: it would be read as another day. */
    private static void date(Function<String, LocalDate> format, Row from, int column, Row to) {
        String text = Cells.tidy(from.plain(column));
        boolean isWritten = from.kind(column) == Row.Kind.TEXT || from.kind(column) == Row.Kind.NUMBER;
        if (!isWritten || Cells.isMissing(text)) {
            copy(from, column, to);
            return;
        }
        try {
            to.add(format.apply(text).toString(), Row.Kind.DATE);
        } catch (DateTimeException e) {
            to.add(text, Row.Kind.ERROR);
        }
    }
}
