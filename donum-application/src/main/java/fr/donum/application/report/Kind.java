package fr.donum.application.report;

import fr.donum.domain.criterion.Attested;
import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.CountAtLeast;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.RateAtLeast;

/** What sort of thing is asked, to choose words by. */
enum Kind {
    ATTESTED("attested"),
    RATE("rate"),
    MEAN("mean"),
    COUNT("count"),
    SHARE("share"),
    ALL("all-of"),
    ANY("any-of");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** Its name in reports for programs and in the keys of the bundle. */
    String id() {
        return id;
    }

    static Kind of(Criterion asked) {
        if (asked instanceof Combined combined) {
            return combined.how() == Combined.How.ALL ? ALL : ANY;
        }
        if (asked instanceof Attested) {
            return ATTESTED;
        }
        if (asked instanceof RateAtLeast) {
            return RATE;
        }
        if (asked instanceof MeanAtLeast) {
            return MEAN;
        }
        return asked instanceof CountAtLeast ? COUNT : SHARE;
    }
}
