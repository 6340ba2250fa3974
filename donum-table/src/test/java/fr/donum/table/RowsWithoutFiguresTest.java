package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.SourceSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A practitioner of whom nothing is known is left out, with a word of what is lacking. */
class RowsWithoutFiguresTest {
    private static final String[] NUMBERS = {
        "id;date;nom;specialite;segur;aat_num;aat_den",
        "10100000016;30/09/2026;Lin;MG;oui;30;40",
        "10100000024;30/09/2026;Roy;MG;non;12;60"
    };

    private static List<String> keys(Reading reading) {
        return reading.dossiers.stream()
                .map(Dossier::practitioner)
                .map(each -> each.value())
                .toList();
    }

    private static List<String> told(Reading reading) {
        return reading.end().issues().stream()
                .map(each -> each.severity() + " " + each.code())
                .filter(each -> !each.contains("-as-key"))
                .toList();
    }

    private static Issue leftOut(Reading reading) {
        return reading.end().issues().stream()
                .filter(each -> each.code().equals("table.left-out"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10100000032;30/09/2026;Ali;MG;;;",
                "10100000032;;;;;;",
                "10100000032",
                "10100000032;30/09/2026;;;;;",
                "10100000032;;;MG;;;",
                "10100000032;30/09/2026;Ali;;-;NC;n.d.",
                "691234567;;Ali;;;;",
                "1010 0000 032;;Ali;;;;"
            })
    void among_numbers_it_is_told_that_there_is_no_figure_wherever_the_row_stands(String line) {
        for (int at = 1; at <= NUMBERS.length; at++) {
            Reading reading = Reading.of(NUMBERS[0]);
            for (int row = 1; row < NUMBERS.length; row++) {
                if (row == at) {
                    reading.lines(line);
                }
                reading.lines(NUMBERS[row]);
            }
            if (at == NUMBERS.length) {
                reading.lines(line);
            }

            assertThat(keys(reading)).containsExactly("10100000016", "10100000024");
            assertThat(reading.rejects).isEmpty();
            assertThat(told(reading)).containsExactly("WARNING table.left-out");
            assertThat(reading.end().leftOut()).isEqualTo(Map.of(LeftOut.NOTE, 1L));
            assertThat(leftOut(reading).where().record()).isEqualTo("" + (at + 1));
            assertThat(leftOut(reading).remedy())
                    .isEqualTo(
                            "Give each of these practitioners at least one figure or answer (yes, no), or remove the rows.");
        }
    }

    @Test
    void it_is_called_by_its_name_in_either_language() {
        Reading english = Reading.of(NUMBERS).lines("10100000032;;Ali;;;;", "10100000040;;;;;;");
        Reading french = Reading.start(SourceSettings.of("usage.csv").in(Locale.FRENCH))
                .lines(NUMBERS)
                .lines("10100000032;;Ali;;;;");

        assertThat(leftOut(english).what())
                .isEqualTo("Rows left out (without any figure): 2. Row 4 “Ali”, 5 “10100000040”.");
        assertThat(leftOut(french).what())
                .isEqualTo("Lignes laissées de côté (sans aucun chiffre)\u00a0: 1. Ligne 4 «\u00a0Ali\u00a0».");
        assertThat(leftOut(french).remedy())
                .isEqualTo(
                        "Donnez à chacun de ces praticiens au moins un chiffre ou une réponse (oui, non), ou retirez ces lignes.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id;segur;aat_num;aat_den|M001;oui;3;4|M002;non;5;7|M003;;",
                "id;nom;segur;aat_num;aat_den|M001;Lin;oui;3;4|M002;Roy;non;5;7|M003;Ali;;;",
                "id;specialite;segur;aat_num;aat_den|M001;MG;oui;3;4|M002;MG;non;5;7|M003;MG;;;",
                "id;date;segur;aat_num;aat_den|M001;30/09/2026;oui;3;4|M002;30/09/2026;non;5;7|M003;30/09/2026;;;",
                "id;segur;aat_num;aat_den|12;oui;3;4|13;non;5;7|14;;",
                "nom;segur;aat_num;aat_den|Lin Eve;oui;3;4|Roy Ida;non;5;7|Petit Jean;;",
                "nom;segur;aat_num;aat_den|Lin Eve;oui;3;4|Roy Ida;non;5;7|Dr Petit;;",
                "nom;specialite;segur;aat_num;aat_den|Lin;MG;oui;3;4|Roy;MG;non;5;7|Petit;MG;;;",
                "nom;date;segur;aat_num;aat_den|Lin;30/09/2026;oui;3;4|Roy;30/09/2026;non;5;7|Petit;30/09/2026;;;",
                "id;segur;aat_num;aat_den|Dr Lin;oui;3;4|Dr Roy;non;5;7|Dr Petit;;"
            })
    void so_it_is_where_keys_are_codes_or_names(String head, String one, String two, String empty) {
        for (List<String> lines :
                List.of(List.of(one, two, empty), List.of(one, empty, two), List.of(empty, one, two))) {
            Reading reading = Reading.of(head).lines(lines.toArray(String[]::new));

            assertThat(reading.dossiers).as(lines.toString()).hasSize(2);
            assertThat(reading.rejects).isEmpty();
            assertThat(told(reading)).containsExactly("WARNING table.left-out");
            assertThat(reading.end().leftOut()).isEqualTo(Map.of(LeftOut.NOTE, 1L));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cabinet du Port;;;",
                "Rhône;;;",
                "Cardiologie;;;",
                "T2 2026;;;",
                "Source : AmeliPro, relevé du 30 juin;;;",
                "Total;;;",
                "Objectif 2026;;;"
            })
    void what_may_be_a_title_or_a_note_is_not_taken_for_somebody(String line) {
        Reading reading = Reading.of("nom;segur;aat_num;aat_den", "Lin Eve;oui;3;4", "Roy Ida;non;5;7")
                .lines(line);

        assertThat(reading.dossiers).hasSize(2);
        assertThat(reading.end().leftOut()).hasSize(1);
        assertThat(reading.end().issues()).noneMatch(issue -> issue.what().contains("sans aucun chiffre"));
    }

    @Test
    void a_list_a_start_or_a_figure_set_aside_is_known_of_somebody() {
        Reading reading = Reading.of(
                "id;patientele;debut_activite;neutralises;aat_num;aat_den",
                "10100000016;800;;;3;4",
                "10100000024;700;;;;",
                "10100000032;;01/02/2026;;;",
                "10100000040;;;aat;;");

        assertThat(reading.dossiers).hasSize(4);
        assertThat(reading.end().leftOut()).isEmpty();
    }

    @Test
    void a_table_of_nobody_but_such_has_rows_all_the_same() {
        Reading reading = Reading.of("id;segur;aat_num;aat_den", "10100000016;;;", "10100000024;;;");

        assertThat(reading.dossiers).isEmpty();
        assertThat(told(reading)).containsExactly("WARNING table.left-out");
        assertThat(reading.end().leftOut()).isEqualTo(Map.of(LeftOut.NOTE, 2L));
    }

    @Test
    void in_a_long_table_who_has_nothing_on_any_row_is_left_out() {
        Reading reading = Reading.of(
                "id;nom;indicateur;num;den;valeur",
                "10100000016;Lin;aat;30;40;",
                "10100000024;Roy;aat;;;",
                "10100000016;Lin;segur;;;oui",
                "10100000024;Roy;segur;;;",
                "10100000032;Ali;aat;;;",
                "10100000032;Ali;segur;;;non",
                "10100000040;Max;;;;");

        assertThat(keys(reading)).containsExactlyInAnyOrder("10100000016", "10100000032");
        assertThat(reading.rejects).isEmpty();
        assertThat(told(reading)).containsExactly("WARNING table.left-out");
        assertThat(reading.end().leftOut()).isEqualTo(Map.of(LeftOut.NOTE, 2L));
        assertThat(leftOut(reading).what()).contains("Roy", "Max").doesNotContain("Ali");
    }

    @Test
    void in_a_long_table_an_unreadable_figure_or_a_specialty_on_a_row_is_not_nothing() {
        Reading reading = Reading.of(
                "id;indicateur;num;den;valeur",
                "10100000016;aat;30;40;",
                "10100000024;aat;x;40;",
                "10100000032;aat;;;",
                "10100000032;patientele;;;800");

        assertThat(keys(reading)).containsExactlyInAnyOrder("10100000016", "10100000024", "10100000032");
        assertThat(reading.end().leftOut()).isEmpty();
    }

    @Test
    void in_a_long_table_of_codes_too() {
        Reading reading = Reading.of(
                Stream.of("id;indicateur;num;den", "M001;aat;30;40", "M002;aat;;", "M002;pse;;", "M003;aat;12;60")
                        .toArray(String[]::new));

        assertThat(keys(reading)).containsExactlyInAnyOrder("M001", "M003");
        assertThat(reading.end().leftOut()).isEqualTo(Map.of(LeftOut.NOTE, 1L));
    }

    @Test
    void in_a_workbook_as_well() {
        Reading reading =
                Reading.startSheet(Reading.english(), "Suivi").lines(NUMBERS).lines("10100000032;30/09/2026;Ali;MG;;;");

        assertThat(keys(reading)).hasSize(2);
        assertThat(leftOut(reading).where()).hasToString("usage.csv#Suivi:4");
        assertThat(reading.end().leftOut()).isEqualTo(Map.of(LeftOut.NOTE, 1L));
    }
}
