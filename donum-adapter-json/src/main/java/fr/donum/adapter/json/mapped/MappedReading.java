package fr.donum.adapter.json.mapped;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.donum.adapter.json.pointer.FieldPointer;
import fr.donum.adapter.json.pointer.RecordPointer;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.FaultCode;
import fr.donum.adapter.json.text.Fingerprint;
import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.JsonFaults;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.JsonLines;
import fr.donum.adapter.json.text.Lines;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Page;
import fr.donum.adapter.json.text.PageFault;
import fr.donum.adapter.json.text.RecordTree;
import fr.donum.adapter.json.text.Twice;
import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.table.TableReader;
import fr.donum.table.account.CellNames;
import fr.donum.table.cell.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of JSON by a profile: its records become the rows of a table, which is read as any other. */
public final class MappedReading {
    /** A line may be a page of many records. */
    private static final long LONGEST_LINE = 4L * Json.MAX_UNIT;

    private final Messages messages;
    private final DossierSink sink;
    private final Layout.Pointers layout;
    private final JsonRows rows;
    private final RecordPointer pointer;
    private final TableReader table;
    private final List<Issue> issues = new ArrayList<>();
    private final Place source;
    private final Paging paging;
    private final UnreadFields unread;
    private final int most;
    private Completeness completeness = Completeness.COMPLETE;
    private long records;
    private final SourceContext.Progress progress;
    private long refused;
    /** Lines that do not parse, and so are no records. */
    private long unparsed;
    /** Number of the row last made: where each line is a record, that of its line, over all pages. */
    private long row;

    private long linesBefore;

    public MappedReading(
            SourceSettings settings, SourceContext context, Mapping mapping, Messages messages, DossierSink sink) {
        this(settings, context, mapping, messages, sink, Integer.MAX_VALUE);
    }

    /** @param most number of records after which reading stops with {@link Enough} */
    public MappedReading(
            SourceSettings settings,
            SourceContext context,
            Mapping mapping,
            Messages messages,
            DossierSink sink,
            int most) {
        this.most = most;
        this.messages = messages;
        this.progress = context.progress();
        this.sink = sink;
        this.layout = mapping.layout() instanceof Layout.Pointers pointers
                ? pointers
                : new Layout.Pointers("", Pagination.UNSAID);
        this.rows = new JsonRows(mapping);
        this.unread = new UnreadFields(mapping, rows.pointers(), layout.records());
        this.pointer = new RecordPointer(layout.records(), rows.levels());
        this.source = Place.of(settings.location().shortName());
        this.table = new TableReader(settings, context, "", CellNames.BY_HEADER, sink);
        this.paging = new Paging(this);
        table.row(rows.titles());
    }

    public Paging paging() {
        return paging;
    }

    /** Number of records seen. */
    public long records() {
        return records;
    }

    public Pagination pagination() {
        return layout.pagination();
    }

    /**
     * Hands over the records of a page.
     *
     * @throws IOException if the page breaks off or is not what it should be; what stood before was handed over
     */
    public MappedFoot read(Page page) throws IOException {
        if (page.isLines() && JsonLines.areWhole(page.content())) {
            return lines(page);
        }
        try (JsonParser parser = Json.FACTORY.createParser(page.content().inputStream())) {
            return page.isLines() ? values(parser, page) : document(parser, page);
        } catch (JacksonException broken) {
            throw JsonFaults.of(broken, page.name());
        }
    }

    private MappedFoot values(JsonParser parser, Page page) throws IOException {
        LineUnits units = new LineUnits();
        while (parser.nextToken() != null) {
            units.take(RecordTree.unit(parser), page);
        }
        return units.foot(page);
    }

    private MappedFoot lines(Page page) throws IOException {
        LineUnits units = new LineUnits();
        Lines lines = new Lines(page.content(), LONGEST_LINE);
        while (lines.next()) {
            if (lines.isTooLong()) {
                units.refuse(lines, Fault.of(JsonIssue.JSON_TOO_LARGE, page.name(), lines.number() + ":1"));
            } else {
                line(lines, units, page);
            }
        }
        linesBefore += lines.number();
        return units.foot(page);
    }

