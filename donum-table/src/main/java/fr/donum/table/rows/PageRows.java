package fr.donum.table.rows;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.spi.source.LeftOut;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Answers;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.PlainName;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.SignedCell;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.column.Vocabulary;
import fr.donum.table.figure.PersonColumns;
import fr.donum.table.header.HeaderAgain;
import fr.donum.table.header.KeyedTable;
import fr.donum.table.header.Years;
import fr.donum.table.regroup.KeptRows;
import fr.donum.table.title.TitleFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page of one practitioner: a row for each metric, perhaps in several parts that each have a head. Where a title names
 * another practitioner, another page begins.
 */
public final class PageRows implements RowsBelow {
    private static final int MOST_ROWS = 100_000;
    private static final int SHORTEST_ID = 8;
    /** What a row is about, and what it tells of it. */
    private static final int LEAST_TITLES = 2;

    private final Table table;
    private final String fallback;
    private final Problems problems = new Problems();
    private final Identity identity;
    private final SignedCell cells = new SignedCell();
    /** The parts of the page so far, which wait for what its last rows may say of all of it. */
    private final List<Section> sections = new ArrayList<>();

    private final Map<String, LongDossier> open = new LinkedHashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> metrics = new HashSet<>();
    /** What stands between the figures read and those to come. */
    private final List<String> between = new ArrayList<>();
    /** Rows about the practitioner whose like was there before: those of the page, or of the next one. */
    private KeptRows again = new KeptRows();

    private final TitlesBetween titles;
    private PagePerson told = new PagePerson();
    private TitleFacts facts;
    private Header file;
    private int rows;
    private boolean isRefused;
    private LongDossier.@Nullable Reader first;

    /** A head and the rows below it. */
    private record Section(Header head, KeptRows rows) {
        Section(Header head) {
            this(head, new KeptRows());
        }
    }

    public PageRows(Table table, Header file, TitleFacts facts, String fallback) {
        this.table = table;
        this.titles = new TitlesBetween(table);
        this.facts = facts;
        this.fallback = fallback;
        this.identity = new Identity(table, problems);
        this.file = file;
        sections.add(new Section(file));
    }

    @Override
    public void row(Row row) {
        int label = file.column(Part.METRIC);
        if (OneRow.isBlank(row)) {
            return;
        }
        Header head = head(row);
        if (head != null) {
            turn(true);
            file = head;
            sections.add(new Section(head));
            table.leftOut.merge(LeftOut.HEADER, 1L, Long::sum);
            return;
        }
        Part part = tells(row, label);
        if (part != null && PagePerson.isOf(part)) {
            between.addAll(HeaderAgain.cells(row));
            told.add(part, row, PagePerson.value(row, label));
        } else if (part == null && (!hasFigure(row, label) || isTitle(row, label))) {
            between.addAll(HeaderAgain.cells(row));
            titles.look(row.number(), HeaderAgain.cells(row));
            table.leftOut.merge(LeftOut.NOTE, 1L, Long::sum);
        } else if (Cells.isBlank(row, label)) {
            table.reject(Problem.ofRow(TableIssue.ROW_WITHOUT_METRIC, row.number()), row);
        } else {
            figures(row, PlainName.key(row.text(label)), part != null);
        }
    }

    /** What a row says of the practitioner or the time, as a column of that title would; null if it says no such thing. */
    private static @Nullable Part tells(Row row, int label) {
        if (label >= row.size() || PagePerson.value(row, label) < 0) {
            return null;
        }
        Part part = Vocabulary.OURS
                .column(Cells.tidy(row.text(label)))
                .map(CanonicalColumn::part)
                .orElse(null);
        boolean isTold = part != null
                && (PagePerson.isOf(part)
                        || PersonColumns.has(part)
                        || part == Part.NEUTRALISED
                        || part == Part.YEAR
                        || part == Part.DATE);
        return isTold ? part : null;
    }

    private void figures(Row row, String label, boolean isOfAll) {
        if (isOfAll && labels.contains(label)) {
            again.add(row);
            return;
        }
        if (!isOfAll) {
            turn(metrics.contains(label));
            metrics.add(label);
        }
        labels.add(label);
        keep(row);
    }

    private void keep(Row row) {
        KeptRows kept = sections.get(sections.size() - 1).rows();
        kept.add(row);
        titles.row();
        rows++;
        if (kept.isFull() || rows > MOST_ROWS) {
            read();
        }
    }

    /** Whether a cell has as many digits as the number of a practitioner has at least. */
    private static boolean holdsNumber(Row row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.text(column).chars().filter(Character::isDigit).count() >= SHORTEST_ID) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMetric(Row row, int label) {
        return label < row.size()
                && Vocabulary.OURS.metric(Cells.tidy(row.text(label))).isPresent();
    }

