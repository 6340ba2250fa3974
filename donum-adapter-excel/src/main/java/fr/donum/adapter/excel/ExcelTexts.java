package fr.donum.adapter.excel;

import fr.donum.application.source.Issue;
import fr.donum.application.source.Place;
import fr.donum.application.source.SourceException;
import fr.donum.application.source.SourceSettings;
import fr.donum.application.text.Texts;
import java.util.List;

/** What this source has to say, in the user's language. */
final class ExcelTexts {
    private static final String BUNDLE = "fr.donum.adapter.excel.excel";

    private final Texts texts;
    private final String file;
    private final SourceSettings settings;

    ExcelTexts(SourceSettings settings) {
        this.texts = Texts.of(BUNDLE, settings.language(), ExcelTexts.class);
        this.file = settings.location().shortName();
        this.settings = settings;
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** Whether a sheet is the one that explains our template: nobody keeps figures there. */
    static boolean isGuide(String sheet) {
        return Texts.LANGUAGES.stream()
                .anyMatch(language -> Texts.of(BUNDLE, language, ExcelTexts.class)
                        .say("template.guide")
                        .equals(sheet));
    }

    SourceException exception(FaultyWorkbookException failure) {
        Fault fault = failure.fault();
        return new SourceException(fault.kind(), what(failure), remedy(failure), failure);
    }

    String what(FaultyWorkbookException failure) {
        Fault fault = failure.fault();
        String named = SheetName.of(settings).orElse("");
        return texts.say(fault.key() + ".what", file, named);
    }

    String remedy(FaultyWorkbookException failure) {
        Fault fault = failure.fault();
        if (fault != Fault.NO_SUCH_SHEET && fault != Fault.NO_VISIBLE_SHEET) {
            return texts.say(fault.key() + ".remedy");
        }
        List<String> sheets = failure.detail().lines().toList();
        String all = String.join(", ", sheets.stream().map(this::quoted).toList());
        String like = Likeness.closest(SheetName.of(settings).orElse(""), sheets)
                .map(close -> say("did-you-mean", quoted(close)) + " ")
                .orElse("");
        return like + texts.say(fault.key() + ".remedy", all);
    }

    private String quoted(String name) {
        return say("quoted", name);
    }

    Issue otherSheet(String name, String read) {
        return warning("excel.other-sheet", place().sheet(name), quoted(name), quoted(read));
    }

    Issue formulas(String sheet, Rows.Valueless valueless) {
        return warning(
                "excel.formula-without-value",
                place().sheet(sheet).field(valueless.first()),
                Long.toString(valueless.count()),
                valueless.first());
    }

    /** Reading broke off in the middle of the sheet. */
    Issue brokenOff(String sheet, long row) {
        String code = "excel.broken-off";
        return Issue.error(
                code,
                place().sheet(sheet).row(row),
                texts.say(code + ".what", Long.toString(row)),
                texts.say(code + ".remedy"));
    }

    private Issue warning(String code, Place place, Object... arguments) {
        return Issue.warning(code, place, texts.say(code + ".what", arguments), texts.say(code + ".remedy", arguments));
    }

    private Place place() {
        return Place.of(file);
    }
}
