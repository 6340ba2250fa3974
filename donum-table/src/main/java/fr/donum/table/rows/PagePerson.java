package fr.donum.table.rows;

import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.spi.source.PractitionerKey;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.PlainName;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.title.TitleFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a page is about, as rows of it say: a number or a name behind its title. */
final class PagePerson {
    private static final Set<String> TITLES =
            Set.of("dr", "docteur", "pr", "professeur", "m", "mr", "mme", "madame", "monsieur", "mlle");

    private static final Pattern BETWEEN = Pattern.compile("[ ,.;:'’-]+");

    private @Nullable Problem id;
    private @Nullable Problem otherId;
    private @Nullable Problem name;
    private String key = "";
    private String last = "";
    private String first = "";

    /** Whether a row of that title says whom the page is about. */
    static boolean isOf(Part part) {
        return part == Part.ID || part == Part.NAME || part == Part.FIRST_NAME;
    }

    /** The first cell beside the label that says something; -1 if there is none. */
    static int value(Row row, int label) {
        for (int column = 0; column < row.size(); column++) {
            if (column != label && !Cells.isBlank(row, column) && !Cells.isMissing(Cells.tidy(row.text(column)))) {
                return column;
            }
        }
        return -1;
    }

    boolean isEmpty() {
        return key.isEmpty() && last.isEmpty() && first.isEmpty();
    }

    void add(Part part, Row row, int column) {
        String text = Cells.tidy(row.plain(column));
        boolean isName = text.chars().anyMatch(Character::isLetter);
        if (part == Part.ID) {
            addKey(PractitionerKey.normalised(text), Problem.ofCell(TableIssue.ROW_TWO_KEYS, row, column));
        } else if (isName && part == Part.FIRST_NAME) {
            first = first.isEmpty() ? text : first;
        } else if (isName) {
            last = last.isEmpty() ? text : last;
            name = name == null ? Problem.ofCell(TableIssue.CELL_PROFILE_TWICE, row, column) : name;
        }
    }

    /** An RPPS number says more than another one. */
    private void addKey(String written, Problem where) {
        if (key.isEmpty() || (kind(written) == PractitionerId.Kind.RPPS && kind(key) != PractitionerId.Kind.RPPS)) {
            key = written;
            id = where;
        } else if (kind(written) == kind(key) && !written.equals(key)) {
            otherId = where;
        }
    }

    private static PractitionerId.Kind kind(String written) {
        return written.isEmpty()
                ? PractitionerId.Kind.OPAQUE
                : PractitionerId.of(written).kind();
    }

    /** What it says, and where it says nothing what titles do. */
    TitleFacts over(TitleFacts titles) {
        String full = last.isEmpty() || first.isEmpty() ? last : last + " " + first;
        return new TitleFacts(key.isEmpty() ? titles.id() : key, full.isEmpty() ? titles.name() : full, titles.date());
    }

    /** That the page has another key already, or two. */
    @Nullable
    Problem contradictionOfKey(String known) {
        if (otherId != null) {
            return with(otherId, key);
        }
        boolean isOther = !known.isEmpty() && id != null && kind(known) == kind(key) && !known.equals(key);
        return isOther ? with(id, known) : null;
    }

    /** That the page is called otherwise: no name is the other one with more or fewer words. */
    @Nullable
    Problem contradictionOfName(String known) {
        Set<String> here = words(last + " " + first);
        Set<String> there = words(known);
        return name == null || there.isEmpty() || there.containsAll(here) || here.containsAll(there)
                ? null
                : with(name, known);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : BETWEEN.split(name, -1)) {
            words.add(PlainName.key(word));
        }
        words.remove("");
        words.removeAll(TITLES);
        return words;
    }

    private static @Nullable Problem with(@Nullable Problem problem, String argument) {
        return problem == null
                ? null
                : new Problem(
                        problem.code(),
                        problem.row(),
                        problem.column(),
                        problem.value(),
                        problem.other(),
                        List.of(Problem.shown(argument)));
    }
}
