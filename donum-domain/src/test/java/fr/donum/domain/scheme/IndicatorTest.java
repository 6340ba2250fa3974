package fr.donum.domain.scheme;

import static fr.donum.domain.criterion.Interpretation.BOUQUET_SPLIT;
import static fr.donum.domain.criterion.Interpretation.CAP;
import static fr.donum.domain.dossier.Attestation.LAP;
import static fr.donum.domain.dossier.Attestation.SEGUR;
import static fr.donum.domain.dossier.Count.SAS_EFFECTION_POINTS;
import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.scheme.SmallText.AAT_RATE;
import static fr.donum.domain.scheme.SmallText.APP;
import static fr.donum.domain.scheme.SmallText.FULL;
import static fr.donum.domain.scheme.SmallText.SOFTWARE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Points;
import org.junit.jupiter.api.Test;

class IndicatorTest {
    @Test
    void it_starts_as_a_prerequisite_that_is_measured_and_rests_on_nothing() {
        assertThat(SOFTWARE.isPrerequisite()).isTrue();
        assertThat(SOFTWARE.award()).isEqualTo(Award.nothing());
        assertThat(SOFTWARE.evidence()).isEqualTo(Evidence.MEASURED);
        assertThat(SOFTWARE.restsOn()).isEmpty();
        assertThat(SOFTWARE.id()).isEqualTo("software");
    }

    @Test
    void each_part_is_stated_alone_and_keeps_the_others() {
        Indicator indicator = AAT_RATE.establishedBy(Evidence.SWORN)
                .restingOn(CAP, BOUQUET_SPLIT)
                .pays(Points.of(9));

        assertThat(indicator.evidence()).isEqualTo(Evidence.SWORN);
        assertThat(indicator.restsOn()).containsExactly(CAP, BOUQUET_SPLIT);
        assertThat(indicator.award()).isEqualTo(Award.points(Points.of(9)));
        assertThat(indicator.criterion()).isEqualTo(AAT_RATE.criterion());
    }

    @Test
    void what_pays_is_no_prerequisite() {
        assertThat(AAT_RATE.isPrerequisite()).isFalse();
        assertThat(APP.isPrerequisite()).isFalse();
        assertThat(AAT_RATE.pays(Award.nothing()).isPrerequisite()).isTrue();
    }

    @Test
    void it_is_neutralised_by_its_id_or_by_all_of_its_metrics() {
        assertThat(SOFTWARE.isNeutralised(FULL)).isFalse();
        assertThat(SOFTWARE.isNeutralised(FULL.change().neutralise("software").build()))
                .isTrue();
        assertThat(SOFTWARE.isNeutralised(FULL.change().neutralise(SEGUR).build()))
                .isFalse();
        assertThat(SOFTWARE.isNeutralised(
                        FULL.change().neutralise(SEGUR).neutralise(LAP).build()))
                .isTrue();
    }

    @Test
    void set_aside_a_prerequisite_is_as_good_as_met_and_another_as_good_as_missed() {
        assertThat(verdict(
                        SOFTWARE,
                        FULL.with(SEGUR, Answer.NO)
                                .change()
                                .neutralise("software")
                                .build()))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(AAT_RATE, FULL.change().neutralise(AAT).build())).isEqualTo(Verdict.MISSED);
        assertThat(verdict(AAT_RATE, FULL)).isEqualTo(Verdict.MET);
        assertThat(verdict(AAT_RATE, FULL.without(AAT))).isEqualTo(Verdict.UNKNOWN);
    }

    private static Verdict verdict(Indicator indicator, Dossier dossier) {
        return indicator.judge(dossier, Reading.OURS, indicator.isNeutralised(dossier));
    }

    @Test
    void its_metrics_are_those_of_what_it_asks_and_of_what_it_pays() {
        assertThat(SOFTWARE.metrics()).containsExactly(SEGUR, LAP);
        assertThat(AAT_RATE.pays(new EnteredPoints(SAS_EFFECTION_POINTS, Points.of(360)))
                        .metrics())
                .containsExactly(AAT, SAS_EFFECTION_POINTS);
    }

    @Test
    void a_fixed_award_is_the_same_for_everyone() {
        Award award = Award.points(Points.of(40));

        assertThat(award.assured(FULL, Reading.OURS)).isEqualTo(Amount.of(Points.of(40)));
        assertThat(award.attainable(FULL, Reading.OURS)).isEqualTo(Amount.of(Points.of(40)));
        assertThat(award.maximum()).contains(Amount.of(Points.of(40)));
        assertThat(award.metrics()).isEmpty();
        assertThat(award.interpretations(FULL)).isEmpty();
    }
}
