package fr.donum.table;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.LocalText;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import fr.donum.table.account.CellNames;
import fr.donum.table.account.FirstDossiers;
import fr.donum.table.account.FirstFigures;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.figure.BareRates;
import fr.donum.table.header.FirstCells;
import fr.donum.table.header.HeaderAgain;
import fr.donum.table.header.HeaderIssues;
import fr.donum.table.header.HeaderSearch;
import fr.donum.table.header.KeyedTable;
import fr.donum.table.header.Keys;
import fr.donum.table.header.PeriodWords;
import fr.donum.table.header.Sideways;
import fr.donum.table.header.Years;
import fr.donum.table.profile.MappedTable;
import fr.donum.table.regroup.KeptRows;
import fr.donum.table.rows.Body;
import fr.donum.table.rows.HeldPeriods;
import fr.donum.table.rows.OneRow;
import fr.donum.table.rows.PageRows;
import fr.donum.table.sift.OtherKey;
import fr.donum.table.sift.RowsAbove;
import fr.donum.table.title.FileYear;
import fr.donum.table.title.TitleFacts;
import fr.donum.table.title.TitlePeriod;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one table into dossiers: finds the header, then reads row after row. Not for use by several
 * threads.
 */
public final class TableReader {
    private static final int ROWS_OF_HEAD = 4;

    private final @Nullable MappedTable mapped;
    private final HeaderSearch search;
    private final RowsAbove above = new RowsAbove();
    private final Deque<List<String>> rowsOfHead = new ArrayDeque<>();
    /** One for each that stands in the rows, since what their columns are called is told later. */
    private final List<Table> tables = new ArrayList<>();

    private Table table;
    private KeptRows kept = new KeptRows();
    /** A head of which the first cells below it decide something. */
    private @Nullable FirstCells undecided;

    private @Nullable Header header;
    private @Nullable KeyedTable keyed;
    private @Nullable OneRow oneRow;
    private @Nullable PageRows page;
    private @Nullable Body body;
    private boolean isBodyEnded;
    private final FirstDossiers dossiers;
    private final HeldPeriods periods;
    private final FirstFigures figures = new FirstFigures();

