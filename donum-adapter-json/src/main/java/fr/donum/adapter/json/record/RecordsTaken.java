package fr.donum.adapter.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.RecordTree;
import fr.donum.adapter.json.text.Shown;
import fr.donum.adapter.json.text.Spot;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.table.column.NeutralisedNames;
import java.util.List;

/** Takes the records of one reading, over all of its pages: each is handed over or refused, and counted. */
public final class RecordsTaken {
    private final Messages messages;
    private final NeutralisedNames names;
    private final boolean keepsRecords;
    private final ForeignShape shape = new ForeignShape();
    private long seen;
    private long accepted;
    private long rejected;

    /** @param names what may be set aside */
    RecordsTaken(Messages messages, NeutralisedNames names, boolean keepsRecords) {
        this.names = names;
        this.messages = messages;
        this.keepsRecords = keepsRecords;
    }

    /** Whether a record shows that all are of another shape than ours, so that nothing is read of any. */
    boolean isForeign(JsonNode record) {
        return shape.isIn(record);
    }

    void take(RecordTree tree, Spot spot, DossierSink sink) {
        seen++;
        Findings findings = new Findings(spot, messages);
        try {
            sink.accept(dossier(tree, names, findings), new JsonProvenance(spot, findings.issues(), kept(tree.root())));
            accepted++;
        } catch (Findings.Refused refused) {
            handOver(refused.issue().withRecord(kept(tree.root())), sink);
        }
    }

    /** Refuses one of which no more is known. */
    void refuse(Issue issue, DossierSink sink) {
        seen++;
        handOver(issue, sink);
    }

    private void handOver(Issue issue, DossierSink sink) {
        sink.reject(keepsRecords ? issue : issue.withoutRecord());
        rejected++;
    }

    public static Dossier dossier(RecordTree tree, NeutralisedNames names, Findings findings) throws Findings.Refused {
        if (tree.isTooLarge()) {
            throw findings.refused(JsonIssue.JSON_RECORD_TOO_LARGE, "", Integer.toString(Json.MAX_RECORD / 1000));
        }
        return DossierReader.read(tree.root(), names, findings);
    }

    private String kept(JsonNode record) {
        return keepsRecords ? Shown.masked(record.toString()) : "";
    }

    long accepted() {
        return accepted;
    }

    long rejected() {
        return rejected;
    }

    /** Those met, handed over or refused. */
    long count() {
        return seen;
    }

    /** Where a dossier stands in its page or file; a metric by its JSON pointer. */
    private record JsonProvenance(Spot spot, List<Issue> issues, String record) implements Provenance {
        @Override
        public Place place() {
            return spot.record();
        }

        @Override
        public Place place(Metric metric) {
            return spot.at(ApiNames.pointer(metric));
        }
    }
}
