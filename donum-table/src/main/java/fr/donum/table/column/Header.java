package fr.donum.table.column;

import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.PlainName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The head of a table: the name of each column and what it is taken for. */
public final class Header {
    private final long row;
    private final List<String> names;
    private final List<@Nullable CanonicalColumn> targets = new ArrayList<>();
    private final List<Integer> origins;
    private final int fileWidth;
    /** The first column of each part. */
    private final Map<Part, Integer> firsts = new EnumMap<>(Part.class);

    private final boolean isLong;

    /**
     * A head whose columns have these names.
     *
     * @param row number of its last row
     */
    public Header(long row, List<String> names, List<@Nullable CanonicalColumn> targets) {
        this(row, names, targets, List.of());
    }

    /**
     * A head with columns that a profile adds.
     *
     * @param origins for each column the one of the file that it is read from, -1 for none; empty if all are the file's
     */
    public Header(long row, List<String> names, List<@Nullable CanonicalColumn> targets, List<Integer> origins) {
        this.row = row;
        this.names = names;
        this.targets.addAll(targets);
        this.origins = origins;
        int width = 0;
        while (width < names.size() && origin(width) == width) {
            width++;
        }
        this.fileWidth = width;
        for (int i = 0; i < targets.size(); i++) {
            CanonicalColumn target = targets.get(i);
            if (target != null) {
                firsts.putIfAbsent(target.part(), i);
            }
        }
        int own = metricsOfItsOwn();
        this.isLong = has(Part.METRIC) && (own == 0 || figuresOfARow() > (own < 2 ? 0 : 1));
    }

    public List<Integer> origins() {
        return origins;
    }

    /** The column of the file that a column is read from; -1 if it is in no file. */
    public int origin(int column) {
        return column < origins.size() ? origins.get(column) : column;
    }

    /** Number of columns of the file. */
    public int fileWidth() {
        return fileWidth;
    }

    public long row() {
        return row;
    }

    /** Number of columns, those without a name in between included. */
    public int width() {
        return names.size();
    }

    public String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    @Nullable
    public CanonicalColumn target(int column) {
        return targets.get(column);
    }

    /** The column with this canonical name; -1 if there is none. */
    public int column(String canonical) {
        for (int i = 0; i < targets.size(); i++) {
            CanonicalColumn target = targets.get(i);
            if (target != null && target.name().equals(canonical) && target.part() != Part.BARE) {
                return i;
            }
        }
        return -1;
    }

    /** The column with this canonical name and part; -1 if there is none. */
    public int target(String canonical, Part part) {
        for (int i = 0; i < targets.size(); i++) {
            CanonicalColumn target = targets.get(i);
            if (target != null && target.part() == part && target.name().equals(canonical)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the title of a column is a label, as people write it, rather than its canonical name. */
    public boolean isLabelled(int column) {
        CanonicalColumn target = targets.get(column);
        return target != null
                && origins.isEmpty()
                && !PlainName.key(target.name()).equals(PlainName.key(name(column)));
    }

    /** The first column of a part; -1 if there is none. */
    public int column(Part part) {
        return firsts.getOrDefault(part, -1);
    }

    public boolean has(Usage usage, Part part) {
        return targets.stream().anyMatch(each -> each != null && each.part() == part && each.metric() == usage);
    }

    public boolean has(Part part) {
        return column(part) >= 0;
    }

    /** Whether it has a row for each metric. */
    public boolean isLong() {
        return isLong;
    }

    /** How many columns tell the figures of the metric that a row is about. */
    public int figuresOfARow() {
        return (has(Part.METRIC_DONE) ? 1 : 0) + (has(Part.METRIC_TOTAL) ? 1 : 0) + (has(Part.METRIC_VALUE) ? 1 : 0);
    }

    /** How many columns of the file are about a metric each. */
    public int metricsOfItsOwn() {
        int metrics = 0;
        for (int column = 0; column < targets.size(); column++) {
            CanonicalColumn target = targets.get(column);
            metrics += target != null && target.part().isOfWideTable() && origin(column) >= 0 ? 1 : 0;
        }
        return metrics;
    }

    /** The columns about a metric that hold one value in every row of a table with a row for each metric. */
    public List<Integer> constantsOfMetrics() {
        List<Integer> constants = new ArrayList<>();
        for (int column = fileWidth; isLong && column < targets.size(); column++) {
            CanonicalColumn target = targets.get(column);
            if (target != null && target.part().isOfWideTable() && origin(column) < 0) {
                constants.add(column);
            }
        }
        return constants;
    }

    /** Whether a column, which has a meaning, is made use of in a table of its layout. */
    public boolean reads(int column) {
        CanonicalColumn target = targets.get(column);
        return target != null
                && (reads(target) || (origin(column) < 0 && target.part().isOfWideTable()));
    }

    /** Whether a table of its layout makes use of such a column of its own. */
    public boolean reads(CanonicalColumn target) {
        return isLong ? !target.part().isOfWideTable() : !target.part().isOfLongTable();
    }

    /** Number of columns whose title leaves open what they hold. */
    public int open() {
        int open = 0;
        for (CanonicalColumn target : targets) {
            open += target != null && target.part() == Part.BARE ? 1 : 0;
        }
        return open;
    }

    /** Whether more is understood, or the same more exactly. */
    public boolean saysMoreThan(Header other) {
        return understood() > other.understood() || (understood() == other.understood() && open() < other.open());
    }

    /** Number of different columns that are understood and have a meaning in such a table. */
    public int understood() {
        Set<String> different = new HashSet<>();
        for (CanonicalColumn target : targets) {
            if (target != null && reads(target)) {
                different.add(target.name());
            }
        }
        return different.size();
    }

    /** Whether it is enough of a head to be taken for one. */
    public boolean isHeader(int least) {
        return has(Part.ID) && understood() >= least;
    }

    /** Whether it is the head of a table that does without the column of an id. */
    public boolean isKeyless() {
        int own = metricsOfItsOwn();
        return isLong() ? figuresOfARow() > 0 : own >= 2 || (own == 1 && has(Part.NAME));
    }

    /** The column that says whom or what a row is about; -1 if there is none. */
    public int keyColumn() {
        int id = column(Part.ID);
        return id >= 0 ? id : has(Part.NAME) ? column(Part.NAME) : column(Part.METRIC);
    }

    public List<String> names() {
        return names;
    }

    public List<@Nullable CanonicalColumn> targets() {
        return targets;
    }

    /** The same with another meaning of a column. */
    public Header with(int column, @Nullable CanonicalColumn target) {
        List<@Nullable CanonicalColumn> others = new ArrayList<>(targets);
        others.set(column, target);
        return new Header(row, names, others, origins);
    }

    /** Whether a cell before the last is empty or repeats its neighbour, as merged cells do. */
    public boolean mayGoOnBelow() {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty() || (i > 0 && names.get(i).equals(names.get(i - 1)))) {
                return true;
            }
        }
        return false;
    }
}
