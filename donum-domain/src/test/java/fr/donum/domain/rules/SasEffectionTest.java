package fr.donum.domain.rules;

import static fr.donum.domain.dossier.Count.MSS_MESSAGES;
import static fr.donum.domain.dossier.Count.SAS_EFFECTION_POINTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.EnteredPoints;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The items other than the effection of the SAS are worth 1 025 points to a full practice. */
class SasEffectionTest {
    private static Evaluation evaluated(Dossier dossier) {
        return FullPractice.scheme("forfait-structure-2022").evaluate(dossier);
    }

    @ParameterizedTest
    @CsvSource({"0, 1025, 7175.00", "1, 1025.5, 7178.50", "200, 1125, 7875.00", "720, 1385, 9695.00"})
    void the_points_entered_are_paid(long halves, String points, String euros) {
        Evaluation evaluation = evaluated(FullPractice.dossier().with(SAS_EFFECTION_POINTS, halves));

        assertThat(evaluation.points()).isEqualTo(Interval.exactly(Points.parse(points)));
        assertThat(evaluation.euros()).isEqualTo(Interval.exactly(Euros.parse(euros)));
    }

    @Test
    void more_than_360_points_are_no_figure_of_a_dossier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullPractice.dossier().with(SAS_EFFECTION_POINTS, 721))
                .withMessageContaining("sas_effection_points: 721");
    }

    @Test
    void a_text_may_grant_fewer() {
        EnteredPoints upTo100 = new EnteredPoints(SAS_EFFECTION_POINTS, Points.of(100));

        Dossier entered = FullPractice.dossier().with(SAS_EFFECTION_POINTS, 201);

        assertThat(upTo100.assured(entered, Reading.OURS)).isEqualTo(Amount.of(Points.of(100)));
    }

    @Test
    void while_none_are_entered_up_to_360_may_come() {
        Evaluation evaluation = evaluated(FullPractice.dossier().without(SAS_EFFECTION_POINTS));

        assertThat(evaluation.points()).isEqualTo(new Interval<>(Points.of(1_025), Points.of(1_385)));
        assertThat(FullPractice.indicator(evaluation, "sas-effection").outcome().kind())
                .isEqualTo(Outcome.Kind.OPEN);
    }

    @Test
    void no_points_forgo_all_there_are() {
        Evaluation evaluation = evaluated(FullPractice.dossier().with(SAS_EFFECTION_POINTS, 0));

        assertThat(FullPractice.indicator(evaluation, "sas-effection").outcome())
                .isEqualTo(new Outcome.Missed(Amount.of(Points.of(360))));
    }

    @Test
    void its_amount_hangs_on_the_points_entered() {
        assertThat(new EnteredPoints(SAS_EFFECTION_POINTS, Points.of(360)).metrics())
                .containsExactly(SAS_EFFECTION_POINTS);
    }

    @Test
    void only_a_count_of_points_can_be_entered_as_points() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EnteredPoints(MSS_MESSAGES, Points.of(360)))
                .withMessageContaining("mss_messages");
    }
}
