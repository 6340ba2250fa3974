package fr.donum.adapter.json.record;

import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.FaultCode;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Page;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.table.column.NeutralisedNames;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One reading of a source, from its first page to its summary. */
public final class RecordsReading {
    private final Messages messages;
    private final Notes notes;
    private final RecordsTaken records;
    private Completeness completeness = Completeness.COMPLETE;

    public RecordsReading(SourceSettings settings, SourceContext context, Messages messages) {
        this.messages = messages;
        this.notes = new Notes(messages);
        this.records = new RecordsTaken(messages, new NeutralisedNames(context.indicators()), settings.keepsRecords());
    }

    /** Hands over the dossiers of a page. */
    public PageFoot read(Page page, DossierSink sink) throws IOException {
        return page.isLines()
                ? new LineReader(records, notes).read(page, sink)
                : new DossierPage(records, notes).read(page, sink);
    }

    /**
     * Takes note that reading broke off.
     *
     * @throws SourceException if nothing had been read
     */
    public void broke(Fault fault, Place where, @Nullable Long total) throws SourceException {
        if (records.count() == 0) {
            throw messages.exception(fault);
        }
        notes.add(messages.issue(fault, where));
        broke(
                JsonIssue.JSON_PARTIAL,
                where,
                Long.toString(records.count()),
                total == null ? "?" : Long.toString(total));
    }

    /** Takes note that something is known not to have been read. */
    public void broke(FaultCode issue, Place where, Object... arguments) {
        notes.note(issue, where, arguments);
        completeness = Completeness.PARTIAL;
    }

    public void note(FaultCode issue, Place where, Object... arguments) {
        notes.note(issue, where, arguments);
    }

    /** Takes note that nobody knows whether everything was read. */
    public void mayLack(FaultCode issue, Place where, Object... arguments) {
        notes.note(issue, where, arguments);
        completeness = completeness == Completeness.COMPLETE ? Completeness.UNKNOWN : completeness;
    }

    /** Takes note of what a foot says more than once; whether it says all once. */
    public boolean isClear(PageFoot foot, Place where) {
        foot.twice().forEach(name -> mayLack(JsonIssue.JSON_FOOT_TWICE, where.record("/" + name), name));
        return foot.twice().isEmpty();
    }

    /** Compares what was read with what the source announced. */
    public void compare(@Nullable Long total, Place where) {
        long count = records.count();
        if (count == 0 && (total == null || total == 0)) {
            notes.note(JsonIssue.JSON_NO_DOSSIER, where, where.source());
        }
        if (total == null || completeness == Completeness.PARTIAL || total == count) {
            return;
        }
        if (total > count) {
            completeness = Completeness.PARTIAL;
        }
        notes.note(JsonIssue.JSON_TOTAL, where, Long.toString(total), Long.toString(count));
    }

    /** Number of records so far, those that were refused among them. */
    public long count() {
        return records.count();
    }

    public ReadSummary summary() {
        return new ReadSummary(completeness, records.accepted(), records.rejected(), notes.issues())
                .withSeen(records.count());
    }
}
