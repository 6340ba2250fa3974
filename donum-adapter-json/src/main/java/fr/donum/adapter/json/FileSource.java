package fr.donum.adapter.json;

import fr.donum.adapter.json.guess.JsonGuess;
import fr.donum.adapter.json.mapped.MappedReading;
import fr.donum.adapter.json.record.PageFoot;
import fr.donum.adapter.json.record.RecordsReading;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.JsonLines;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Page;
import fr.donum.spi.file.MeasuredStream;
import fr.donum.spi.file.PrivateCopy;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SingleReading;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * A file of the shape of a page: JSON, or NDJSON. Read from its start at every call, never as a whole. Standard input is
 * first copied to a private file.
 */
final class FileSource implements MetricsSource {
    private final SourceSettings settings;
    private final SourceContext context;
    private final Messages messages;
    private final Path file;
    private final Place place;
    private final Supplier<InputStream> standardInput;
    private final SingleReading once = new SingleReading();
    private @Nullable PrivateCopy copy;

    FileSource(SourceSettings settings, SourceContext context, Messages messages, Supplier<InputStream> standardInput) {
        this.settings = settings;
        this.context = context;
        this.messages = messages;
        this.standardInput = standardInput;
        boolean isStandardInput = settings.location().isStandardInput();
        this.file = Path.of(
                isStandardInput
                        ? settings.location().shortName()
                        : settings.location().path());
        this.place = Place.of(SourceLocation.of(file.toString()).shown());
    }

    @Override
    public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
        once.begin();
        if (settings.mapping().isPresent()) {
            return mapped(
                    new MappedReading(settings, context, settings.mapping().get(), messages, sink));
        }
        RecordsReading reading = new RecordsReading(settings, context, messages);
        try (Page page = measured()) {
            PageFoot foot = reading.read(page, sink);
            boolean isClear = reading.isClear(foot, place);
            if (!foot.isStated()) {
                reading.note(JsonIssue.HTTP_NO_NEXT_CURSOR, place);
            }
            if (foot.nextCursor() == null) {
                reading.compare(isClear ? foot.total() : null, place);
            } else if (isClear) {
                reading.broke(JsonIssue.JSON_ONE_PAGE, place);
            }
        } catch (IOException broken) {
            reading.broke(fault(broken), place, null);
        }
        return reading.summary();
    }

    private ReadSummary mapped(MappedReading reading) throws SourceException {
        try (Page page = measured()) {
            reading.paging().ofFile(reading.read(page), place, isOneOfSeveral());
        } catch (IOException broken) {
            reading.broke(fault(broken), place);
        }
        return reading.summary();
    }

    /** Whether other files of the kind, which may be pages of the same list, are read by the same command. */
    private boolean isOneOfSeveral() {
        String ending = settings.location().fileEnding();
        return context.sources().stream()
                        .filter(other -> other.fileEnding().equals(ending))
                        .count()
                > 1;
    }

    @Override
    public List<Probe> check() {
        String name = messages.say("probe.file");
        try {
            FirstRecords sample = sample();
            return List.of(Probe.passed(name, place.source()), sample.probe(messages));
        } catch (IOException broken) {
            SourceException failed = messages.exception(fault(broken));
            boolean opened = !fault(broken).issue().code().startsWith("json.file-");
            Probe shape = opened
                    ? Probe.failed(messages.say("probe.contract"), message(failed), failed.remedy())
                    : Probe.skipped(messages.say("probe.contract"), messages.say("probe.skipped"));
            Probe there =
                    opened ? Probe.passed(name, place.source()) : Probe.failed(name, message(failed), failed.remedy());
            return List.of(there, shape);
        }
    }

    @Override
    public Catalogue discover() throws SourceException {
        try {
            return sampleUpToBreak().catalogue(messages, place);
        } catch (IOException broken) {
            return guess(fault(broken)).orElseThrow(() -> unguessed(fault(broken)));
        }
    }

    /** What JSON of another shape may hold. */
    private Optional<Catalogue> guess(Fault fault) {
        if (fault.issue() != JsonIssue.JSON_WRONG_SHAPE || settings.mapping().isPresent()) {
            return Optional.empty();
        }
        try (Page page = open()) {
            return JsonGuess.of(page, place, messages);
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    /** Why there is no catalogue, and what to do where not even a profile can be guessed. */
    private SourceException unguessed(Fault fault) {
        SourceException failed = messages.exception(fault);
        return fault.issue() == JsonIssue.JSON_WRONG_SHAPE && settings.mapping().isEmpty()
                ? new SourceException(failed.kind(), message(failed), messages.say("unguessed.remedy"), failed)
                : failed;
    }

    /** Nothing else stays open between calls. */
    @Override
    public void close() {
        if (copy != null) {
            copy.close();
            copy = null;
        }
    }

    private FirstRecords sample() throws IOException {
        try (Page page = open()) {
            return FirstRecords.of(page, settings, context, messages);
        }
    }

    private FirstRecords sampleUpToBreak() throws IOException {
        try (Page page = open()) {
            return FirstRecords.upToBreak(page, settings, context, messages);
        }
    }

    private Page open() throws IOException {
        return page(bytes());
    }

    /** One that tells how much of it was read. */
    private Page measured() throws IOException {
        InputStream bytes = bytes();
        long size = copy == null ? Files.size(file) : copy.size();
        return page(new MeasuredStream(bytes, size, context.progress()));
    }

    private Page page(InputStream bytes) throws IOException {
        BufferedSource content = Okio.buffer(Okio.source(bytes));
        try {
            return new Page(place, content, isLines(content));
        } catch (IOException unreadable) {
            content.close();
            throw unreadable;
        }
    }

    private InputStream bytes() throws IOException {
        if (settings.location().isStandardInput()) {
            if (copy == null) {
                copy = PrivateCopy.of(standardInput.get());
            }
            return copy.read();
        }
        if (Files.isDirectory(file) || Files.notExists(file)) {
            throw Fault.of(JsonIssue.JSON_FILE_MISSING, place.source());
        }
        return Files.newInputStream(file);
    }

    private boolean isLines(BufferedSource content) throws IOException {
        return switch (settings.location().fileEnding()) {
            case "ndjson", "jsonl" -> JsonLines.areWhole(content);
            case "json" -> JsonLines.start(content);
            default -> JsonLines.start(content) || JsonLines.isRecord(content);
        };
    }

    private Fault fault(IOException broken) {
        return broken instanceof Fault fault
                ? fault
                : Fault.of(JsonIssue.JSON_FILE_UNREADABLE, place.source()).because(broken);
    }

    private static String message(SourceException failed) {
        return String.valueOf(failed.getMessage());
    }
}
