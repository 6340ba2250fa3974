package fr.donum.table.figure;

import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Profile;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Damage;
import fr.donum.table.cell.Days;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.cell.TextCache;
import fr.donum.table.column.Header;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns that say who the practitioner is. */
public final class PersonColumns {
    private static final Part[] PARTS = {
        Part.NAME,
        Part.SPECIALTY,
        Part.DEPARTMENT,
        Part.GROUP,
        Part.LIST_SIZE,
        Part.LIST_UNDER_16,
        Part.PRACTICE_START,
        Part.FIRST_FSE
    };

    /** What a number stands for where a name is expected; no name is written so. */
    private static final String NO_NAME = "0";

    private static final Pattern NUMBER = Pattern.compile("[-+−]?[0-9][0-9 '’.,]*(?:[eE][-+]?[0-9]+)?(?: ?[%€])?");
    private static final Pattern WHOLE = Pattern.compile("0{0,2}([0-9]{1,3})(?:\\.0+)?");
    private static final int LAST_OF_MAINLAND = 99;
    private static final int FIRST_OVERSEAS = 970;
    private static final int LAST_OVERSEAS = 989;

    private final int[] columns;
    private final int firstName;
    private final boolean any;
    private final TextCache<String> texts = new TextCache<>(PersonColumns::meant);
    private final TextCache<String> names = new TextCache<>(PersonColumns::name);
    private final TextCache<String> fullNames = new TextCache<>(PersonColumns::fullName);
    private final TextCache<String> departments = new TextCache<>(PersonColumns::department);
    private final Days starts = new Days();
    private final Days firsts = new Days();
    private final Counts counts;
    private final Problems problems;

    public PersonColumns(Header header, Problems problems) {
        this.columns = new int[Part.values().length];
        boolean found = false;
        for (Part part : PARTS) {
            columns[part.ordinal()] = header.column(part);
            found |= header.has(part);
        }
        this.firstName = header.column(Part.FIRST_NAME);
        this.any = found;
        this.counts = new Counts(problems);
        this.problems = problems;
    }

    public void read(Row row, DossierBuilder to) {
        if (any) {
            Long size = (Long) value(Part.LIST_SIZE, row);
            to.profile(new Profile(
                    (String) value(Part.NAME, row),
                    (String) value(Part.SPECIALTY, row),
                    (String) value(Part.DEPARTMENT, row),
                    (String) value(Part.GROUP, row),
                    size,
                    under16(row, size),
                    (LocalDate) value(Part.PRACTICE_START, row),
                    (LocalDate) value(Part.FIRST_FSE, row)));
        }
    }

    /** Adds what one row of several says. */
    public void read(Row row, Person to) {
        if (any) {
            for (Part part : PARTS) {
                read(part, row, columns[part.ordinal()], to);
            }
        }
    }

    /** Adds what one cell says. */
    public void read(Part part, Row row, int column, Person to) {
        Object value = value(part, row, column);
        Object first = value == null ? null : to.give(part, value);
        if (first != null) {
            problems.add(TableIssue.CELL_PROFILE_TWICE, row, column, Problem.shown(first.toString()));
        }
    }

    /** Whether a column or a metric of that name would say who the practitioner is. */
    public static boolean has(Part part) {
        return List.of(PARTS).contains(part);
    }

    private @Nullable Object value(Part part, Row row) {
        return value(part, row, columns[part.ordinal()]);
    }

    private @Nullable Object value(Part part, Row row, int column) {
        if (column < 0 || row.kind(column) == Row.Kind.EMPTY) {
            return null;
        }
        if (row.kind(column) == Row.Kind.ERROR && isText(part)) {
            return failed(row, column);
        }
        return switch (part) {
            case NAME -> fullName(row, column);
            case SPECIALTY -> known(names, row, column);
            case DEPARTMENT ->
                row.kind(column) == Row.Kind.PERCENT ? notAName(row, column) : known(departments, row, column);
            case GROUP -> texts.read(row, column);
            case LIST_SIZE, LIST_UNDER_16 -> number(row, column);
            case PRACTICE_START -> day(starts, row, column);
            case FIRST_FSE -> day(firsts, row, column);
            default -> throw new IllegalArgumentException(part.toString());
        };
    }