    /** Whether a row with digits is a title, such as {@code Dr Martin, RPPS;10100000016}. */
    private static boolean isTitle(Row row, int label) {
        return holdsNumber(row)
                && !isMetric(row, label)
                && !TitleFacts.of(HeaderAgain.cells(row)).id().isEmpty();
    }

    /**
     * Turns the page if what stood between the figures names another practitioner.
     *
     * @param isFresh whether what follows can be a page of its own for certain: it has a head, or tells a metric again
     */
    private void turn(boolean isFresh) {
        if (between.isEmpty() && told.isEmpty() && again.isEmpty()) {
            return;
        }
        TitleFacts next = told.over(TitleFacts.of(between));
        boolean isNamed = !facts.id().isEmpty() || !facts.name().isEmpty();
        boolean isBegun = TitleFacts.beginWithPerson(between) && (isNamed || told.isEmpty());
        if (next.isOfAnother(facts) && !metrics.isEmpty() && (isFresh || isBegun)) {
            handOver();
            facts = next.date().isEmpty() ? new TitleFacts(next.id(), next.name(), facts.date()) : next;
        } else if (!told.isEmpty() || metrics.isEmpty()) {
            take(next);
        }
        told = new PagePerson();
        between.clear();
        KeptRows waited = again;
        again = new KeptRows();
        waited.forEach(this::keep);
    }

    /** Takes what rows of the page say of who it is about. */
    private void take(TitleFacts next) {
        Problem two = told.contradictionOfKey(facts.id());
        if (two != null && !isRefused) {
            isRefused = true;
            table.rejectRow(two);
        }
        Problem other = told.contradictionOfName(facts.name());
        if (other != null) {
            table.note(other);
        }
        facts = new TitleFacts(
                facts.id().isEmpty() ? next.id() : facts.id(),
                facts.name().isEmpty() ? next.name() : facts.name(),
                facts.date());
    }

    private void handOver() {
        read();
        if (!open.isEmpty() && facts.id().isEmpty() && !isRefused) {
            String key = KeyedTable.ofOne(file, facts, fallback, 0).key();
            table.note(Problem.ofRow(
                    TableIssue.TABLE_WITHOUT_KEY, sections.get(0).head().row(), key));
        }
        if (first != null && !isRefused) {
            open.values().forEach(first::handOver);
        }
        open.clear();
        labels.clear();
        metrics.clear();
        first = null;
        isRefused = false;
        sections.clear();
        sections.add(new Section(file));
    }

    /** Reads the rows that wait. */
    private void read() {
        for (Section section : sections) {
            if (!section.rows().isEmpty()) {
                read(section);
            }
        }
        sections.clear();
        sections.add(new Section(file));
        rows = 0;
    }

    private void read(Section section) {
        KeyedTable keyed = KeyedTable.ofOne(section.head(), facts, fallback, Years.stated(section.head()));
        table.has(keyed.header());
        PageReader reader = new PageReader(table, section.head(), keyed, problems);
        first = first == null ? reader.dossiers() : first;
        section.rows().forEach(row -> {
            if (!isRefused) {
                isRefused = !reader.read(row, identity, open);
            }
        });
    }

    /** The head of another part of the page; null if a row is none. */
    private static @Nullable Header head(Row row) {
        List<String> names = new ArrayList<>();
        List<@Nullable CanonicalColumn> targets = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String name = Cells.tidy(row.text(column));
            names.add(name);
            targets.add(
                    name.chars().allMatch(Character::isDigit)
                            ? null
                            : Vocabulary.OURS.column(name).orElse(null));
        }
        if (targets.stream().filter(Objects::nonNull).count() < LEAST_TITLES) {
            return null;
        }
        Header header = new Header(row.number(), names, targets);
        return header.isLong() && header.figuresOfARow() > 0 ? header : null;
    }

    private boolean hasFigure(Row row, int label) {
        for (int column = 0; column < row.size(); column++) {
            if (column != label && !Cells.isBlank(row, column) && !Cells.isMissing(Cells.tidy(row.text(column)))) {
                boolean isWord = row.kind(column) == Row.Kind.TEXT
                        && Answers.of(row.text(column)) == null
                        && cells.of(row, column) != SignedCell.Says.WHOLE
                        && row.text(column).chars().noneMatch(Character::isDigit);
                if (!isWord || isMetric(row, label)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void end() {
        turn(false);
        handOver();
        titles.end();
        if (table.accepted + table.rejected == 0) {
            table.note(Problem.ofRow(TableIssue.TABLE_NO_ROWS, file.row()));
        }
    }
}
