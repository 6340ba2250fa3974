package fr.donum.domain.dossier;

import java.util.Optional;

/**
 * More of a part than of its whole, which cannot be.
 *
 * @param counted how many of the part
 * @param all how many of the whole, fewer
 */
public record Excess(Count part, long counted, Count whole, long all) {
    /**
     * The first there is.
     *
     * @param known bits of the metrics that have a value
     * @param figures as a dossier keeps them
     */
    static Optional<Excess> in(long known, long[] figures) {
        for (Count part : Count.PARTS) {
            for (Count whole : part.wholes()) {
                long both = part.bit | whole.bit;
                long counted = figures[Dossier.slot(part)];
                long all = figures[Dossier.slot(whole)];
                if ((known & both) == both && counted > all) {
                    return Optional.of(new Excess(part, counted, whole, all));
                }
            }
        }
        return Optional.empty();
    }
}
