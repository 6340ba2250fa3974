package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.RateAtLeast;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fates that open indicators may have together, because the same figures are missing for them.
 *
 * <p>Missing figures are tried at values that suffice. A single rate is only told apart by the bars that single targets
 * set, so that it lies in one of the {@link RateCell}s between them, or has no act. Within a choice of cells each rate
 * moves freely between two ends; their mean is continuous, so that it takes every value between the mean of the lower
 * ends and that of the upper ones, and passes or misses each of its targets accordingly: no value of a rate need be
 * tried. A mean that no rate decides may be anything. Counts are tried at their {@link CountSteps}, answers one by one.
 * Only where two different means share a missing rate may their fates be paired more freely here than figures allow;
 * and pooled acts weigh freely.
 */
final class JointFates {
    /**
     * What becomes of the indicators for one completion.
     *
     * @param paid what each pays once its gate is open; null if missed
     * @param isEndless whether the list is taken to be as large as can be
     */
    record Fate(List<@Nullable Amount> paid, boolean isEndless) {}

    private final List<OpenItem> items;
    private final Reading reading;
    private final CountSteps steps;
    private final Map<Usage, SortedSet<Edge>> bars = new EnumMap<>(Usage.class);
    private final Map<List<Usage>, SortedSet<Edge>> meanBars = new LinkedHashMap<>();
    private final Set<Fate> fates = new LinkedHashSet<>();
    private final boolean hasOpenList;
    private int room = SameCompletion.MOST;
    private boolean isExact;

    JointFates(List<OpenItem> items, Dossier dossier, Reading reading) {
        this.items = items;
        this.reading = reading;
        steps = new CountSteps(items, reading);
        isExact = !steps.isRough(dossier);
        hasOpenList = items.stream().anyMatch(item -> item.hangsOnList(dossier));
        items.stream().flatMap(OpenItem::leaves).forEach(this::addBars);
        if (steps.areAll) {
            complete(missing(dossier), 0, dossier, Map.of());
        } else {
            room = -1;
        }
    }

    private void addBars(Criterion leaf) {
        switch (leaf.kind()) {
            case RATE -> {
                RateAtLeast rate = (RateAtLeast) leaf;
                bars.computeIfAbsent(rate.usage(), usage -> new TreeSet<>()).add(bar(rate.target()));
            }
            case MEAN -> {
                MeanAtLeast mean = (MeanAtLeast) leaf;
                meanBars.computeIfAbsent(OpenItem.rates(mean), rates -> new TreeSet<>())
                        .add(bar(mean.target()));
            }
            case ATTESTED, COUNT, SHARE, ALL, ANY -> {}
        }
    }

    private Edge bar(Target target) {
        return Edge.bar(target.under(reading), target.mustBeExceeded(reading));
    }

    private List<Metric> missing(Dossier dossier) {
        Set<Metric> all = new LinkedHashSet<>();
        items.forEach(item -> all.addAll(item.indicator().metrics()));
        List<Metric> missing = new ArrayList<>();
        List<Count> counts = new ArrayList<>();
        for (Metric metric : all) {
            if (dossier.standing(metric) == Standing.MISSING) {
                if (metric instanceof Count count) {
                    counts.add(count);
                } else {
                    missing.add(metric);
                }
            }
        }
        missing.addAll(steps.ordered(counts));
        return missing;
    }

    /** Every pair of fates that figures allow, each once; empty if there are too many completions to try, or not all are known. */
    Collection<Fate> fates() {
        return room < 0 ? List.of() : fates;
    }

    /** Whether each of them comes of some completion. */
    boolean isExact() {
        return isExact;
    }

    private void complete(List<Metric> missing, int from, Dossier dossier, Map<Usage, RateCell> cells) {
        if (room < 0) {
            return;
        }
        if (from == missing.size()) {
            withList(dossier, cells);
            return;
        }
        Metric metric = missing.get(from);
        if (metric instanceof Attestation attestation) {
            for (Answer answer : Answer.values()) {
                if (answer != Answer.EXEMPT || attestation.mayBeExempt()) {
                    complete(missing, from + 1, dossier.with(attestation, answer), cells);
                }
            }
        } else if (metric instanceof Usage usage) {
            complete(missing, from + 1, dossier.change().with(usage, 0, 0).build(), cells);
            for (RateCell cell : RateCell.of(usage, bars.getOrDefault(usage, new TreeSet<>()))) {
                Map<Usage, RateCell> more = new HashMap<>(cells);
                more.put(usage, cell);
                complete(missing, from + 1, dossier.with(usage, cell.sample()), more);
            }
        } else {
            Count count = (Count) metric;
            for (long value : steps.of(count, dossier)) {
                complete(missing, from + 1, dossier.with(count, value), cells);
            }
        }
    }

    private void withList(Dossier dossier, Map<Usage, RateCell> cells) {
        if (!hasOpenList) {
            withMeans(dossier, cells, false);
            return;
        }
        SortedSet<Long> sizes = steps.lists(dossier);
        for (long size : sizes) {
            Profile profile = dossier.profile().withListSize(size);
            boolean isEndless = size == Profile.LARGEST_LIST && size > sizes.first();
            withMeans(dossier.change().profile(profile).build(), cells, isEndless);
        }
    }

    private void withMeans(Dossier dossier, Map<Usage, RateCell> cells, boolean isEndless) {
        List<MeanRange> open = new ArrayList<>();
        for (List<Usage> rates : meanBars.keySet()) {
            MeanRange range = range(rates, dossier, cells);
            if (range != null) {
                isExact &= !range.isOpen() || isExact(range, open, cells);
                open.add(range);
            }
        }
        chooseLevels(open, new HashMap<>(), dossier, isEndless);
    }

