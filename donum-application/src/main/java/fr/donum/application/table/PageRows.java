package fr.donum.application.table;

import fr.donum.application.source.LeftOut;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page of one practitioner: a row for each metric, perhaps in several parts that each have a head. Where a title names
 * another practitioner, another page begins.
 */
final class PageRows implements Layout {
    private final Table table;
    private final String fallback;
    private final Problems problems = new Problems();
    private final Identity identity;
    private final Map<String, LongDossier> open = new LinkedHashMap<>();
    private final SignedCell cells = new SignedCell();
    private final Set<String> labels = new HashSet<>();
    /** What stands between the figures read and those to come. */
    private final List<String> between = new ArrayList<>();

    private final TitlesBetween titles;

    private TitleFacts facts;
    private Header file;
    private KeyedTable keyed;
    private Period period;
    private LongDossier.Reader reader;
    private LongDossier.Reader first;

    PageRows(Table table, Header file, TitleFacts facts, String fallback) {
        this.table = table;
        this.titles = new TitlesBetween(table);
        this.facts = facts;
        this.fallback = fallback;
        this.identity = new Identity(table, problems);
        this.file = file;
        this.keyed = KeyedTable.ofOne(file, facts, fallback, TableReader.year(file));
        this.period = new Period(table, keyed.header());
        this.reader = new LongDossier.Reader(table, keyed.header(), problems);
        this.first = reader;
    }

    Header header() {
        return keyed.header();
    }

    @Override
    public void row(Row row) {
        int label = file.column(Part.METRIC);
        if (OneRow.isBlank(row)) {
            return;
        }
        Header again = head(row);
        if (again != null) {
            turn(true);
            begin(again);
            table.leftOut.merge(LeftOut.HEADER, 1L, Long::sum);
        } else if (!hasFigure(row, label) || isTitle(row, label)) {
            between.addAll(HeaderAgain.cells(row));
            titles.look(row.number(), HeaderAgain.cells(row));
            table.leftOut.merge(LeftOut.NOTE, 1L, Long::sum);
        } else if (Cells.isBlank(row, label)) {
            table.reject(Problem.ofRow(TableIssue.ROW_WITHOUT_METRIC, row.number()), row);
        } else {
            String name = Words.key(row.text(label));
            turn(labels.contains(name));
            labels.add(name);
            figures(keyed.row(row));
        }
    }

    /** Whether a row with digits is a title, such as {@code RPPS;10100000016}. */
    private static boolean isTitle(Row row, int label) {
        boolean isMetric = label < row.size()
                && Vocabulary.OURS.metric(Cells.tidy(row.text(label))).isPresent();
        return !isMetric && !TitleFacts.of(HeaderAgain.cells(row)).id().isEmpty();
    }

    /**
     * Turns the page if what stood between the figures names another practitioner.
     *
     * @param isFresh whether what follows can be a page of its own for certain: it has a head, or tells a metric again
     */
    private void turn(boolean isFresh) {
        TitleFacts next = TitleFacts.of(between);
        boolean isAnother = next.isOfAnother(facts) && (isFresh || TitleFacts.beginWithPerson(between));
        between.clear();
        if (isAnother && !labels.isEmpty()) {
            handOver();
            facts = next.date().isEmpty() ? new TitleFacts(next.id(), next.name(), facts.date()) : next;
            begin(file);
            first = reader;
        }
    }

    private void handOver() {
        if (!open.isEmpty() && facts.id().isEmpty()) {
            table.note(Problem.ofRow(TableIssue.TABLE_WITHOUT_KEY, file.row(), keyed.key()));
        }
        open.values().forEach(first::handOver);
        open.clear();
        labels.clear();
    }

    private void begin(Header other) {
        file = other;
        keyed = KeyedTable.ofOne(other, facts, fallback, TableReader.year(other));
        table.has(keyed.header());
        period = new Period(table, keyed.header());
        reader = new LongDossier.Reader(table, keyed.header(), problems);
    }

    /** The head of another part of the page; null if a row is none. */
    private static @Nullable Header head(Row row) {
        List<String> names = new ArrayList<>();
        List<@Nullable Target> targets = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String name = Cells.tidy(row.text(column));
            names.add(name);
            targets.add(Vocabulary.OURS.column(name).orElse(null));
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
                boolean isKnown = label < row.size()
                        && Vocabulary.OURS.metric(Cells.tidy(row.text(label))).isPresent();
                if (!isWord || isKnown) {
                    return true;
                }
            }
        }
        return false;
    }

    private void figures(Row row) {
        titles.row();
        for (int column = 0; column < file.width(); column++) {
            if (row.length(column) >= Privacy.SHORTEST && Privacy.holdsNir(row, column)) {
                problems.add(TableIssue.CELL_NIR, row, column);
                row.refuse(column);
            }
        }
        PractitionerId practitioner = identity.read(row, keyed.header().column(Part.ID));
        if (practitioner == null) {
            problems.take();
            return;
        }
        DossierBuilder fresh = Dossier.of(practitioner);
        if (period.read(row, fresh)) {
            reader.read(row, open.computeIfAbsent(period.latest(), key -> new LongDossier(fresh, row.number())));
        }
    }

    @Override
    public void end() {
        handOver();
        titles.end();
        if (table.accepted + table.rejected == 0) {
            table.note(Problem.ofRow(TableIssue.TABLE_NO_ROWS, file.row()));
        }
    }
}
