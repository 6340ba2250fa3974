package fr.donum.tck;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.tck.source.SourceContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AddingASourceTest {
    @Test
    void the_guide_lists_every_rule_of_the_contract() throws Exception {
        SourceContract contract = new SourceContract(Locale.ENGLISH);

        assertThat(Files.readAllLines(Path.of("../docs/adding-a-source.md")))
                .filteredOn(line -> line.matches("\\| R[0-9]+ \\|.*"))
                .containsExactlyElementsOf(SourceContract.RULES.stream()
                        .map(rule -> "| " + rule.id() + " | " + contract.title(rule) + " |")
                        .toList());
    }
}
