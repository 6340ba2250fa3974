package fr.donum.table.rows;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.column.Vocabulary;
import fr.donum.table.header.PeriodWords;
import fr.donum.table.title.TitleFacts;
import fr.donum.table.title.TitlePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The year or the day of all figures of a dossier, as a row of its own tells it. */
final class StatedPeriod {
    private static final PractitionerId NOBODY = PractitionerId.of("?");

    private final DossierBuilder to;
    /** Whether each row says of which time it is, so that no other row can say otherwise. */
    private boolean isCertain;

    private boolean isRefused;

    StatedPeriod(DossierBuilder to, boolean isOfRows) {
        this.to = to;
        this.isCertain = isOfRows;
    }

    /** Whether it is not known of which time the figures are. */
    boolean isRefused() {
        return isRefused;
    }

    /** What a row is about that says of which time the figures are; null if it is about anything else. */
    static @Nullable CanonicalColumn target(Row row, String label, int column, Table table) {
        CanonicalColumn named = Vocabulary.OURS.column(label).orElse(null);
        if (named != null) {
            return named.part() == Part.YEAR || named.part() == Part.DATE ? named : null;
        }
        if (column < 0 || Vocabulary.OURS.metric(label).isPresent()) {
            return null;
        }
        String value = Cells.tidy(row.text(column));
        String title = label + " " + value;
        boolean mayBeDay =
                title.length() <= TitleFacts.LONGEST && !value.chars().allMatch(Character::isDigit);
        return mayBeDay && TitlePeriod.of(List.of(title), table.context.year()).day() != null
                ? CanonicalColumn.named("date")
                : null;
    }

    /** Takes what a cell says; what is no period, or another than is known, leaves none. */
    @Nullable
    Problem take(Row row, String label, CanonicalColumn target, int column, Table table) {
        if (Cells.isBlank(row, column) || Cells.isMissing(Cells.tidy(row.text(column)))) {
            return null;
        }
        Header head = head(row, label, target, column);
        DossierBuilder read = Dossier.of(NOBODY);
        if (!new Period(table, head).read(row, read)) {
            isRefused = true;
            return null;
        }
        Dossier said = read.build();
        int year = said.year().orElse(0);
        LocalDate day = said.asOf().orElse(null);
        Dossier known = to.build();
        LocalDate knownDay = known.asOf().orElse(null);
        boolean isOther = known.year().orElse(year) != year
                || (knownDay != null && day != null && target.part() == Part.DATE && !day.equals(knownDay));
        if (isCertain && isOther) {
            isRefused = true;
            String other = knownDay == null ? Integer.toString(known.year().orElse(0)) : knownDay.toString();
            table.reject(Problem.ofCell(TableIssue.ROW_TWO_PERIODS, row, column, other), row);
            return null;
        }
        if (day == null || (target.part() == Part.YEAR && knownDay != null && knownDay.getYear() == year)) {
            to.year(year);
            if (knownDay != null && knownDay.getYear() != year) {
                to.withoutDay();
            }
        } else {
            to.asOf(day);
        }
        isCertain = true;
        return day != null && PeriodWords.mayBeAlone(head)
                ? Problem.ofCell(TableIssue.CELL_PERIOD_AS_DATE, row, column, label)
                : null;
    }

    private static Header head(Row row, String label, CanonicalColumn target, int column) {
        List<String> names = new ArrayList<>(Collections.nCopies(column, ""));
        names.add(label);
        List<@Nullable CanonicalColumn> targets = new ArrayList<>(Collections.nCopies(column, (CanonicalColumn) null));
        targets.add(target);
        return new Header(row.number(), names, targets);
    }
}
