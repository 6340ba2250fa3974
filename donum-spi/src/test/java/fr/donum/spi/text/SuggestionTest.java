package fr.donum.spi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> COMMANDS =
            List.of("evaluate", "explain", "validate", "simulate", "schemes", "sources");

    @ParameterizedTest
    @CsvSource({
        "evalute, evaluate",
        "evalaute, evaluate",
        "Evaluate, evaluate",
        "vlidate, validate",
        "schems, schemes",
        "explian, explain",
        "sim, simulate",
        "sourcse, sources"
    })
    void a_few_slips_and_a_beginning_are_understood(String typed, String meant) {
        assertThat(Suggestion.near(typed, COMMANDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"frobnicate", "xx", "sh", "valuation-of-all"})
    void nothing_is_made_of_a_word_that_is_like_no_other(String typed) {
        assertThat(Suggestion.near(typed, COMMANDS)).isEmpty();
    }

    @Test
    void nothing_is_near_where_nothing_is_known() {
        assertThat(Suggestion.near("evaluate", List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"aat, aat, 0", "aatt, aat, 1", "at, aat, 1", "ata, aat, 1", "aab, aat, 1", "'', aat, 3", "fse, dmp, 3"})
    void a_slip_is_a_letter_too_many_too_few_wrong_or_in_its_neighbours_place(String one, String other, int slips) {
        assertThat(Suggestion.slips(one, other)).isEqualTo(slips);
        assertThat(Suggestion.slips(other, one)).isEqualTo(slips);
    }
}
