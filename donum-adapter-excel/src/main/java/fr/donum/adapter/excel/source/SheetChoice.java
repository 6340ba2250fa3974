package fr.donum.adapter.excel.source;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.read.Workbook;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.table.TableReader;
import fr.donum.table.account.CellNames;
import fr.donum.table.title.WrittenDay;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which sheets are read: the one that was named, else the first whose header is recognised (with a column of keys, if
 * any has one), and with it those of the
 * same shape if each has a day.
 */
final class SheetChoice {
    /** The canonical column that dates each row. */
    private static final String DATE = "date";

    private final SourceSettings settings;
    private final SourceContext context;
    private final ExcelTexts texts;
    private final boolean isNamed;
    private final Probing first;
    private final List<Dated> read;
    private final List<String> undated;
    private final List<String> others;
    private final List<String> hidden;

    /**
     * A sheet that is read.
     *
     * @param day of its figures where a row says none; null if that is not known
     * @param year of its figures where neither a row nor a day says it; 0 if that is not known
     */
    record Dated(Probing sheet, SheetDates.@Nullable Day day, int year) {
        @Nullable
        LocalDate date() {
            return day == null ? null : day.date();
        }

        boolean isKnown() {
            return day != null || year > 0;
        }

        /** A reader for it. */
        TableReader reader(SourceSettings settings, SourceContext context, DossierSink sink) {
            TableReader table = new TableReader(settings, context, sheet.sheet().name(), CellNames.BY_ADDRESS, sink);
            if (day != null) {
                table.asOf(day.date());
            }
            return table.ofYear(year);
        }

        /** What is said of it. */
        String time() {
            return day == null ? Integer.toString(year) : day.date().toString();
        }
    }

    private SheetChoice(
            SourceSettings settings,
            SourceContext context,
            ExcelTexts texts,
            List<Workbook.Sheet> all,
            List<Probing> visible,
            @Nullable Probing named) {
        this.settings = settings;
        this.context = context;
        this.texts = texts;
        this.isNamed = named != null;
        this.first = named == null ? first(visible) : named;
        List<Probing> series = visible.stream().filter(this::isOfSeries).toList();
        List<Dated> dated = series.size() > 1 ? dated(series) : List.of();
        boolean isClear =
                dated.stream().allMatch(Dated::isKnown) || first.shape().contains(DATE);
        this.undated = isNamed || isClear
                ? List.of()
                : series.stream().map(SheetChoice::name).toList();
        this.read = chosen(dated, isClear);
        List<String> names = read.stream().map(each -> name(each.sheet())).toList();
        this.others = visible.stream()
                .filter(sheet -> sheet.holdsSomething() && !isGuide(sheet))
                .map(SheetChoice::name)
                .filter(name -> !names.contains(name) && !undated.contains(name) && !isReadBeside(name))
                .toList();
        this.hidden = all.stream()
                .filter(Workbook.Sheet::isHidden)
                .map(Workbook.Sheet::name)
                .filter(name -> !names.contains(name) && !isReadBeside(name) && !ExcelTexts.isGuide(name))
                .toList();
    }

    static SheetChoice of(Workbook workbook, SourceSettings settings, SourceContext context, ExcelTexts texts)
            throws IOException {
        Optional<Workbook.Sheet> named = named(workbook, settings);
        List<Workbook.Sheet> sheets = workbook.sheets();
        List<Probing> visible = new ArrayList<>();
        Probing chosen = null;
        for (Workbook.Sheet sheet : sheets) {
            boolean isNamed = named.isPresent() && named.get().position() == sheet.position();
            if (isNamed || !sheet.isHidden()) {
                Probing probing = Probing.of(workbook, sheet, settings, context);
                chosen = isNamed ? probing : chosen;
                if (!sheet.isHidden()) {
                    visible.add(probing);
                }
            }
        }
        if (chosen == null && visible.isEmpty()) {
            throw new FaultyWorkbookException(WorkbookFault.NO_VISIBLE_SHEET, names(sheets));
        }
        return new SheetChoice(settings, context, texts, sheets, visible, chosen);
    }

    /** The first with a table that is filled in, of several practitioners rather than of one; else with a table; else with anything at all. */
    private static Probing first(List<Probing> visible) {
        Comparator<Probing> byWorth = Comparator.comparing(sheet -> !isGuide(sheet));
        return visible.stream()
                .max(byWorth.thenComparing(Probing::isRecognised)
                        .thenComparing(Probing::hasRows)
                        .thenComparing(Probing::hasKeys)
                        .thenComparing(Probing::holdsSomething)
                        .thenComparing(sheet -> -visible.indexOf(sheet)))
                .orElseThrow();
    }

    private static String name(Probing sheet) {
        return sheet.sheet().name();
    }

    private boolean isOfSeries(Probing sheet) {
        return sheet.sheet().position() == first.sheet().position()
                || (sheet.hasRows()
                        && sheet.isRecognised()
                        && !isGuide(sheet)
                        && sheet.shape().equals(first.shape()));
    }

