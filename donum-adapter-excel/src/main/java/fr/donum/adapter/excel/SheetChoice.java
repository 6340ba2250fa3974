package fr.donum.adapter.excel;

import fr.donum.application.source.Catalogue;
import fr.donum.application.source.Issue;
import fr.donum.application.source.SourceSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which sheet is read: the one that was named, else the first whose header is recognised.
 *
 * @param chosen the sheet
 * @param others the other sheets that hold something
 * @param guess how it was chosen; empty if it was named
 */
record SheetChoice(Probing chosen, List<String> others, Optional<Catalogue.Guess> guess) {
    static SheetChoice of(Workbook workbook, SourceSettings settings, ExcelTexts texts) throws IOException {
        Optional<Workbook.Sheet> named = named(workbook, settings);
        List<Workbook.Sheet> visible =
                workbook.sheets().stream().filter(sheet -> !sheet.isHidden()).toList();
        if (named.isEmpty() && visible.isEmpty()) {
            throw new FaultyWorkbookException(Fault.NO_VISIBLE_SHEET, names(workbook.sheets()));
        }
        List<Probing> probings = new ArrayList<>();
        @Nullable Probing chosen = null;
        for (Workbook.Sheet sheet : visible) {
            Probing probing = Probing.of(workbook, sheet, settings);
            probings.add(probing);
            if (named.isEmpty() && chosen == null && probing.isRecognised() && !isGuide(probing)) {
                chosen = probing;
            }
        }
        if (named.isPresent()) {
            chosen = Probing.of(workbook, named.get(), settings);
        } else if (chosen == null) {
            chosen = probings.stream()
                    .filter(probing -> probing.holdsSomething() && !isGuide(probing))
                    .findFirst()
                    .orElse(probings.get(0));
        }
        return choice(chosen, probings, named.isPresent(), texts);
    }

    private static SheetChoice choice(Probing chosen, List<Probing> probings, boolean isNamed, ExcelTexts texts) {
        List<String> others = probings.stream()
                .filter(probing -> probing.holdsSomething() && !isGuide(probing))
                .map(probing -> probing.sheet().name())
                .filter(name -> !name.equals(chosen.sheet().name()))
                .toList();
        Optional<Catalogue.Guess> guess = isNamed
                ? Optional.empty()
                : Optional.of(new Catalogue.Guess(
                        "sheet",
                        chosen.sheet().name(),
                        texts.say(chosen.isRecognised() ? "sheet.recognised" : "sheet.first")));
        return new SheetChoice(chosen, others, guess);
    }

    /** The sheet that explains our template has an example, which is nobody's figures. */
    private static boolean isGuide(Probing probing) {
        return ExcelTexts.isGuide(probing.sheet().name());
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
            throw new FaultyWorkbookException(Fault.NO_SUCH_SHEET, names(workbook.sheets()));
        }
        return found;
    }

    private static String names(List<Workbook.Sheet> sheets) {
        return String.join("\n", sheets.stream().map(Workbook.Sheet::name).toList());
    }

    /** A warning for each sheet that holds something and was not read. */
    List<Issue> issues(ExcelTexts texts) {
        return others.stream()
                .map(name -> texts.otherSheet(name, chosen.sheet().name()))
                .toList();
    }
}
