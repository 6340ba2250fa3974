package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a first user tries. The amounts were worked out beside, from the texts. */
class ExamplesTest {
    private static Run csv(String example) {
        return donum("evaluate", "../examples/" + example, "--scheme", "donum-2026", "--format", "csv");
    }

    private static Stream<List<String>> fields(Run run) {
        return run.out().lines().skip(1).map(line -> List.of(line.split(";")));
    }

    @Test
    void a_messy_export_is_read_as_it_is() {
        Run run = csv("export-brouillon.csv");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(fields(run).map(each -> List.of(each.get(0), each.get(3), each.get(5))))
                .containsExactly(
                        List.of("10100006005", "2520.00", "2940.00"),
                        List.of("10100006013", "0.00", "2800.00"),
                        List.of("10100006021", "0.00", "2940.00"));
        assertThat(run.err())
                .contains(
                        "encoding windows-1252",
                        "export-brouillon.csv:7:AAT dématérialisés : erreur : « 180 » dépasse « 120 »",
                        "export-brouillon.csv:8 : erreur : Le praticien …005 figure déjà",
                        "Lignes laissées de côté (totaux ou moyennes) : 1. Ligne 10",
                        "4 lus = 3 évalués + 1 rejeté (laissés de côté : 1 total ou moyenne)");
    }

    @Test
    void two_hundred_doctors_are_paid_so_much_together() {
        Run run = csv("deux-cents-medecins.csv");
        assertThat(run.exit()).isZero();
        assertThat(fields(run)
                        .mapToLong(each -> (long) Double.parseDouble(each.get(3)))
                        .sum())
                .isEqualTo(262_360);
        assertThat(fields(run)
                        .mapToLong(each -> (long) Double.parseDouble(each.get(5)))
                        .sum())
                .isEqualTo(289_240);
        assertThat(fields(run).filter(each -> each.get(3).equals("2940.00"))).hasSize(30);
        assertThat(fields(run).filter(each -> each.get(5).equals("0.00"))).hasSize(92);
        assertThat(run.err()).contains("200 lus = 200 évalués + 0 rejeté");
    }

    @Test
    void the_latest_of_several_snapshots_counts() {
        Run run = csv("trimestres.csv");
        assertThat(run.exit()).isZero();
        assertThat(fields(run).map(each -> each.get(0) + " " + each.get(3)))
                .containsExactly("10100005007 2520.00", "10100005015 0.00");
        assertThat(run.err()).contains("+ 4 remplacés par un relevé plus récent");
    }
}
