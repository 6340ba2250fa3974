package fr.donum.table.title;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.SourceSettings;
import fr.donum.table.Reading;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileYearTest {
    private static Reading file(String name) {
        return Reading.startFor(2026, SourceSettings.of("data/" + name).in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suivi-2025.csv",
                "suivi_2025_v.csv",
                "2025.csv",
                "T3 2025.csv",
                "20251130_suivi.csv",
                "2025-12-31 suivi.csv",
                "suivi au 31-12-2025.csv",
                "Dr Roy 2025.csv",
                "déc-25.csv",
                "export20250203.csv",
                "20240131-suivi.csv"
            })
    void a_year_in_the_name_of_the_file_alone_is_told(String name) {
        Reading reading = file(name).lines("RPPS;aat_num;aat_den", "10100000016;1;2");
        assertThat(reading.codesOfTable()).containsExactly("table.file-of-year");
        assertThat(reading.only().year()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suivi.csv",
                "suivi-2026.csv",
                "suivi-2025-2026.csv",
                "DONUM 2026-2029.csv",
                "suivi 20270112.csv",
                "2027-01-03 export.csv",
                "export du 03-01-2027.csv",
                "suivi janvier 2027.csv",
                "suivi 2026 (export 20270112).csv",
                "convention 2024.csv",
                "10100020256.csv"
            })
    void other_names_are_not_told(String name) {
        assertThat(file(name).lines("RPPS;aat_num;aat_den", "10100000016;1;2").codesOfTable())
                .isEmpty();
    }

    @Test
    void the_name_is_told_once_and_only_where_nothing_else_states_the_year() {
        assertThat(file("suivi-2025.csv")
                        .lines("RPPS;annee;aat_num;aat_den", "10100000016;2026;1;2")
                        .codesOfTable())
                .isEmpty();
        assertThat(file("suivi-2025.csv")
                        .lines("RPPS;date;aat_num;aat_den", "10100000016;30/06/2026;1;2")
                        .codesOfTable())
                .isEmpty();
        assertThat(file("suivi-2025.csv")
                        .lines("Suivi 2026", "RPPS;aat_num;aat_den", "10100000016;1;2")
                        .codesOfTable())
                .isEmpty();
        assertThat(file("suivi-2025.csv")
                        .lines("RPPS;AAT 2026 num", "10100000016;1")
                        .codesOfTable())
                .doesNotContain("table.file-of-year");
        assertThat(file("suivi-2025.csv")
                        .lines("RPPS;aat_num;aat_den", "10100000016;1;2", "10100000024;1;2", "")
                        .lines("RPPS;dmp_num;dmp_den", "10100000032;1;2")
                        .codesOfTable())
                .containsOnlyOnce("table.file-of-year");
        assertThat(file("suivi-2025.csv")
                        .lines("RPPS;trimestre;aat_num;aat_den", "10100000016;T3;1;2")
                        .codesOfTable())
                .contains("table.file-of-year");
    }

    @Test
    void what_is_told_says_both_years_and_what_to_do() {
        Issue told = file("suivi-2025.csv")
                .lines("RPPS;aat_num;aat_den", "10100000016;1;2")
                .end()
                .issues()
                .get(0);
        assertThat(told.what()).contains("2025").contains("2026");
        assertThat(told.remedy()).contains("--scheme").contains("“year”");
    }
}
