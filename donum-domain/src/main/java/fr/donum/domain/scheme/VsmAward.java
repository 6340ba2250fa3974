package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Ratio;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Euros by tiers of the share of ALD patients who have a VSM, raised for structured VSMs, in proportion to the
 * médecin-traitant list; without a limit. A list whose children are not counted is taken for a mixed one. Rounded once,
 * half up, to the cent.
 *
 * @param tiers by ascending share; what meeting the indicator pays is the first, until the share is known to be beyond
 * @param bonus for structured VSMs
 * @param reference the lists that are paid the tier itself
 * @param isLessAlreadyPaid whether what an earlier assessment paid is deducted: all of it, at worst, while it is not stated
 */
public record VsmAward(List<Tier> tiers, Bonus bonus, Reference reference, boolean isLessAlreadyPaid) implements Award {
    /** What a share of at least {@code from} pays. */
    public record Tier(Ratio from, Euros euros) implements Serializable {}

    /** Multiplies by {@code factor} when the structured VSMs are more than {@code share} of all. */
    public record Bonus(Ratio share, Ratio factor) implements Serializable {
        /** -1, 0 or 1 as the structured VSMs are less than, exactly, or more than the share; empty if not known. */
        Optional<Integer> side(Dossier dossier) {
            OptionalLong structured = dossier.count(Count.VSM_STRUCTURED);
            OptionalLong all = dossier.count(Count.ALD_VSM);
            boolean isNone = structured.isPresent() && structured.getAsLong() == 0;
            if (isNone || dossier.isNeutralised(Count.VSM_STRUCTURED)) {
                return Optional.of(-1);
            }
            return structured.isEmpty() || all.isEmpty() || all.getAsLong() == 0
                    ? Optional.empty()
                    : Optional.of(-share.compareTo(structured.getAsLong(), all.getAsLong()));
        }
    }

    /**
     * The lists that are paid the tier itself: another is paid in proportion.
     *
     * @param patients of any list but one of children
     * @param under16 of a list of patients under 16 only
     */
    public record Reference(long patients, long under16) implements Serializable {
        Ratio weight(Profile profile, long size) {
            return Ratio.of(size, of(profile, size));
        }

        private long of(Profile profile, long size) {
            return isOfChildren(profile, size) ? under16 : patients;
        }

        private static boolean isOfChildren(Profile profile, long size) {
            Long children = profile.listUnder16();
            return children != null && children == size;
        }

        /** Whether the list is neither larger than its reference nor perhaps a mixed one. */
        boolean isPlain(Profile profile) {
            Long size = profile.listSize();
            Long children = profile.listUnder16();
            return size != null
                    && children != null
                    && (children == 0 || isOfChildren(profile, size))
                    && size <= of(profile, size);
        }
    }

    /** The most that a tier pays a list of the reference size. */
    public static final Euros MOST_FOR_A_TIER = Euros.of(100_000);

    /** The most that the bonus multiplies by. */
    public static final long MOST_FACTOR = 10;

    /** The smallest list of reference. */
    public static final long LEAST_REFERENCE = 100;

    /** @throws IllegalArgumentException for no tiers, tiers that do not rise, or an amount that could overflow */
    public VsmAward {
        tiers = List.copyOf(tiers);
        if (!isRising(tiers)) {
            throw new IllegalArgumentException(
                    "Tiers of an award must begin at ever larger shares up to 100 %: " + tiers);
        }
        boolean isBounded = tiers.stream()
                        .allMatch(tier ->
                                tier.euros().cents() >= 0 && tier.euros().compareTo(MOST_FOR_A_TIER) <= 0)
                && !bonus.factor().exceeds(Ratio.of(MOST_FACTOR, 1))
                && Math.min(reference.patients(), reference.under16()) >= LEAST_REFERENCE;
        if (!isBounded) {
            throw new IllegalArgumentException("An award for VSMs beyond its bounds");
        }
    }

