package fr.donum.domain.scheme;

import static fr.donum.domain.dossier.Count.ALD_PATIENTS;
import static fr.donum.domain.dossier.Count.ALD_VSM;
import static fr.donum.domain.dossier.Count.SAS_EFFECTION_POINTS;
import static fr.donum.domain.dossier.Count.VSM_ALREADY_PAID;
import static fr.donum.domain.dossier.Count.VSM_STRUCTURED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Awards by themselves, once their indicator is taken to be met. */
class AwardsThatVaryTest {
    private static final VsmAward.Bonus BONUS = new VsmAward.Bonus(Ratio.of(1, 3), Ratio.of(6, 5));
    private static final VsmAward VSM = new VsmAward(
            List.of(
                    new VsmAward.Tier(Ratio.percent(50), Euros.of(1_500)),
                    new VsmAward.Tier(Ratio.percent(90), Euros.of(3_000))),
            BONUS,
            new VsmAward.Reference(800, 600),
            true);
    private static final EnteredPoints ENTERED = new EnteredPoints(SAS_EFFECTION_POINTS, Points.of(360));
    private static final Dossier LIST_OF_800 = Dossier.of(PractitionerId.of("someone"))
            .profile(Profile.UNKNOWN.withListSize(800).withListUnder16(0))
            .build();

    private static final Dossier NOTHING_PAID = LIST_OF_800.with(VSM_ALREADY_PAID, 0);

    private static Amount assured(Award award, Dossier dossier) {
        return award.assured(dossier, Reading.OURS);
    }

    private static @Nullable Amount attainable(Award award, Dossier dossier) {
        return award.attainable(dossier, Reading.OURS);
    }

    @Test
    void while_the_share_is_not_known_the_first_tier_is_sure_and_the_last_attainable() {
        Dossier noVsm = NOTHING_PAID.with(ALD_PATIENTS, 100).with(VSM_STRUCTURED, 0);
        Dossier noPatients = NOTHING_PAID.with(ALD_VSM, 95).with(VSM_STRUCTURED, 0);

        assertThat(assured(VSM, noVsm)).isEqualTo(Amount.of(Euros.of(1_500)));
        assertThat(attainable(VSM, noVsm)).isEqualTo(Amount.of(Euros.of(3_000)));
        assertThat(assured(VSM, noPatients)).isEqualTo(Amount.of(Euros.of(1_500)));
        assertThat(attainable(VSM, noPatients)).isEqualTo(Amount.of(Euros.of(3_000)));
    }

    @Test
    void without_what_was_paid_before_nothing_is_sure_and_all_that_is_due_attainable() {
        Dossier due = LIST_OF_800.with(ALD_PATIENTS, 100).with(ALD_VSM, 95).with(VSM_STRUCTURED, 0);

        assertThat(assured(VSM, due)).isEqualTo(Amount.ZERO);
        assertThat(attainable(VSM, due)).isEqualTo(Amount.of(Euros.of(3_000)));
        assertThat(assured(VSM, due.with(VSM_ALREADY_PAID, 150_000))).isEqualTo(Amount.of(Euros.of(1_500)));
    }

    @Test
    void without_the_size_of_the_list_nothing_is_sure_and_there_is_no_bound() {
        Dossier due = NOTHING_PAID
                .with(ALD_PATIENTS, 100)
                .with(ALD_VSM, 95)
                .with(VSM_STRUCTURED, 0)
                .change()
                .profile(Profile.UNKNOWN.withListUnder16(0))
                .build();

        assertThat(assured(VSM, due)).isEqualTo(Amount.ZERO);
        assertThat(attainable(VSM, due)).isNull();
    }

    @Test
    void the_bonus_is_on_one_side_of_its_share_on_the_line_or_not_known() {
        assertThat(BONUS.side(LIST_OF_800.with(ALD_VSM, 1).with(VSM_STRUCTURED, 1)))
                .contains(1);
        assertThat(BONUS.side(LIST_OF_800.with(ALD_VSM, 3).with(VSM_STRUCTURED, 1)))
                .contains(0);
        assertThat(BONUS.side(LIST_OF_800.with(ALD_VSM, 4).with(VSM_STRUCTURED, 1)))
                .contains(-1);
        assertThat(BONUS.side(LIST_OF_800.with(VSM_STRUCTURED, 0))).contains(-1);
        assertThat(BONUS.side(LIST_OF_800.with(ALD_VSM, 0).with(VSM_STRUCTURED, 5)))
                .as("a share of nothing")
                .isEmpty();
        assertThat(BONUS.side(LIST_OF_800.with(ALD_VSM, 5))).isEmpty();
        assertThat(BONUS.side(LIST_OF_800.with(VSM_STRUCTURED, 5))).isEmpty();
    }

    @Test
    void without_points_entered_none_are_sure_and_all_attainable() {
        assertThat(assured(ENTERED, LIST_OF_800)).isEqualTo(Amount.ZERO);
        assertThat(attainable(ENTERED, LIST_OF_800)).isEqualTo(Amount.of(Points.of(360)));
        assertThat(assured(ENTERED, LIST_OF_800.with(SAS_EFFECTION_POINTS, 45)))
                .isEqualTo(Amount.of(Points.parse("22.5")));
        assertThat(attainable(ENTERED, LIST_OF_800.with(SAS_EFFECTION_POINTS, 45)))
                .isEqualTo(Amount.of(Points.parse("22.5")));
        assertThat(ENTERED.metrics()).containsExactly(SAS_EFFECTION_POINTS);
    }

    @Test
    void each_award_is_of_one_kind_and_one_of_them_follows_the_list() {
        List<Award> all = List.of(Award.nothing(), new EnteredPoints(SAS_EFFECTION_POINTS, Points.of(1)), VSM);

        assertThat(Award.Kind.values())
                .as("kinds of which an award is to stand here")
                .filteredOn(kind -> all.stream().noneMatch(award -> award.kind() == kind))
                .isEmpty();
        assertThat(all).extracting(Award::isByList).containsExactly(false, false, true);
    }
}
