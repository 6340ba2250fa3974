package fr.donum.domain.criterion;

import static fr.donum.domain.criterion.Criterion.allOf;
import static fr.donum.domain.criterion.Criterion.anyOf;
import static fr.donum.domain.criterion.Criterion.attested;
import static fr.donum.domain.criterion.Criterion.countOf;
import static fr.donum.domain.criterion.Criterion.meanOf;
import static fr.donum.domain.dossier.Answer.EXEMPT;
import static fr.donum.domain.dossier.Answer.NO;
import static fr.donum.domain.dossier.Attestation.LAP;
import static fr.donum.domain.dossier.Attestation.SEGUR;
import static fr.donum.domain.dossier.Count.APCV_FSE;
import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.dossier.Usage.PSE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Criterion MEAN = meanOf(AAT, PSE).atLeast(Target.percent(60));
    private static final Criterion DEEP = allOf(
            attested(LAP).orAssumedExempt(),
            anyOf(MEAN, attested(SEGUR)),
            countOf(APCV_FSE).atLeast(1));

    @Test
    void what_is_missing_is_named_in_the_order_of_the_text_and_through_every_level() {
        assertThat(Practice.unknown().found(DEEP).missing()).containsExactly(LAP, AAT, PSE, SEGUR, APCV_FSE);
    }

    @Test
    void what_decides_alone_leaves_nothing_to_be_named() {
        assertThat(Practice.with(APCV_FSE, 0).found(DEEP).missing()).isEmpty();
        assertThat(Practice.with(AAT, 1, 1).and(PSE, 1, 1).found(DEEP).missing())
                .as("the alternative is met, so that SEGUR no longer matters")
                .containsExactly(LAP, APCV_FSE);
        assertThat(Practice.with(SEGUR, NO).and(AAT, 1, 1).found(DEEP).missing())
                .containsExactly(LAP, PSE, APCV_FSE);
    }

    @Test
    void a_mean_names_no_rate_that_is_known_or_has_no_acts() {
        assertThat(Practice.with(AAT, 0, 0).found(MEAN).missing()).containsExactly(PSE);
        assertThat(Practice.with(AAT, 0, 0).and(PSE, 0, 0).found(MEAN).missing())
                .isEmpty();
    }

    @Test
    void the_questions_of_all_parts_are_its_own() {
        Finding finding =
                Practice.with(LAP, EXEMPT).and(AAT, 0, 0).and(PSE, 1, 1).found(DEEP);

        assertThat(finding.raised()).isEmpty();
        assertThat(finding.interpretations())
                .containsExactly(Interpretation.ZERO_DENOMINATOR, Interpretation.LAP_EXEMPTION);
    }

    @Test
    void it_lists_itself_and_all_that_it_was_made_of() {
        Finding finding = Practice.unknown().found(DEEP);

        assertThat(finding.all()).hasSize(8).startsWith(finding);
    }
}
