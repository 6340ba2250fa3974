package fr.donum.domain.rules;

import fr.donum.domain.criterion.Attested;
import fr.donum.domain.criterion.Finding;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.Observation;
import fr.donum.domain.criterion.RateAtLeast;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.IndicatorResult;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.VoletResult;
import fr.donum.domain.scheme.VsmAward;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a reader must be told beside a result, and only some texts know. */
public final class Remarks {
    private static final Set<Interpretation> TOLD = EnumSet.of(
            Interpretation.ZERO_DENOMINATOR,
            Interpretation.CAP,
            Interpretation.LAP_EXEMPTION,
            Interpretation.STRUCTURED_BONUS);

    /** How far below its target the AAT rate that AmeliPro displays may plausibly hide a reached one. */
    private static final Ratio NEAR = Ratio.percent(5);

    private final Evaluation evaluation;
    private final Dossier dossier;
    private final List<Remark> found = new ArrayList<>();

    private Remarks(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.dossier = evaluation.dossier();
    }

    /** What there is to remark about an evaluation, of these texts or of one's own; unmodifiable. */
    public static List<Remark> about(Evaluation evaluation) {
        Remarks remarks = new Remarks(evaluation);
        remarks.onReadings();
        remarks.onPublishedMaximum();
        remarks.onFsePeriod();
        for (VoletResult volet : evaluation.volets()) {
            volet.indicators().stream()
                    .filter(result -> result.outcome().kind() != Outcome.Kind.NEUTRALISED)
                    .forEach(remarks::on);
        }
        return List.copyOf(remarks.found);
    }

    private void on(IndicatorResult result) {
        result.finding().all().forEach(this::onExemption);
        onRounding(result.finding());
        onNearMiss(result);
        onListSize(result);
    }

    private void onReadings() {
        Set<Interpretation> raised = EnumSet.copyOf(TOLD);
        raised.retainAll(evaluation.interpretations());
        for (Interpretation question : raised) {
            evaluation
                    .otherwise(question)
                    .filter(other -> question == Interpretation.LAP_EXEMPTION || isOther(other))
                    .map(other -> new Remark.OtherReading(question, evaluation.euros(), other.euros()))
                    .ifPresent(found::add);
        }
    }

    private boolean isOther(Evaluation other) {
        return !evaluation.euros().equals(other.euros()) || !Arrays.equals(evaluation.outcomes(), other.outcomes());
    }

    private void onPublishedMaximum() {
        Points published = evaluation.scheme().publishedMaximum();
        Optional<Points> ours = evaluation.scheme().maximum().map(most -> most.points());
        if (published != null && ours.isPresent() && !published.equals(ours.get())) {
            found.add(new Remark.PublishedMaximum(published, ours.get()));
        }
    }

    private void onFsePeriod() {
        if (evaluation.scheme().metrics().contains(Usage.FSE) && !dossier.isNeutralised(Usage.FSE)) {
            FsePeriod.of(dossier.profile(), evaluation.scheme().year())
                    .map(period -> new Remark.FseCountedOver(period, period.isOtherThanThatOf(dossier)))
                    .ifPresent(found::add);
        }
    }

    private void onExemption(Finding finding) {
        if (finding.criterion() instanceof Attested asked) {
            Optional.ofNullable(dossier.profile().specialty()).ifPresent(specialty -> onExemption(asked, specialty));
        }
    }

    private void onExemption(Attested asked, String specialty) {
        if (asked.isExemptBySpecialty(dossier)) {
            found.add(new Remark.LapExempt(specialty));
        } else if (asked.isExemptElsewhere(dossier)) {
            Dossier exempt = dossier.with(asked.attestation(), Answer.EXEMPT);
            Evaluation other = evaluation.scheme().evaluate(exempt, evaluation.reading());
            if (isOther(other)) {
                found.add(new Remark.LapExemptionNotPresumed(specialty, evaluation.euros(), other.euros()));
            }
        }
    }

