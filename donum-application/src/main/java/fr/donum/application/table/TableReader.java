package fr.donum.application.table;

import fr.donum.application.source.Catalogue;
import fr.donum.application.source.DossierSink;
import fr.donum.application.source.Issue;
import fr.donum.application.source.IssueCatalogue;
import fr.donum.application.source.LeftOut;
import fr.donum.application.source.ReadSummary;
import fr.donum.application.source.SourceSettings;
import fr.donum.application.source.SourceSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one table into dossiers: finds the header, then reads row after row. Not for use by several
 * threads.
 */
public final class TableReader {
    /** How cells are named in messages and provenances. */
    public enum CellNames {
        /** By the column's header: {@code usage.csv:4:aat_num}. */
        BY_HEADER,
        /** As in a spreadsheet: {@code suivi.xlsx#Janvier:C4}. */
        BY_ADDRESS
    }

    private static final int ROWS_OF_HEAD = 4;

    private final SourceSettings settings;
    private final String sheet;
    private final CellNames names;
    private final DossierSink sink;
    private final @Nullable MappedTable mapped;
    private final HeaderSearch search;
    private final Deque<List<String>> rowsOfHead = new ArrayDeque<>();
    private final List<Table> tables = new ArrayList<>();
    private Table table;
    private @Nullable Body body;

    /** The options that every table takes, for a provider's {@code spec()}. */
    public static List<SourceSpec.Option> options() {
        String help = Table.CATALOGUE.texts(Locale.FRENCH).say("option.rates.help");
        return List.of(SourceSpec.Option.choice(BareRates.OPTION, help, "fraction", "percent"));
    }

    /** Every problem that a table may have. */
    public static IssueCatalogue issueCatalogue() {
        return Table.CATALOGUE;
    }

    /**
     * Starts a table.
     *
     * @param sheet empty for a file that has none
     */
    public TableReader(SourceSettings settings, String sheet, CellNames names, DossierSink sink) {
        this.settings = settings;
        this.sheet = sheet;
        this.names = names;
        this.sink = sink;
        this.table = table();
        this.mapped = settings.mapping().map(MappedTable::new).orElse(null);
        this.search = mapped == null ? new HeaderSearch() : mapped.search();
    }

    /** One for each table that stands in the rows, since what their columns are called is told later. */
    private Table table() {
        Table next = new Table(settings, sheet, names, sink);
        tables.add(next);
        return next;
    }

    /**
     * Takes the next row of the file, title rows and empty rows included.
     *
     * @throws java.io.UncheckedIOException if rows that must wait for others cannot be put aside on disk
     */
    public void row(Row row) {
        if (body != null) {
            bodyRow(body, row);
        } else if (!search.isOver()) {
            boolean isOfHeader = search.takes(row);
            if (isOfHeader) {
                noteHead(row);
            }
            search.found().ifPresent(this::begin);
            if (!isOfHeader && body != null) {
                bodyRow(body, row);
            }
        }
    }

    private void noteHead(Row row) {
        rowsOfHead.add(HeaderAgain.cells(row));
        if (rowsOfHead.size() > ROWS_OF_HEAD) {
            rowsOfHead.remove();
        }
    }

    private void bodyRow(Body to, Row row) {
        if (mapped == null || !mapped.ignores(row)) {
            to.row(row).ifPresent(other -> beginAnother(to, row, other));
        }
    }

    /** Another table stands below: its columns are others. */
    private void beginAnother(Body done, Row row, Header other) {
        done.end();
        body = null;
        table = table();
        rowsOfHead.clear();
        noteHead(row);
        begin(other);
    }

    private void begin(Header found) {
        Header header = mapped == null ? found : mapped.header(found);
        table.has(header);
        List<Problem> problems = mapped == null ? HeaderIssues.of(header) : mapped.problems();
        problems.forEach(table::note);
        if (HeaderIssues.leaveUsable(problems)) {
            body = new Body(table, header, List.copyOf(rowsOfHead), kind(), this::read);
        }
    }

    private RowsKind kind() {
        if (mapped == null) {
            return RowsKind.OF_TABLE;
        }
        return mapped.isOfRecords() ? RowsKind.OF_RECORDS : RowsKind.OF_MAPPED_TABLE;
    }

    private Row read(Row raw) {
        return mapped == null ? raw : mapped.row(raw);
    }

    /** Whether the header has been found. */
    public boolean isHeaderFound() {
        return search.found().isPresent();
    }

    /** Whether more rows would not change {@link #catalogue}: the header was found, or is not where headers are. */
    public boolean isSettled() {
        return search.isOver();
    }

    /** What the header says; or the issue that there is none. */
    public Catalogue catalogue() {
        Header found = search.header().orElse(null);
        if (found == null) {
            List<Issue> none = none().stream().map(table::issue).toList();
            return new Catalogue(List.of(), false, List.of(), none);
        }
        Header header = mapped == null ? found : mapped.header(found);
        table.has(header);
        List<Problem> problems = mapped == null ? HeaderIssues.of(header) : mapped.problems();
        List<Issue> issues = problems.stream().map(table::issue).toList();
        return new Catalogue(table.fields(header), header.has(Part.DATE), List.of(), issues);
    }

    private List<Problem> none() {
        return mapped == null
                ? List.of(HeaderIssues.none(search.nearest().orElse(null)))
                : mapped.none(search.nearest());
    }

    /** After the last row: hands over what is still held back, and counts. */
    public ReadSummary end() {
        if (search.found().isEmpty()) {
            search.header().ifPresentOrElse(this::begin, () -> none().forEach(table::note));
        }
        if (body != null) {
            body.end();
        }
        if (mapped != null && mapped.ignored() > 0) {
            table.note(Problem.ofTable(TableIssue.MAPPING_ROWS_IGNORED, Long.toString(mapped.ignored())));
        }
        long accepted = 0;
        long rejected = 0;
        List<Issue> issues = new ArrayList<>();
        Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
        for (Table each : tables) {
            accepted += each.accepted;
            rejected += each.rejected;
            issues.addAll(each.issues());
            each.leftOut.forEach((kind, count) -> leftOut.merge(kind, count, Long::sum));
        }
        return new ReadSummary(ReadSummary.Completeness.COMPLETE, accepted, rejected, issues, leftOut);
    }
}
