package fr.donum.application.report;

import fr.donum.application.report.Report.Group;
import fr.donum.application.report.Report.Line;
import fr.donum.application.report.Report.Part;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.CountAtLeast;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Finding;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.rules.Remark;
import fr.donum.domain.rules.Remarks;
import fr.donum.domain.scheme.EnteredPoints;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.IndicatorResult;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.VoletResult;
import fr.donum.spi.source.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays one evaluation flat. */
final class Flattening {
    private final Evaluation evaluation;
    private final Dossier dossier;
    private final Provenance provenance;
    private final Words words;
    private final List<VoletResult> volets;
    private final FigureWords figures;
    private final Facts facts;
    private final Sentences sentences;

    Flattening(Evaluation evaluation, Provenance provenance, Words words) {
        this.evaluation = evaluation;
        this.dossier = evaluation.dossier();
        this.provenance = provenance;
        this.words = words;
        volets = evaluation.volets();
        figures = new FigureWords(words);
        facts = new Facts(words, figures, evaluation.reading());
        sentences = new Sentences(words, facts, evaluation.scheme().pointValue());
    }

    Report report() {
        Scheme scheme = evaluation.scheme();
        RemarkWords remarks = new RemarkWords(words, evaluation.reading());
        List<Remark> told = Remarks.about(evaluation);
        Set<Interpretation> open = evaluation.interpretations();
        return new Report(
                dossier.practitioner().value(),
                Objects.requireNonNullElse(dossier.profile().name(), ""),
                scheme,
                dossier.asOf().orElse(null),
                evaluation.points(),
                evaluation.euros(),
                new Headline(words, evaluation, volets).sentence(),
                volets.stream().map(this::group).toList(),
                open,
                otherReadings(open, told),
                told.stream().map(remarks::note).toList(),
                lacking(),
                provenance);
    }

    private List<Report.Lack> lacking() {
        boolean isAmountOpen = volets.stream()
                .flatMap(volet -> volet.indicators().stream())
                .anyMatch(result ->
                        result.verdict() == Verdict.MET && !result.amount().isExact());
        return isAmountOpen
                ? new Missing(words, evaluation.missingOfAmounts(), evaluation.isListMissing()).lacks()
                : List.of();
    }

    private List<OtherReading> otherReadings(Set<Interpretation> open, List<Remark> told) {
        List<OtherReading> others = new ArrayList<>();
        for (Interpretation question : open) {
            boolean isRemarked = told.stream()
                    .anyMatch(remark -> remark instanceof Remark.OtherReading other && other.question() == question);
            if (question.isComputable()) {
                Interval<Euros> other =
                        evaluation.otherwise(question).map(Evaluation::euros).orElse(null);
                boolean changes = other != null && !other.equals(evaluation.euros());
                boolean isRegistered = evaluation.reading().isOther(question);
                others.add(new OtherReading(question, isRegistered, other, changes, isRemarked));
            }
        }
        return others;
    }

    private Group group(VoletResult volet) {
        return new Group(
                volet.volet().id(),
                words.title(volet.volet()),
                volet.verdict(),
                volet.gate(),
                volet.amount(),
                volet.gate() == Verdict.MET ? "" : words.gate(evaluation.scheme(), volet),
                volet.indicators().stream().map(result -> line(volet, result)).toList());
    }

    private Line line(VoletResult volet, IndicatorResult result) {
        Indicator indicator = result.indicator();
        @Nullable Amount stake = evaluation.stake(volet.volet(), result);
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
                isTheAmount(indicator, finding) ? Report.Shown.NOTHING : figures.required(finding),
                sentences.of(result, stake),
                parts(indicator, finding),
                indicator.source(),
                indicator.metrics().stream()
                        .filter(this::isSupplied)
                        .map(metric -> provenance.place(metric).toString())
                        .distinct()
                        .toList());
    }

    private List<Part> parts(Indicator indicator, Finding finding) {
        Role role = isTheAmount(indicator, finding) ? Role.PAID_BY : Role.ASKED;
        List<Part> parts = new ArrayList<>(finding.parts().isEmpty() ? List.of(part(finding, role)) : parts(finding));
        indicator.award().metrics().stream()
                .filter(metric -> !finding.criterion().metrics().contains(metric))
                .map(metric -> asked(metric).find(dossier, evaluation.reading()))
                .forEach(figure -> parts.add(part(figure, Role.PAID_BY)));
        return parts;
    }

    /** A question that looks at one metric alone, of whatever sort it is, and sets no bar. */
    static Criterion asked(Metric metric) {
        if (metric instanceof Count count) {
            return Criterion.countOf(count).atLeast(0);
        }
        return metric instanceof Usage usage
                ? Criterion.rateOf(usage).atLeast(Target.of(Ratio.ZERO))
                : Criterion.attested((Attestation) metric);
    }

    /** Whether what is paid is the figure itself, so that nothing is asked of it but to be there. */
    private static boolean isTheAmount(Indicator indicator, Finding finding) {
        return switch (indicator.award().kind()) {
            case ENTERED_POINTS ->
                finding.criterion() instanceof CountAtLeast asked
                        && asked.count() == ((EnteredPoints) indicator.award()).count();
            case FIXED, VSM -> false;
        };
    }

    private List<Part> parts(Finding finding) {
        Role role = finding.criterion() instanceof MeanAtLeast ? Role.TERM : Role.ASKED;
        return finding.parts().stream().map(part -> part(part, role)).toList();
    }

    /** What a figure is there for: to meet a target of its own, as a term of a mean, or to set the amount. */
    private enum Role {
        ASKED,
        TERM,
        PAID_BY
    }

    private Part part(Finding finding, Role role) {
        List<Metric> metrics = List.copyOf(finding.criterion().metrics());
        boolean isSingle = metrics.size() == 1 && !(finding.criterion() instanceof Combined);
        boolean isAsked = role == Role.ASKED;
        String fact = switch (role) {
            case ASKED -> facts.of(finding);
            case TERM -> facts.inMean(finding);
            case PAID_BY -> facts.entered(finding);
        };
        return new Part(
                finding.criterion().kind().id(),
                isSingle ? metrics.get(0).id() : "",
                isSingle ? words.title(metrics.get(0)) : "",
                isAsked ? finding.verdict() : null,
                finding.standing(),
                figures.observed(finding),
                FigureWords.counted(finding),
                isAsked ? figures.required(finding) : Report.Shown.NOTHING,
                words.say("full-stop", fact),
                isSingle && isSupplied(metrics.get(0))
                        ? provenance.place(metrics.get(0)).toString()
                        : "",
                parts(finding));
    }

    private boolean isSupplied(Metric metric) {
        return dossier.standing(metric) != Standing.MISSING;
    }
}
