package fr.donum.adapter.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.application.source.DossierSink;
import java.io.IOException;

/** Reads {@code {"dossiers": [...], "next_cursor": ..., "total": ...}}, one dossier after the other. */
final class PageReader {
    private final Records records;
    private final Notes notes;

    PageReader(Records records, Notes notes) {
        this.records = records;
        this.notes = notes;
    }

    /**
     * Hands over every dossier of a page.
     *
     * @throws IOException if the page breaks off or is not what it should be; what stood before was handed over
     */
    Foot read(Page page, DossierSink sink) throws IOException {
        try (JsonParser parser = Json.FACTORY.createParser(page.content().inputStream())) {
            return read(parser, page, sink);
        } catch (JacksonException broken) {
            throw JsonFaults.of(broken, page.name());
        }
    }

    private Foot read(JsonParser parser, Page page, DossierSink sink) throws IOException {
        check(parser.nextToken() == JsonToken.START_OBJECT, parser, page);
        Foot foot = Foot.SILENT;
        boolean dossiers = false;
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
                default -> {
                    notes.unknownField(page, name);
                    parser.skipChildren();
                }
            }
        }
        check(dossiers, parser, page);
        check(parser.nextToken() == null, parser, page);
        return foot;
    }

    private void elements(JsonParser parser, Page page, DossierSink sink) throws IOException {
        for (long index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            records.take(RecordTree.read(parser), Spot.element(page.place(), index), sink);
        }
    }

    private static JsonNode scalar(JsonParser parser) throws IOException {
        return RecordTree.read(parser).root();
    }

    private static void check(boolean expected, JsonParser parser, Page page) throws Fault {
        if (!expected) {
            throw Fault.of(HttpIssue.JSON_WRONG_SHAPE, page.name(), JsonFaults.place(parser.currentLocation()));
        }
    }
}
