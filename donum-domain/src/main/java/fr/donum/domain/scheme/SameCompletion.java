package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.scheme.JointFates.Fate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.Set;

/**
 * What one text pays beyond another, tried over the completions of the figures that are missing: the same for both.
 *
 * <p>Open indicators that hang on the same missing figures are tried together, as {@link JointFates}. Those of a gate are
 * tried with those of every other gate, since a gate decides what all behind it pays; once the gates are set, the others
 * add up, each bunch at its least or at its most.
 */
final class SameCompletion {
    /** How many combinations are tried. */
    static final int MOST = 4_096;

    private final Side[] sides;
    private final Reading reading;
    private final List<Bunch> gates = new ArrayList<>();
    private final List<Bunch> others = new ArrayList<>();
    /** The ends of the difference in half cents, while the list is no larger than figures tell apart. */
    private final LongSummaryStatistics finite = new LongSummaryStatistics();
    /** However large it is. */
    private final LongSummaryStatistics all = new LongSummaryStatistics();

    private long combinations = 1;
    private boolean isExact = true;

    /** Open indicators that share missing figures, and the fates they may have together. */
    private record Bunch(List<OpenItem> items, Collection<Fate> fates) {}

    private SameCompletion(Evaluation first, Evaluation then) {
        sides = new Side[] {new Side(first, 0), new Side(then, 1)};
        reading = first.reading();
    }

    /** Empty if there are too many completions to try, or not all that may differ are known. */
    static Optional<Difference> difference(Evaluation first, Evaluation then) {
        return new SameCompletion(first, then).difference();
    }

    private Optional<Difference> difference() {
        for (List<OpenItem> items : bunches()) {
            Dossier dossier = sides[0].evaluation.dossier();
            JointFates joint = new JointFates(items, dossier, reading);
            if (joint.fates().isEmpty()) {
                return Optional.empty();
            }
            isExact &= joint.isExact();
            boolean isGate = items.stream().anyMatch(item -> sides[item.side()].isCoupled[item.volet()]);
            combinations *= isGate ? joint.fates().size() : 1;
            if (combinations > MOST) {
                return Optional.empty();
            }
            (isGate ? gates : others).add(new Bunch(items, joint.fates()));
        }
        combine(0, new ArrayList<>(), false);
        return Optional.of(rounded());
    }

    private List<List<OpenItem>> bunches() {
        List<Set<Object>> unknowns = new ArrayList<>();
        List<List<OpenItem>> bunches = new ArrayList<>();
        for (Side side : sides) {
            for (OpenItem item : side.open) {
                Set<Object> hangsOn = item.unknowns(side.evaluation.dossier(), reading);
                List<OpenItem> bunch = new ArrayList<>(List.of(item));
                for (int i = bunches.size() - 1; i >= 0; i--) {
                    if (unknowns.get(i).stream().anyMatch(hangsOn::contains)) {
                        hangsOn.addAll(unknowns.remove(i));
                        bunch.addAll(bunches.remove(i));
                    }
                }
                unknowns.add(hangsOn);
                bunches.add(bunch);
            }
        }
        return bunches;
    }

    private void combine(int from, List<Fate> chosen, boolean isEndless) {
        if (from == gates.size()) {
            add(chosen, isEndless);
            return;
        }
        for (Fate fate : gates.get(from).fates()) {
            chosen.add(fate);
            combine(from + 1, chosen, isEndless || fate.isEndless());
            chosen.remove(chosen.size() - 1);
        }
    }

    /** Adds what the texts pay for one choice of fates of the gates. */
    private void add(List<Fate> chosen, boolean isEndless) {
        boolean[][] isMet = {sides[0].possible.clone(), sides[1].possible.clone()};
        for (int i = 0; i < chosen.size(); i++) {
            List<OpenItem> items = gates.get(i).items();
            for (int j = 0; j < items.size(); j++) {
                isMet[items.get(j).side()][items.get(j).volet()] &=
                        chosen.get(i).paid().get(j) != null;
            }
        }
        boolean[][] isOpen = {sides[0].opened(isMet[0]), sides[1].opened(isMet[1])};
        long base = sides[1].sure(isMet[1], isOpen[1]) - sides[0].sure(isMet[0], isOpen[0]);
        for (int i = 0; i < chosen.size(); i++) {
            base += worth(gates.get(i).items(), chosen.get(i), isOpen);
        }
        addOthers(base, isOpen, true, all);
        if (!isEndless) {
            addOthers(base, isOpen, false, finite);
        }
    }

