package fr.donum.table.sift;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.PlainName;
import fr.donum.table.cell.Row;
import fr.donum.table.column.Vocabulary;
import fr.donum.table.key.KeyShape;
import fr.donum.table.key.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds in a long table whose figures are the sums or the means of others: a few hundred keys are looked at together. */
public final class LongTotals {
    private static final int MOST_SLOTS = 200;
    private static final String OF_ALL = "";

    private final RowSigns signs;
    private final boolean[] counted;
    private final int metricAt;
    /** What each figure of a metric is called, and whether it counts something. */
    private final Map<String, Integer> slots = new HashMap<>();

    private final List<Boolean> areCounted = new ArrayList<>();

    public LongTotals(RowSigns signs, int metricAt) {
        this.signs = signs;
        this.counted = signs.counted();
        this.metricAt = metricAt;
    }

    /** Adds a row to its kin. */
    public void read(Row row, String key, String period, Map<String, Kin> to) {
        Line line = signs.read(row, false);
        Kin kin = to.computeIfAbsent(key, any -> new Kin(period, line));
        kin.add(line);
        String name = Cells.tidy(row.text(metricAt));
        Optional<CanonicalColumn> target = Vocabulary.OURS.column(name);
        Optional<CanonicalColumn> ofUsage = target.filter(CanonicalColumn::isOfUsage);
        Optional<Metric> metric = ofUsage.map(CanonicalColumn::metric).or(() -> Vocabulary.OURS.metric(name));
        Optional<Part> part = metric.isPresent() ? Optional.empty() : target.map(CanonicalColumn::part);
        boolean isListSize = part.filter(LongTotals::isOfList).isPresent();
        boolean isCount = isListSize
                || metric.filter(Count.class::isInstance).isPresent()
                || ofUsage.filter(it -> it.part() != Part.RATE).isPresent();
        String id = ofUsage.map(CanonicalColumn::name)
                .or(() -> metric.map(Metric::id))
                .orElseGet(() -> PlainName.key(name));
        for (int i = 0; i < counted.length; i++) {
            if (!signs.part(i).isOfLongTable()) {
                figure(kin, OF_ALL, i, counted[i], line);
            } else if (metric.filter(Attestation.class::isInstance).isPresent()) {
                answer(kin, line.numbers[i]);
            } else if (part.isEmpty() || isListSize) {
                figure(kin, id, i, counted[i] || isCount, line);
            }
        }
        kin.line.answers += line.answers;
    }

    private static boolean isOfList(Part part) {
        return part == Part.LIST_SIZE || part == Part.LIST_UNDER_16;
    }

    private static void answer(Kin kin, long number) {
        boolean isAnswer = number == 0 || number == Line.ONE;
        kin.line.digitAnswers += isAnswer ? 1 : 0;
        kin.line.figures += isAnswer || number == Line.ABSENT ? 0 : 1;
    }

    private void figure(Kin kin, String metric, int figure, boolean isCounted, Line line) {
        String name = figure + "\n" + metric;
        Integer slot = slots.get(name);
        if (slot == null && slots.size() < MOST_SLOTS) {
            slot = slots.size();
            slots.put(name, slot);
            areCounted.add(isCounted);
        }
        if (slot != null) {
            kin.figure(slot, line.numbers[figure], line.units[figure]);
        }
    }

    /** Leaves out those that are made of others of their period, or of any where they state none. */
    public void judge(Collection<Kin> all) {
        Map<String, List<Kin>> byPeriod = new LinkedHashMap<>();
        for (Kin kin : all) {
            kin.widen(slots.size());
            byPeriod.computeIfAbsent(kin.period, any -> new ArrayList<>());
        }
        boolean areDated = byPeriod.size() > 1;
        byPeriod.forEach((period, together) -> {
            all.stream()
                    .filter(kin -> kin.period.equals(period) || kin.period.isEmpty())
                    .forEach(together::add);
            if (!areDated || !period.isEmpty()) {
                judgeTogether(together);
            }
        });
    }

    private void judgeTogether(List<Kin> kin) {
        List<Line> lines = kin.stream().map(each -> each.line).toList();
        KeyShape.markOdd(lines);
        AnswerHabit habit = AnswerHabit.of(lines);
        boolean[] sums = new boolean[areCounted.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = areCounted.get(i);
        }
        new Derivations(sums).mark(lines, habit.areUsual());
        kin.forEach(each -> each.isLikeTotal |= habit.isLikeTotal(each.line));
    }
}
