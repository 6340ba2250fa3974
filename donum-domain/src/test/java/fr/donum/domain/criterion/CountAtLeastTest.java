package fr.donum.domain.criterion;

import static fr.donum.domain.criterion.Criterion.countOf;
import static fr.donum.domain.dossier.Count.APCV_FSE;
import static fr.donum.domain.dossier.Count.MSS_MESSAGES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Standing;
import org.junit.jupiter.api.Test;

class CountAtLeastTest {
    private static final Criterion TWO = countOf(APCV_FSE).atLeast(2);

    @Test
    void it_is_reached_by_as_many_and_not_by_one_less() {
        assertThat(Practice.with(APCV_FSE, 2).judged(TWO)).isEqualTo(Verdict.MET);
        assertThat(Practice.with(APCV_FSE, 3).judged(TWO)).isEqualTo(Verdict.MET);
        assertThat(Practice.with(APCV_FSE, 1).judged(TWO)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void zero_is_known_and_missing_is_not_zero() {
        assertThat(Practice.with(APCV_FSE, 0).judged(TWO)).isEqualTo(Verdict.MISSED);
        assertThat(Practice.unknown().judged(TWO)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Practice.with(APCV_FSE, 0).judged(countOf(APCV_FSE).atLeast(0)))
                .isEqualTo(Verdict.MET);
        assertThat(Practice.unknown().judged(countOf(APCV_FSE).atLeast(0))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void neutralised_it_does_not_stand_in_the_way() {
        assertThat(Practice.with(APCV_FSE, 0).without(APCV_FSE).judged(TWO)).isEqualTo(Verdict.MET);
        assertThat(TWO.isNeutralised(Practice.unknown().without(APCV_FSE).dossier()))
                .isTrue();
        assertThat(TWO.isNeutralised(Practice.unknown().without(MSS_MESSAGES).dossier()))
                .isFalse();
    }

    @Test
    void it_shows_the_count_and_the_least() {
        Finding finding = Practice.with(APCV_FSE, 1).found(TWO);

        assertThat(finding.observed()).isEqualTo(new Observation.OfCount(1)).hasToString("1");
        assertThat(finding.required()).isEqualTo(new Observation.OfCount(2));
        assertThat(finding.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(finding.standing()).isEqualTo(Standing.KNOWN);
        assertThat(Practice.unknown().found(TWO).observed()).isEqualTo(Observation.nothing());
        assertThat(Practice.unknown().found(TWO).missing()).containsExactly(APCV_FSE);
        assertThat(TWO.metrics()).containsExactly(APCV_FSE);
    }
}