    private void onRounding(Finding finding) {
        switch (finding.criterion().kind()) {
            case ALL, ANY -> finding.parts().forEach(this::onRounding);
            case RATE -> {
                RateAtLeast rate = (RateAtLeast) finding.criterion();
                onRounding(finding, List.of(rate.usage()), rate.target());
            }
            case MEAN -> {
                MeanAtLeast mean = (MeanAtLeast) finding.criterion();
                onRounding(finding, mean.usages(), mean.target());
            }
            case ATTESTED, COUNT, SHARE -> {}
        }
    }

    /**
     * Half the units of the last digits written, averaged as the rates are, reach as far as the target. Pooled acts are
     * open as soon as one rate is written.
     */
    private void onRounding(Finding finding, List<Usage> usages, Target asked) {
        List<Usage> written =
                usages.stream().filter(usage -> decimals(usage) > 0).toList();
        if (written.isEmpty() || finding.verdict() == Verdict.UNKNOWN) {
            return;
        }
        Ratio seen = decisive(finding);
        Ratio target = asked.under(evaluation.reading());
        int most = written.stream().mapToInt(this::decimals).max().orElseThrow();
        if (isWithin(seen, target, halfUnits(written).dividedBy(terms(usages)))
                && !(seen.equals(target) && written.stream().allMatch(this::isWholePercent))) {
            found.add(new Remark.RateNearTarget(written, seen, most, target));
        }
    }

    /** The end that decides the verdict of a rate or a mean that is known. */
    private static Ratio decisive(Finding finding) {
        if (finding.observed() instanceof Observation.Between between) {
            return finding.verdict() == Verdict.MET ? between.low() : between.high();
        }
        return ((Observation.OfRatio) finding.observed()).ratio();
    }

    private int decimals(Usage usage) {
        return dossier.standing(usage) == Standing.KNOWN ? dossier.decimals(usage) : 0;
    }

    private boolean isWholePercent(Usage usage) {
        return decimals(usage) == 2;
    }

    private Ratio halfUnits(List<Usage> written) {
        Ratio sum = Ratio.ZERO;
        for (Usage usage : written) {
            sum = sum.plus(
                    Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(decimals(usage)).shiftLeft(1)));
        }
        return sum;
    }

    /** Number of rates that a mean is over: neither neutralised nor, unless they count as 0, without acts. */
    private int terms(List<Usage> usages) {
        boolean countsZeros = evaluation.reading().isOther(Interpretation.ZERO_DENOMINATOR);
        return (int) usages.stream()
                .map(dossier::standing)
                .filter(standing -> standing == Standing.KNOWN
                        || standing == Standing.MISSING
                        || (standing == Standing.NO_ACTS && countsZeros))
                .count();
    }

    private static boolean isWithin(Ratio seen, Ratio target, Ratio reach) {
        return seen.plus(reach).isAtLeast(target) && target.plus(reach).isAtLeast(seen);
    }

    private void onNearMiss(IndicatorResult result) {
        Optional<Ratio> rate = dossier.rate(Usage.AAT);
        if (result.verdict() == Verdict.MISSED
                && rate.isPresent()
                && result.indicator().criterion() instanceof RateAtLeast asked
                && asked.usage() == Usage.AAT) {
            Ratio target = asked.target().under(evaluation.reading());
            if (rate.get().plus(NEAR).isAtLeast(target)) {
                found.add(new Remark.AatNearMiss(rate.get(), target));
            }
        }
    }

    private void onListSize(IndicatorResult result) {
        if (result.verdict() != Verdict.MISSED) {
            switch (result.indicator().award().kind()) {
                case VSM -> onListSize((VsmAward) result.indicator().award());
                case FIXED, ENTERED_POINTS -> {}
            }
        }
    }

    private void onListSize(VsmAward award) {
        Long size = dossier.profile().listSize();
        VsmAward.Reference reference = award.reference();
        if (size == null) {
            found.add(new Remark.ListSizeMissing(reference.patients()));
        } else if (size > 0 && dossier.profile().listUnder16() == null) {
            found.add(new Remark.ListTakenAsMixed(reference.patients(), reference.under16()));
        }
    }
}
