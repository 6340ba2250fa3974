package fr.donum.domain.dossier;

import static fr.donum.domain.dossier.Attestation.LAP;
import static fr.donum.domain.dossier.Attestation.SEGUR;
import static fr.donum.domain.dossier.Count.APCV_FSE;
import static fr.donum.domain.dossier.Count.MSS_MESSAGES;
import static fr.donum.domain.dossier.Tally.tally;
import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.dossier.Usage.DMP;
import static fr.donum.domain.dossier.Usage.PSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.quantity.Ratio;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final PractitionerId SOMEONE = PractitionerId.of("someone");
    private static final Dossier EMPTY = Dossier.of(SOMEONE).build();

    @Test
    void what_was_not_supplied_is_missing_and_never_zero() {
        assertThat(Metric.ALL).allSatisfy(metric -> {
            assertThat(EMPTY.standing(metric)).isEqualTo(Standing.MISSING);
            assertThat(EMPTY.isNeutralised(metric)).isFalse();
        });
        assertThat(EMPTY.answer(SEGUR)).isEmpty();
        assertThat(EMPTY.tally(AAT)).isEmpty();
        assertThat(EMPTY.rate(AAT)).isEmpty();
        assertThat(EMPTY.count(APCV_FSE)).isEmpty();
        assertThat(EMPTY.year()).isEmpty();
        assertThat(EMPTY.asOf()).isEmpty();
        assertThat(EMPTY.profile()).isEqualTo(Profile.UNKNOWN);
        assertThat(EMPTY.practitioner()).isEqualTo(SOMEONE);
    }

    @Test
    void a_figure_of_zero_is_known() {
        Dossier dossier = EMPTY.with(AAT, tally(0, 5)).with(APCV_FSE, 0).with(SEGUR, Answer.NO);

        assertThat(dossier.standing(AAT)).isEqualTo(Standing.KNOWN);
        assertThat(dossier.standing(APCV_FSE)).isEqualTo(Standing.KNOWN);
        assertThat(dossier.standing(SEGUR)).isEqualTo(Standing.KNOWN);
        assertThat(dossier.count(APCV_FSE)).hasValue(0);
        assertThat(dossier.rate(AAT)).contains(Ratio.ZERO);
    }

    @Test
    void zero_out_of_zero_says_that_there_was_no_such_act() {
        Dossier dossier = EMPTY.with(PSE, tally(0, 0));

        assertThat(dossier.standing(PSE)).isEqualTo(Standing.NO_ACTS);
        assertThat(dossier.tally(PSE)).contains(tally(0, 0));
        assertThat(dossier.rate(PSE)).isEmpty();
    }

    @Test
    void neutralised_wins_over_any_figure_and_over_none() {
        Dossier dossier = EMPTY.with(AAT, tally(5, 5))
                .with(PSE, tally(0, 0))
                .change()
                .neutralise(AAT)
                .neutralise(PSE)
                .neutralise(DMP)
                .build();

        assertThat(dossier.standing(AAT)).isEqualTo(Standing.NEUTRALISED);
        assertThat(dossier.standing(PSE)).isEqualTo(Standing.NEUTRALISED);
        assertThat(dossier.standing(DMP)).isEqualTo(Standing.NEUTRALISED);
        assertThat(dossier.standing(Usage.FSE)).isEqualTo(Standing.MISSING);
        assertThat(dossier.isNeutralised(DMP)).isTrue();
        assertThat(dossier.rate(AAT)).as("the figure is kept").contains(Ratio.ONE);
    }

    @Test
    void indicators_are_neutralised_by_their_id() {
        Dossier dossier =
                EMPTY.change().neutralise("sas").neutralise("equipment").build();

        assertThat(dossier.isNeutralised("equipment")).isTrue();
        assertThat(dossier.isNeutralised("sas")).isTrue();
        assertThat(dossier.isNeutralised("aat")).isFalse();
        assertThat(EMPTY.isNeutralised("equipment")).isFalse();
        assertThat(dossier.neutralisedIndicators()).containsExactly("equipment", "sas");
        assertThat(dossier.standing(Attestation.SAS)).as("the metric is not").isEqualTo(Standing.MISSING);
    }

    @Test
    void an_attestation_is_answered_in_three_ways() {
        assertThat(EMPTY.with(LAP, Answer.YES).answer(LAP)).contains(Answer.YES);
        assertThat(EMPTY.with(LAP, Answer.NO).answer(LAP)).contains(Answer.NO);
        assertThat(EMPTY.with(LAP, Answer.EXEMPT).answer(LAP)).contains(Answer.EXEMPT);
        assertThat(EMPTY.with(LAP, Answer.YES).answer(SEGUR)).isEmpty();
    }

    @Test
    void a_later_answer_replaces_an_earlier_one() {
        assertThat(EMPTY.with(LAP, Answer.YES).with(LAP, Answer.NO).answer(LAP)).contains(Answer.NO);
        assertThat(EMPTY.with(LAP, Answer.EXEMPT).with(LAP, Answer.NO).answer(LAP))
                .contains(Answer.NO);
        assertThat(EMPTY.with(LAP, Answer.NO).with(LAP, Answer.EXEMPT).answer(LAP))
                .contains(Answer.EXEMPT);
    }

    @Test
    void a_usage_is_known_by_counts_or_by_its_rate_alone() {
        Dossier counted = EMPTY.with(AAT, tally(50, 60));
        Dossier bare = EMPTY.with(AAT, Ratio.of(5, 6));

        assertThat(counted.tally(AAT)).contains(tally(50, 60));
        assertThat(counted.isBareRate(AAT)).isFalse();
        assertThat(bare.tally(AAT)).isEmpty();
        assertThat(bare.isBareRate(AAT)).isTrue();
        assertThat(bare.rate(AAT)).isEqualTo(counted.rate(AAT)).contains(Ratio.of(5, 6));
        assertThat(counted.done(AAT)).isEqualTo(50);
        assertThat(counted.total(AAT)).isEqualTo(60);
        assertThat(bare.with(AAT, tally(1, 2)).isBareRate(AAT))
                .as("counts replace a rate")
                .isFalse();
    }

    @Test
    void figures_are_kept_apart() {
        Dossier dossier = EMPTY.with(APCV_FSE, 3)
                .with(MSS_MESSAGES, 4)
                .with(Usage.FSE, tally(1, 2))
                .with(Usage.APCV, tally(5, 6));

        assertThat(dossier.count(APCV_FSE)).hasValue(3);
        assertThat(dossier.count(MSS_MESSAGES)).hasValue(4);
        assertThat(dossier.tally(Usage.FSE)).contains(tally(1, 2));
        assertThat(dossier.tally(Usage.APCV)).contains(tally(5, 6));
    }

    @Test
    void what_is_taken_away_is_missing_again() {
        Dossier full = EMPTY.with(AAT, Ratio.of(5, 6))
                .with(APCV_FSE, 3)
                .with(LAP, Answer.EXEMPT)
                .with(SEGUR, Answer.YES);
        Dossier less = full.without(AAT).without(APCV_FSE).without(LAP).without(SEGUR);

        assertThat(less.standing(AAT)).isEqualTo(Standing.MISSING);
        assertThat(less.isBareRate(AAT)).isFalse();
        assertThat(less.done(AAT)).isZero();
        assertThat(less.total(AAT)).isZero();
        assertThat(less.count(APCV_FSE)).isEmpty();
        assertThat(less.answer(LAP)).isEmpty();
        assertThat(less.answer(SEGUR)).isEmpty();
        assertThat(full.count(APCV_FSE)).as("the original is as it was").hasValue(3);
    }

    @Test
    void a_day_may_be_left_open_while_its_year_is_kept() {
        Dossier dossier =
                EMPTY.change().asOf(LocalDate.of(2026, 9, 30)).withoutDay().build();

        assertThat(dossier.asOf()).isEmpty();
        assertThat(dossier.year()).hasValue(2026);
    }

    @Test
    void a_date_states_its_year() {
        Dossier dossier = EMPTY.change().asOf(LocalDate.of(2026, 9, 30)).build();

        assertThat(dossier.year()).hasValue(2026);
        assertThat(dossier.asOf()).contains(LocalDate.of(2026, 9, 30));
        assertThat(dossier.asIfIn(2028).year()).hasValue(2028);
        assertThat(dossier.with(AAT, tally(1, 2)).asOf()).contains(LocalDate.of(2026, 9, 30));
    }

    @Test
    void what_is_said_of_the_doctor_is_kept() {
        Profile profile = Profile.UNKNOWN.withName("Dr A").withSpecialty("Cardiologie");
        Dossier dossier = EMPTY.change().profile(profile).build();

        assertThat(dossier.profile()).isEqualTo(profile);
        assertThat(dossier.with(APCV_FSE, 1).profile()).isEqualTo(profile);
    }

    @Test
    void a_change_keeps_all_the_rest() {
        Dossier dossier = EMPTY.change()
                .neutralise(DMP)
                .neutralise("equipment")
                .with(LAP, Answer.EXEMPT)
                .with(SEGUR, Answer.YES)
                .with(AAT, Ratio.of(1, 2))
                .year(2026)
                .build()
                .with(APCV_FSE, 1);

        assertThat(dossier.isNeutralised(DMP)).isTrue();
        assertThat(dossier.isNeutralised("equipment")).isTrue();
        assertThat(dossier.answer(LAP)).contains(Answer.EXEMPT);
        assertThat(dossier.answer(SEGUR)).contains(Answer.YES);
        assertThat(dossier.isBareRate(AAT)).isTrue();
        assertThat(dossier.year()).hasValue(2026);
        assertThat(dossier.practitioner()).isEqualTo(SOMEONE);
    }

    @Test
    void a_builder_used_on_does_not_change_what_it_has_built() {
        DossierBuilder builder = Dossier.of(SOMEONE).with(AAT, 1, 2);
        Dossier dossier = builder.build();
        builder.with(AAT, 2, 2).neutralise("equipment").neutralise(AAT);

        assertThat(dossier.tally(AAT)).contains(tally(1, 2));
        assertThat(dossier.neutralisedIndicators()).isEmpty();
        assertThat(dossier.isNeutralised(AAT)).isFalse();
    }
}
