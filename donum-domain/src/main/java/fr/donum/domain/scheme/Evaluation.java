package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme pays for a dossier, and why. Verdicts and amounts are there at once; the reasons
 * ({@link #volets}, {@link #interpretations}) are made when asked for, from the same dossier.
 *
 * <p>Immutable: any number of threads may ask one evaluation. Two of the same dossier under the same text and reading are
 * equal. It crosses a wire as these three, and is evaluated again where it arrives.
 */
public final class Evaluation implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final Scheme scheme;
    private final Dossier dossier;
    private final Reading reading;
    /** A verdict for each volet, then one for each indicator, in the order of the text. */
    private final Verdict[] verdicts;
    /** The fate of each indicator. */
    private final Outcome.Kind[] outcomes;
    /** Made when first asked for; the same whichever thread makes it. */
    private final AtomicReference<@Nullable List<VoletResult>> results = new AtomicReference<>();

    private final long assuredHalves;
    private final long attainableHalves;
    private final long assuredCents;
    private final long attainableCents;
    /** Whether something that may be paid has no bound, in euros. */
    private final boolean unbounded;

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
        long sureHalves = 0;
        long sureCents = 0;
        long mostHalves = 0;
        long mostCents = 0;
        boolean isBoundless = false;
        int position = 0;
        for (int i = 0; i < volets.size(); i++) {
            Volet volet = volets.get(i);
            Verdict gate = judge(i, position);
            int number = volet.indicators().size();
            for (int j = 0; j <= number; j++) {
                Award award = j < number ? volet.indicators().get(j).award() : volet.together();
                Verdict paid = j < number ? paid(position + j, gate) : verdicts[i].and(gate);
                if (paid == Verdict.MET) {
                    Amount sure = award.assured(dossier, reading);
                    sureHalves += sure.points().halves();
                    sureCents += sure.euros().cents();
                }
                Amount most = paid == Verdict.MISSED ? Amount.ZERO : award.attainable(dossier, reading);
                if (most == null) {
                    isBoundless = true;
                } else {
                    mostHalves += most.points().halves();
                    mostCents += most.euros().cents();
                }
            }
            position += number;
        }
        assuredHalves = sureHalves;
        assuredCents = sureCents;
        attainableHalves = mostHalves;
        attainableCents = mostCents;
        unbounded = isBoundless;
    }

    /**
     * Judges a volet and its indicators.
     *
     * @param from place of its first indicator
     * @return whether the volets it stands behind are met
     */
    private Verdict judge(int ordinal, int from) {
        Volet volet = scheme.volets().get(ordinal);
        Verdict gate = gate(ordinal);
        Verdict all = Verdict.MET;
        for (int i = 0; i < volet.indicators().size(); i++) {
            Indicator indicator = volet.indicators().get(i);
            boolean isNeutralised = indicator.isNeutralised(dossier);
            Verdict verdict = indicator.judge(dossier, reading, isNeutralised);
            all = isNeutralised ? all : all.and(verdict);
            outcomes[from + i] = isNeutralised ? Outcome.Kind.NEUTRALISED : outcome(verdict, gate);
            verdicts[scheme.volets().size() + from + i] = verdict;
        }
        verdicts[ordinal] = all;
        return gate;
    }

    /** Whether an indicator is paid; a neutralised one is not. */
    private Verdict paid(int position, Verdict gate) {
        return outcomes[position] == Outcome.Kind.NEUTRALISED
                ? Verdict.MISSED
                : verdicts[scheme.volets().size() + position].and(gate);
    }

    /**
     * Whether the volets that this one stands behind are met; MET for one that is always open.
     *
     * @throws IllegalArgumentException if the scheme has no such volet, naming those it has
     */
    public Verdict gate(Volet volet) {
        return gate(ordinal(volet));
    }

    private Verdict gate(int ordinal) {
        Verdict gate = Verdict.MET;
        List<String> behind = scheme.volets().get(ordinal).opening().behind();
        for (int i = 0; i < behind.size(); i++) {
            gate = gate.and(verdicts[gateNamed(behind.get(i))]);
        }
        return gate;
    }

    /** The ordinal of a volet that another stands behind, which the scheme has. */
    private int gateNamed(String voletId) {
        int ordinal = 0;
        while (!scheme.volets().get(ordinal).id().equals(voletId)) {
            ordinal++;
        }
        return ordinal;
    }

    private int ordinal(Volet volet) {
        int ordinal = Ids.position(volet.id(), scheme.volets(), Volet::id, scheme.id());
        Volet own = scheme.volets().get(ordinal);
        if (!own.equals(volet)) {
            throw new IllegalArgumentException(
                    "The volet \"" + volet.id() + "\" is of another text than " + scheme.id());
        }
        return ordinal;
    }

    private int position(String indicatorId) {
        return Ids.position(indicatorId, scheme.indicators(), Indicator::id, scheme.id());
    }

    /** The text that was applied. */
    public Scheme scheme() {
        return scheme;
    }

    /** What is known of the practice. */
    public Dossier dossier() {
        return dossier;
    }

    /** How open questions of the text were read. */
    public Reading reading() {
        return reading;
    }

    /** Points that are sure, and those that the missing figures may still bring; euros that are not points aside. */
    public Interval<Points> points() {
        return new Interval<>(new Points(assuredHalves), new Points(attainableHalves));
    }

    /** All of it in euros: what is sure, and what the missing figures may still bring; null above where that has no bound. */
    public Interval<Euros> euros() {
        Euros assured = worth(assuredHalves, assuredCents);
        return unbounded
                ? Interval.atLeast(assured)
                : new Interval<>(assured, worth(attainableHalves, attainableCents));
    }

    private Euros worth(long halves, long cents) {
        return new Points(halves).worth(scheme.pointValue()).plus(Euros.ofCents(cents));
    }

    /**
     * Points that a volet pays in all, its indicators included.
     *
     * @throws IllegalArgumentException if it is no volet of this scheme
     */
    public Interval<Points> points(Volet volet) {
        return result(volet).points();
    }

    /**
     * What a volet pays in all, its indicators included, in euros.
     *
     * @throws IllegalArgumentException if it is no volet of this scheme
     */
    public Interval<Euros> euros(Volet volet) {
        return result(volet).euros(scheme.pointValue());
    }

    /**
     * Whether every indicator of a volet that is not neutralised is met.
     *
     * @throws IllegalArgumentException if it is no volet of this scheme
     */
    public Verdict verdict(Volet volet) {
        return verdicts[ordinal(volet)];
    }

    /**
     * The verdict of an indicator. A neutralised prerequisite counts as met, a neutralised indicator that pays as missed.
     *
     * @param indicator its id
     * @throws IllegalArgumentException if the scheme has none of this id, naming those it has
     */
    public Verdict verdict(String indicator) {
        return verdict(position(indicator));
    }

    /**
     * The verdict of an indicator by its place in {@link Scheme#indicators}, from 0.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    public Verdict verdict(int position) {
        if (position < 0 || position >= outcomes.length) {
            throw new IllegalArgumentException(
                    "No indicator at " + position + ": " + scheme.id() + " has " + outcomes.length);
        }
        return verdicts[scheme.volets().size() + position];
    }

    /** The fate of each indicator, in the order of {@link Scheme#indicators}, without its reasons; a copy. */
    public Outcome.Kind[] outcomes() {
        return outcomes.clone();
    }

    Outcome.Kind outcome(int position) {
        return outcomes[position];
    }

    /** The indicators of a volet that are missed. */
    List<Indicator> missed(Volet volet) {
        int position = 0;
        for (int i = 0; i < ordinal(volet); i++) {
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

    /**
     * What became of a volet, with its indicators and their reasons.
     *
     * @throws IllegalArgumentException if it is no volet of this scheme
     */
    public VoletResult result(Volet volet) {
        return volets().get(ordinal(volet));
    }

    /**
     * What became of an indicator, with its reasons.
     *
     * @param indicator its id
     * @throws IllegalArgumentException if the scheme has none of this id, naming those it has
     */
    public IndicatorResult result(String indicator) {
        int position = position(indicator);
        return results().skip(position).findFirst().orElseThrow();
    }

    /** What became of each indicator, in the order of the text. */
    Stream<IndicatorResult> results() {
        return volets().stream().flatMap(volet -> volet.indicators().stream());
    }

    /**
     * What hangs on an indicator: what it pays by itself at the most or, for a prerequisite, what its volet and all behind it
     * pay.
     *
     * @return null where that has no bound
     * @throws IllegalArgumentException if it is no volet of this scheme
     */
    public @Nullable Amount stake(Volet volet, IndicatorResult result) {
        return new Stakes(this).of(scheme.volets().get(ordinal(volet)), result);
    }

    /**
     * What hangs on a gate: the most that it, and all volets that stand behind it, may pay as far as they are not missed by
     * themselves.
     *
     * @return null where that has no bound
     * @throws IllegalArgumentException if it is no volet of this scheme
     */
    public @Nullable Amount stake(Volet gate) {
        return new Stakes(this).behind(scheme.volets().get(ordinal(gate)));
    }

    /** The missing figures that the sum hangs on, in the order of the text; the size of the list is told by {@link #isListMissing}. */
    public Set<Metric> missing() {
        return MissingFigures.of(this, results());
    }

    /** The missing figures that the amount of an indicator hangs on although it is met. */
    public Set<Metric> missingOfAmounts() {
        return MissingFigures.of(
                this,
                results()
                        .filter(result -> result.verdict() == Verdict.MET
                                && !result.amount().isExact()));
    }

    /** Whether an amount is in proportion to the médecin-traitant list, whose size is missing. */
    public boolean isListMissing() {
        return dossier.profile().listSize() == null
                && results()
                        .anyMatch(result -> result.verdict() != Verdict.MISSED
                                && result.indicator().award().isByList());
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

    /** Every volet with its indicators, their findings and their fates; unmodifiable. */
    public List<VoletResult> volets() {
        List<VoletResult> known = results.get();
        if (known == null) {
            known = reasoned();
            results.set(known);
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

    /** The open questions of the texts that this result rests on; unmodifiable. */
    public Set<Interpretation> interpretations() {
        Set<Interpretation> all = EnumSet.noneOf(Interpretation.class);
        for (VoletResult volet : volets()) {
            volet.indicators().forEach(result -> all.addAll(result.interpretations(dossier)));
        }
        return Interpretation.ordered(all);
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evaluation that
                && scheme.equals(that.scheme)
                && dossier.equals(that.dossier)
                && reading.equals(that.reading);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scheme.id(), dossier, reading);
    }

    /** For logs, the practitioner masked: {@code donum-2026 of …016: 2380.00 to 2520.00 EUR}. */
    @Override
    public String toString() {
        Interval<Euros> euros = euros();
        String range = euros.isExact()
                ? euros.assured().toString()
                : euros.isBounded() ? euros.assured() + " to " + euros.attainable() : "at least " + euros.assured();
        return scheme.id() + " of " + dossier.practitioner() + ": " + range + " EUR";
    }

    /** How it crosses a wire: what it is made of, to be evaluated again. */
    private record Question(Scheme scheme, Dossier dossier, Reading reading) implements Serializable {
        @Serial
        private Object readResolve() {
            return scheme.evaluate(dossier, reading);
        }
    }

    @Serial
    private Object writeReplace() {
        return new Question(scheme, dossier, reading);
    }

    @Serial
    private void readObject(ObjectInputStream from) throws InvalidObjectException {
        throw new InvalidObjectException("An evaluation is read as what it is made of");
    }
}
