package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An indicator whose fate, or whose amount, the figures at hand leave open.
 *
 * @param side of the text it stands in: 0 for the first, 1 for the other
 * @param volet ordinal of its volet
 */
record OpenItem(int side, int volet, Indicator indicator) {
    /** The size of the list, as something that may be missing. */
    private static final String LIST = "list";

    /** What it depends on and is not known: metrics, the list, and means that no figure decides. */
    Set<Object> unknowns(Dossier dossier, Reading reading) {
        Set<Object> unknowns = new HashSet<>();
        indicator.metrics().stream()
                .filter(metric -> dossier.standing(metric) == Standing.MISSING)
                .forEach(unknowns::add);
        means().filter(mean -> mean.judge(dossier, reading) == Verdict.UNKNOWN)
                .map(OpenItem::rates)
                .forEach(unknowns::add);
        if (hangsOnList(dossier)) {
            unknowns.add(LIST);
        }
        return unknowns;
    }

    boolean hangsOnList(Dossier dossier) {
        return indicator.award().isByList() && dossier.profile().listSize() == null;
    }

    /** Its criterion and all parts of it that are no combinations. */
    Stream<Criterion> leaves() {
        return indicator.criterion().leaves();
    }

    Stream<MeanAtLeast> means() {
        return leaves().filter(MeanAtLeast.class::isInstance).map(MeanAtLeast.class::cast);
    }

    /** The rates of a mean, whatever their order. */
    static List<Usage> rates(MeanAtLeast mean) {
        return mean.usages().stream().sorted().toList();
    }
}
