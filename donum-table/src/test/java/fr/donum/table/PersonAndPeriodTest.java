package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Profile;
import fr.donum.spi.source.Severity;
import fr.donum.table.cell.Row;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonAndPeriodTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/06/2026",
                "30/6/2026",
                "30-06-2026",
                "30.06.2026",
                "2026-06-30",
                "2026-06-30T00:00:00",
                "30/06/2026 18:00",
                "\u00a030/06/2026 "
            })
    void a_day_is_read_as_people_and_programs_write_it(String cell) {
        assertThat(Reading.of("id;date", "A;" + cell).only().asOf()).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void a_date_cell_of_a_spreadsheet_is_a_day() {
        assertThat(Reading.of("id;date")
                        .typed("A", "2026-06-30", Row.Kind.DATE)
                        .only()
                        .asOf())
                .contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void a_number_is_no_day() {
        assertThat(Reading.of("id;date")
                        .typed("A", "46203", Row.Kind.NUMBER)
                        .rejects
                        .get(0)
                        .code())
                .isEqualTo("row.not-a-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", " 2026 ", "2 026", "2026,0"})
    void a_year_is_a_number(String cell) {
        Dossier dossier = Reading.of("id;annee", "A;" + cell).only();

        assertThat(dossier.year()).hasValue(2026);
        assertThat(dossier.asOf()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "NULL", "N.C.", " n/a ", "—"})
    void a_word_for_nothing_is_no_year(String cell) {
        assertThat(Reading.of("id;annee;date", "A;" + cell + ";" + cell).only().year())
                .isEmpty();
    }

    @Test
    void without_either_the_dossier_takes_the_year_of_the_scheme() {
        Dossier dossier = Reading.of("id;date;annee", "A;;-").only();

        assertThat(dossier.year()).isEmpty();
        assertThat(dossier.asOf()).isEmpty();
    }

    @Test
    void the_year_and_a_day_of_it_agree() {
        assertThat(Reading.of("id;annee;date", "A;2026;31/12/2026").only().year())
                .hasValue(2026);
    }

    @Test
    void a_profile_that_says_nothing_is_empty() {
        Profile profile = Reading.of("id;nom;specialite;patientele;debut_activite", "A; ;NC;-;")
                .only()
                .profile();

        assertThat(profile.name()).isNull();
        assertThat(profile.specialty()).isNull();
        assertThat(profile.listSize()).isNull();
        assertThat(profile.practiceStart()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1,01", "01,01", "75,75", "2A,2A", "974,974"})
    void a_department_has_two_digits_at_least(String cell, String department) {
        assertThat(Reading.of("id;departement", "A;" + cell).only().profile().department())
                .isEqualTo(department);
    }

    @Test
    void more_children_than_patients_is_an_error() {
        Reading reading = Reading.of("id;patientele;patientele_moins_16", "A;100;101");

        assertThat(reading.codes()).containsExactly("cell.part-exceeds-whole");
        assertThat(reading.only().profile().listUnder16()).isNull();
        assertThat(reading.only().profile().listSize()).isEqualTo(100);
    }

    @Test
    void the_start_of_practice_is_a_day_or_unknown_and_told() {
        Reading reading = Reading.of("id;debut_activite;premiere_fse", "A;01/02/2026;bientôt");

        assertThat(reading.only().profile().practiceStart()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(reading.only().profile().firstFse()).isNull();
        assertThat(reading.codes()).containsExactly("cell.not-a-date");
    }

    @ParameterizedTest
    @CsvSource({
        "specialite,62 %",
        "specialite,12",
        "nom,95",
        "nom,'62,5'",
        "departement,62 %",
        "departement,0",
        "departement,150",
        "departement,'62,5'",
        "departement,990",
        "departement,-3"
    })
    void a_number_is_no_name_no_specialty_and_no_department(String column, String cell) {
        Reading reading = Reading.of("id;" + column, "A;" + cell);

        assertThat(reading.codes()).containsExactly("cell.not-a-name");
        assertThat(reading.issues().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(reading.only().profile()).isEqualTo(Profile.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0,NUMBER,01",
        "13,NUMBER,13",
        "971,NUMBER,971",
        "2B,TEXT,2B",
        "75 - Paris,TEXT,75 - Paris",
        "063,TEXT,63"
    })
    void a_department_may_be_a_number_or_a_text(String cell, Row.Kind kind, String department) {
        Reading reading = Reading.of("id;departement").typed("A", cell, kind);

        assertThat(reading.only().profile().department()).isEqualTo(department);
        assertThat(reading.issues()).isEmpty();
    }
}
