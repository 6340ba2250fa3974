package fr.donum.adapter.excel.source;

import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import fr.donum.table.title.WrittenDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days of sheets of one shape: by the title above the table, else by the name of the sheet. Titles that are the same
 * everywhere say less than names that differ.
 */
final class SheetDates {
    /**
     * The day of a sheet.
     *
     * @param ofPeriod whether it is the end of a period that is named, rather than a day
     */
    record Day(LocalDate date, boolean ofPeriod) {}

    private final List<Probing> sheets;
    private final OptionalInt otherwise;

    /** @param sheets of one shape */
    SheetDates(List<Probing> sheets, SourceSettings settings, SourceContext context) {
        this.sheets = sheets;
        this.otherwise = ofAll(settings, context);
    }

    /** The year that all names and titles share, else that of the scheme, else that of the name of the file. */
    private OptionalInt ofAll(SourceSettings settings, SourceContext context) {
        List<String> texts = new ArrayList<>();
        for (Probing sheet : sheets) {
            texts.add(sheet.sheet().name());
            sheet.titles().forEach(row -> texts.add(String.join(" ", row)));
        }
        OptionalInt shared = WrittenDay.yearIn(String.join("\n", texts));
        if (shared.isPresent()) {
            return shared;
        }
        return context.year() > 0
                ? OptionalInt.of(context.year())
                : WrittenDay.yearIn(SheetName.fileName(settings.location()));
    }

    /** The day of each sheet, in their order; empty where there is none. */
    List<Optional<Day>> days() {
        List<Optional<Day>> byTitle = new ArrayList<>();
        List<Optional<Day>> byName = new ArrayList<>();
        for (Probing sheet : sheets) {
            byTitle.add(byTitle(sheet));
            byName.add(WrittenDay.ofName(sheet.sheet().name()).flatMap(day -> dated(day, sheet)));
        }
        if (!areDifferent(byTitle) && areDifferent(byName)) {
            return byName;
        }
        List<Optional<Day>> days = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            days.add(byTitle.get(i).isPresent() ? byTitle.get(i) : byName.get(i));
        }
        return days;
    }

    private static boolean areDifferent(List<Optional<Day>> days) {
        return days.stream().allMatch(Optional::isPresent) && new HashSet<>(days).size() == days.size();
    }

    private Optional<Day> byTitle(Probing sheet) {
        for (List<String> row : sheet.titles()) {
            Optional<WrittenDay> day = WrittenDay.ofTitle(String.join(" ", row));
            if (day.isPresent()) {
                return day.flatMap(found -> dated(found, sheet));
            }
        }
        return Optional.empty();
    }

    private Optional<Day> dated(WrittenDay day, Probing sheet) {
        if (day.year() > 0) {
            return Optional.of(new Day(day.date(), day.day() == 0));
        }
        OptionalInt year = WrittenDay.yearIn(sheet.sheet().name());
        if (year.isEmpty()) {
            year = WrittenDay.yearIn(titles(sheet));
        }
        if (year.isEmpty()) {
            year = otherwise;
        }
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(new Day(day.in(year.getAsInt()).date(), day.day() == 0));
    }

    /** The year of each sheet by its name, else its title, if these are all different; else empty. */
    List<Integer> years() {
        Set<Integer> years = new LinkedHashSet<>();
        for (Probing sheet : sheets) {
            OptionalInt year = WrittenDay.yearIn(sheet.sheet().name());
            year = year.isPresent() ? year : WrittenDay.yearIn(titles(sheet));
            year.ifPresent(years::add);
        }
        return years.size() == sheets.size() ? List.copyOf(years) : List.of();
    }

    private static String titles(Probing sheet) {
        return sheet.titles().stream().map(row -> String.join(" ", row)).collect(Collectors.joining("\n"));
    }
}
