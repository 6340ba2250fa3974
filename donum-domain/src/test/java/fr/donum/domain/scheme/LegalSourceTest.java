package fr.donum.domain.scheme;

import static fr.donum.domain.scheme.Confidence.ASSUMED;
import static fr.donum.domain.scheme.Confidence.OFFICIAL;
import static fr.donum.domain.scheme.Confidence.RELIABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalSourceTest {
    private static final LegalSource TEXT = LegalSource.of("Convention", OFFICIAL);

    @Test
    void it_is_printed_with_its_place_where_it_has_one() {
        assertThat(TEXT).hasToString("Convention");
        assertThat(TEXT.at("annexe 8")).hasToString("Convention, annexe 8");
    }

    @Test
    void a_place_and_a_confidence_leave_the_rest_as_it_was() {
        assertThat(TEXT.at("annexe 8").known(ASSUMED)).isEqualTo(new LegalSource("Convention", "annexe 8", ASSUMED));
        assertThat(TEXT.known(ASSUMED).at("annexe 8")).isEqualTo(new LegalSource("Convention", "annexe 8", ASSUMED));
    }

    @Test
    void it_has_a_text() {
        assertThatThrownBy(() -> LegalSource.of(" ", OFFICIAL)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL, OFFICIAL, OFFICIAL",
        "OFFICIAL, RELIABLE, RELIABLE",
        "RELIABLE, ASSUMED, ASSUMED",
        "OFFICIAL, ASSUMED, ASSUMED"
    })
    void what_rests_on_two_is_no_better_founded_than_the_worse(Confidence one, Confidence other, Confidence weaker) {
        assertThat(one.weaker(other)).isEqualTo(weaker);
        assertThat(other.weaker(one)).isEqualTo(weaker);
        assertThat(RELIABLE.weaker(RELIABLE)).isEqualTo(RELIABLE);
    }
}
