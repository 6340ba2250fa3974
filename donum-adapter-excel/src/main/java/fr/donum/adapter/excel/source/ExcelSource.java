package fr.donum.adapter.excel.source;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.read.Workbook;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SingleReading;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.table.SheetsOfPeriods;
import fr.donum.table.TableReader;
import fr.donum.table.cell.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A workbook as a source. Holds no file open between calls. */
public final class ExcelSource implements MetricsSource {
    private final SourceSettings settings;
    private final SourceContext context;
    private final ExcelTexts texts;
    private final SingleReading once = new SingleReading();

    public ExcelSource(SourceSettings settings, SourceContext context) {
        this.settings = settings;
        this.context = context;
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
            SheetChoice choice = SheetChoice.of(workbook, settings, context, texts);
            if (choice.isUndecided()) {
                Issue which = choice.issues().get(0);
                return Probe.failed(name, which.what(), which.remedy());
            }
            Probing chosen = choice.first();
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
            SheetChoice choice = SheetChoice.of(workbook, settings, context, texts);
            Catalogue found = sampled(workbook, choice.sheets().get(0));
            List<Catalogue.Guess> guesses = new ArrayList<>(found.guesses());
            choice.guess().ifPresent(guesses::add);
            return found.withGuesses(guesses).withIssues(together(found.issues(), choice.issues()));
        } catch (IOException e) {
            throw texts.exception(FaultyWorkbookException.of(e));
        }
    }

    /** What the head of a sheet says, and the first rows below it. */
    private Catalogue sampled(Workbook workbook, SheetChoice.Dated sheet) throws IOException {
        TableReader table = sheet.reader(settings, context, Probing.NOWHERE);
        try (Rows rows = sheet.sheet().rows(workbook, (done, of) -> {})) {
            Row row = new Row();
            while (!table.isSampled() && rows.next(row)) {
                table.row(row);
            }
        }
        return table.catalogue();
    }

    @Override
    public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
        once.begin();
        try (Workbook workbook = open()) {
            SheetChoice choice = SheetChoice.of(workbook, settings, context, texts);
            List<SheetChoice.Dated> sheets = choice.isUndecided() ? List.of() : choice.sheets();
            SheetsOfPeriods held = choice.areOfPeriods() ? new SheetsOfPeriods(sink) : null;
            ReadSummary all = new ReadSummary(ReadSummary.Completeness.COMPLETE, 0, 0, List.of());
            for (SheetChoice.Dated sheet : sheets) {
                DossierSink to = held == null ? sink : held;
                all = sum(all, new SheetReading(workbook, sheet, settings, context, texts, to).read());
            }
            long refused = held == null ? 0 : held.end();
            return new ReadSummary(
                    all.completeness(),
                    all.accepted() - refused,
                    all.rejected() + refused,
                    together(all.issues(), choice.issues()),
                    all.leftOut());
        } catch (IOException e) {
            throw texts.exception(FaultyWorkbookException.of(e));
        }
    }

    private static ReadSummary sum(ReadSummary one, ReadSummary other) {
        Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
        leftOut.putAll(one.leftOut());
        other.leftOut().forEach((kind, count) -> leftOut.merge(kind, count, Long::sum));
        return new ReadSummary(
                one.completeness() == ReadSummary.Completeness.COMPLETE ? other.completeness() : one.completeness(),
                one.accepted() + other.accepted(),
                one.rejected() + other.rejected(),
                together(one.issues(), other.issues()),
                leftOut);
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
