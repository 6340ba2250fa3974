package fr.donum.adapter.excel;

import fr.donum.application.source.Catalogue;
import fr.donum.application.source.DossierSink;
import fr.donum.application.source.Issue;
import fr.donum.application.source.MetricsSource;
import fr.donum.application.source.Probe;
import fr.donum.application.source.ReadSummary;
import fr.donum.application.source.SourceException;
import fr.donum.application.source.SourceSettings;
import fr.donum.application.table.Row;
import fr.donum.application.table.TableReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A workbook as a source. Holds no file open between calls. */
final class ExcelSource implements MetricsSource {
    private final SourceSettings settings;
    private final ExcelTexts texts;

    ExcelSource(SourceSettings settings) {
        this.settings = settings;
        this.texts = new ExcelTexts(settings);
    }

    private Workbook open() throws IOException {
        return new WorkbookFile(SheetName.path(settings.location())).open();
    }

    @Override
    public List<Probe> check() {
        String file = texts.say("probe.file");
        String table = texts.say("probe.table");
        try (Workbook workbook = open()) {
            Probe opened = Probe.passed(
                    file,
                    texts.say("probe.sheets", Integer.toString(workbook.sheets().size())));
            return List.of(opened, checkTable(workbook, table));
        } catch (IOException e) {
            FaultyWorkbookException failure = FaultyWorkbookException.of(e);
            return List.of(
                    Probe.failed(file, texts.what(failure), texts.remedy(failure)),
                    Probe.skipped(table, texts.say("probe.skipped")));
        }
    }

    private Probe checkTable(Workbook workbook, String name) {
        try {
            Probing chosen = SheetChoice.of(workbook, settings, texts).chosen();
            if (chosen.isRecognised()) {
                int columns = chosen.table().catalogue().fields().size();
                return Probe.passed(
                        name, texts.say("probe.columns", chosen.sheet().name(), Integer.toString(columns)));
            }
            List<Issue> issues = chosen.table().end().issues();
            return issues.isEmpty()
                    ? Probe.failed(name, texts.say("probe.no-header"), texts.say("probe.no-header.remedy"))
                    : Probe.failed(name, issues.get(0).what(), issues.get(0).remedy());
        } catch (IOException e) {
            FaultyWorkbookException failure = FaultyWorkbookException.of(e);
            return Probe.failed(name, texts.what(failure), texts.remedy(failure));
        }
    }

    @Override
    public Catalogue discover() throws SourceException {
        try (Workbook workbook = open()) {
            SheetChoice choice = SheetChoice.of(workbook, settings, texts);
            Catalogue found = sampled(workbook, choice.chosen());
            List<Catalogue.Guess> guesses = new ArrayList<>(found.guesses());
            choice.guess().ifPresent(guesses::add);
            return found.with(guesses, together(found.issues(), choice.issues(texts)));
        } catch (IOException e) {
            throw texts.exception(FaultyWorkbookException.of(e));
        }
    }

    /** What the head of a sheet says, and the first rows below it. */
    private Catalogue sampled(Workbook workbook, Probing chosen) throws IOException {
        TableReader table =
                new TableReader(settings, chosen.sheet().name(), TableReader.CellNames.BY_ADDRESS, Probing.NOWHERE);
        try (Rows rows = chosen.rows(workbook)) {
            Row row = new Row();
            while (!table.isSampled() && rows.next(row)) {
                table.row(row);
            }
        }
        return table.catalogue();
    }

    @Override
    public ReadSummary read(DossierSink sink) throws SourceException {
        try (Workbook workbook = open()) {
            SheetChoice choice = SheetChoice.of(workbook, settings, texts);
            String sheet = choice.chosen().sheet().name();
            TableReader table = new TableReader(settings, sheet, TableReader.CellNames.BY_ADDRESS, sink);
            try (Rows rows = choice.chosen().rows(workbook)) {
                List<Issue> issues = new ArrayList<>();
                boolean complete = feed(rows, table, sheet, issues);
                rows.valueless().ifPresent(formulas -> issues.add(texts.formulas(sheet, formulas)));
                issues.addAll(choice.issues(texts));
                return summary(table.end(), complete, issues);
            }
        } catch (IOException e) {
            throw texts.exception(FaultyWorkbookException.of(e));
        }
    }

    /**
     * Hands every row to the table.
     *
     * @return whether the end was reached; if not, an issue says where reading broke off
     * @throws IOException if it broke off before any figure, or the file is a bomb
     */
    private boolean feed(Rows rows, TableReader table, String sheet, List<Issue> issues) throws IOException {
        Row row = new Row();
        long last = 0;
        while (true) {
            boolean more;
            try {
                more = rows.next(row);
            } catch (IOException e) {
                FaultyWorkbookException failure = FaultyWorkbookException.of(e);
                if (failure.fault() != Fault.CORRUPT || !table.isHeaderFound()) {
                    throw failure;
                }
                issues.add(texts.brokenOff(sheet, last));
                return false;
            }
            if (!more) {
                return true;
            }
            last = row.number();
            table.row(row);
        }
    }

    private static ReadSummary summary(ReadSummary read, boolean complete, List<Issue> issues) {
        return new ReadSummary(
                complete ? read.completeness() : ReadSummary.Completeness.PARTIAL,
                read.accepted(),
                read.rejected(),
                together(read.issues(), issues),
                read.leftOut());
    }

    private static List<Issue> together(List<Issue> some, List<Issue> more) {
        List<Issue> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    @Override
    public void close() {
        // Nothing is held open between calls.
    }
}
