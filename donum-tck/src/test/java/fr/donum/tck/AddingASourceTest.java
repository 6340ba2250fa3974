package fr.donum.tck;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.tck.source.Input;
import fr.donum.tck.source.rule.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(Input.class)
    void the_page_says_which_rules_need_an_input(Input input) throws Exception {
        String rules = SourceContract.RULES.stream()
                .filter(rule -> rule.inputs().contains(input))
                .map(Rule::id)
                .collect(Collectors.joining(", "));
        assertThat(Files.readAllLines(Path.of("../docs/adding-a-source.md")))
                .filteredOn(line -> line.startsWith("| `" + input.id() + "` | "))
                .singleElement()
                .asString()
                .endsWith(" | " + rules + " |");
    }
}
