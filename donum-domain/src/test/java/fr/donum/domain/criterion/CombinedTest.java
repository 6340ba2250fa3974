package fr.donum.domain.criterion;

import static fr.donum.domain.criterion.Criterion.allOf;
import static fr.donum.domain.criterion.Criterion.anyOf;
import static fr.donum.domain.criterion.Criterion.attested;
import static fr.donum.domain.dossier.Answer.NO;
import static fr.donum.domain.dossier.Answer.YES;
import static fr.donum.domain.dossier.Attestation.SEGUR;
import static fr.donum.domain.dossier.Attestation.SESAM_VITALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Standing;
import org.junit.jupiter.api.Test;

class CombinedTest {
    private static final Criterion ALL = allOf(attested(SEGUR), attested(SESAM_VITALE));
    private static final Criterion ANY = anyOf(attested(SEGUR), attested(SESAM_VITALE));

    @Test
    void all_are_needed_or_any_is_enough() {
        Practice both = Practice.with(SEGUR, YES).and(SESAM_VITALE, YES);
        Practice one = Practice.with(SEGUR, YES).and(SESAM_VITALE, NO);
        Practice none = Practice.with(SEGUR, NO).and(SESAM_VITALE, NO);

        assertThat(both.judged(ALL)).isEqualTo(Verdict.MET);
        assertThat(both.judged(ANY)).isEqualTo(Verdict.MET);
        assertThat(one.judged(ALL)).isEqualTo(Verdict.MISSED);
        assertThat(one.judged(ANY)).isEqualTo(Verdict.MET);
        assertThat(none.judged(ALL)).isEqualTo(Verdict.MISSED);
        assertThat(none.judged(ANY)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_missing_part_matters_only_if_the_others_do_not_decide() {
        assertThat(Practice.with(SEGUR, YES).judged(ALL)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Practice.with(SEGUR, NO).judged(ALL)).isEqualTo(Verdict.MISSED);
        assertThat(Practice.with(SEGUR, YES).judged(ANY)).isEqualTo(Verdict.MET);
        assertThat(Practice.with(SEGUR, NO).judged(ANY)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Practice.with(SEGUR, NO).found(ALL).missing()).isEmpty();
        assertThat(Practice.with(SEGUR, NO).found(ANY).missing()).containsExactly(SESAM_VITALE);
    }

    @Test
    void of_all_a_neutralised_part_lets_the_others_decide() {
        assertThat(Practice.with(SEGUR, NO).without(SESAM_VITALE).judged(ALL)).isEqualTo(Verdict.MISSED);
        assertThat(Practice.with(SEGUR, YES).without(SESAM_VITALE).judged(ALL)).isEqualTo(Verdict.MET);
    }

    @Test
    void of_any_a_neutralised_part_is_enough() {
        assertThat(Practice.with(SEGUR, NO).without(SESAM_VITALE).judged(ANY)).isEqualTo(Verdict.MET);
    }

    @Test
    void it_is_neutralised_when_every_part_is() {
        assertThat(ALL.isNeutralised(
                        Practice.unknown().without(SEGUR, SESAM_VITALE).dossier()))
                .isTrue();
        assertThat(ALL.isNeutralised(Practice.unknown().without(SEGUR).dossier()))
                .isFalse();
        assertThat(ANY.isNeutralised(Practice.unknown().without(SESAM_VITALE).dossier()))
                .isFalse();
    }

    @Test
    void it_shows_its_parts_in_the_order_of_the_text() {
        Finding finding = Practice.with(SEGUR, NO).found(ALL);

        assertThat(finding.parts())
                .extracting(Finding::criterion)
                .containsExactly(attested(SEGUR), attested(SESAM_VITALE));
        assertThat(finding.parts()).extracting(Finding::verdict).containsExactly(Verdict.MISSED, Verdict.UNKNOWN);
        assertThat(finding.observed()).isEqualTo(Observation.nothing());
        assertThat(ALL.metrics()).containsExactly(SEGUR, SESAM_VITALE);
    }

    @Test
    void its_standing_says_whether_something_missing_leaves_it_undecided() {
        assertThat(Practice.with(SEGUR, NO).found(ALL).standing()).isEqualTo(Standing.KNOWN);
        assertThat(Practice.with(SEGUR, YES).found(ALL).standing()).isEqualTo(Standing.MISSING);
        assertThat(Practice.unknown().without(SEGUR, SESAM_VITALE).found(ALL).standing())
                .isEqualTo(Standing.NEUTRALISED);
    }

    @Test
    void nothing_combines_to_nothing() {
        assertThatThrownBy(Criterion::allOf).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Criterion::anyOf).isInstanceOf(IllegalArgumentException.class);
    }
}
