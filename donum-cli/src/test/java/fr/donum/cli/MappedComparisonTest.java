package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemes compared on a file that only a profile makes readable. */
class MappedComparisonTest {
    private static final String CSV = """
            Code PS;Exercice;Ordonnancier;Socle;Reste
            P1;2026;Validé;0,7;0
            P2;2026;Validé;0,9;0
            P3;2026;En cours;0,9;0
            Cabinet;;;;
            """;

    private static final String PROFILE = """
            { "format": "donum-mapping", "version": 1,
              "ignore": [{"column": "Code PS", "is": ["Cabinet"]}],
              "values": {"Validé": "oui", "En cours": "non"},
              "constants": {"segur": "oui", "sesam_vitale": "oui", "apcv_fse": "0", "mss_messages": "0"},
              "fields": [
                {"column": "Code PS", "to": "id"}, {"column": "Exercice", "to": "annee"},
                {"column": "Ordonnancier", "to": "lap"},
                {"column": "Socle", "to": "dcmt_taux", "unit": "fraction"},
                {"column": "Socle", "to": "pse_taux", "unit": "fraction"},
                {"column": "Socle", "to": "fse_taux", "unit": "fraction"},
                {"column": "Socle", "to": "aat_taux", "unit": "fraction"},
                {"column": "Reste", "to": "cmatmp_taux", "unit": "fraction"},
                {"column": "Reste", "to": "spe_taux", "unit": "fraction"},
                {"column": "Reste", "to": "dsg_taux", "unit": "fraction"},
                {"column": "Reste", "to": "dmp_taux", "unit": "fraction"},
                {"column": "Reste", "to": "ordonnance_taux", "unit": "fraction"} ] }
            """;

    @TempDir
    Path folder;

    private String source = "";

    @BeforeEach
    void write() throws Exception {
        source = Files.writeString(folder.resolve("export.csv"), CSV).toString();
    }

    /**
     * The socle is 280 points of 7 EUR. P1: 70 % suffices in 2026 and not in 2028, when 80 % are asked for. P2: 90 %
     * suffices in both. P3: no certified LAP, so nothing in either.
     */
    @Test
    void the_amounts_of_each_scheme_are_those_of_the_figures_that_the_profile_names() throws Exception {
        String profile =
                Files.writeString(folder.resolve("profil.json"), PROFILE).toString();
        Run run = donum("compare", source, "--mapping", profile, "-s", "donum-2026", "-s", "donum-2028", "-f", "csv");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("Lignes écartées par le profil : 1", "3 lus = 3 évalués + 0 rejeté");
        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        "P1;donum-2026;no;280;1960.00;280;1960.00;;;;;",
                        "P1;donum-2028;yes;0;0.00;0;0.00;-1960.00;-1960.00;LOSES;core-teleservices:EARNED>MISSED;true",
                        "P2;donum-2026;no;280;1960.00;280;1960.00;;;;;",
                        "P2;donum-2028;yes;280;1960.00;280;1960.00;0.00;0.00;SAME;;true",
                        "P3;donum-2026;no;0;0.00;0;0.00;;;;;",
                        "P3;donum-2028;yes;0;0.00;0;0.00;0.00;0.00;SAME;;true");
    }

    @Test
    void without_the_profile_nothing_of_it_is_compared() {
        Run run = donum("compare", source, "-s", "donum-2026", "-s", "donum-2028", "-f", "csv");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(1);
    }
}
