package fr.donum.application.evaluate;

import fr.donum.application.result.EurosSum;
import fr.donum.application.result.Shortfalls;
import fr.donum.application.result.Summary;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Excess;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.quantity.Euros;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Decides what becomes of each record, and counts: it is admitted, refused, or set aside, for a later snapshot of the same
 * practitioner or because it is later than the day asked for.
 */
final class Admission implements WaitingRecords.Taker {
    /** Of so many it is kept where they stand, so that memory does not grow with more. */
    private static final int MOST_PLACES = 1 << 13;

    private final Terms terms;
    private final Intake.Handler handler;
    private final Consumer<Issue> rejects;
    private final HostIssues hostIssues;
    private final PractitionerIndex index = new PractitionerIndex();
    private final SetAside setAside;
    private final EarlierCounts earlier = new EarlierCounts();
    private final AlikeKeys alike = new AlikeKeys();
    /** Where those admitted stand, the first of them. */
    private final Map<PractitionerId, Place> places = new HashMap<>();

    private final IssueLog issues = new IssueLog();

    private long admitted;
    private long rejected;
    private long superseded;
    private long later;

    Admission(Terms terms, Intake.Handler handler, Consumer<Issue> rejects) {
        this.terms = terms;
        this.handler = handler;
        this.rejects = rejects;
        this.hostIssues = new HostIssues(terms.language());
        this.setAside = new SetAside(terms, index, hostIssues);
    }

    /** Takes note of a record that waits until all are there, unless a later snapshot is there already. */
    void expect(Dossier dossier, Provenance provenance, WaitingRecords waiting) {
        if (!terms.includes(dossier)) {
            leftAside(dossier);
            waiting.dossier(dossier, provenance);
            return;
        }
        long figures = FigureSets.of(dossier);
        index.note(dossier, figures);
        earlier.note(dossier);
        Optional<LocalDate> day = dossier.asOf();
        if (day.isEmpty() || dossier.excess().isPresent() || isRefused(provenance)) {
            waiting.dossier(dossier, provenance);
        } else if (counts(dossier.practitioner(), day.get(), figures)) {
            waiting.snapshot(dossier, provenance, figures);
        }
    }

    private void leftAside(Dossier dossier) {
        if (terms.isYearRight(dossier) && dossier.excess().isEmpty()) {
            index.noteLater(dossier);
        } else {
            index.noteOther(dossier);
        }
    }

    /** Whether a snapshot is, as far as is known, the latest, or has what is missed in the latest. */
    @Override
    public boolean counts(PractitionerId practitioner, LocalDate day, long figures) {
        boolean counts = index.isLatest(practitioner, day) || setAside.isMissed(day, figures);
        superseded += counts ? 0 : 1;
        return counts;
    }

    private boolean isRefused(Provenance provenance) {
        return terms.isStrict() && isDoubtful(provenance.issues());
    }

    @Override
    public void dossier(Dossier dossier, Provenance provenance) throws IOException {
        Optional<Excess> excess = dossier.excess();
        if (excess.isPresent()) {
            refuse(hostIssues.partBeyondWhole(excess.get(), provenance));
        } else if (terms.yearOf() != null && !terms.isYearRight(dossier)) {
            refuse(hostIssues.otherYear(dossier, provenance, terms.yearOf()));
        } else if (terms.asOf() != null && terms.isTooLate(dossier)) {
            superseded++;
            later++;
            setAside.later(dossier, provenance, terms.asOf()).ifPresent(issue -> {
                issues.add(issue);
                handler.later(dossier);
            });
        } else if (isRefused(provenance)) {
            refuseDoubtful(provenance);
        } else {
            admit(dossier, provenance);
        }
    }

    private void admit(Dossier dossier, Provenance provenance) throws IOException {
        switch (index.admit(dossier)) {
            case SUPERSEDED -> {
                superseded++;
                setAside.earlier(dossier, provenance).ifPresent(issues::add);
            }
            case DUPLICATE ->
                refuse(hostIssues.duplicate(
                        dossier,
                        provenance,
                        Optional.ofNullable(places.get(dossier.practitioner())),
                        index.amount(),
                        Optional.ofNullable(handler.worth(dossier))));
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
        if (places.size() < MOST_PLACES) {
            places.put(dossier.practitioner(), provenance.place());
        }
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
        refuse(issue);
    }

    @Override
    public void remark(Issue issue) {
        issues.add(issue);
    }

    /** The counts so far, beside what the readings were worth. */
    Summary summary(EurosSum sum, Shortfalls shortfalls, Map<LeftOut, Long> leftOut) {
        return new Summary(
                admitted,
                rejected,
                superseded,
                later,
                sum.total(),
                shortfalls.completeness(),
                sum.unbounded(),
                leftOut,
                shortfalls.issues());
    }

    IssueLog issues() {
        return issues;
    }
}