    /** A line may hold several values; if one of them does not parse, none is read. */
    private void line(Lines lines, LineUnits units, Page page) throws IOException {
        List<JsonNode> values = new ArrayList<>(1);
        try (JsonParser parser = Json.FACTORY.createParser(lines.bytes())) {
            while (parser.nextToken() != null) {
                values.add(RecordTree.unit(parser));
            }
        } catch (JacksonException broken) {
            Fault fault = JsonFaults.ofLine(broken, page.name(), lines.number(), lines.bytes());
            if (lines.isLast()) {
                throw Fault.of(JsonIssue.JSON_TRUNCATED, fault.arguments()).because(broken);
            }
            units.refuse(lines, fault);
            return;
        }
        for (JsonNode value : values) {
            row = Math.max(row, linesBefore + lines.number() - 1);
            units.take(value, page);
        }
    }

    /** What stands in a text of lines, whether each is a record, holds one, or is a page of them. */
    private final class LineUnits {
        private final Fingerprint fingerprint = new Fingerprint();
        private final long before = records;
        private long broken;
        private JsonNode beside = MissingNode.getInstance();

        void take(JsonNode unit, Page page) throws Fault {
            fingerprint.add(unit);
            if (!pointer.isPage(unit)) {
                pointer.expand(unit, MappedReading.this::take);
                return;
            }
            beside = pointer.beside(unit);
            pointer.expandPage(unit, MappedReading.this::take);
            noteTwice(unit, page);
            Optional<String> error = PageFault.in(beside);
            if (error.isPresent()) {
                throw Fault.of(JsonIssue.JSON_PAGE_ERROR, page.name(), error.get());
            }
        }

        void refuse(Lines line, Fault fault) {
            broken++;
            refused++;
            unparsed++;
            sink.reject(messages.issue(fault.issue(), source.row(linesBefore + line.number()), fault.arguments()));
        }

        /** @throws Fault if nothing was there at all */
        MappedFoot foot(Page page) throws Fault {
            long elements = fingerprint.elements() + broken;
            if (records == 0 && elements == 0) {
                throw Fault.of(JsonIssue.JSON_BLANK, page.name());
            }
            return new MappedFoot(records - before, elements, fingerprint.text(), beside, true);
        }
    }

    private MappedFoot document(JsonParser parser, Page page) throws IOException {
        long before = records;
        Fingerprint fingerprint = new Fingerprint();
        MappedPage parts = new MappedPage(parser, pointer, paging.wanted(), unit -> {
            fingerprint.add(unit);
            pointer.expand(unit, this::take);
        });
        parts.read();
        noteTwice(parts.beside(), page);
        boolean isAlone = layout.records().isEmpty();
        Optional<String> error = isAlone ? Optional.empty() : PageFault.in(parts.beside());
        if (error.isPresent()) {
            throw Fault.of(JsonIssue.JSON_PAGE_ERROR, page.name(), error.get());
        }
        boolean mayLack = parts.beside().path("resourceType").asText().equals("Bundle");
        if (!parts.hasRecords() && !mayLack) {
            throw Fault.of(
                    parts.beside().isMissingNode() ? JsonIssue.JSON_BLANK : JsonIssue.JSON_NO_RECORDS,
                    page.name(),
                    layout.records());
        }
        return new MappedFoot(records - before, parts.elements(), fingerprint.text(), parts.beside(), false);
    }

    /** Both lists are read where a page has two of them; which one counts, nobody knows. */
    private void noteTwice(JsonNode beside, Page page) {
        JsonNode at = beside;
        for (String part : FieldPointer.parts(layout.records())) {
            at = at.path(part);
            if (Twice.is(at)) {
                note(JsonIssue.JSON_DUPLICATE_FIELD, page.place().record(layout.records()), part, at.asText());
            }
        }
    }

