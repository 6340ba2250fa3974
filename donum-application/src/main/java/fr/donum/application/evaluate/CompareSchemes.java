package fr.donum.application.evaluate;

import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.result.Comparison;
import fr.donum.application.result.ComparisonFoot;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.SourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Evaluates every dossier under several schemes, side by side. A scheme of another year than the dossier's takes its
 * figures for that year's: a hypothesis, and told as one. A dossier that states no year is of the first scheme's. Of
 * several snapshots the latest is taken under all schemes; that one of the year of another of them is set aside is told.
 */
public final class CompareSchemes {
    /** Holds nothing: one serves for all. */
    public CompareSchemes() {}

    /**
     * Compares.
     *
     * @param request its scheme is the first, which the others are compared with
     * @param others at least one
     * @throws SourceException if a source cannot be read; what was reported until then is not the whole
     * @throws IOException if the report cannot be written
     */
    public Result run(
            Request request,
            List<Scheme> others,
            List<Supply> sources,
            ComparisonFormat.Writer report,
            Consumer<Issue> rejects)
            throws SourceException, IOException {
        List<Scheme> schemes = new ArrayList<>();
        schemes.add(request.scheme());
        schemes.addAll(others);
        report.begin(new ComparisonFormat.Head(request.version(), schemes, request.reading()));
        Comparing comparing = new Comparing(request, schemes, report);
        Terms anyYear = new Terms(null, request.asOf(), request.isStrict(), request.language(), schemes);
        Intake intake = new Intake(anyYear, comparing, rejects);
        intake.read(sources, request.asked());
        Result result = new Result(intake.summary(comparing.totals.get(0).sum()), intake.issues());
        report.end(new ComparisonFoot(
                result.summary(),
                comparing.totals.stream().map(RunningTotal::total).toList(),
                result.issues().kept(),
                result.issues().counts()));
        return result;
    }

    private static final class Comparing implements Intake.Handler {
        private final Request request;
        private final ComparisonFormat.Writer report;
        private final List<RunningTotal> totals;

        Comparing(Request request, List<Scheme> schemes, ComparisonFormat.Writer report) {
            this.request = request;
            this.report = report;
            this.totals = schemes.stream().map(RunningTotal::new).toList();
        }

        @Override
        public Euros admitted(Dossier dossier, Provenance provenance) throws IOException {
            List<Comparison.Case> cases = new ArrayList<>(totals.size());
            for (RunningTotal total : totals) {
                cases.add(evaluate(dossier, total.scheme()));
            }
            Comparison comparison = new Comparison(dossier, provenance, cases);
            for (int i = 0; i < cases.size(); i++) {
                totals.get(i).add(comparison, i);
            }
            report.comparison(comparison);
            return cases.get(0).evaluation().euros().assured();
        }

        @Override
        public Euros worth(Dossier dossier) {
            return evaluate(dossier, totals.get(0).scheme())
                    .evaluation()
                    .euros()
                    .assured();
        }

        private Comparison.Case evaluate(Dossier dossier, Scheme scheme) {
            boolean isHypothesis = dossier.year().orElse(request.scheme().year()) != scheme.year();
            Dossier supposed = scheme.isOfYear(dossier) ? dossier : dossier.asIfIn(scheme.year());
            return new Comparison.Case(scheme.evaluate(supposed, request.reading()), isHypothesis);
        }
    }
}
