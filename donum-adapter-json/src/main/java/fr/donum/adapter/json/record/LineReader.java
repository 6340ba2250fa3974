package fr.donum.adapter.json.record;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.guess.JsonGuess;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.JsonLines;
import fr.donum.adapter.json.text.Lines;
import fr.donum.adapter.json.text.Page;
import fr.donum.adapter.json.text.PageFault;
import fr.donum.adapter.json.text.PageSpot;
import fr.donum.adapter.json.text.RecordTree;
import fr.donum.adapter.json.text.Spot;
import fr.donum.adapter.json.text.Twice;
import fr.donum.spi.source.DossierSink;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads NDJSON: a dossier a line, or a page of them, and perhaps a last line {@code {"next_cursor": ..., "total": ...}}.
 * A line that does not parse is refused, and the next one read.
 */
public final class LineReader {

    private final RecordsTaken records;
    private final Notes notes;
    private final Feet pages = new Feet();

    LineReader(RecordsTaken records, Notes notes) {
        this.records = records;
        this.notes = notes;
    }

    /**
     * Hands over the dossiers of every line.
     *
     * @throws IOException if the text breaks off, or a page in it; what stood before was handed over
     */
    PageFoot read(Page page, DossierSink sink) throws IOException {
        Lines lines = new Lines(page.content(), Lines.LONGEST);
        PageFoot foot = PageFoot.SILENT;
        long before = records.count();
        while (lines.next()) {
            if (JsonLines.isPage(lines.bytes())) {
                pages.add(new DossierPage(records, notes).read(lines, page, sink));
            } else if (lines.isTooLong()) {
                Spot spot = Spot.line(page.place(), lines.number());
                refuse(JsonIssue.JSON_RECORD_TOO_LARGE, spot, sink, Integer.toString(Json.MAX_RECORD / 1000));
            } else {
                foot = line(lines, foot, page, sink);
            }
        }
        if (records.count() == before && foot.names().isEmpty() && pages.isEmpty()) {
            throw Fault.of(JsonIssue.JSON_BLANK, page.name());
        }
        return pages.together(foot, records.count() - before);
    }

    private PageFoot line(Lines lines, PageFoot foot, Page page, DossierSink sink) throws IOException {
        PageSpot here = new PageSpot(page.place(), lines.number(), lines.bytes());
        Spot spot = Spot.line(page.place(), lines.number());
        try (JsonParser parser = Json.FACTORY.createParser(lines.bytes())) {
            if (parser.nextToken() == null) {
                return foot;
            }
            RecordTree tree = RecordTree.read(parser);
            if (parser.nextToken() != null) {
                refuse(JsonIssue.JSON_SYNTAX, spot, sink, page.name(), here.here(parser));
                return foot;
            }
            refuseFault(tree.root(), spot);
            if (isFoot(tree.root())) {
                return foot(foot, tree.root(), here);
            }
            if (isOddPage(tree.root()) || records.isForeign(tree.root())) {
                throw Fault.of(
                        JsonIssue.JSON_WRONG_SHAPE, page.name(), spot.record().record() + ":1");
            }
            records.take(tree, spot, sink);
            return foot;
        } catch (JacksonException broken) {
            Fault fault = here.fault(broken);
            if (lines.isLast()) {
                throw Fault.of(JsonIssue.JSON_TRUNCATED, fault.arguments()).because(broken);
            }
            records.refuse(notes.messages().issue(fault.issue(), spot.record(), fault.arguments()), sink);
            return foot;
        }
    }

    /** Whether a line says what stands beside dossiers, and holds neither figures nor anything like a list of dossiers. */
    private static boolean isFoot(JsonNode line) {
        return isBesideDossiers(line)
                && !line.has("dossiers")
                && line.properties().stream()
                        .noneMatch(field ->
                                isRead(field.getKey()) && field.getValue().isContainerNode())
                && (ApiNames.FOOT.containsAll(names(line)) || !JsonGuess.understands(line));
    }

    private static List<String> names(JsonNode line) {
        return line.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static boolean isRead(String name) {
        return !name.startsWith(ApiNames.EXTENSION) && !ApiNames.FOOT.contains(name);
    }

    /** Whether a line is a page but for its dossiers, which are no list or called otherwise. */
    private static boolean isOddPage(JsonNode line) {
        return isBesideDossiers(line)
                && ApiNames.DOSSIER.stream().noneMatch(line::has)
                && line.properties().stream()
                        .anyMatch(field -> field.getKey().equals("dossiers")
                                || (isRead(field.getKey()) && field.getValue().isContainerNode()));
    }

    private static boolean isBesideDossiers(JsonNode line) {
        return line.isObject() && !line.has("id") && ApiNames.PAGE.stream().anyMatch(line::has);
    }

    /** Instead of a dossier, a server may tell in a last line that it failed. */
    private static void refuseFault(JsonNode line, Spot spot) throws Fault {
        Optional<String> error = line.isObject() && !line.has("id") ? PageFault.in(line) : Optional.empty();
        if (error.isPresent()) {
            throw Fault.of(JsonIssue.JSON_PAGE_ERROR, spot.record().toString(), error.get());
        }
    }

    private PageFoot foot(PageFoot before, JsonNode line, PageSpot here) throws Fault {
        PageFoot foot = before;
        if (line.has("next_cursor")) {
            JsonNode cursor = line.get("next_cursor");
            foot = Twice.is(cursor) ? foot.twice("next_cursor") : foot.withNext(cursor, here);
        }
        if (line.has("total")) {
            JsonNode total = line.get("total");
            foot = Twice.is(total) ? foot.twice("total") : foot.withTotal(total, here, notes);
        }
        line.fieldNames().forEachRemaining(name -> {
            if (isRead(name)) {
                notes.unknownField(here, name);
            }
        });
        return foot;
    }

    private void refuse(JsonIssue issue, Spot spot, DossierSink sink, Object... arguments) {
        records.refuse(notes.messages().issue(issue, spot.record(), arguments), sink);
    }
}
