package fr.donum.application.table;

import fr.donum.application.source.LeftOut;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of one practitioner: a row for each metric, perhaps in several parts that each have a head. */
final class PageRows implements Layout {
    private final Table table;
    private final TitleFacts facts;
    private final String fallback;
    private final Problems problems = new Problems();
    private final Identity identity;
    private final Map<String, LongDossier> open = new LinkedHashMap<>();
    private final SignedCell cells = new SignedCell();
    private Header file;
    private KeyedTable keyed;
    private Period period;
    private LongDossier.Reader reader;
    private final LongDossier.Reader first;

    PageRows(Table table, Header file, TitleFacts facts, String fallback) {
        this.table = table;
        this.facts = facts;
        this.fallback = fallback;
        this.identity = new Identity(table, problems);
        this.file = file;
        this.keyed = KeyedTable.ofOne(file, facts, fallback, 0);
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
            begin(again);
            table.leftOut.merge(LeftOut.HEADER, 1L, Long::sum);
        } else if (!hasFigure(row, label)) {
            table.leftOut.merge(LeftOut.NOTE, 1L, Long::sum);
        } else if (Cells.isBlank(row, label)) {
            table.reject(Problem.ofRow(TableIssue.ROW_WITHOUT_METRIC, row.number()), row);
        } else {
            figures(keyed.row(row));
        }
    }

    private void begin(Header other) {
        file = other;
        keyed = KeyedTable.ofOne(other, facts, fallback, 0);
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
        open.values().forEach(first::handOver);
        if (table.accepted + table.rejected == 0) {
            table.note(Problem.ofRow(TableIssue.TABLE_NO_ROWS, file.row()));
        } else if (facts.id().isEmpty()) {
            table.note(Problem.ofRow(TableIssue.TABLE_WITHOUT_KEY, file.row(), keyed.key()));
        }
    }
}
