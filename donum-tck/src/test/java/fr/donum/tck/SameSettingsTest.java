package fr.donum.tck;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Input;
import fr.donum.tck.source.RuleResult;
import fr.donum.tck.source.RuleVerdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source under test is opened as a command opens it. */
class SameSettingsTest {
    @TempDir
    Path directory;

    /** Writes memos and names the source before their place, as a user may. */
    private static SourceContractTest named() {
        return new MemoSourceContractTest() {
            @Override
            protected SourceSettings write(Records records, Path place) throws IOException {
                SourceSettings plain = memo(records, place);
                return plain.at(SourceLocation.of("memo:" + plain.location().text()));
            }
        };
    }

    @Test
    void the_name_of_the_source_is_taken_off_its_location() throws Exception {
        RecordsUnderTest subject = new RecordsUnderTest(named(), directory);

        String location =
                subject.sample(Input.GOOD).orElseThrow().settings().location().text();

        assertThat(location).isEqualTo(directory.resolve("good/usage.memo").toString());
    }

    @Test
    void a_source_whose_inputs_name_it_keeps_every_rule() {
        List<RuleResult> results =
                new SourceContract(Locale.ENGLISH).check(new RecordsUnderTest(named(), directory), Waivers.NONE);

        assertThat(results).extracting(RuleResult::verdict).containsOnly(RuleVerdict.PASSED);
    }

    @Test
    void rules_after_one_that_does_not_end_are_not_run_and_not_kept() {
        SourceContract contract = new SourceContract(Locale.ENGLISH, Duration.ofSeconds(1));
        RecordsUnderTest subject = new RecordsUnderTest(MemoSourceContractTest.having(Defect.HANGS), directory);

        List<RuleResult> results = contract.check(subject, Waivers.NONE);

        assertThat(results).last().satisfies(result -> {
            assertThat(result.verdict()).isEqualTo(RuleVerdict.FAILED);
            assertThat(result.evidence()).containsExactly("Not run, since the source did not come to an end in R03.");
        });
    }
}