    private void addOthers(long base, boolean[][] isOpen, boolean withEndless, LongSummaryStatistics ends) {
        long least = base;
        long most = base;
        for (Bunch bunch : others) {
            LongSummaryStatistics worth = bunch.fates().stream()
                    .filter(fate -> withEndless || !fate.isEndless())
                    .mapToLong(fate -> worth(bunch.items(), fate, isOpen))
                    .summaryStatistics();
            least += worth.getMin();
            most += worth.getMax();
        }
        ends.accept(least);
        ends.accept(most);
    }

    private long worth(List<OpenItem> items, Fate fate, boolean[][] isOpen) {
        long worth = 0;
        for (int i = 0; i < items.size(); i++) {
            OpenItem item = items.get(i);
            Amount paid = fate.paid().get(i);
            if (paid != null && isOpen[item.side()][item.volet()]) {
                long halfCents = sides[item.side()].halfCents(paid);
                worth += item.side() == 0 ? -halfCents : halfCents;
            }
        }
        return worth;
    }

    /** To the cent, outwards: half a cent is rounded in each text by itself, so that either neighbour may be right. */
    private Difference rounded() {
        long least = finite.getMin();
        long most = finite.getMax();
        return new Difference(
                all.getMin() < least ? null : Euros.ofCents(Math.floorDiv(least, 2)),
                all.getMax() > most ? null : Euros.ofCents(-Math.floorDiv(-most, 2)),
                isExact && isWhole(least) && isWhole(most));
    }

    private static boolean isWhole(long halfCents) {
        return halfCents % 2 == 0;
    }

    /** One of the two texts: what of it is decided, and what is open. */
    private static final class Side {
        final Evaluation evaluation;
        final List<Volet> volets;
        final List<OpenItem> open = new ArrayList<>();
        /** For each volet, whether none of its decided indicators is missed. */
        final boolean[] possible;
        /** For each volet, whether more than its own indicators hangs on it. */
        final boolean[] isCoupled;

        private final long[] decided;

        Side(Evaluation evaluation, int side) {
            this.evaluation = evaluation;
            volets = evaluation.scheme().volets();
            possible = new boolean[volets.size()];
            isCoupled = new boolean[volets.size()];
            decided = new long[volets.size()];
            Set<String> gates = new HashSet<>();
            volets.forEach(volet -> gates.addAll(volet.opening().behind()));
            int position = 0;
            for (int i = 0; i < volets.size(); i++) {
                Volet volet = volets.get(i);
                possible[i] = true;
                isCoupled[i] = gates.contains(volet.id()) || !volet.together().equals(Award.nothing());
                for (Indicator indicator : volet.indicators()) {
                    if (evaluation.outcome(position) != Outcome.Kind.NEUTRALISED) {
                        settle(evaluation.verdict(position), i, new OpenItem(side, i, indicator));
                    }
                    position++;
                }
            }
        }

        private void settle(Verdict verdict, int volet, OpenItem item) {
            Award award = item.indicator().award();
            Dossier dossier = evaluation.dossier();
            if (verdict == Verdict.MISSED) {
                possible[volet] = false;
                return;
            }
            Amount paid = award.assured(dossier, evaluation.reading());
            if (verdict == Verdict.MET && paid.equals(award.attainable(dossier, evaluation.reading()))) {
                decided[volet] += halfCents(paid);
            } else {
                open.add(item);
            }
        }

        /** Twice the cents, so that half a point of an odd value is whole. */
        long halfCents(Amount amount) {
            return amount.points().halves() * evaluation.scheme().pointValue().cents()
                    + 2 * amount.euros().cents();
        }

        /** For each volet, whether those it stands behind are met. */
        boolean[] opened(boolean[] isMet) {
            List<String> ids = volets.stream().map(Volet::id).toList();
            boolean[] isOpen = new boolean[isMet.length];
            for (int i = 0; i < isMet.length; i++) {
                isOpen[i] = volets.get(i).opening().behind().stream().allMatch(gate -> isMet[ids.indexOf(gate)]);
            }
            return isOpen;
        }

        /** What is paid for decided indicators, and for volets that are met in full. */
        long sure(boolean[] isMet, boolean[] isOpen) {
            long sum = 0;
            for (int i = 0; i < isMet.length; i++) {
                if (isOpen[i]) {
                    Award together = volets.get(i).together();
                    sum += decided[i]
                            + (isMet[i] ? halfCents(together.assured(evaluation.dossier(), evaluation.reading())) : 0);
                }
            }
            return sum;
        }
    }
}
