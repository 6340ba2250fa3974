package fr.donum.adapter.excel.source;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.text.Suggestion;
import fr.donum.spi.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What this source has to say of one workbook, in the user's language. */
public final class ExcelTexts {
    public static final IssueCatalogue CATALOGUE = new IssueCatalogue(
            "fr.donum.adapter.excel.excel", ExcelTexts.class::getResourceAsStream, ExcelIssue.values());

    private static final int MOST_NAMES = 30;

    private final Locale language;
    private final SourceSettings settings;

    public ExcelTexts(SourceSettings settings) {
        this.language = settings.language();
        this.settings = settings;
    }

    String say(String key, Object... arguments) {
        return CATALOGUE.say(language, key, arguments);
    }

    /** The name of the sheet that explains our template. */
    public static String guide(Locale language) {
        return CATALOGUE.say(language, "template.guide");
    }

    /** Whether a sheet is the one that explains our template: nobody keeps figures there. */
    static boolean isGuide(String sheet) {
        return Texts.LANGUAGES.stream().anyMatch(language -> guide(language).equals(sheet));
    }

    SourceException exception(FaultyWorkbookException failure) {
        return new SourceException(failure.fault().kind(), what(failure), remedy(failure), failure);
    }

    String what(FaultyWorkbookException failure) {
        String file = SheetName.shortPath(settings.location());
        return say(failure.fault().key() + ".what", file, SheetName.of(settings).orElse(""));
    }

    String remedy(FaultyWorkbookException failure) {
        List<String> sheets = failure.detail().lines().toList();
        String remedy = say(failure.fault().key() + ".remedy", quoted(sheets));
        return failure.fault() == WorkbookFault.NO_SUCH_SHEET ? didYouMean(sheets) + remedy : remedy;
    }

    private String didYouMean(List<String> sheets) {
        Map<String, String> bySimplified = sheets.stream()
                .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name, (one, other) -> one));
        return SheetName.of(settings)
                .flatMap(typed -> Suggestion.near(typed, bySimplified.keySet()))
                .map(near -> say("did-you-mean", say("quoted", bySimplified.getOrDefault(near, near))) + " ")
                .orElse("");
    }

    /** @param read the sheets that were read */
    Issue otherSheet(String name, List<String> read) {
        return issue(ExcelIssue.EXCEL_OTHER_SHEET, place().sheet(name), name, quoted(read), path(name));
    }

    /** A sheet as it is named in a command. */
    private String path(String sheet) {
        return '"' + SheetName.shownPath(settings.location()) + "#" + sheet + '"';
    }

    Issue whichSheet(List<String> sheets) {
        List<String> paths = sheets.stream().map(this::path).toList();
        String some = String.join(" ", paths.subList(0, Math.min(paths.size(), MOST_NAMES)));
        String last = paths.get(paths.size() - 1);
        return issue(
                ExcelIssue.EXCEL_WHICH_SHEET,
                place(),
                quoted(sheets),
                last,
                paths.size() > MOST_NAMES ? some + " …" : some);
    }

    /** @param times the day or year of each sheet, in the same order */
    Issue datedSheets(List<String> sheets, List<String> times) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            pairs.add(say("sheet.at", sheets.get(i), times.get(i)));
        }
        return issue(ExcelIssue.EXCEL_DATED_SHEETS, place(), String.join(", ", pairs));
    }

    Issue hiddenSheet(String name) {
        return issue(ExcelIssue.EXCEL_HIDDEN_SHEET, place().sheet(name), name, path(name));
    }

    /** @param code of something of a sheet that is counted */
    Issue counted(ExcelIssue code, String sheet, long count) {
        return issue(code, place().sheet(sheet), Long.toString(count));
    }

    /** @param code of cells of a sheet that are counted */
    Issue cells(ExcelIssue code, String sheet, Rows.Counted cells) {
        return issue(code, place().sheet(sheet).field(cells.first()), Long.toString(cells.count()), cells.first());
    }

    /** Names of sheets, the first thirty of them. */
    String quoted(List<String> names) {
        String some = names.stream()
                .limit(MOST_NAMES)
                .map(name -> say("quoted", name))
                .collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? some + ", …" : some;
    }

    /** Reading broke off in the middle of the sheet. */
    Issue brokenOff(String sheet, long row) {
        return issue(ExcelIssue.EXCEL_BROKEN_OFF, place().sheet(sheet).row(row), Long.toString(row));
    }

    public Issue issue(ExcelIssue code, Object... arguments) {
        return issue(code, place(), arguments);
    }

    private Issue issue(ExcelIssue code, Place where, Object... arguments) {
        return CATALOGUE.issue(code, settings.language(), where, arguments);
    }

    private Place place() {
        return Place.of(SheetName.shortPath(settings.location()));
    }
}
