package fr.donum.domain.scheme;

import fr.donum.domain.criterion.CountAtLeast;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.ShareAtLeast;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.quantity.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The values of a missing count that some indicators tell apart. Between two neighbours of these nothing changes, or an
 * amount changes steadily, so that its extremes are among them.
 */
final class CountSteps {
    /** A number of patients, large enough to tell any two shares apart that a text may set, and far from the largest. */
    private static final long MANY = 1_000_000;

    private final List<OpenItem> items;
    private final List<Share> shares = new ArrayList<>();
    private final Set<EnteredPoints> entered = new HashSet<>();
    private final Set<VsmAward> awards = new HashSet<>();
    /** Whether all values are known that awards tell apart of the figures they hang on: their extremes are then among these. */
    final boolean areAll;

    /** That one count is held against a share of another. */
    private record Share(Count part, Count whole, Ratio value) {}

    CountSteps(List<OpenItem> items, Reading reading) {
        this.items = items;
        for (OpenItem item : items) {
            item.leaves().filter(ShareAtLeast.class::isInstance).forEach(leaf -> {
                ShareAtLeast share = (ShareAtLeast) leaf;
                shares.add(new Share(share.part(), share.whole(), share.target().under(reading)));
            });
        }
        areAll = items.stream()
                .map(item -> item.indicator().award())
                .allMatch(award -> told(award).containsAll(award.metrics()));
    }

    /**
     * Takes the steps of an award.
     *
     * @return the metrics of which all the values that it tells apart are among the steps: none of a rate or an answer, of
     *     which {@link JointFates} knows only what criteria tell apart
     */
    private Set<Metric> told(Award award) {
        return switch (award.kind()) {
            case FIXED -> Set.of();
            case ENTERED_POINTS -> {
                entered.add((EnteredPoints) award);
                yield Set.of(((EnteredPoints) award).count());
            }
            case VSM -> {
                add((VsmAward) award);
                yield Set.of(Count.ALD_VSM, Count.ALD_PATIENTS, Count.VSM_STRUCTURED, Count.VSM_ALREADY_PAID);
            }
        };
    }

    private void add(VsmAward award) {
        awards.add(award);
        award.tiers().forEach(tier -> shares.add(new Share(Count.ALD_VSM, Count.ALD_PATIENTS, tier.from())));
        shares.add(new Share(Count.VSM_STRUCTURED, Count.ALD_VSM, award.bonus().share()));
    }

    /** The same counts, those first that stand between two others: each neighbour is then found from a known one. */
    List<Count> ordered(Collection<Count> counts) {
        return counts.stream()
                .sorted(Comparator.<Count>comparingInt(count -> -neighbours(count))
                        .thenComparing(Count::ordinal))
                .toList();
    }

    private int neighbours(Count count) {
        Set<Count> neighbours = new HashSet<>();
        for (Share share : shares) {
            if (share.part() == count) {
                neighbours.add(share.whole());
            } else if (share.whole() == count) {
                neighbours.add(share.part());
            }
        }
        return neighbours.size();
    }

    /** @param dossier with the counts that are known or taken already */
    SortedSet<Long> of(Count count, Dossier dossier) {
        SortedSet<Long> steps = new TreeSet<>(List.of(0L));
        for (OpenItem item : items) {
            item.leaves().forEach(leaf -> addLeast(leaf, count, steps));
        }
        entered.stream()
                .filter(award -> award.count() == count)
                .forEach(award -> steps.add(award.most().halves()));
        if (count == Count.VSM_ALREADY_PAID) {
            steps.add(count.unit().most() * count.unit().parts());
        }
        for (Share share : shares) {
            if (share.part() == count) {
                addParts(share, dossier.count(share.whole()), steps);
            } else if (share.whole() == count) {
                addWholes(share, dossier.count(share.part()), steps);
            }
        }
        for (Count part : Count.values()) {
            OptionalLong least = dossier.count(part);
            if (part.wholes().contains(count) && least.isPresent()) {
                steps.add(least.getAsLong());
            }
        }
        boolean isSound = dossier.excess().isEmpty();
        steps.removeIf(step -> count.flaw(step).isPresent() || (isSound && isBeyond(dossier, count, step)));
        return steps;
    }

    /** Whether it would make a part exceed its whole. */
    private static boolean isBeyond(Dossier dossier, Count count, long step) {
        return dossier.change().with(count, step).excess().isPresent();
    }

    private static void addLeast(Criterion leaf, Count count, Set<Long> steps) {
        if (leaf instanceof CountAtLeast asked && asked.count() == count) {
            steps.add(asked.least() - 1);
            steps.add(asked.least());
        }
    }

    private void addParts(Share share, OptionalLong whole, Set<Long> steps) {
        if (whole.isEmpty()) {
            steps.add(MANY);
        } else {
            addBeside(share.value().top(), share.value().bottom(), whole.getAsLong(), steps);
        }
    }

    private void addWholes(Share share, OptionalLong part, Set<Long> steps) {
        steps.add(1L);
        if (part.isEmpty()) {
            steps.add(MANY);
        } else if (share.value().top().signum() > 0) {
            addBeside(share.value().bottom(), share.value().top(), part.getAsLong(), steps);
        }
    }

    /** The whole number at {@code times / by} of a number, and the next. */
    private static void addBeside(BigInteger times, BigInteger by, long number, Set<Long> steps) {
        BigInteger at = times.multiply(BigInteger.valueOf(number)).divide(by);
        long near = at.min(BigInteger.valueOf(Profile.LARGEST_LIST)).longValue();
        steps.add(near);
        steps.add(near + 1);
    }

    /** The sizes of a list that is missing; the last stands for one without a bound. */
    SortedSet<Long> lists(Dossier dossier) {
        Long children = dossier.profile().listUnder16();
        long least = children == null ? 0 : children;
        SortedSet<Long> sizes = new TreeSet<>(List.of(least, least + 1, Profile.LARGEST_LIST));
        for (VsmAward award : awards) {
            OptionalLong paid = dossier.count(Count.VSM_ALREADY_PAID);
            if (award.isLessAlreadyPaid() && paid.isPresent()) {
                award.tiers().forEach(tier -> addPaidOff(award, tier, paid.getAsLong(), sizes));
            }
        }
        return sizes.subSet(least, Profile.LARGEST_LIST + 1);
    }

    /** The list for which a tier pays just what was paid before. */
    private static void addPaidOff(VsmAward award, VsmAward.Tier tier, long paid, Set<Long> sizes) {
        if (!tier.euros().isZero()) {
            BigInteger tierCents = BigInteger.valueOf(tier.euros().cents());
            BigInteger reference = BigInteger.valueOf(award.reference().patients());
            addBeside(reference, tierCents, paid, sizes);
            Ratio factor = award.bonus().factor();
            if (factor.top().signum() > 0) {
                addBeside(reference.multiply(factor.bottom()), tierCents.multiply(factor.top()), paid, sizes);
            }
        }
    }

    /** Whether awards in proportion to one missing list differ, so that rounding may hide an extreme. */
    boolean isRough(Dossier dossier) {
        return awards.size() > 1 && dossier.profile().listSize() == null;
    }
}
