package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme pays for a dossier, and why. Verdicts and amounts are there at once; the reasons
 * ({@link #volets}, {@link #interpretations}, {@link #remarks}) are made when asked for, from the same dossier.
 */
public final class Evaluation {
    private final Scheme scheme;
    private final Dossier dossier;
    private final Reading reading;
    /** A verdict for each volet, then one for each indicator, in the order of the text. */
    private final Verdict[] verdicts;
    /** The fate of each indicator. */
    private final Outcome.Kind[] outcomes;
    /** Made when first asked for; the same whichever thread makes it. */
    private @Nullable List<VoletResult> results;

    private long assuredHalves;
    private long attainableHalves;
    private long assuredCents;
    private long attainableCents;
    /** Whether something that may be paid has no bound, in euros. */
    private boolean unbounded;

    Evaluation(Scheme scheme, Dossier dossier, Reading reading) {
        this.scheme = scheme;
        this.dossier = dossier;
        this.reading = reading;
        List<Volet> volets = scheme.volets();
        int size = volets.size();
        for (int i = 0; i < volets.size(); i++) {
            size += volets.get(i).indicators().size();
        }
        this.verdicts = new Verdict[size];
        this.outcomes = new Outcome.Kind[size - volets.size()];
        int position = volets.size();
        for (int i = 0; i < volets.size(); i++) {
            position = judge(i, position);
        }
    }

    private int judge(int ordinal, int from) {
        Volet volet = scheme.volets().get(ordinal);
        Verdict gate = gate(volet);
        Verdict all = Verdict.MET;
        int position = from;
        for (int i = 0; i < volet.indicators().size(); i++) {
            Indicator indicator = volet.indicators().get(i);
            boolean isNeutralised = indicator.isNeutralised(dossier);
            Verdict verdict = indicator.judge(dossier, reading, isNeutralised);
            if (!isNeutralised) {
                all = all.and(verdict);
                pay(indicator.award(), verdict.and(gate));
            }
            outcomes[position - scheme.volets().size()] =
                    isNeutralised ? Outcome.Kind.NEUTRALISED : outcome(verdict, gate);
            verdicts[position++] = verdict;
        }
        verdicts[ordinal] = all;
        pay(volet.together(), all.and(gate));
        return position;
    }

    private void pay(Award award, Verdict verdict) {
        if (verdict == Verdict.MET) {
            Amount sure = award.assured(dossier, reading);
            assuredHalves += sure.points().halves();
            assuredCents += sure.euros().cents();
        }
        if (verdict != Verdict.MISSED) {
            Amount most = award.attainable(dossier, reading);
            if (most == null) {
                unbounded = true;
            } else {
                attainableHalves += most.points().halves();
                attainableCents += most.euros().cents();
            }
        }
    }

    /** Whether the volets that this one stands behind are met. */
    Verdict gate(Volet volet) {
        Verdict gate = Verdict.MET;
        List<String> behind = volet.opening().behind();
        for (int i = 0; i < behind.size(); i++) {
            gate = gate.and(verdicts[ordinal(behind.get(i))]);
        }
        return gate;
    }

    private int ordinal(String voletId) {
        int ordinal = 0;
        while (!scheme.volets().get(ordinal).id().equals(voletId)) {
            ordinal++;
        }
        return ordinal;
    }

    public Scheme scheme() {
        return scheme;
    }

    public Dossier dossier() {
        return dossier;
    }

    public Reading reading() {
        return reading;
    }

    public Interval<Points> points() {
        return new Interval<>(new Points(assuredHalves), new Points(attainableHalves));
    }

    /** All of it in euros. */
    public Interval<Euros> euros() {
        Euros assured = worth(assuredHalves, assuredCents);
        return unbounded
                ? Interval.atLeast(assured)
                : new Interval<>(assured, worth(attainableHalves, attainableCents));
    }

    private Euros worth(long halves, long cents) {
        return new Points(halves).worth(scheme.pointValue()).plus(Euros.ofCents(cents));
    }

    /** Whether every indicator of a volet that is not neutralised is met. */
    public Verdict verdict(Volet volet) {
        return verdicts[ordinal(volet.id())];
    }

    /**
     * The verdict of an indicator by its place in {@link Scheme#indicators}. A neutralised prerequisite counts as met,
     * a neutralised indicator that pays as missed.
     */
    public Verdict verdict(int position) {
        return verdicts[scheme.volets().size() + position];
    }

    /** The fate of each indicator, in the order of {@link Scheme#indicators}, without its reasons. */
    public Outcome.Kind[] outcomes() {
        return outcomes.clone();
    }

    Outcome.Kind outcome(int position) {
        return outcomes[position];
    }

    /** The indicators of a volet that are missed. */
    List<Indicator> missed(Volet volet) {
        int position = 0;
        for (int i = 0; i < ordinal(volet.id()); i++) {
            position += scheme.volets().get(i).indicators().size();
        }
        List<Indicator> missed = new ArrayList<>();
        for (Indicator indicator : volet.indicators()) {
            if (outcomes[position++] == Outcome.Kind.MISSED) {
                missed.add(indicator);
            }
        }
        return missed;
    }

    private static Outcome.Kind outcome(Verdict verdict, Verdict gate) {
        return switch (verdict) {
            case MISSED -> Outcome.Kind.MISSED;
            case UNKNOWN -> Outcome.Kind.OPEN;
            case MET ->
                switch (gate) {
                    case MET -> Outcome.Kind.EARNED;
                    case MISSED -> Outcome.Kind.BLOCKED;
                    case UNKNOWN -> Outcome.Kind.OPEN;
                };
        };
    }

    /** Every volet with its indicators, their findings and their fates. */
    public List<VoletResult> volets() {
        List<VoletResult> known = results;
        if (known == null) {
            known = reasoned();
            results = known;
        }
        return known;
    }

    private List<VoletResult> reasoned() {
        List<VoletResult> all = new ArrayList<>();
        int position = 0;
        for (Volet volet : scheme.volets()) {
            all.add(VoletResult.of(this, volet, position));
            position += volet.indicators().size();
        }
        return List.copyOf(all);
    }

    /** The open questions of the texts that this result rests on. */
    public Set<Interpretation> interpretations() {
        Set<Interpretation> all = EnumSet.noneOf(Interpretation.class);
        for (VoletResult volet : volets()) {
            volet.indicators().forEach(result -> all.addAll(result.interpretations(dossier)));
        }
        return all;
    }

    /**
     * The same dossier with one open question read the other way; empty if that cannot be computed, at all or from what
     * is given.
     */
    public Optional<Evaluation> otherwise(Interpretation question) {
        if (!question.isComputable()) {
            return Optional.empty();
        }
        Reading other = reading.other(question);
        boolean lacksCounts = scheme.indicators().stream()
                .filter(indicator -> !indicator.isNeutralised(dossier))
                .anyMatch(indicator -> indicator.criterion().lacksCounts(dossier, reading, other));
        return lacksCounts ? Optional.empty() : Optional.of(scheme.evaluate(dossier, other));
    }

    /** What a reader must be told beside the result. */
    public List<Remark> remarks() {
        return Remarks.about(this);
    }
}
