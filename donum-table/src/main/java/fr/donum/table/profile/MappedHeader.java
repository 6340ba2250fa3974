package fr.donum.table.profile;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.IgnoredRecords;
import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.table.cell.PlainName;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.column.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The header of a file as a profile reads it: behind its own columns stand those that the profile adds. */
final class MappedHeader {
    private static final int MOST_LEFT_OUT = 30;

    private final Mapping mapping;
    private final MappedNames names;
    private final Header file;
    private final List<String> titles = new ArrayList<>();
    private final List<@Nullable CanonicalColumn> targets = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final List<CellRewrite> rewrites = new ArrayList<>();
    private final Map<IgnoredRecords, Integer> ignored = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> added = new HashSet<>();

    MappedHeader(Mapping mapping, MappedNames names, Header file) {
        this.mapping = mapping;
        this.names = names;
        this.file = file;
        ownColumns();
        Map<String, Integer> before = secondReadings();
        new TreeMap<>(mapping.constants()).forEach(this::constant);
        for (IgnoredRecords each : mapping.ignored()) {
            int column = column(each.from());
            if (column >= 0) {
                ignored.put(each, column);
            } else if (!before.containsKey(each.from())) {
                absent(each.from());
            }
        }
        noteLeftOut();
    }

    private void ownColumns() {
        for (int column = 0; column < file.width(); column++) {
            CanonicalColumn target = file.target(column);
            MappedField field =
                    target == null ? null : names.field(file.name(column)).orElse(null);
            add(file.name(column), target, column, field);
        }
    }

    private void add(String title, @Nullable CanonicalColumn target, int origin, @Nullable MappedField field) {
        titles.add(title);
        targets.add(target);
        origins.add(origin);
        rewrites.add(field == null ? CellRewrite.NONE : rewrite(field, origin));
    }

    private CellRewrite rewrite(MappedField field, int origin) {
        CellRewrite single = CellRewrite.of(mapping, field);
        if (field.plus().isEmpty()) {
            return single;
        }
        List<Integer> addends = new ArrayList<>(List.of(origin));
        List<String> terms = new ArrayList<>(List.of(field.from()));
        terms.addAll(field.plus());
        for (String title : field.plus()) {
            int column = column(title);
            addends.add(column);
            added.add(column);
            if (column < 0 && !field.isOptional()) {
                absent(title);
            }
        }
        return single.over(addends, terms);
    }

    /** Fields without a column of their own: lacking, or read from one that another field is read from too. */
    private Map<String, Integer> secondReadings() {
        Map<String, Integer> lacking = new HashMap<>();
        for (MappedField field : mapping.fields()) {
            CanonicalColumn target = CanonicalColumn.named(field.to());
            if (file.column(target.name()) >= 0) {
                continue;
            }
            int column = column(field.from());
            if (column >= 0) {
                add(file.name(column), target, column, field);
            } else if (!field.isOptional() && lacking.putIfAbsent(field.from(), column) == null) {
                absent(field.from());
            }
        }
        return lacking;
    }

    private void constant(String name, String value) {
        add(mapping.name() + ":/constants/" + name, CanonicalColumn.named(name), -1, null);
        rewrites.set(rewrites.size() - 1, CellRewrite.constant(value));
    }

    /** The column of the file that has a title; -1 if none has. */
    private int column(String title) {
        for (int column = 0; column < file.width(); column++) {
            if (file.name(column).equals(title)) {
                return column;
            }
        }
        String key = PlainName.key(title);
        for (int column = 0; column < file.width(); column++) {
            if (!key.isEmpty()
                    && mapping.layout() instanceof Layout.Columns
                    && PlainName.key(file.name(column)).equals(key)) {
                return column;
            }
        }
        return -1;
    }

    private void absent(String title) {
        Map<String, String> there = new HashMap<>();
        for (int column = 0; column < file.width(); column++) {
            there.put(PlainName.key(file.name(column)), file.name(column));
        }
        there.remove("");
        String near = Vocabulary.nearest(PlainName.key(title), there).orElse("");
        problems.add(Problem.ofRow(TableIssue.MAPPING_COLUMN_ABSENT, file.row(), near, title, mapping.name()));
    }

    private void noteLeftOut() {
        if (!(mapping.layout() instanceof Layout.Columns columns)) {
            return;
        }
        List<String> left = new ArrayList<>();
        for (int column = 0; column < file.width(); column++) {
            String title = file.name(column);
            boolean isUsed =
                    targets.get(column) != null || origins.lastIndexOf(column) != column || added.contains(column);
            if (!isUsed && !title.isEmpty() && !columns.leftOut().contains(title) && !ignored.containsValue(column)) {
                left.add(title);
            }
        }
        if (!left.isEmpty()) {
            String some = String.join(", ", left.subList(0, Math.min(left.size(), MOST_LEFT_OUT)));
            problems.add(Problem.ofRow(
                    TableIssue.MAPPING_COLUMNS_LEFT_OUT,
                    file.row(),
                    Integer.toString(left.size()),
                    some,
                    mapping.name()));
        }
    }

    Header header() {
        return new Header(file.row(), titles, targets, origins);
    }

    List<CellRewrite> rewrites() {
        return rewrites;
    }

    /** The records to pass over, with the column that tells each. */
    Map<IgnoredRecords, Integer> ignored() {
        return ignored;
    }

    List<Problem> problems() {
        return problems;
    }
}
