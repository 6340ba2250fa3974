package fr.donum.domain.quantity;

import fr.donum.domain.rules.Schemes;

/** Breaks {@code DOMAIN_READS_IN_ONE_DIRECTION}. */
final class ReadsBackwards {
    private ReadsBackwards() {}

    static int schemes() {
        return Schemes.ALL.size();
    }
}
