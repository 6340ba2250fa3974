package fr.donum.table.profile;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Unit;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.PlainName;
import fr.donum.table.cell.Row;
import fr.donum.table.column.InputColumn;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a cell as a table of donum's own would have it. What cannot be rewritten stays, to be complained of later. */
final class CellRewrite {
    /** Copies. */
    static final CellRewrite NONE = new CellRewrite(null, Map.of(), null, null, null);

    private final @Nullable String constant;
    private final Map<String, String> values;
    private final Map<String, String> alike = new HashMap<>();
    private final @Nullable Function<String, LocalDate> dates;
    private final @Nullable MappedNumber numbers;
    private final @Nullable Membership list;
    private @Nullable CellSum sum;

    private CellRewrite(
            @Nullable String constant,
            Map<String, String> values,
            @Nullable Function<String, LocalDate> dates,
            @Nullable MappedNumber numbers,
            @Nullable Membership list) {
        this.constant = constant;
        this.values = values;
        this.dates = dates;
        this.numbers = numbers;
        this.list = list;
        values.forEach((value, meant) -> alike.putIfAbsent(PlainName.key(value), meant));
        alike.remove("");
    }

    static CellRewrite constant(String value) {
        return new CellRewrite(value, Map.of(), null, null, null);
    }

    static CellRewrite of(Mapping mapping, MappedField field) {
        CanonicalColumn.Content content =
                InputColumn.of(CanonicalColumn.named(field.to())).content();
        boolean isDate = content == CanonicalColumn.Content.DATE;
        boolean isRate = content == CanonicalColumn.Content.RATE;
        @Nullable Unit unit = isRate ? field.unit() : null;
        Character decimalSign = mapping.notation().decimalSign();
        return new CellRewrite(
                null,
                mapping.values(field, content == CanonicalColumn.Content.ANSWER),
                isDate ? mapping.notation().days().orElse(null) : null,
                unit != null || (decimalSign != null && content.isNumeric())
                        ? new MappedNumber(unit, decimalSign)
                        : null,
                membership(mapping, field));
    }

    /** The sum of several cells, each read as by this one. */
    CellRewrite over(List<Integer> columns, List<String> names) {
        CellRewrite whole = new CellRewrite(null, Map.of(), null, null, null);
        whole.sum = new CellSum(this, columns, names);
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
        if (list != null && list.add(from, column, to)) {
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

    private static @Nullable Membership membership(Mapping mapping, MappedField field) {
        String element = field.contains();
        if (element == null) {
            return null;
        }
        List<String> beside = mapping.fields().stream()
                .filter(other -> other.from().equals(field.from()))
                .flatMap(other -> Stream.ofNullable(other.contains()))
                .toList();
        return new Membership(element, beside);
    }

    private @Nullable String meant(String value) {
        String exact = values.get(value);
        return exact == null ? alike.get(PlainName.key(value)) : exact;
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
