package fr.donum.tck;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.tck.source.RuleResult;
import fr.donum.tck.source.RuleVerdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule is there because some source breaks it: here is one that does. */
class BrokenSourcesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Defect.class)
    void the_rule_catches_the_source_that_breaks_it(Defect defect) {
        SourceContract contract = new SourceContract(Locale.ENGLISH, Duration.ofSeconds(10));
        assertThat(SourceContract.RULES)
                .filteredOn(rule -> rule.id().equals(defect.rule()))
                .singleElement()
                .satisfies(rule -> {
                    RuleResult result = contract.check(rule, memos(defect), Waivers.NONE);
                    assertThat(result.verdict()).as("%s", result).isEqualTo(RuleVerdict.FAILED);
                    assertThat(result.evidence()).isNotEmpty().noneMatch(text -> text.matches("(?s).*\\{\\d.*"));
                });
    }

    @Test
    void every_rule_has_a_source_that_breaks_it() {
        List<String> broken =
                Stream.of(Defect.values()).map(Defect::rule).distinct().sorted().toList();

        assertThat(SourceContract.RULES).extracting(rule -> rule.id()).containsExactlyElementsOf(broken);
    }

    private RecordsUnderTest memos(Defect defect) {
        return new RecordsUnderTest(MemoSourceContractTest.having(defect), directory);
    }
}