    private static boolean isText(Part part) {
        return switch (part) {
            case NAME, SPECIALTY, DEPARTMENT, GROUP -> true;
            default -> false;
        };
    }

    private @Nullable String failed(Row row, int column) {
        if (!Cells.isMissing(Cells.tidy(row.text(column)))) {
            problems.add(TableIssue.CELL_FORMULA_FAILED, row, column);
        }
        return null;
    }

    private static @Nullable String meant(String text) {
        String tidy = Cells.tidy(text);
        return Cells.isMissing(tidy) ? null : tidy;
    }

    /** The name; behind it the first name, where that has a column of its own. */
    private @Nullable String fullName(Row row, int column) {
        String last = known(fullNames, row, column);
        String first =
                firstName < 0 || column != columns[Part.NAME.ordinal()] ? null : known(fullNames, row, firstName);
        return last == null || first == null ? last : last + " " + first;
    }

    private @Nullable String known(TextCache<String> texts, Row row, int column) {
        String meant = texts.read(row, column);
        if (meant != null && Damage.isIn(meant)) {
            problems.add(TableIssue.CELL_DAMAGED_LETTERS, row, column, Damage.mended(meant));
        }
        return NO_NAME.equals(meant) ? notAName(row, column) : meant;
    }

    /** A name; {@link #NO_NAME} for a number, null if nothing is written. */
    private static @Nullable String name(String text) {
        String meant = meant(text);
        return meant != null && NUMBER.matcher(meant).matches() ? NO_NAME : meant;
    }

    /** The same as it is shown to people. */
    private static @Nullable String fullName(String text) {
        String name = name(text);
        return name == null || NO_NAME.equals(name) ? name : Cells.seen(text);
    }

    /** Two digits at least, for a spreadsheet makes 1 of 01; {@link #NO_NAME} for a number that is none. */
    private static @Nullable String department(String text) {
        String name = name(text);
        if (!NO_NAME.equals(name)) {
            return name;
        }
        Matcher whole = WHOLE.matcher(Cells.tidy(text));
        int number = whole.matches() ? Integer.parseInt(whole.group(1)) : 0;
        boolean isMainland = number > 0 && number <= LAST_OF_MAINLAND;
        boolean isOverseas = number >= FIRST_OVERSEAS && number <= LAST_OVERSEAS;
        return isMainland || isOverseas ? (number < 10 ? "0" : "") + number : NO_NAME;
    }

    private @Nullable String notAName(Row row, int column) {
        problems.add(TableIssue.CELL_NOT_A_NAME, row, column);
        return null;
    }

    private @Nullable Long number(Row row, int column) {
        long value = counts.pieces(row, column);
        return value < 0 ? null : value;
    }

    private @Nullable Long under16(Row row, @Nullable Long size) {
        int column = columns[Part.LIST_UNDER_16.ordinal()];
        Long under16 = (Long) value(Part.LIST_UNDER_16, row);
        if (under16 != null && size != null && under16 > size) {
            problems.add(Problem.ofCell(TableIssue.CELL_PART_EXCEEDS_WHOLE, row, column, size.toString())
                    .with(columns[Part.LIST_SIZE.ordinal()]));
            return null;
        }
        return under16;
    }

    private @Nullable LocalDate day(Days days, Row row, int column) {
        if (Cells.isMissing(Cells.tidy(row.text(column)))) {
            return null;
        }
        LocalDate day = days.read(row, column);
        if (day == null) {
            problems.add(TableIssue.CELL_NOT_A_DATE, row, column);
        }
        return day;
    }
}
