package fr.donum.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.tck.source.Input;
import fr.donum.tck.source.RuleResult;
import fr.donum.tck.source.RuleVerdict;
import fr.donum.tck.source.Sample;
import fr.donum.tck.source.SourceUnderTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaiversTest {
    private final SourceContract contract = new SourceContract(Locale.FRENCH);

    @Test
    void a_rule_is_waived_only_with_a_reason() {
        assertThatThrownBy(() -> new Waivers(Map.of("R10", " ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("R10");
    }

    @Test
    void only_a_rule_that_exists_can_be_waived() {
        assertThatThrownBy(() -> new Waivers(Map.of("R99", "because")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("R99");
    }

    @Test
    void a_rule_without_its_input_does_not_pass_and_says_which_one_it_lacks() {
        List<RuleResult> results = contract.check(new WithoutInputs(), Waivers.NONE);

        assertThat(results)
                .filteredOn(result -> result.rule().equals("R10"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.verdict()).isEqualTo(RuleVerdict.FAILED);
                    assertThat(result.title()).isEqualTo("Une source tronquée n’est jamais complète");
                    assertThat(result.evidence())
                            .containsExactly(
                                    "L’entrée «\u00a0truncated\u00a0» n’est pas fournie\u00a0: donnez-la, ou dispensez de"
                                            + " la règle en disant pourquoi.");
                });
    }

    @Test
    void a_waived_rule_states_its_reason_and_is_not_checked() {
        Waivers waivers = new Waivers(Map.of("R10", "Nothing can be cut."));

        List<RuleResult> results = contract.check(new WithoutInputs(), waivers);

        assertThat(results)
                .filteredOn(result -> result.verdict() == RuleVerdict.WAIVED)
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.rule()).isEqualTo("R10");
                    assertThat(result.evidence()).containsExactly("Nothing can be cut.");
                });
    }

    private static final class WithoutInputs implements SourceUnderTest {
        @Override
        public MetricsSourceProvider provider() {
            return new MemoProvider();
        }

        @Override
        public Optional<Sample> sample(Input input) {
            return Optional.empty();
        }
    }
}