    private List<Dated> dated(List<Probing> series) {
        SheetDates dates = new SheetDates(series, settings, context);
        List<Optional<SheetDates.Day>> days = dates.days();
        List<Integer> years = days.stream().allMatch(Optional::isEmpty) ? dates.years() : List.of();
        List<Dated> dated = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            dated.add(new Dated(series.get(i), days.get(i).orElse(null), years.isEmpty() ? 0 : years.get(i)));
        }
        return dated;
    }

    /** The year that a name states by itself or with a part of it; 0 if none. A January may be when a year was reported. */
    private int year(String name) {
        return WrittenDay.yearOnly(name, context.year())
                .orElseGet(() -> WrittenDay.ofName(name)
                        .filter(day -> day.day() == 0 && day.month() > 1)
                        .map(WrittenDay::year)
                        .orElse(0));
    }

    private List<Dated> chosen(List<Dated> dated, boolean isClear) {
        if (isNamed || dated.isEmpty() || !isClear) {
            return dated.stream()
                    .filter(each -> each.sheet().sheet().equals(first.sheet()))
                    .findFirst()
                    .map(List::of)
                    .orElseGet(() -> List.of(new Dated(first, null, year(name(first)))));
        }
        return dated.stream()
                .sorted(Comparator.comparing(
                                (Dated each) -> Optional.ofNullable(each.date()).orElse(LocalDate.MIN))
                        .thenComparing(Dated::year))
                .toList();
    }

    /** Whether the sheets are called by periods, so that the figures may be those of each alone. */
    boolean areOfPeriods() {
        return read.size() > 1
                && !first.shape().contains(DATE)
                && read.stream()
                        .allMatch(each -> each.day() != null && each.day().ofPeriod());
    }

    /** The sheet that explains our template has an example, which is nobody's figures. */
    private static boolean isGuide(Probing probing) {
        return ExcelTexts.isGuide(name(probing));
    }

    /** Whether another source of the same command reads a sheet of this workbook. */
    private boolean isReadBeside(String sheet) {
        String path = SheetName.path(settings.location());
        for (SourceLocation other : context.sources()) {
            boolean isSame = SheetName.path(other).equals(path);
            if (isSame && SheetName.part(other).strip().equalsIgnoreCase(sheet.strip())) {
                return true;
            }
        }
        return false;
    }

    /** @throws FaultyWorkbookException if there is no sheet of the name that was given */
    private static Optional<Workbook.Sheet> named(Workbook workbook, SourceSettings settings) throws IOException {
        Optional<String> name = SheetName.of(settings);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Workbook.Sheet> exact = workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(name.get()))
                .findFirst();
        Optional<Workbook.Sheet> found = exact.isPresent()
                ? exact
                : workbook.sheets().stream()
                        .filter(sheet ->
                                sheet.name().strip().equalsIgnoreCase(name.get().strip()))
                        .findFirst();
        if (found.isEmpty()) {
            throw new FaultyWorkbookException(WorkbookFault.NO_SUCH_SHEET, names(workbook.sheets()));
        }
        return found;
    }

    private static String names(List<Workbook.Sheet> sheets) {
        return String.join("\n", sheets.stream().map(Workbook.Sheet::name).toList());
    }

    /** The sheet that stands for all of them: they have the same columns. */
    Probing first() {
        return first;
    }

    /** The sheets to read, the oldest first. */
    List<Dated> sheets() {
        return read;
    }

    /** Whether several sheets may be meant, so that none is read. */
    boolean isUndecided() {
        return !undated.isEmpty();
    }

    /** How the sheets were chosen; empty if one was named. */
    Optional<Catalogue.Guess> guess() {
        if (isNamed || isUndecided()) {
            return Optional.empty();
        }
        String names =
                String.join(", ", read.stream().map(each -> name(each.sheet())).toList());
        String because = read.size() > 1 ? "sheet.dated" : first.isRecognised() ? "sheet.recognised" : "sheet.first";
        return Optional.of(
                new Catalogue.Guess(read.size() > 1 ? "sheets" : SheetName.OPTION, names, texts.say(because)));
    }

    /** What is to be said of the sheets that are not read, and of the days of those that are. */
    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        if (isUndecided()) {
            issues.add(texts.whichSheet(undated));
        }
        List<String> names = read.stream().map(each -> name(each.sheet())).toList();
        List<String> times =
                read.stream().filter(Dated::isKnown).map(Dated::time).toList();
        boolean isToBeTold = read.size() > 1 || read.get(0).day() != null;
        if (!isUndecided() && isToBeTold && times.size() == names.size()) {
            issues.add(texts.datedSheets(names, times));
        }
        if (!isUndecided()) {
            others.forEach(name -> issues.add(texts.otherSheet(name, names)));
        }
        hidden.forEach(name -> issues.add(texts.hiddenSheet(name)));
        return issues;
    }
}