    private static boolean isRising(List<Tier> tiers) {
        boolean isRising =
                !tiers.isEmpty() && !tiers.get(tiers.size() - 1).from().exceeds(Ratio.ONE);
        for (int i = 1; i < tiers.size(); i++) {
            isRising &= tiers.get(i).from().exceeds(tiers.get(i - 1).from());
        }
        return isRising;
    }

    @Override
    public Kind kind() {
        return Kind.VSM;
    }

    /** Nothing while the size of the list, or what was paid before, is not known. */
    @Override
    public Amount assured(Dossier dossier, Reading reading) {
        Long size = dossier.profile().listSize();
        if (size == null || isPaymentMissing(dossier)) {
            return Amount.ZERO;
        }
        boolean isRaised =
                bonus.side(dossier).filter(side -> isOver(side, reading)).isPresent();
        return paid(dossier, size, tier(dossier, tiers.get(0)), isRaised);
    }

    /** As if nothing had been paid while that is not known; without a bound while the size of the list is not. */
    @Override
    public @Nullable Amount attainable(Dossier dossier, Reading reading) {
        Long size = dossier.profile().listSize();
        if (size == null) {
            return null;
        }
        boolean isRaised =
                bonus.side(dossier).filter(side -> !isOver(side, reading)).isEmpty();
        return paid(dossier, size, tier(dossier, tiers.get(tiers.size() - 1)), isRaised);
    }

    /** Whether what an earlier assessment paid matters, and is not known. */
    boolean isPaymentMissing(Dossier dossier) {
        return isLessAlreadyPaid && dossier.count(Count.VSM_ALREADY_PAID).isEmpty();
    }

    private static boolean isOver(int side, Reading reading) {
        return reading.isOther(Interpretation.STRUCTURED_BONUS) ? side >= 0 : side > 0;
    }

    private Tier tier(Dossier dossier, Tier ifUnknown) {
        OptionalLong vsm = dossier.count(Count.ALD_VSM);
        OptionalLong patients = dossier.count(Count.ALD_PATIENTS);
        if (vsm.isEmpty() || patients.isEmpty()) {
            return ifUnknown;
        }
        Tier reached = tiers.get(0);
        for (Tier tier : tiers) {
            boolean isReached =
                    patients.getAsLong() > 0 && tier.from().compareTo(vsm.getAsLong(), patients.getAsLong()) <= 0;
            reached = isReached ? tier : reached;
        }
        return reached;
    }

    private Amount paid(Dossier dossier, long size, Tier tier, boolean isRaised) {
        Ratio weight = reference.weight(dossier.profile(), size);
        Euros due = tier.euros().times(isRaised ? weight.times(bonus.factor()) : weight);
        OptionalLong paid = dossier.count(Count.VSM_ALREADY_PAID);
        Euros left = isLessAlreadyPaid ? due.minus(Euros.ofCents(paid.orElse(0))) : due;
        return Amount.of(Euros.ofCents(Math.max(0, left.cents())));
    }

    /** None: the list has no limit. */
    @Override
    public Optional<Amount> maximum() {
        return Optional.empty();
    }

    @Override
    public Set<Metric> metrics() {
        Set<Metric> all = new LinkedHashSet<>(List.of(Count.ALD_VSM, Count.ALD_PATIENTS, Count.VSM_STRUCTURED));
        if (isLessAlreadyPaid) {
            all.add(Count.VSM_ALREADY_PAID);
        }
        return Collections.unmodifiableSet(all);
    }

    @Override
    public boolean isByList() {
        return true;
    }

    @Override
    public Set<Interpretation> interpretations(Dossier dossier) {
        Set<Interpretation> raised = EnumSet.noneOf(Interpretation.class);
        if (bonus.side(dossier).filter(side -> side == 0).isPresent()) {
            raised.add(Interpretation.STRUCTURED_BONUS);
        }
        if (!reference.isPlain(dossier.profile())) {
            raised.add(Interpretation.LIST_SIZE);
        }
        return raised;
    }
}
