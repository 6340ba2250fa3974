package fr.donum.adapter.json.domain;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import fr.donum.adapter.json.record.Findings;
import fr.donum.adapter.json.record.RecordsTaken;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.PageSpot;
import fr.donum.adapter.json.text.RecordTree;
import fr.donum.adapter.json.text.Spot;
import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.table.column.NeutralisedNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record by itself, without a page around it.
 *
 * @param dossier null if it cannot be used
 * @param issues all that is wrong or doubtful; what an error concerns is missing from the dossier
 */
public record LoneRecord(@Nullable Dossier dossier, List<Issue> issues) {
    public LoneRecord {
        issues = List.copyOf(issues);
    }

    /**
     * Reads the text of a record.
     *
     * @param name of the text, for messages
     * @param indicators that may be set aside as a whole: titles by id
     */
    public static LoneRecord read(String json, String name, Map<String, String> indicators, Locale language) {
        Messages messages = new Messages(language);
        Place place = Place.of(name);
        PageSpot text = PageSpot.whole(place);
        Findings findings = new Findings(new Spot(place, false), messages);
        try (JsonParser parser = Json.FACTORY.createParser(json)) {
            RecordTree tree = tree(parser, text);
            return new LoneRecord(
                    RecordsTaken.dossier(tree, new NeutralisedNames(indicators), findings), findings.issues());
        } catch (Findings.Refused refused) {
            return new LoneRecord(null, List.of(refused.issue()));
        } catch (JacksonException broken) {
            return refused(text.fault(broken), place, messages);
        } catch (Fault fault) {
            return refused(fault, place, messages);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory is always read", e);
        }
    }

    private static RecordTree tree(JsonParser parser, PageSpot text) throws IOException {
        if (parser.nextToken() == null) {
            throw Fault.of(JsonIssue.JSON_BLANK, text.name());
        }
        RecordTree tree = RecordTree.read(parser);
        if (parser.nextToken() != null) {
            throw Fault.of(JsonIssue.JSON_SYNTAX, text.name(), text.here(parser));
        }
        return tree;
    }

    private static LoneRecord refused(Fault fault, Place place, Messages messages) {
        return new LoneRecord(null, List.of(messages.issue(fault.issue(), place, fault.arguments())));
    }
}
