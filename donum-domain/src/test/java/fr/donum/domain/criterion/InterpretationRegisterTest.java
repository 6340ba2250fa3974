package fr.donum.domain.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterpretationRegisterTest {
    @Test
    void they_are_numbered_in_their_order_from_1() {
        assertThat(Interpretation.values())
                .extracting(Interpretation::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, Interpretation.values().length)
                        .boxed()
                        .toList());
    }

    @Test
    void each_is_found_by_its_number() {
        assertThat(Interpretation.withNumber(10)).contains(Interpretation.STRUCTURED_BONUS);
        assertThat(Interpretation.withNumber(4)).contains(Interpretation.ZERO_DENOMINATOR);
        assertThat(Interpretation.withNumber(0)).isEmpty();
        assertThat(Interpretation.withNumber(Interpretation.values().length + 1))
                .isEmpty();
    }

    @Test
    void each_has_a_question_and_two_readings() {
        assertThat(Interpretation.values())
                .allSatisfy(
                        question -> assertThat(List.of(question.question(), question.implemented(), question.other()))
                                .doesNotHaveDuplicates()
                                .allSatisfy(text -> assertThat(text).isNotBlank()));
    }

    @Test
    void four_cannot_be_computed_the_other_way() {
        assertThat(Interpretation.values())
                .filteredOn(question -> !question.isComputable())
                .containsExactly(
                        Interpretation.NEUTRALISED_PREREQUISITE,
                        Interpretation.BOUQUET_SPLIT,
                        Interpretation.ITEMS_OR_HEADLINE,
                        Interpretation.LIST_SIZE);
    }

    @Test
    void sets_of_them_keep_the_order_of_the_register() {
        assertThat(Interpretation.ordered(List.of(
                        Interpretation.LIST_SIZE, Interpretation.REACHED, Interpretation.CAP, Interpretation.REACHED)))
                .containsExactly(Interpretation.REACHED, Interpretation.CAP, Interpretation.LIST_SIZE);
        assertThat(Interpretation.ordered(List.of())).isEmpty();
    }
}