    private boolean isExact(MeanRange range, List<MeanRange> before, Map<Usage, RateCell> cells) {
        return !reading.isOther(Interpretation.UNWEIGHTED_MEAN)
                && before.stream()
                        .filter(MeanRange::isOpen)
                        .flatMap(other -> other.rates().stream())
                        .noneMatch(usage ->
                                cells.containsKey(usage) && range.rates().contains(usage));
    }

    private void chooseLevels(
            List<MeanRange> open, Map<List<Usage>, Integer> levels, Dossier dossier, boolean isEndless) {
        if (room < 0) {
            return;
        }
        if (levels.size() == open.size()) {
            room--;
            fates.add(fate(dossier, levels, isEndless));
            return;
        }
        MeanRange mean = open.get(levels.size());
        for (int level = mean.low(); level <= mean.high(); level++) {
            Map<List<Usage>, Integer> chosen = new HashMap<>(levels);
            chosen.put(mean.rates(), level);
            chooseLevels(open, chosen, dossier, isEndless);
        }
    }

    private Fate fate(Dossier dossier, Map<List<Usage>, Integer> levels, boolean isEndless) {
        List<@Nullable Amount> paid = new ArrayList<>();
        for (OpenItem item : items) {
            Indicator indicator = item.indicator();
            boolean isMet = judge(indicator.criterion(), dossier, levels) == Verdict.MET;
            paid.add(isMet ? indicator.award().assured(dossier, reading) : null);
        }
        return new Fate(paid, isEndless);
    }

    private Verdict judge(Criterion criterion, Dossier dossier, Map<List<Usage>, Integer> levels) {
        return switch (criterion.kind()) {
            case MEAN -> judge((MeanAtLeast) criterion, dossier, levels);
            case ALL ->
                ((Combined) criterion)
                        .parts().stream()
                                .map(part -> judge(part, dossier, levels))
                                .reduce(Verdict.MET, Verdict::and);
            case ANY ->
                ((Combined) criterion)
                        .parts().stream()
                                .map(part -> judge(part, dossier, levels))
                                .reduce(Verdict.MISSED, Verdict::or);
            case ATTESTED, RATE, COUNT, SHARE -> criterion.judge(dossier, reading);
        };
    }

    private Verdict judge(MeanAtLeast mean, Dossier dossier, Map<List<Usage>, Integer> levels) {
        List<Usage> rates = OpenItem.rates(mean);
        Integer level = levels.get(rates);
        return level == null
                ? mean.judge(dossier, reading)
                : Verdict.of(level > bars(rates).headSet(bar(mean.target())).size());
    }

    private SortedSet<Edge> bars(List<Usage> rates) {
        return meanBars.getOrDefault(rates, new TreeSet<>());
    }

    /**
     * How many of the targets of a mean it reaches, in ascending order.
     *
     * @param low at the least
     * @param high at the most
     */
    private record MeanRange(List<Usage> rates, int low, int high) {
        boolean isOpen() {
            return low < high;
        }
    }

    /** Null if the figures decide the mean. */
    private @Nullable MeanRange range(List<Usage> rates, Dossier dossier, Map<Usage, RateCell> cells) {
        List<Usage> known = rates.stream()
                .filter(usage -> dossier.standing(usage) == Standing.KNOWN)
                .toList();
        boolean isCapped = !reading.isOther(Interpretation.CAP);
        if (reading.isOther(Interpretation.UNWEIGHTED_MEAN)) {
            if (known.stream().anyMatch(dossier::isBareRate)) {
                return range(rates, Edge.ZERO, isCapped ? Edge.ONE : null);
            }
        } else if (known.stream().anyMatch(cells::containsKey)) {
            return mixed(rates, known, dossier, cells, isCapped);
        }
        boolean isDecided = new MeanAtLeast(rates, Target.of(Ratio.ZERO)).judge(dossier, reading) == Verdict.MET;
        return isDecided ? null : range(rates, Edge.ZERO, null);
    }

    private MeanRange mixed(
            List<Usage> rates, List<Usage> known, Dossier dossier, Map<Usage, RateCell> cells, boolean isCapped) {
        Edge low = Edge.ZERO;
        @Nullable Edge high = Edge.ZERO;
        for (Usage usage : known) {
            RateCell cell =
                    cells.getOrDefault(usage, RateCell.at(dossier.rate(usage).orElseThrow()));
            low = low.plus(isCapped ? cell.low().capped() : cell.low());
            Edge top = isCapped ? cell.high() == null ? Edge.ONE : cell.high().capped() : cell.high();
            high = high == null || top == null ? null : high.plus(top);
        }
        boolean countsZeros = reading.isOther(Interpretation.ZERO_DENOMINATOR);
        long zeros = rates.stream()
                .filter(usage -> countsZeros && dossier.standing(usage) == Standing.NO_ACTS)
                .count();
        int size = known.size() + (int) zeros;
        return range(rates, low.dividedBy(size), high == null ? null : high.dividedBy(size));
    }

    /** @param high null without a bound */
    private MeanRange range(List<Usage> rates, Edge low, @Nullable Edge high) {
        SortedSet<Edge> targets = bars(rates);
        return new MeanRange(rates, reached(targets, low), high == null ? targets.size() : reached(targets, high));
    }

    private static int reached(SortedSet<Edge> targets, Edge mean) {
        return (int)
                targets.stream().filter(target -> target.compareTo(mean) <= 0).count();
    }
}
