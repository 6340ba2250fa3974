package fr.donum.application.evaluate;

import fr.donum.application.result.EurosSum;
import fr.donum.application.result.Shortfalls;
import fr.donum.application.result.Summary;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Euros;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes dossiers in from sources, and keeps the books. Each source is read once: where records carry dates, they wait until
 * all are there, since only then it is known which snapshot is the latest.
 */
final class Intake {
    private final Terms terms;
    private final HostIssues hostIssues;
    private final Admission admission;

    private final Shortfalls shortfalls = new Shortfalls();
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private final Arriving arriving = new Arriving();
    private final WaitingRecords waiting = new WaitingRecords();
    private boolean isWaiting;
    private long handedOver;
    private long refused;
    private boolean isAnythingRead;
    private final List<String> readInPart = new ArrayList<>();

    Intake(Terms terms, Handler handler, Consumer<Issue> rejects) {
        this.terms = terms;
        this.hostIssues = new HostIssues(terms.language());
        this.admission = new Admission(terms, handler, rejects);
    }

    /** What to do with a dossier that is admitted. */
    interface Handler {
        /** Returns what it is worth for certain; null where nothing is evaluated. */
        @Nullable
        Euros admitted(Dossier dossier, Provenance provenance) throws IOException;

        /** What a dossier that is refused would be worth; null where nothing is evaluated. */
        default @Nullable Euros worth(Dossier dossier) {
            return null;
        }

        /** Told of a practitioner all of whose snapshots are later than the day asked for; of the earliest. */
        default void later(Dossier earliest) {}
    }

    /**
     * Reads the sources one after the other. One of several that cannot be read does not hinder the others.
     *
     * @param request of which each source is told what it heeds
     * @throws SourceException if none can be read, or one for want of a right command
     */
    void read(List<Supply> supplies, ReadRequest request) throws SourceException, IOException {
        List<SourceException> failures = new ArrayList<>();
        try (waiting) {
            for (Supply each : supplies) {
                isWaiting |= mayBeDated(each.source(), request, supplies.size());
            }
            for (Supply each : supplies) {
                try {
                    read(each, request.within(each.source().heeds()));
                } catch (SourceException e) {
                    if (!Supply.sparesOthers(e, supplies.size())) {
                        throw e;
                    }
                    failures.add(e);
                    failed(each.name(), e);
                }
            }
            if (!isAnythingRead && !failures.isEmpty() && failures.size() == supplies.size()) {
                throw together(failures);
            }
            waiting.forEach(admission);
        }
    }

    /** What was handed over of a source until it failed, counts. */
    private void failed(String name, SourceException failure) {
        isAnythingRead |= handedOver + refused > 0;
        handedOver = 0;
        refused = 0;
        Issue unread = hostIssues.unread(name, failure);
        tell(unread);
        shortfalls.add(Completeness.PARTIAL, List.of(unread));
    }

    private static SourceException together(List<SourceException> failures) {
        SourceException first = failures.get(0);
        return new SourceException(
                first.kind(),
                failures.stream().map(SourceException::getMessage).collect(Collectors.joining(" ")),
                failures.stream().map(SourceException::remedy).distinct().collect(Collectors.joining(" ")),
                first);
    }

    /** Whether its records may carry dates; a source that heeds what is asked for is not asked about all it has. */
    private static boolean mayBeDated(MetricsSource source, ReadRequest request, int sources) throws SourceException {
        if (!request.within(source.heeds()).isForAll()) {
            return true;
        }
        try {
            return source.discover().dated();
        } catch (SourceException e) {
            if (!Supply.sparesOthers(e, sources)) {
                throw e;
            }
            return true;
        }
    }

    /** Where a source has nothing of those who are asked for, it may know them otherwise: then all of it is read. */
    private void read(Supply supply, ReadRequest request) throws SourceException, IOException {
        if (request.practitioners().isEmpty()) {
            endOfSource(supply.name(), taken(supply.source(), request));
        } else if (hasSome(supply, request)) {
            readInPart.add(supply.name());
        } else {
            try (MetricsSource whole = supply.again().open()) {
                endOfSource(supply.name(), taken(whole, request.ofPractitioners(Set.of())));
            }
        }
    }

    private boolean hasSome(Supply supply, ReadRequest request) throws SourceException, IOException {
        try {
            ReadSummary told = taken(supply.source(), request);
            if (handedOver + refused > 0) {
                endOfSource(supply.name(), told);
                return true;
            }
        } catch (SourceException e) {
            if (handedOver + refused > 0) {
                throw e;
            }
        }
        return false;
    }

    private ReadSummary taken(MetricsSource source, ReadRequest request) throws SourceException, IOException {
        try (SourceReading reading = new SourceReading(source, request)) {
            Optional<Batch> batch = reading.next();
            while (batch.isPresent()) {
                batch.get().forEach(arriving);
                batch = reading.next();
            }
            return reading.summary();
        }
    }

    /** Records as a source hands them over: from the first that is dated on, they wait. */
    private final class Arriving implements Batch.Visitor<IOException> {
        @Override
        public void dossier(Dossier dossier, Provenance provenance) throws IOException {
            handedOver++;
            isWaiting |= dossier.asOf().isPresent();
            if (isWaiting) {
                admission.expect(dossier, provenance, waiting);
            } else {
                admission.dossier(dossier, provenance);
            }
        }

        @Override
        public void rejection(Issue issue) {
            refused++;
            if (isWaiting) {
                waiting.rejection(issue);
            } else {
                admission.rejection(issue);
            }
        }
    }

    /** Checks the source's own account against what it handed over. */
    private void endOfSource(String name, ReadSummary told) {
        isAnythingRead = true;
        List<Issue> graver = told.issues().stream().map(this::graver).toList();
        graver.forEach(this::tell);
        shortfalls.add(told.completeness(), graver);
        if (!told.agreesWith(handedOver, refused)) {
            Issue miscounted = hostIssues.miscounted(name, handedOver, refused, told);
            tell(miscounted);
            shortfalls.add(Completeness.UNKNOWN, List.of(miscounted));
        }
        told.leftOut().forEach((kind, count) -> leftOut.merge(kind, count, Long::sum));
        handedOver = 0;
        refused = 0;
    }

    private Issue graver(Issue ofSource) {
        boolean isWorse = terms.isStrict() && ofSource.severity() == Severity.WARNING;
        return isWorse ? ofSource.as(Severity.ERROR) : ofSource;
    }

    private void tell(Issue ofSource) {
        if (isWaiting) {
            waiting.remark(ofSource);
        } else {
            admission.remark(ofSource);
        }
    }

    /** Names of the sources that were asked for some practitioners only, and had them. */
    List<String> readInPart() {
        return readInPart;
    }

    /** The books, beside the sum that the handler made. */
    Summary summary(EurosSum sum) {
        return admission.summary(sum, shortfalls, leftOut);
    }

    IssueLog issues() {
        return admission.issues();
    }
}
