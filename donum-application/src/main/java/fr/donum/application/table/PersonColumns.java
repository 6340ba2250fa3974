package fr.donum.application.table;

import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Profile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The columns that say who the practitioner is. */
final class PersonColumns {
    private final int name;
    private final int specialty;
    private final int department;
    private final int group;
    private final int listSize;
    private final int listUnder16;
    private final int practiceStart;
    private final int firstFse;
    private final boolean any;
    private final TextCache<String> texts = new TextCache<>(PersonColumns::meant);
    private final Days starts = new Days();
    private final Days firsts = new Days();
    private final Counts counts;
    private final Problems problems;

    PersonColumns(Header header, Problems problems) {
        name = header.column(Part.NAME);
        specialty = header.column(Part.SPECIALTY);
        department = header.column(Part.DEPARTMENT);
        group = header.column(Part.GROUP);
        listSize = header.column(Part.LIST_SIZE);
        listUnder16 = header.column(Part.LIST_UNDER_16);
        practiceStart = header.column(Part.PRACTICE_START);
        firstFse = header.column(Part.FIRST_FSE);
        any = Math.max(Math.max(name, specialty), Math.max(department, group)) >= 0
                || Math.max(Math.max(listSize, listUnder16), Math.max(practiceStart, firstFse)) >= 0;
        this.counts = new Counts(problems);
        this.problems = problems;
    }

    void read(Row row, DossierBuilder to) {
        if (any) {
            Long size = number(row, listSize);
            to.profile(new Profile(
                    text(row, name),
                    text(row, specialty),
                    department(row),
                    text(row, group),
                    size,
                    under16(row, size),
                    day(starts, row, practiceStart),
                    day(firsts, row, firstFse)));
        }
    }

    private @Nullable String text(Row row, int column) {
        return column < 0 ? null : texts.read(row, column);
    }

    private static @Nullable String meant(String text) {
        String tidy = Cells.tidy(text);
        return Cells.isMissing(tidy) ? null : tidy;
    }

    /** Two characters at least: a spreadsheet makes 1 of 01. */
    private @Nullable String department(Row row) {
        String text = text(row, department);
        return text != null && text.length() == 1 ? "0" + text : text;
    }

    private @Nullable Long number(Row row, int column) {
        long value = column < 0 ? Figures.MISSING : counts.pieces(row, column);
        return value < 0 ? null : value;
    }

    private @Nullable Long under16(Row row, @Nullable Long size) {
        Long under16 = number(row, listUnder16);
        if (under16 != null && size != null && under16 > size) {
            problems.add(Problem.ofCell(TableIssue.CELL_PART_EXCEEDS_WHOLE, row, listUnder16, size.toString())
                    .with(listSize));
            return null;
        }
        return under16;
    }

    private @Nullable LocalDate day(Days days, Row row, int column) {
        if (column < 0 || row.kind(column) == Row.Kind.EMPTY || Cells.isMissing(Cells.tidy(row.text(column)))) {
            return null;
        }
        LocalDate day = days.read(row, column);
        if (day == null) {
            problems.add(TableIssue.CELL_NOT_A_DATE, row, column);
        }
        return day;
    }
}
