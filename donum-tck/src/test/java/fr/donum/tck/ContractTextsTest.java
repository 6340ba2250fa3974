package fr.donum.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ContractTextsTest {
    @Test
    void the_contract_is_written_in_both_languages() {
        Set<String> french = keys(Locale.FRENCH);

        assertThat(french).isNotEmpty().isEqualTo(keys(Locale.ENGLISH));
    }

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(ResourceBundle.getBundle("fr.donum.tck.source.contract", language)
                .keySet());
    }
}
