package fr.donum.adapter.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.application.source.DossierSink;
import java.io.IOException;
import java.util.Optional;
import okio.BufferedSource;

/**
 * Reads NDJSON: a dossier a line, and perhaps a last line {@code {"next_cursor": ..., "total": ...}}. A line that does
 * not parse is refused, and the next one read.
 */
final class LineReader {
    static final long LONGEST = 4L * Json.MAX_RECORD;

    private final Records records;
    private final Notes notes;

    LineReader(Records records, Notes notes) {
        this.records = records;
        this.notes = notes;
    }

    /**
     * Hands over the dossier of every line.
     *
     * @throws IOException if the text breaks off; what stood before was handed over
     */
    Foot read(Page page, DossierSink sink) throws IOException {
        BufferedSource source = page.content();
        Foot foot = Foot.SILENT;
        long before = records.count();
        for (long number = 1; !source.exhausted(); number++) {
            Spot spot = Spot.line(page.place(), number);
            long end = source.indexOf((byte) '\n', 0, LONGEST);
            if (end < 0 && source.request(LONGEST)) {
                refuse(HttpIssue.JSON_RECORD_TOO_LARGE, spot, sink, Integer.toString(Json.MAX_RECORD / 1000));
                skipLine(source);
                continue;
            }
            boolean isLast = end < 0;
            byte[] line = isLast ? source.readByteArray() : source.readByteArray(end);
            if (!isLast) {
                source.skip(1);
            }
            foot = line(line, number, spot, foot, page, isLast, sink);
        }
        if (records.count() == before && foot.names().isEmpty()) {
            throw Fault.of(HttpIssue.JSON_BLANK, page.name());
        }
        return foot;
    }

    private Foot line(byte[] line, long number, Spot spot, Foot foot, Page page, boolean isLast, DossierSink sink)
            throws IOException {
        try (JsonParser parser = Json.FACTORY.createParser(line)) {
            if (parser.nextToken() == null) {
                return foot;
            }
            RecordTree tree = RecordTree.read(parser);
            if (parser.nextToken() != null) {
                refuse(
                        HttpIssue.JSON_SYNTAX,
                        spot,
                        sink,
                        page.name(),
                        JsonFaults.place(parser.currentLocation(), number, line));
                return foot;
            }
            if (isFoot(tree.root())) {
                return foot(foot, tree.root(), page);
            }
            refuseFault(tree.root(), spot);
            if (records.isForeign(tree.root())) {
                throw Fault.of(
                        HttpIssue.JSON_WRONG_SHAPE, page.name(), spot.record().record() + ":1");
            }
            records.take(tree, spot, sink);
            return foot;
        } catch (JacksonException broken) {
            Fault fault = JsonFaults.ofLine(broken, page.name(), number, line);
            if (isLast) {
                throw Fault.of(HttpIssue.JSON_TRUNCATED, fault.arguments()).because(broken);
            }
            records.refuse(notes.messages().issue(fault.issue(), spot.record(), fault.arguments()), sink);
            return foot;
        }
    }

    private static boolean isFoot(JsonNode line) {
        return line.isObject() && !line.has("id") && (line.has("next_cursor") || line.has("total"));
    }

    /** Instead of a dossier, a server may tell in a last line that it failed. */
    private static void refuseFault(JsonNode line, Spot spot) throws Fault {
        Optional<String> error = line.isObject() && !line.has("id") ? PageFault.in(line) : Optional.empty();
        if (error.isPresent()) {
            throw Fault.of(HttpIssue.JSON_PAGE_ERROR, spot.record().toString(), error.get());
        }
    }

    private Foot foot(Foot before, JsonNode line, Page page) throws Fault {
        Foot foot = before;
        if (line.has("next_cursor")) {
            JsonNode cursor = line.get("next_cursor");
            foot = Twice.is(cursor) ? foot.twice("next_cursor") : foot.withNext(cursor, page);
        }
        if (line.has("total")) {
            JsonNode total = line.get("total");
            foot = Twice.is(total) ? foot.twice("total") : foot.withTotal(total, page, notes);
        }
        return foot;
    }

    private void refuse(HttpIssue issue, Spot spot, DossierSink sink, Object... arguments) {
        records.refuse(notes.messages().issue(issue, spot.record(), arguments), sink);
    }

    private static void skipLine(BufferedSource source) throws IOException {
        while (!source.exhausted()) {
            long end = source.indexOf((byte) '\n', 0, LONGEST);
            if (end >= 0) {
                source.skip(end + 1);
                return;
            }
            source.skip(source.getBuffer().size());
        }
    }
}
