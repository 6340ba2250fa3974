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
    private final Map<List<Usage>, SortedSet<Edge>> meanBars = new HashMap<>();
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
        List<Metric> missing = missing(dossier);
        complete(missing, 0, dossier, new EnumMap<>(Usage.class));
    }

    private void addBars(Criterion leaf) {
        if (leaf instanceof RateAtLeast rate) {
            bars.computeIfAbsent(rate.usage(), usage -> new TreeSet<>()).add(bar(rate.target()));
        } else if (leaf instanceof MeanAtLeast mean) {
            meanBars.computeIfAbsent(OpenItem.rates(mean), rates -> new TreeSet<>())
                    .add(bar(mean.target()));
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

    /** Every pair of fates that figures allow, each once; empty if there are too many completions to try. */
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
            for (RateCell cell : RateCell.of(usage, bars.getOrDefault(usage, new TreeSet<>()))) {
                Map<Usage, RateCell> more = new EnumMap<>(Usage.class);
                more.putAll(cells);
                more.put(usage, cell);
                complete(missing, from + 1, cell.in(dossier, usage), more);
            }
        } else if (metric instanceof Count count) {
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
        for (long size : steps.lists(dossier)) {
            Profile profile = dossier.profile().withListSize(size);
            withMeans(dossier.change().profile(profile).build(), cells, size == Profile.LARGEST_LIST);
        }
    }

    private void withMeans(Dossier dossier, Map<Usage, RateCell> cells, boolean isEndless) {
        List<List<Usage>> open = new ArrayList<>();
        Map<List<Usage>, Integer> levels = new HashMap<>();
        Map<List<Usage>, Integer> highest = new HashMap<>();
        meanBars.forEach((rates, targets) -> {
            MeanRange range = MeanRange.of(rates, dossier, reading, cells);
            int low = reached(targets, range.low());
            int high = range.high() == null ? targets.size() : reached(targets, range.high());
            levels.put(rates, low);
            highest.put(rates, high);
            if (low < high) {
                isExact &= !reading.isOther(Interpretation.UNWEIGHTED_MEAN)
                        && open.stream().noneMatch(other -> shareRate(other, rates, cells));
                open.add(rates);
            }
        });
        chooseLevels(open, 0, levels, highest, dossier, isEndless);
    }

    private static boolean shareRate(List<Usage> one, List<Usage> other, Map<Usage, RateCell> cells) {
        return one.stream().anyMatch(usage -> cells.containsKey(usage) && other.contains(usage));
    }

    private static int reached(SortedSet<Edge> targets, Edge mean) {
        int reached = 0;
        for (Edge target : targets) {
            reached += target.compareTo(mean) <= 0 ? 1 : 0;
        }
        return reached;
    }

    private void chooseLevels(
            List<List<Usage>> open,
            int from,
            Map<List<Usage>, Integer> levels,
            Map<List<Usage>, Integer> highest,
            Dossier dossier,
            boolean isEndless) {
        if (from == open.size()) {
            room--;
            fates.add(fate(dossier, levels, isEndless));
            return;
        }
        List<Usage> rates = open.get(from);
        int low = levels.getOrDefault(rates, 0);
        int high = highest.getOrDefault(rates, 0);
        for (int level = low; level <= high && room >= 0; level++) {
            Map<List<Usage>, Integer> chosen = new HashMap<>(levels);
            chosen.put(rates, level);
            chooseLevels(open, from + 1, chosen, highest, dossier, isEndless);
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
        if (criterion instanceof MeanAtLeast mean) {
            List<Usage> rates = OpenItem.rates(mean);
            SortedSet<Edge> targets = meanBars.getOrDefault(rates, new TreeSet<>());
            return Verdict.of(levels.getOrDefault(rates, 0)
                    > targets.headSet(bar(mean.target())).size());
        }
        if (criterion instanceof Combined combined) {
            boolean isAll = combined.how() == Combined.How.ALL;
            Verdict verdict = Verdict.of(isAll);
            for (Criterion part : combined.parts()) {
                Verdict next = judge(part, dossier, levels);
                verdict = isAll ? verdict.and(next) : verdict.or(next);
            }
            return verdict;
        }
        return criterion.judge(dossier, reading);
    }

    /**
     * The ends between which a mean lies.
     *
     * @param high null without a bound
     */
    record MeanRange(Edge low, @Nullable Edge high) {
        private static final MeanRange ANYTHING = new MeanRange(Edge.ZERO, null);

        static MeanRange of(List<Usage> rates, Dossier dossier, Reading reading, Map<Usage, RateCell> cells) {
            if (reading.isOther(Interpretation.UNWEIGHTED_MEAN)) {
                return pooled(rates, dossier, reading, cells);
            }
            boolean isCapped = !reading.isOther(Interpretation.CAP);
            boolean countsZeros = reading.isOther(Interpretation.ZERO_DENOMINATOR);
            int size = 0;
            Edge low = Edge.ZERO;
            @Nullable Edge high = Edge.ZERO;
            for (Usage usage : rates) {
                Standing standing = dossier.standing(usage);
                RateCell cell = cells.get(usage);
                if (standing == Standing.NO_ACTS) {
                    size += countsZeros ? 1 : 0;
                } else if (standing == Standing.KNOWN) {
                    Edge from = cell == null || cell.low() == null ? rate(dossier, usage) : cell.low();
                    @Nullable Edge to = cell == null ? from : cell.high();
                    size++;
                    low = low.plus(isCapped ? from.capped() : from);
                    high = sum(high, to == null && isCapped ? Edge.ONE : to, isCapped);
                }
            }
            return size == 0
                    ? ANYTHING
                    : new MeanRange(low.dividedBy(size), high == null ? null : high.dividedBy(size));
        }

        private static @Nullable Edge sum(@Nullable Edge one, @Nullable Edge other, boolean isCapped) {
            return one == null || other == null ? null : one.plus(isCapped ? other.capped() : other);
        }

        private static Edge rate(Dossier dossier, Usage usage) {
            return new Edge(dossier.rate(usage).orElseThrow(), 0);
        }

        /** Acts that are not counted weigh freely. */
        private static MeanRange pooled(
                List<Usage> rates, Dossier dossier, Reading reading, Map<Usage, RateCell> cells) {
            boolean isCapped = !reading.isOther(Interpretation.CAP);
            Ratio done = Ratio.ZERO;
            Ratio total = Ratio.ZERO;
            for (Usage usage : rates) {
                if (dossier.standing(usage) == Standing.KNOWN) {
                    if (dossier.isBareRate(usage) || cells.containsKey(usage)) {
                        return new MeanRange(Edge.ZERO, isCapped ? Edge.ONE : null);
                    }
                    long of = dossier.total(usage);
                    long made = dossier.done(usage);
                    done = done.plus(Ratio.of(isCapped ? Math.min(made, of) : made, 1));
                    total = total.plus(Ratio.of(of, 1));
                }
            }
            if (total.equals(Ratio.ZERO)) {
                return ANYTHING;
            }
            Edge mean = new Edge(Ratio.of(done.top(), total.top()), 0);
            return new MeanRange(mean, mean);
        }
    }
}