    private void take(List<JsonNode> elements) {
        if (records >= most) {
            throw new Enough();
        }
        records++;
        row++;
        unread.look(elements.get(elements.size() - 1));
        Row cells = rows.row(row, elements);
        if (rows.isBlank()) {
            blank(elements.get(elements.size() - 1));
        } else {
            table.row(cells);
        }
    }

    /** A record with nothing that the profile reads; it may tell of an error in place of the data. */
    private void blank(JsonNode record) {
        refused++;
        sink.reject(messages.issue(JsonIssue.JSON_NO_ID, source.row(row)));
        PageFault.in(record)
                .ifPresent(error -> broke(
                        JsonIssue.JSON_PAGE_ERROR,
                        source.row(row),
                        source.row(row).toString(),
                        error));
    }

    /** @throws SourceException if nothing had been read */
    public void broke(Fault fault, Place where) throws SourceException {
        if (records + unparsed == 0) {
            throw messages.exception(fault);
        }
        issues.add(messages.issue(fault, where));
        broke(JsonIssue.JSON_PARTIAL, where, Long.toString(records + unparsed), "?");
    }

    /** @param announced how many records there are, as far as that is known */
    void tell(@Nullable Long announced) {
        progress.tell(records, announced == null ? 0 : announced);
    }

    /** Takes note that something is known not to have been read. */
    public void broke(FaultCode issue, Place where, Object... arguments) {
        issues.add(messages.issue(issue, where, arguments));
        completeness = Completeness.PARTIAL;
    }

    /** Takes note that nobody knows whether everything was read. */
    void mayLack(FaultCode issue, Place where, Object... arguments) {
        note(issue, where, arguments);
        completeness = completeness == Completeness.COMPLETE ? Completeness.UNKNOWN : completeness;
    }

    void note(FaultCode issue, Place where, Object... arguments) {
        issues.add(messages.issue(issue, where, arguments));
    }

    /** Whether nothing is known not to have been read. */
    boolean isWhole() {
        return completeness != Completeness.PARTIAL;
    }

    /** After the last page. */
    public ReadSummary summary() {
        ReadSummary read = table.end();
        issues.addAll(read.issues());
        issues.addAll(unseen());
        issues.addAll(unread.resembling(table.catalogue().metrics(), source, messages));
        if (records + unparsed == 0) {
            issues.add(messages.issue(JsonIssue.JSON_NO_DOSSIER, source, source.source()));
        }
        return new ReadSummary(completeness, read.accepted(), read.rejected() + refused, issues, read.leftOut());
    }

    private List<Issue> unseen() {
        return records == 0
                ? List.of()
                : rows.unseen().stream()
                        .map(each -> messages.issue(
                                JsonIssue.JSON_POINTER_UNSEEN, source.field(each), each, Long.toString(records)))
                        .toList();
    }

    /** What the profile reads, and what was not seen of it so far. */
    public Catalogue catalogue() {
        Catalogue found = table.catalogue();
        List<Catalogue.Field> fields = found.fields().stream()
                .map(field -> Catalogue.Field.of(field.name(), where(field), field.target(), field.metrics()))
                .toList();
        List<Issue> all = new ArrayList<>(found.issues());
        all.addAll(unseen());
        all.addAll(unread.resembling(found.metrics(), source, messages));
        return Catalogue.of(fields)
                .withDates(found.dated())
                .withGuesses(found.guesses())
                .withIssues(all)
                .withUnread(unread.all());
    }

    private String where(Catalogue.Field field) {
        boolean isOutside = field.name().startsWith("../");
        return isOutside
                ? field.name()
                : field.name().startsWith("/") ? layout.records() + field.name() : field.where();
    }

    /** Stops a reading early. */
    public static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Enough() {
            super("", null, false, false);
        }
    }
}
