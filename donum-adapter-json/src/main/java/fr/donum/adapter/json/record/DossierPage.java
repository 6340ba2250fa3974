package fr.donum.adapter.json.record;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Lines;
import fr.donum.adapter.json.text.Page;
import fr.donum.adapter.json.text.PageFault;
import fr.donum.adapter.json.text.PageSpot;
import fr.donum.adapter.json.text.RecordTree;
import fr.donum.spi.source.DossierSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads {@code {"dossiers": [...], "next_cursor": ..., "total": ...}}, one dossier after the other; and what follows, if
 * that is another such page.
 */
final class DossierPage {
    private final RecordsTaken records;
    private final Notes notes;

    DossierPage(RecordsTaken records, Notes notes) {
        this.records = records;
        this.notes = notes;
    }

    /**
     * Hands over every dossier of a page.
     *
     * @throws IOException if the page breaks off or is not what it should be; what stood before was handed over
     */
    PageFoot read(Page page, DossierSink sink) throws IOException {
        return read(page.content().inputStream(), PageSpot.whole(page.place()), sink);
    }

    /** Hands over every dossier of a page that is a line. */
    PageFoot read(Lines line, Page page, DossierSink sink) throws IOException {
        InputStream text = line.isTooLong() ? line.flow() : new ByteArrayInputStream(line.bytes());
        return read(text, new PageSpot(page.place(), line.number(), line.bytes()), sink);
    }

    private PageFoot read(InputStream text, PageSpot page, DossierSink sink) throws IOException {
        try (JsonParser parser = Json.FACTORY.createParser(text)) {
            return read(parser, page, sink);
        } catch (JacksonException broken) {
            throw page.fault(broken);
        }
    }

    /** Reads all pages of a text, of which there is one, unless several were put end to end. */
    private PageFoot read(JsonParser parser, PageSpot text, DossierSink sink) throws IOException {
        long before = records.count();
        JsonToken start = parser.nextToken();
        if (start == null) {
            throw Fault.of(JsonIssue.JSON_BLANK, text.name());
        }
        Feet feet = new Feet();
        for (int number = 1; start != null; number++) {
            PageSpot page = number == 1 ? text : text.further(number);
            check(start == JsonToken.START_OBJECT, parser, page);
            feet.add(page(parser, page, sink));
            start = parser.nextToken();
        }
        return feet.together(PageFoot.SILENT, records.count() - before);
    }

    private PageFoot page(JsonParser parser, PageSpot page, DossierSink sink) throws IOException {
        PageFoot foot = PageFoot.SILENT;
        boolean dossiers = false;
        ObjectNode others = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "dossiers" -> {
                    check(!dossiers && parser.currentToken() == JsonToken.START_ARRAY, parser, page);
                    dossiers = true;
                    elements(parser, page, sink);
                }
                case "next_cursor" -> foot = foot.withNext(scalar(parser), page);
                case "total" -> foot = foot.withTotal(scalar(parser), page, notes);
                default -> others.set(name, RecordTree.read(parser).root());
            }
        }
        check(others, page);
        check(dossiers, parser, page);
        return foot;
    }

    /** What else stands in a page is either an error or unknown. */
    private void check(ObjectNode others, PageSpot page) throws Fault {
        Optional<String> error = PageFault.in(others);
        if (error.isPresent()) {
            throw Fault.of(JsonIssue.JSON_PAGE_ERROR, page.name(), error.get());
        }
        others.fieldNames().forEachRemaining(name -> notes.unknownField(page, name));
    }

    private void elements(JsonParser parser, PageSpot page, DossierSink sink) throws IOException {
        for (long index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            RecordTree tree = RecordTree.read(parser);
            check(!records.isForeign(tree.root()), parser, page);
            records.take(tree, page.element(index), sink);
        }
    }

    private static JsonNode scalar(JsonParser parser) throws IOException {
        return RecordTree.read(parser).root();
    }

    private static void check(boolean expected, JsonParser parser, PageSpot page) throws Fault {
        if (!expected) {
            throw Fault.of(JsonIssue.JSON_WRONG_SHAPE, page.name(), page.here(parser));
        }
    }
}
