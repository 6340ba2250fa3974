package fr.donum.application.evaluate;

import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.application.result.EurosSum;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.SourceException;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Evaluates every dossier of some sources under one scheme and reports each, in the order read. Of several snapshots of
 * a practitioner the latest counts.
 */
public final class EvaluateDossiers {
    /** Holds nothing: one serves for all. */
    public EvaluateDossiers() {}

    /** Every problem that the host itself may find with what a source hands over. */
    public static IssueCatalogue issueCatalogue() {
        return HostIssue.CATALOGUE;
    }

    /**
     * Evaluates.
     *
     * @param sources read one after the other
     * @param report told of each evaluation as it is made
     * @param rejects told of each refused record
     * @throws SourceException if a source cannot be read; what was reported until then is not the whole
     * @throws IOException if the report cannot be written
     */
    public Result run(Request request, List<Supply> sources, ReportWriter report, Consumer<Issue> rejects)
            throws SourceException, IOException {
        report.begin(new ReportHead(request.version(), request.scheme(), request.reading()));
        Evaluating evaluating = new Evaluating(request, report);
        Intake intake = new Intake(request.terms(), evaluating, rejects);
        intake.read(sources, request.asked());
        Result result = new Result(intake.summary(evaluating.sum), intake.issues());
        report.end(new ReportFoot(
                result.summary(), result.issues().kept(), result.issues().counts()));
        return result;
    }

    private static final class Evaluating implements Intake.Handler {
        private final Request request;
        private final ReportWriter report;
        private final EurosSum sum = new EurosSum();

        Evaluating(Request request, ReportWriter report) {
            this.request = request;
            this.report = report;
        }

        @Override
        public Euros admitted(Dossier dossier, Provenance provenance) throws IOException {
            Evaluation evaluation = request.scheme().evaluate(dossier, request.reading());
            sum.add(evaluation.euros());
            report.evaluation(evaluation, provenance);
            return evaluation.euros().assured();
        }

        @Override
        public Euros worth(Dossier dossier) {
            return request.scheme().evaluate(dossier, request.reading()).euros().assured();
        }
    }
}
