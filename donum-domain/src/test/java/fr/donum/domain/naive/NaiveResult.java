package fr.donum.domain.naive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a scheme pays, between what is assured and what is attainable.
 *
 * @param assuredHalves halves of points; 0 for VSM, which pays euros
 * @param assuredCents cents of euros
 * @param verdicts by indicator in the order of the text, whether or not the gate is open
 * @param unbounded the list size is missing, so that nothing bounds what is attainable, and {@code attainableCents} says nothing
 */
public record NaiveResult(
        long assuredHalves,
        long attainableHalves,
        long assuredCents,
        long attainableCents,
        Map<String, NaiveVerdict> verdicts,
        boolean unbounded) {

    private static final long CENTS_PER_HALF = 350;

    public NaiveResult {
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }

    /** All prerequisites together open the gate, which brings {@code gateHalves} and lets every other item count. */
    static NaiveResult of(Columns columns, long gateHalves, List<Item> items) {
        long least = gateHalves;
        long most = gateHalves;
        boolean surelyOpen = true;
        boolean possiblyOpen = true;
        Map<String, NaiveVerdict> verdicts = new LinkedHashMap<>();
        for (Item given : items) {
            Item item = columns.isNeutralised(given.id()) ? given.neutralised() : given;
            verdicts.put(item.id(), item.verdict());
            least += item.leastHalves();
            most += item.mostHalves();
            surelyOpen &= !item.prerequisite() || item.verdict() == NaiveVerdict.MET;
            possiblyOpen &= !item.prerequisite() || item.verdict() != NaiveVerdict.MISSED;
        }
        long assured = surelyOpen ? least : 0;
        long attainable = possiblyOpen ? most : 0;
        return new NaiveResult(
                assured, attainable, assured * CENTS_PER_HALF, attainable * CENTS_PER_HALF, verdicts, false);
    }
}
