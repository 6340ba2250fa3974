package fr.donum.application.evaluate;

import fr.donum.application.result.EurosSum;
import fr.donum.application.result.Summary;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Excess;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.quantity.Euros;
import fr.donum.spi.source.DossierSink;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes dossiers in from sources: decides what becomes of each record, and keeps the books. Every record is admitted,
 * refused, or superseded by a later snapshot of the same practitioner. Where records carry dates, a first reading finds
 * out which snapshot is the latest.
 */
final class Intake implements Batch.Visitor<IOException> {
    private final Terms terms;
    private final Handler handler;
    private final Consumer<Issue> rejects;
    private final HostIssues hostIssues;
    private final PractitionerIndex index = new PractitionerIndex();
    private final EarlierCounts earlier = new EarlierCounts();
    private final AlikeKeys alike = new AlikeKeys();
    private final IssueLog issues = new IssueLog();

    private Completeness completeness = Completeness.COMPLETE;
    private long admitted;
    private long rejected;
    private long superseded;
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);

    private String source = "";
    private long handedOver;
    private long refused;

    Intake(Terms terms, Handler handler, Consumer<Issue> rejects) {
        this.terms = terms;
        this.handler = handler;
        this.rejects = rejects;
        this.hostIssues = new HostIssues(terms.language());
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
    }

    /** Reads the sources one after the other. */
    void read(List<MetricsSource> sources) throws SourceException, IOException {
        for (MetricsSource each : sources) {
            if (each.discover().dated()) {
                each.read(ReadRequest.ALL, noting());
            }
        }
        for (MetricsSource each : sources) {
            try (SourceReading reading = new SourceReading(each)) {
                Optional<Batch> batch = reading.next();
                while (batch.isPresent()) {
                    batch.get().forEach(this);
                    batch = reading.next();
                }
                endOfSource(reading.summary());
            }
        }
    }

    private DossierSink noting() {
        return new DossierSink() {
            @Override
            public void accept(Dossier dossier, Provenance provenance) {
                boolean mayCount = terms.includes(dossier);
                index.note(dossier, mayCount);
                if (mayCount) {
                    earlier.note(dossier);
                }
            }

            @Override
            public void reject(Issue issue) {
                // Told of again, and then counted, when the dossiers are taken in.
            }
        };
    }

    @Override
    public void dossier(Dossier dossier, Provenance provenance) throws IOException {
        handedOver++;
        source = provenance.source();
        Optional<Excess> excess = dossier.excess();
        if (excess.isPresent()) {
            refuse(hostIssues.partBeyondWhole(excess.get(), provenance));
        } else if (terms.yearOf() != null && !terms.isYearRight(dossier)) {
            refuse(hostIssues.otherYear(dossier, provenance, terms.yearOf()));
        } else if (terms.isTooLate(dossier)) {
            superseded++;
        } else if (terms.isStrict() && isDoubtful(provenance.issues())) {
            refuseDoubtful(provenance);
        } else {
            admit(dossier, provenance);
        }
    }

    private void admit(Dossier dossier, Provenance provenance) throws IOException {
        switch (index.admit(dossier)) {
            case SUPERSEDED -> superseded++;
            case DUPLICATE ->
                refuse(hostIssues.duplicate(
                        dossier, provenance, index.amount(), Optional.ofNullable(handler.worth(dossier))));
            case UNDATED_BESIDE_DATED -> refuse(hostIssues.undated(dossier, provenance));
            case ADMITTED -> admitted(dossier, provenance);
        }
    }

    private void admitted(Dossier dossier, Provenance provenance) throws IOException {
        Optional<Issue> other = alike(dossier, provenance);
        if (other.isPresent() && terms.isStrict()) {
            refuse(other.get().as(Severity.ERROR));
            return;
        }
        Optional<Issue> fall = earlier.before(dossier).map(each -> hostIssues.fall(dossier, provenance, each));
        if (fall.isPresent() && terms.isStrict()) {
            refuse(fall.get().as(Severity.ERROR));
            return;
        }
        issues.addAll(provenance.issues());
        fall.ifPresent(issues::add);
        other.ifPresent(issues::add);
        admitted++;
        Euros worth = handler.admitted(dossier, provenance);
        if (worth != null) {
            index.keep(worth);
        }
    }

    /** That a practitioner may be another one, by the key or, below a column of keys, by the name. */
    private Optional<Issue> alike(Dossier dossier, Provenance provenance) {
        PractitionerId key = dossier.practitioner();
        boolean isNameAlike = alike.addName(key, dossier.profile().name());
        if (alike.add(key, index)) {
            return Optional.of(hostIssues.keyAlike(dossier, provenance));
        }
        return isNameAlike ? Optional.of(hostIssues.nameAlike(dossier, provenance)) : Optional.empty();
    }

    private static boolean isDoubtful(List<Issue> doubts) {
        for (int i = 0; i < doubts.size(); i++) {
            if (doubts.get(i).severity() != Severity.INFO) {
                return true;
            }
        }
        return false;
    }

    /** One record is refused, whatever the number of its problems; each is told. */
    private void refuseDoubtful(Provenance provenance) {
        rejected++;
        for (Issue doubt : provenance.issues()) {
            Issue error = doubt.as(Severity.ERROR).withRecord(provenance.record());
            issues.add(error);
            rejects.accept(error);
        }
    }

    private void refuse(Issue issue) {
        rejected++;
        issues.add(issue);
        rejects.accept(issue);
    }

    @Override
    public void rejection(Issue issue) {
        refused++;
        refuse(issue);
    }

    /** Checks the source's own account against what it handed over. */
    private void endOfSource(ReadSummary told) {
        for (Issue issue : told.issues()) {
            boolean worse = terms.isStrict() && issue.severity() == Severity.WARNING;
            issues.add(worse ? issue.as(Severity.ERROR) : issue);
        }
        if (told.accepted() != handedOver || told.rejected() != refused) {
            issues.add(hostIssues.miscounted(source, handedOver, refused, told.accepted(), told.rejected()));
        }
        if (told.completeness() != Completeness.COMPLETE && completeness != Completeness.PARTIAL) {
            completeness = told.completeness();
        }
        told.leftOut().forEach((kind, count) -> leftOut.merge(kind, count, Long::sum));
        handedOver = 0;
        refused = 0;
    }

    /** The books, beside the sum that the handler made. */
    Summary summary(EurosSum sum) {
        return new Summary(admitted, rejected, superseded, sum.total(), completeness, sum.unbounded(), leftOut);
    }

    IssueLog issues() {
        return issues;
    }
}
