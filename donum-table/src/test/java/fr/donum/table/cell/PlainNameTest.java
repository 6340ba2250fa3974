package fr.donum.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {
    @ParameterizedTest
    @CsvSource({
        "N° RPPS,nrpps",
        "Numéro d’identification,numerodidentification",
        "Œuvre,oeuvre",
        "TAUX DE FSE (%),tauxdefsepourcent",
        "ﬁn de période,findeperiode",
        "Ａａｔ,aat",
        "Éric Ŷ,ericy"
    })
    void names_are_compared_without_case_accents_spaces_or_punctuation(String name, String key) {
        assertThat(PlainName.key(name)).isEqualTo(key);
    }

    /** Most are known without Unicode's tables: what is known is what the tables say. */
    @Test
    void every_character_of_a_western_name_is_what_unicode_makes_of_it() {
        for (char c = ' '; c < '\u2100'; c++) {
            String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .replace("œ", "oe")
                    .replaceAll("[^\\p{L}\\p{Nd}%]", "")
                    .replace("%", "pourcent");

            assertThat(PlainName.key("a" + c + "b")).as("U+%04x", (int) c).isEqualTo("a" + letters + "b");
        }
    }
}
