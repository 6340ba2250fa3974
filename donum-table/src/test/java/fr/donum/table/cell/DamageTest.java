package fr.donum.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Issue;
import fr.donum.table.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that another program lost before the table was read. */
class DamageTest {
    private static String damaged(String text, String charset) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({
        "Hélène, windows-1252",
        "François, windows-1252",
        "L’Œuvre, windows-1252",
        "N° de série, windows-1252",
        "Hélène, ISO-8859-1",
        "Zoë, ISO-8859-15",
        "Hélène, x-MacRoman",
        "Lévêque, IBM850"
    })
    void what_utf_8_becomes_where_it_is_read_as_another_encoding_is_damage(String text, String charset) {
        assertThat(Damage.isIn(damaged(text, charset))).isTrue();
        assertThat(Damage.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hélène Lefèvre", "Âge", "SÃO PAULO", "João", "Magalhães", "IRMÃ", "Muñoz", "Œuvre", "N° 12",
                        "«\u00a0a\u00a0»",
                "L’Haÿ-les-Roses", "√2", "â", "Ânes", "Dvořák", "Åsa", "Nguyễn", "75 %", "10 €", "≥ 80 %"
            })
    void what_people_are_called_is_none(String text) {
        assertThat(Damage.isIn(text)).isFalse();
    }

    @Test
    void damaged_titles_are_told_once_with_what_they_were_and_nothing_of_the_figures_changes() {
        Reading reading = Reading.of("id;PrÃ©nom;Taux arrÃªts de travail;aat_taux", "A;Ana;80 %;70 %");

        assertThat(reading.only().rate(Usage.AAT).orElseThrow()).hasToString("7/10");
        assertThat(reading.end().issues())
                .filteredOn(issue -> issue.code().equals("table.damaged-titles"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.what()).contains("PrÃ©nom", "Prénom"))
                .satisfies(issue -> assertThat(issue.remedy()).contains("UTF-8"));
    }

    @Test
    void a_title_that_is_understood_nevertheless_is_read_and_told() {
        Reading reading = Reading.of("id;DCMT\ufffd_taux;NÂ° dossier", "A;80 %;1");

        assertThat(reading.end().issues()).extracting(Issue::code).contains("table.damaged-titles");
    }

    @Test
    void a_damaged_name_or_specialty_stays_as_it_is_and_is_told_at_its_place() {
        Reading reading = Reading.of("id;nom;specialite;lap", "A;LÃ©vÃªque;MÃ©decine gÃ©nÃ©rale;oui", "B;Roc;;oui");

        assertThat(reading.dossiers.get(0).profile().name()).isEqualTo("LÃ©vÃªque");
        assertThat(reading.provenances.get(0).issues())
                .extracting(Issue::code)
                .containsExactly("cell.damaged-letters", "cell.damaged-letters");
        assertThat(reading.provenances.get(0).issues().get(0).what()).contains("Lévêque");
        assertThat(reading.provenances.get(1).issues()).isEmpty();
    }
}
