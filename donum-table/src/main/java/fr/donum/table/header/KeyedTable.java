package fr.donum.table.header;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Row;
import fr.donum.table.column.Header;
import fr.donum.table.title.TitleFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table with columns behind its own: a key made of names, or what one text says of all rows. */
public final class KeyedTable {
    private final Header file;
    private final Header header;
    private final int name;
    private final int firstName;
    private final List<String> constants;
    private final Row row = new Row();

    private KeyedTable(Header file, boolean isByName, Map<String, String> constants) {
        this.file = file;
        this.name = isByName ? file.column(Part.NAME) : -1;
        this.firstName = isByName ? file.column(Part.FIRST_NAME) : -1;
        this.constants = List.copyOf(constants.values());
        List<String> names = new ArrayList<>(file.names());
        List<@Nullable CanonicalColumn> targets = new ArrayList<>(file.targets());
        List<Integer> origins = new ArrayList<>();
        for (int column = 0; column < file.width(); column++) {
            origins.add(column);
        }
        if (isByName) {
            names.add(file.name(name));
            targets.add(CanonicalColumn.named("id"));
            origins.add(name);
        }
        for (String constant : constants.keySet()) {
            names.add(constant);
            targets.add(CanonicalColumn.named(constant));
            origins.add(-1);
        }
        this.header = new Header(file.row(), names, targets, origins);
    }

    /**
     * The names are the keys.
     *
     * @param year that the titles of the columns name; 0 if they name none
     */
    public static KeyedTable byName(Header file, int year) {
        return new KeyedTable(file, true, ofYear(year));
    }

    /** The table has its keys, and the titles of its columns name a year. */
    public static KeyedTable of(Header file, int year) {
        return new KeyedTable(file, false, ofYear(year));
    }

    private static Map<String, String> ofYear(int year) {
        return year == 0 ? Map.of() : Map.of("annee", Integer.toString(year));
    }

    /** All rows are one practitioner's. */
    public static KeyedTable ofOne(Header file, TitleFacts facts, String fallback, int year) {
        Map<String, String> constants = new LinkedHashMap<>();
        constants.put("id", !facts.id().isEmpty() ? facts.id() : !facts.name().isEmpty() ? facts.name() : fallback);
        if (!facts.date().isEmpty() && !file.has(Part.DATE)) {
            constants.put("date", facts.date());
        }
        if (year > 0) {
            constants.put("annee", Integer.toString(year));
        }
        if (!facts.name().isEmpty() && !file.has(Part.NAME)) {
            constants.put("nom", facts.name());
        }
        return new KeyedTable(file, false, constants);
    }

    public Header header() {
        return header;
    }

    /** The key of all rows. */
    public String key() {
        return constants.get(0);
    }

    /** The row with its key; good until the next call. */
    public Row row(Row raw) {
        row.start(raw.number());
        for (int column = 0; column < file.width(); column++) {
            copy(raw, column);
        }
        if (name >= 0) {
            names(raw);
        }
        constants.forEach(value -> row.add(value, Row.Kind.TEXT));
        for (int column = file.width(); column < raw.size(); column++) {
            copy(raw, column);
        }
        row.madeOf(raw);
        return row;
    }

    private void names(Row raw) {
        if (firstName < 0 || Cells.isBlank(raw, firstName) || Cells.isBlank(raw, name)) {
            copy(raw, name);
        } else {
            row.add(Cells.tidy(raw.text(name)) + " " + Cells.tidy(raw.text(firstName)), Row.Kind.TEXT);
        }
    }

    private void copy(Row raw, int column) {
        if (column < raw.size()) {
            raw.copyTo(row, column);
        } else {
            row.add("", Row.Kind.EMPTY);
        }
    }
}
