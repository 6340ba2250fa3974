package fr.donum.application.report;

import fr.donum.application.report.Report.Group;
import fr.donum.application.report.Report.Line;
import fr.donum.application.report.Report.Part;
import fr.donum.application.source.Provenance;
import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.Finding;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.IndicatorResult;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.VoletResult;
import java.util.List;
import java.util.Objects;

/** Lays one evaluation flat. */
final class Flattening {
    private final Evaluation evaluation;
    private final Dossier dossier;
    private final Provenance provenance;
    private final Words words;
    private final List<VoletResult> volets;
    private final Stakes stakes;
    private final Figures figures;
    private final Facts facts;
    private final Sentences sentences;

    Flattening(Evaluation evaluation, Provenance provenance, Words words) {
        this.evaluation = evaluation;
        this.dossier = evaluation.dossier();
        this.provenance = provenance;
        this.words = words;
        volets = evaluation.volets();
        stakes = new Stakes(evaluation, volets);
        figures = new Figures(words);
        facts = new Facts(words, figures, evaluation.reading());
        sentences = new Sentences(words, facts, evaluation.scheme().pointValue());
    }

    Report report() {
        Scheme scheme = evaluation.scheme();
        Remarks remarks = new Remarks(words);
        return new Report(
                dossier.practitioner().value(),
                Objects.requireNonNullElse(dossier.profile().name(), ""),
                scheme,
                dossier.asOf().orElse(null),
                evaluation.points(),
                evaluation.euros(),
                new Headline(words, evaluation, volets, stakes).sentence(),
                volets.stream().map(this::group).toList(),
                evaluation.interpretations(),
                evaluation.remarks().stream().map(remarks::note).toList(),
                provenance);
    }

    private Group group(VoletResult volet) {
        return new Group(
                volet.volet().id(),
                words.title(volet.volet()),
                volet.verdict(),
                volet.gate(),
                volet.amount(),
                volet.indicators().stream().map(result -> line(volet, result)).toList());
    }

    private Line line(VoletResult volet, IndicatorResult result) {
        Indicator indicator = result.indicator();
        Amount stake = stakes.of(volet, result);
        Finding finding = result.finding();
        return new Line(
                indicator.id(),
                words.title(indicator),
                result.verdict(),
                result.outcome().kind(),
                indicator.isPrerequisite(),
                result.amount(),
                stake,
                result.outcome() instanceof Outcome.Neutralised ? figures.setAside(finding) : figures.observed(finding),
                figures.required(finding),
                sentences.of(result, stake),
                parts(finding),
                indicator.source(),
                indicator.metrics().stream()
                        .filter(this::isSupplied)
                        .map(provenance::where)
                        .distinct()
                        .toList());
    }

    private List<Part> parts(Finding finding) {
        return finding.parts().isEmpty()
                ? List.of(part(finding, false))
                : finding.parts().stream()
                        .map(part -> part(part, finding.criterion() instanceof MeanAtLeast))
                        .toList();
    }

    private Part part(Finding finding, boolean isInMean) {
        List<Metric> metrics = List.copyOf(finding.criterion().metrics());
        boolean isSingle = metrics.size() == 1 && !(finding.criterion() instanceof Combined);
        String fact = isInMean ? facts.inMean(finding) : facts.of(finding);
        return new Part(
                Kind.of(finding.criterion()).id(),
                isSingle ? metrics.get(0).id() : "",
                isSingle ? words.title(metrics.get(0)) : "",
                isInMean ? null : finding.verdict(),
                finding.standing(),
                figures.observed(finding),
                Figures.counted(finding),
                isInMean ? Report.Shown.NOTHING : figures.required(finding),
                words.say("full-stop", fact),
                isSingle && isSupplied(metrics.get(0)) ? provenance.where(metrics.get(0)) : "",
                finding.parts().stream()
                        .map(part -> part(part, finding.criterion() instanceof MeanAtLeast))
                        .toList());
    }

    private boolean isSupplied(Metric metric) {
        return dossier.standing(metric) != Standing.MISSING;
    }
}