    /** The options that every table takes, for a provider's {@code spec()}. */
    public static List<SourceSpec.Option> options() {
        LocalText help = Table.CATALOGUE.inEach("option.rates.help");
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
    public TableReader(
            SourceSettings settings, SourceContext context, String sheet, CellNames names, DossierSink sink) {
        this.dossiers = new FirstDossiers(sink);
        this.periods = new HeldPeriods(dossiers);
        this.table = new Table(settings, context, sheet, names, periods);
        tables.add(table);
        this.mapped = settings.mapping().map(MappedTable::new).orElse(null);
        this.search = mapped == null ? new HeaderSearch() : mapped.search();
    }

    /** Says that the file writes every cell of a row, empty ones too: a row with fewer than the header is told as short. */
    public TableReader writingEveryCell() {
        table.expectEveryCell();
        return this;
    }

    /** Says that commas stand between cells, so that a decimal comma without quotation marks cuts a figure in two. */
    public TableReader betweenCommas() {
        table.expectCommas();
        return this;
    }

    /** States the day of figures whose row states no date, because the table as a whole has one. */
    public TableReader asOf(LocalDate day) {
        table.asOf = day;
        return this;
    }

    /** States the year of figures whose row states neither that nor a day, because the table as a whole has one. */
    public TableReader ofYear(int year) {
        table.year = year;
        return this;
    }

    /**
     * Takes the next row of the file, title rows and empty rows included.
     *
     * @throws java.io.UncheckedIOException if rows that must wait for others cannot be put aside on disk
     */
    public void row(Row row) {
        if (row.isUnended()) {
            table.endsWithin(row.number());
        }
        if (isBegun()) {
            below(row);
        } else if (undecided != null) {
            kept.add(row);
            undecided.look(row);
            if (undecided.areEnough() || kept.isFull()) {
                decide(undecided);
            }
        } else if (!search.isOver()) {
            look(row);
        }
    }

    private void look(Row row) {
        above.look(row);
        boolean isOfHeader = search.takes(row);
        if (keyless().filter(head -> head.row() == row.number()).isPresent()) {
            kept = new KeptRows();
        }
        if (isOfHeader && keyless().filter(head -> head.row() < row.number()).isEmpty()) {
            noteHead(row);
        }
        search.found().ifPresent(this::found);
        if (!isOfHeader && search.found().isPresent()) {
            row(row);
        } else if (search.found().isEmpty()) {
            if (keyless().filter(head -> head.row() < row.number()).isPresent()) {
                kept.add(row);
            }
            if (search.isOver() || kept.isFull()) {
                keyless().ifPresent(this::beginWithoutId);
            }
        }
    }

    /** A head without a column of ids; a profile always names one. */
    private Optional<Header> keyless() {
        return mapped == null ? search.keyless() : Optional.empty();
    }

    private void noteHead(Row row) {
        rowsOfHead.add(HeaderAgain.cells(row));
        if (rowsOfHead.size() > ROWS_OF_HEAD) {
            rowsOfHead.remove();
        }
    }

    private boolean isBegun() {
        return body != null || page != null || oneRow != null;
    }

    /** A row below the head. */
    private void below(Row row) {
        if (!figures.areEnough()) {
            figures.look(row);
        }
        if (page != null) {
            page.row(row);
        } else if (oneRow != null) {
            oneRow.row(row);
        } else if (body != null) {
            bodyRow(body, row);
        }
    }

    private void bodyRow(Body to, Row row) {
        if (mapped == null || !mapped.ignores(row)) {
            to.row(row).ifPresent(other -> beginAnother(to, row, other));
        }
    }

    /** Another table stands below: its columns are others. */
    private void beginAnother(Body done, Row row, Header other) {
        end(done);
        done.noteIfEmpty();
        body = null;
        keyed = null;
        kept = new KeptRows();
        table = table.another();
        tables.add(table);
        rowsOfHead.clear();
        noteHead(row);
        found(other);
    }

    private Row read(Row raw) {
        return mapped != null ? mapped.row(raw) : keyed != null ? keyed.row(raw) : raw;
    }

    private void found(Header head) {
        FirstCells first = new FirstCells(head);
        if (mapped == null && !first.areEnough()) {
            undecided = first;
        } else {
            start(mapped == null ? first.head() : head);
        }
    }

    private void decide(FirstCells first) {
        undecided = null;
        start(first.head());
        kept.forEach(this::belowIfBegun);
    }

    private void start(Header head) {
        if (mapped != null || head.has(Part.ID)) {
            begin(head);
        } else if (head.has(Part.NAME)) {
            beginByName(head);
        } else {
            beginByCode(head, Keys.otherwise(head));
        }
    }

    private void belowIfBegun(Row row) {
        if (isBegun()) {
            below(row);
        }
    }

    private void begin(Header found) {
        Header head = mapped == null
                ? Years.ofScheme(Keys.one(PeriodWords.one(found)), table.context.year())
                : mapped.header(found);
        Set<Integer> years = mapped == null ? Years.of(head) : Set.of();
        if (years.size() == 1 && !head.has(Part.YEAR) && !head.has(Part.DATE)) {
            keyed = KeyedTable.of(head, years.iterator().next());
        }
        begin(head, keyed == null ? head : keyed.header());
    }

    private void begin(Header head, Header read) {
        header = read;
        noteAbove(head, false);
        figures.begin(read);
        table.has(read);
        takeTitles();
        List<Problem> problems = mapped == null ? HeaderIssues.of(head) : mapped.problems();
        problems.forEach(table::note);
        if (HeaderIssues.leaveUsable(problems)) {
            if (mapped == null && PeriodWords.mayBeAlone(head)) {
                periods.hold(table, head.name(head.column(Part.DATE)));
            }
            body = body(read);
        }
    }

    /** Tells of the rows above a head that look like practitioners' ones; those above a second table are of the first. */
    private void noteAbove(Header head, boolean isPage) {
        if (tables.size() == 1 && (mapped == null || !mapped.isOfRecords())) {
            above.told(head.row(), isPage).ifPresent(table::note);
        }
    }

    /** The titles above date the rows that state no time of their own. */
    private void takeTitles() {
        boolean isOpen = table.asOf == null && table.year == 0;
        if (mapped == null && tables.size() == 1 && isOpen) {
            TitlePeriod stated = TitlePeriod.ofRows(search.rowsAbove(), table.context.year());
            table.asOf = stated.day();
            table.year = stated.year();
        }
    }

    private Body body(Header of) {
        return new Body(table, of, List.copyOf(rowsOfHead), heads(), this::read);
    }

    private @Nullable Supplier<HeaderSearch> heads() {
        if (mapped == null) {
            return HeaderSearch::new;
        }
        return mapped.isOfRecords() ? null : mapped::searchAgain;
    }

    /** Without a column of ids: names are the keys, or codes, or all is about one practitioner. */
    private void beginWithoutId(Header found) {
        FirstCells first = new FirstCells(PeriodWords.one(found));
        kept.forEach(first::look);
        Header head = first.head();
        int numbers = FirstCells.ofRpps(kept, head);
        int codes = numbers >= 0 ? numbers : Keys.otherwise(head);
        if (numbers >= 0) {
            beginByCode(head, numbers);
        } else if (head.has(Part.NAME) && FirstCells.areNumbers(kept, head.column(Part.NAME))) {
            head = head.with(head.column(Part.NAME), CanonicalColumn.named("id"));
            begin(head);
        } else if (codes >= 0 && areKeys(new OtherKey(head, codes), head.has(Part.NAME))) {
            beginByCode(head, codes);
        } else if (head.has(Part.NAME)) {
            beginByName(head);
        } else {
            beginOne(head);
        }
        kept.forEach(this::belowIfBegun);
    }

    private void beginByCode(Header head, int codes) {
        begin(head.with(codes, CanonicalColumn.named("id")));
        table.note(Problem.ofRow(TableIssue.TABLE_CODES_AS_KEY, head.row(), head.name(codes)));
    }

    private boolean areKeys(OtherKey codes, boolean areBesideNames) {
        return areBesideNames ? codes.tellsMoreThanNames(kept) : codes.tells(kept);
    }

    private void beginByName(Header found) {
        Header head = Years.ofScheme(found, table.context.year());
        keyed = KeyedTable.byName(head, Years.stated(head));
        begin(head, keyed.header());
        table.note(Problem.ofRow(TableIssue.TABLE_NAMES_AS_KEY, head.row(), head.name(head.column(Part.NAME))));
    }

    private void beginOne(Header head) {
        TitleFacts facts = TitleFacts.of(search.above());
        noteAbove(head, head.isLong());
        List<Problem> problems = new ArrayList<>(HeaderIssues.of(head));
        if (head.isLong()) {
            Sideways.ofPage(head).ifPresent(problems::add);
        }
        problems.forEach(table::note);
        String ownKey = table.ownKey(head.has(Part.DATE) || !facts.date().isEmpty());
        keyed = KeyedTable.ofOne(head, facts, ownKey, Years.stated(head));
        header = keyed.header();
        figures.begin(header);
        table.has(keyed.header());
        takeTitles();
        if (PeriodWords.mayBeAlone(head)) {
            table.note(periodAsDate(head));
        }
        if (HeaderIssues.leaveUsable(problems) && head.isLong()) {
            page = new PageRows(table, head, facts, ownKey);
            above.forEachOfMetrics(head.row(), page::row);
        } else if (HeaderIssues.leaveUsable(problems)) {
            oneRow = new OneRow(table, keyed.key(), head);
        }
    }

    /** Whether the header has been found. */
    public boolean isHeaderFound() {
        return search.found().isPresent() || header != null;
    }

    private Optional<Header> head() {
        return header != null ? Optional.of(header) : search.header();
    }

    /** Number of the last row of the header; 0 if there is none yet. */
    public long headerRow() {
        return head().map(Header::row).orElse(0L);
    }

    /** The column of keys, from 0, or of names that stand for them; -1 if there is none, or no header yet. */
    public int keyColumn() {
        return head().map(TableReader::keyColumn).orElse(-1);
    }

    private static int keyColumn(Header head) {
        int id = head.column(Part.ID);
        int key = id < 0 ? -1 : head.origin(id);
        return key < 0 ? head.column(Part.NAME) : key;
    }

    /** Whether the rows bear keys or names; a table without is one practitioner's, if it is a table at all. */
    public boolean hasKeys() {
        return search.found().isPresent() || body != null;
    }

    /** Whether more rows would not change {@link #catalogue}: the header was found, or is not where headers are. */
    public boolean isSettled() {
        return header != null || (search.isOver() && undecided == null);
    }

    /** Whether more rows would hardly change {@link #catalogue}: two hundred below the header were looked at. */
    public boolean isSampled() {
        return isSettled() && (figures.areEnough() || !isBegun());
    }

    /** What the header says; or the issue that there is none. */
    public Catalogue catalogue() {
        settle();
        if (header == null) {
            List<Issue> none = none().stream().map(table::issue).toList();
            return Catalogue.of(List.of()).withIssues(none);
        }
        endBody();
        List<Issue> issues = new ArrayList<>(table.issues());
        if (oneRow != null && !oneRow.isOne()) {
            issues.add(table.issue(oneRow.problem()));
        }
        return Catalogue.of(table.fields(header, figures))
                .withDates(header.has(Part.DATE) || table.asOf != null)
                .withIssues(issues)
                .withUnread(mapped == null ? table.unread(header) : mapped.unread(table.unread(header)))
                .withFirst(dossiers.first());
    }

    /** Takes what was read for all there is to decide by. */
    private void settle() {
        if (undecided != null) {
            decide(undecided);
        } else if (header == null) {
            search.header().ifPresentOrElse(this::begin, () -> keyless().ifPresent(this::beginWithoutId));
        }
    }

    private List<Problem> none() {
        return mapped == null
                ? List.of(search.wrong()
                        .orElseGet(() -> HeaderIssues.none(search.nearest().orElse(null))))
                : mapped.none(search.nearest());
    }

    /** Whether a formula without a result was complained of at its cell; to be asked at the end. */
    public boolean isUncalculated() {
        return tables.stream().anyMatch(Table::isUncalculated);
    }

    /** After the last row: hands over what is still held back, and counts. */
    public ReadSummary end() {
        settle();
        if (header == null) {
            none().forEach(table::note);
        }
        if (page != null) {
            page.end();
        }
        if (oneRow != null) {
            endOfOne(oneRow);
        }
        endBody();
        if (body != null) {
            body.noteIfEmpty();
            body.noteTitleBelow();
        }
        if (oneRow != null) {
            oneRow.noteTitleBelow();
        }
        noteYearOfFile();
        if (mapped != null && mapped.ignored() > 0) {
            table.note(Problem.ofTable(TableIssue.MAPPING_ROWS_IGNORED, Long.toString(mapped.ignored())));
        }
        long accepted = 0;
        long rejected = 0;
        boolean isCutOff = false;
        List<Issue> issues = new ArrayList<>();
        Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
        for (Table each : tables) {
            accepted += each.accepted;
            rejected += each.rejected;
            isCutOff |= each.isCutOff();
            issues.addAll(each.issues());
            each.leftOut.forEach((kind, count) -> leftOut.merge(kind, count, Long::sum));
        }
        ReadSummary.Completeness completeness =
                isCutOff ? ReadSummary.Completeness.UNKNOWN : ReadSummary.Completeness.COMPLETE;
        return new ReadSummary(completeness, accepted, rejected, issues, leftOut);
    }

    /** The name of the file may be all that says of which year the figures are. */
    private void noteYearOfFile() {
        Table first = tables.get(0);
        int evaluated = first.context.year();
        int named = FileYear.of(first.fileName(), evaluated);
        if (evaluated > 0 && named > 0 && tables.stream().anyMatch(each -> each.undated() > 0)) {
            String year = Integer.toString(named);
            first.note(Problem.ofTable(TableIssue.TABLE_FILE_OF_YEAR, year, Integer.toString(evaluated)));
        }
    }

    /** Lets go of what the body holds back, once. */
    private void endBody() {
        if (body != null && !isBodyEnded) {
            isBodyEnded = true;
            end(body);
        }
    }

    private void end(Body done) {
        done.end();
        if (periods.end()) {
            table.note(periodAsDate(head().orElseThrow()));
        }
    }

    private static Problem periodAsDate(Header of) {
        int column = of.column(Part.DATE);
        return Problem.of(TableIssue.COLUMN_PERIOD_AS_DATE, of.row(), column, of.name(column));
    }

    private void endOfOne(OneRow row) {
        if (row.isOne() && header != null) {
            Body one = body(header);
            row.forEach(one::row);
            body = one;
        }
        table.note(row.problem());
    }
}
