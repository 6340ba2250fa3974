package fr.donum.application.evaluate;

import fr.donum.application.report.ReportWriter;
import fr.donum.application.report.Summary;
import fr.donum.application.source.Issue;
import fr.donum.application.source.Provenance;
import fr.donum.application.source.ReadSummary;
import fr.donum.application.source.ReadSummary.Completeness;
import fr.donum.application.source.Severity;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.scheme.Evaluation;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Decides what becomes of each record, evaluates, and keeps the books: every record is evaluated or rejected. */
final class Tallying implements Batch.Visitor<IOException> {
    private final Request request;
    private final PractitionerIndex index;
    private final ReportWriter report;
    private final Consumer<Issue> rejects;
    private final HostIssues hostIssues;
    private final IssueLog issues = new IssueLog();

    private Completeness completeness = Completeness.COMPLETE;
    private long evaluated;
    private long rejected;
    private long superseded;
    private Euros assured = Euros.ZERO;
    private Euros attainable = Euros.ZERO;

    private String source = "";
    private long handedOver;
    private long refused;

    Tallying(Request request, PractitionerIndex index, ReportWriter report, Consumer<Issue> rejects) {
        this.request = request;
        this.index = index;
        this.report = report;
        this.rejects = rejects;
        this.hostIssues = new HostIssues(request.language());
    }

    @Override
    public void dossier(Dossier dossier, Provenance provenance) throws IOException {
        handedOver++;
        source = provenance.source();
        List<Issue> doubts = provenance.issues();
        if (!request.scheme().isOfYear(dossier)) {
            refuse(hostIssues.otherYear(dossier, provenance, request.scheme()));
        } else if (!request.includes(dossier.asOf())) {
            superseded++;
        } else if (request.isStrict() && isDoubtful(doubts)) {
            refuseDoubtful(doubts, provenance);
        } else {
            admit(dossier, provenance);
        }
    }

    private void admit(Dossier dossier, Provenance provenance) throws IOException {
        switch (index.admit(dossier)) {
            case SUPERSEDED -> superseded++;
            case DUPLICATE -> refuse(hostIssues.duplicate(dossier, provenance));
            case ADMITTED -> {
                issues.addAll(provenance.issues());
                evaluate(dossier, provenance);
            }
        }
    }

    private void evaluate(Dossier dossier, Provenance provenance) throws IOException {
        Evaluation evaluation = request.scheme().evaluate(dossier, request.reading());
        Interval<Euros> euros = evaluation.euros();
        assured = assured.plus(euros.assured());
        attainable = attainable.plus(euros.attainable());
        evaluated++;
        report.evaluation(evaluation, provenance);
    }

    private static boolean isDoubtful(List<Issue> doubts) {
        return doubts.stream().anyMatch(doubt -> doubt.severity() != Severity.INFO);
    }

    /** One record is refused, whatever the number of its problems; each is told. */
    private void refuseDoubtful(List<Issue> doubts, Provenance provenance) {
        rejected++;
        for (Issue doubt : doubts) {
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
    void endOfSource(ReadSummary told) {
        for (Issue issue : told.issues()) {
            boolean worse = request.isStrict() && issue.severity() == Severity.WARNING;
            issues.add(worse ? issue.as(Severity.ERROR) : issue);
        }
        if (told.accepted() != handedOver || told.rejected() != refused) {
            issues.add(hostIssues.miscounted(source, handedOver, refused, told.accepted(), told.rejected()));
        }
        if (told.completeness() != Completeness.COMPLETE && completeness != Completeness.PARTIAL) {
            completeness = told.completeness();
        }
        handedOver = 0;
        refused = 0;
    }

    Result result() {
        return new Result(
                new Summary(evaluated, rejected, superseded, new Interval<>(assured, attainable), completeness),
                issues);
    }
}
