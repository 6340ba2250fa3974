package fr.donum.domain.scheme;

import static fr.donum.domain.scheme.SmallText.AAT_RATE;
import static fr.donum.domain.scheme.SmallText.SOURCE;
import static fr.donum.domain.scheme.SmallText.VIDEO_SET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scheme of one's own pays a doctor so much and no more, so that no sum over many overflows. */
class SchemeBoundsTest {
    private static Scheme scheme(String pointValue, Award together, Award each) {
        Volet volet =
                new Volet("all", "Tout", Opening.ALWAYS, together, List.of(AAT_RATE.pays(each), VIDEO_SET.pays(each)));
        return new Scheme(
                "own-2030",
                2030,
                "Le nôtre",
                SOURCE,
                Euros.parse(pointValue),
                LocalDate.of(2030, 12, 31),
                List.of(volet),
                null);
    }

    private static Award points(String points) {
        return Award.points(Points.parse(points));
    }

    private static Award euros(String euros) {
        return new Award.Fixed(Amount.of(Euros.parse(euros)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "7, 1", "10000, 1", "10000, 500"})
    void what_is_within_bounds_is_a_scheme(String pointValue, String each) {
        assertThat(scheme(pointValue, Award.nothing(), points(each)).pointValue())
                .isEqualTo(Euros.parse(pointValue));
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "10000.01"})
    void a_point_is_worth_nothing_at_least_and_ten_thousand_euros_at_most(String pointValue) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(pointValue, Award.nothing(), Award.nothing()))
                .withMessage("own-2030: a point of " + pointValue);
    }

    @Test
    void all_that_is_paid_together_and_by_itself_counts_towards_the_most() {
        assertThat(scheme("10000", points("500"), points("250")).maximum()).contains(Amount.of(Points.of(1_000)));
        assertThat(scheme("7", euros("9999999.98"), euros("0.01")).maximum()).contains(Amount.of(Euros.of(10_000_000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme("10000", points("500.5"), points("250")))
                .withMessage("own-2030: pays more than 10000000.00");
        assertThatIllegalArgumentException().isThrownBy(() -> scheme("10000", points("500"), points("250.5")));
        assertThatIllegalArgumentException().isThrownBy(() -> scheme("7", euros("9999999.99"), euros("0.01")));
    }

    @Test
    void points_and_euros_add_up() {
        assertThatIllegalArgumentException().isThrownBy(() -> scheme("10000", points("1000"), euros("0.01")));
        assertThat(scheme("10000", points("1000"), euros("0")).maximum()).contains(Amount.of(Points.of(1_000)));
    }
}
