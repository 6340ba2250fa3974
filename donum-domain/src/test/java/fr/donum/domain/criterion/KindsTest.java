package fr.donum.domain.criterion;

import static fr.donum.domain.criterion.Criterion.allOf;
import static fr.donum.domain.criterion.Criterion.anyOf;
import static fr.donum.domain.criterion.Criterion.attested;
import static fr.donum.domain.criterion.Criterion.countOf;
import static fr.donum.domain.criterion.Criterion.meanOf;
import static fr.donum.domain.criterion.Criterion.rateOf;
import static fr.donum.domain.criterion.Criterion.shareOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever must tell criteria or observations apart switches over their kinds. */
class KindsTest {
    private static final Criterion LAP = attested(Attestation.LAP);
    private static final Criterion SEGUR = attested(Attestation.SEGUR);
    private static final Criterion AAT = rateOf(Usage.AAT).atLeast(Target.percent(50));

    @Test
    void each_criterion_is_of_one_kind() {
        List<Criterion> all = List.of(
                LAP,
                AAT,
                meanOf(Usage.AAT, Usage.PSE).atLeast(Target.percent(50)),
                countOf(Count.APCV_FSE).atLeast(1),
                shareOf(Count.ALD_VSM, Count.ALD_PATIENTS).atLeast(Target.percent(50)),
                allOf(LAP, AAT),
                anyOf(LAP, AAT));

        assertThat(all).extracting(Criterion::kind).containsExactly(Criterion.Kind.values());
        assertThat(all)
                .extracting(criterion -> criterion.kind().id())
                .containsExactly("attested", "rate", "mean", "count", "share", "all-of", "any-of");
    }

    @Test
    void each_observation_is_of_one_kind() {
        assertThat(List.of(
                        Observation.nothing(),
                        new Observation.OfAnswer(Answer.YES),
                        new Observation.OfTally(Tally.tally(1, 2)),
                        new Observation.OfRatio(Ratio.ONE),
                        new Observation.Between(Ratio.ZERO, Ratio.ONE),
                        new Observation.OfCount(3)))
                .extracting(Observation::kind)
                .containsExactly(Observation.Kind.values());
    }

    @Test
    void a_combination_has_leaves_and_another_criterion_is_its_own() {
        assertThat(allOf(LAP, anyOf(AAT, allOf(SEGUR, LAP))).leaves()).containsExactly(LAP, AAT, SEGUR, LAP);
        assertThat(AAT.leaves()).containsExactly(AAT);
    }

    @Test
    void a_target_prints_what_it_asks() {
        assertThat(Target.percent(60)).hasToString("3/5");
        assertThat(Target.percent(60).orStepped(Ratio.percent(70))).hasToString("3/5 or 7/10");
    }
}
