package fr.donum.domain.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scheme of one's own can pay so much and no more, so that no sum overflows. */
class VsmAwardBoundsTest {
    private static VsmAward award(String euros, String factor, long patients, long under16) {
        return new VsmAward(
                List.of(new VsmAward.Tier(Ratio.percent(50), Euros.parse(euros))),
                new VsmAward.Bonus(Ratio.of(1, 3), Ratio.parse(factor)),
                new VsmAward.Reference(patients, under16),
                false);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 100, 100", "100000, 10, 100, 100", "1500, 6/5, 800, 600", "1500, 0, 100, 600"})
    void what_is_within_bounds_is_an_award(String euros, String factor, long patients, long under16) {
        assertThat(award(euros, factor, patients, under16).tiers()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"100000.01, 1, 100, 100", "-0.01, 1, 100, 100", "1, 101/10, 100, 100", "1, 1, 99, 100", "1, 1, 100, 99"
    })
    void what_is_beyond_is_none(String euros, String factor, long patients, long under16) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> award(euros, factor, patients, under16))
                .withMessage("An award for VSMs beyond its bounds");
    }

    @Test
    void each_tier_has_the_same_bound() {
        VsmAward.Tier plain = new VsmAward.Tier(Ratio.percent(50), Euros.of(1));
        VsmAward.Tier beyond = new VsmAward.Tier(Ratio.percent(90), Euros.parse("100000.01"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VsmAward(
                        List.of(plain, beyond),
                        new VsmAward.Bonus(Ratio.of(1, 3), Ratio.ONE),
                        new VsmAward.Reference(800, 600),
                        false));
    }
}
