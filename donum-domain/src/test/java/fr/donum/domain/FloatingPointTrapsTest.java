package fr.donum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.rules.MadeAnew;
import fr.donum.domain.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Means that are exactly 60 %, and less than 0.60 in binary. */
class FloatingPointTrapsTest {
    private static final Scheme DONUM = MadeAnew.scheme("donum-2026");

    /** Whole per cents in ascending order that sum to 240 and of which a mean of doubles falls short. */
    private static List<int[]> traps() {
        List<int[]> traps = new ArrayList<>();
        for (int a = 0; a <= 60; a++) {
            for (int b = a; b <= 100; b++) {
                for (int c = b; c <= 100; c++) {
                    int d = 240 - a - b - c;
                    if (c <= d && d <= 100 && (a / 100.0 + b / 100.0 + c / 100.0 + d / 100.0) / 4 < 0.60) {
                        traps.add(new int[] {a, b, c, d});
                    }
                }
            }
        }
        return traps;
    }

    @Test
    void all_42_sets_of_four_rates_that_doubles_miss_are_reached() {
        assertThat(traps()).hasSize(42).allSatisfy(rates -> {
            Dossier counted = Dossier.of(PractitionerId.of("someone"))
                    .with(Usage.DCMT, rates[0], 100)
                    .with(Usage.PSE, rates[1], 100)
                    .with(Usage.FSE, rates[2], 100)
                    .with(Usage.AAT, rates[3], 100)
                    .build();
            Dossier bare = counted.with(Usage.DCMT, Ratio.percent(rates[0])).with(Usage.AAT, Ratio.percent(rates[3]));

            assertThat(DONUM.evaluate(counted).verdict(1)).isEqualTo(Verdict.MET);
            assertThat(DONUM.evaluate(bare).verdict(1)).isEqualTo(Verdict.MET);
            assertThat(DONUM.evaluate(counted, Reading.COUNT_AS_ZERO).verdict(1))
                    .isEqualTo(Verdict.MET);
        });
    }
}
