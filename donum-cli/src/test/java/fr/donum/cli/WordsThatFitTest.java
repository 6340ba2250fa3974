package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that say what is meant, and stay in their column. */
class WordsThatFitTest {
    @TempDir
    Path folder;

    private String file(String content) throws Exception {
        return Files.writeString(folder.resolve("t.csv"), content).toString();
    }

    @Test
    void an_amount_without_bound_stays_in_its_column() throws Exception {
        String table = file("id;patientele;vsm_deja_verse\nB1;;0\nB2;800;0\n");
        Run run = donum("evaluate", table, "--scheme", "vsm-2024");

        assertThat(run.out().lines())
                .anySatisfy(line -> assertThat(line).matches("Praticien   Acquis.EUR     Au mieux  État.*"))
                .anySatisfy(line -> assertThat(line).matches("B1 {16}0,00 sans plafond  \\?.*"))
                .anySatisfy(line -> assertThat(line).matches("B2 {16}0,00 {5}3.600,00  \\?.*"));
    }

    @Test
    void points_that_are_no_halves_are_told_as_that() throws Exception {
        String table = file("id;sas_effection_points\nB1;2,25\nB2;2,5\n");
        Run run = donum("validate", table);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("« 2,25 » n’est ni un nombre entier ni un nombre de demi-points")
                .doesNotContain("2,5 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taux DMP départemental", "Taux DMP régionaux", "Taux moyen DMP", "Taux DMP national"})
    void a_figure_of_all_doctors_is_not_proposed_as_the_own_one(String title) throws Exception {
        String table = file("id;lap;" + title + "\nB1;oui;45 %\n");
        Run run = donum("validate", table);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsPattern(title + " +3 +non lue");
        assertThat(run.err()).doesNotContain("dmp_taux");
    }
}
