package fr.donum.domain.scheme;

import static fr.donum.domain.dossier.Answer.NO;
import static fr.donum.domain.dossier.Attestation.LAP;
import static fr.donum.domain.dossier.Attestation.SEGUR;
import static fr.donum.domain.dossier.Attestation.VIDEO;
import static fr.donum.domain.dossier.Tally.tally;
import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.dossier.Usage.FSE;
import static fr.donum.domain.scheme.SmallText.AAT_RATE;
import static fr.donum.domain.scheme.SmallText.APP;
import static fr.donum.domain.scheme.SmallText.FSE_RATE;
import static fr.donum.domain.scheme.SmallText.FULL;
import static fr.donum.domain.scheme.SmallText.GATE;
import static fr.donum.domain.scheme.SmallText.SCHEME;
import static fr.donum.domain.scheme.SmallText.SOFTWARE;
import static fr.donum.domain.scheme.SmallText.SOURCE;
import static fr.donum.domain.scheme.SmallText.VIDEO_SET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each fate with what made it so. */
class OutcomeTest {
    private static final Amount FIVE = Amount.of(Points.of(5));
    private static final Indicator PAYS_NOTHING = VIDEO_SET.pays(Award.nothing());

    private static VoletResult volet(Dossier dossier, int position) {
        return SCHEME.evaluate(dossier).volets().get(position);
    }

    private static Outcome aat(Dossier dossier) {
        return volet(dossier, 1).indicators().get(0).outcome();
    }

    @Test
    void what_is_earned_says_how_much() {
        assertThat(aat(FULL)).isEqualTo(new Outcome.Earned(Interval.exactly(FIVE)));
        assertThat(volet(FULL, 1).indicators().get(0).amount()).isEqualTo(Interval.exactly(FIVE));
    }

    @Test
    void what_is_missed_says_what_is_forgone() {
        assertThat(aat(FULL.with(AAT, tally(0, 2)))).isEqualTo(new Outcome.Missed(FIVE));
        assertThat(aat(FULL.with(AAT, tally(0, 2)).with(SEGUR, NO))).isEqualTo(new Outcome.Missed(FIVE));
        assertThat(volet(FULL.with(AAT, tally(0, 2)), 1).indicators().get(0).amount())
                .isEqualTo(Interval.exactly(Amount.ZERO));
    }

    @Test
    void what_is_blocked_names_the_volet_and_the_indicators_that_miss_it() {
        Outcome.Closure software = new Outcome.Closure(GATE, List.of(SOFTWARE));
        Outcome.Closure both = new Outcome.Closure(GATE, List.of(SOFTWARE, FSE_RATE));

        assertThat(aat(FULL.with(SEGUR, NO))).isEqualTo(new Outcome.Blocked(FIVE, List.of(software)));
        assertThat(aat(FULL.with(SEGUR, NO).with(FSE, tally(0, 1))))
                .isEqualTo(new Outcome.Blocked(FIVE, List.of(both)));
        assertThat(aat(FULL.with(SEGUR, NO).without(FSE)))
                .as("one that is open misses nothing yet")
                .isEqualTo(new Outcome.Blocked(FIVE, List.of(software)));
        assertThat(aat(FULL.with(SEGUR, NO)
                        .with(FSE, tally(0, 1))
                        .change()
                        .neutralise("fse")
                        .build()))
                .as("one that is set aside misses nothing")
                .isEqualTo(new Outcome.Blocked(FIVE, List.of(software)));
    }

    @Test
    void what_is_open_says_what_it_may_bring() {
        assertThat(aat(FULL.without(AAT))).isEqualTo(new Outcome.Open(FIVE, List.of()));
        assertThat(aat(FULL.without(LAP))).as("behind an open gate").isEqualTo(new Outcome.Open(FIVE, List.of()));
    }

    @Test
    void what_is_open_behind_a_closed_gate_can_bring_nothing_and_says_why() {
        assertThat(aat(FULL.without(AAT).with(SEGUR, NO)))
                .isEqualTo(new Outcome.Open(Amount.ZERO, List.of(new Outcome.Closure(GATE, List.of(SOFTWARE)))));
    }

    @Test
    void what_is_set_aside_neither_blocks_nor_pays() {
        VoletResult result =
                volet(FULL.change().neutralise(AAT).neutralise("video").build(), 1);

        assertThat(result.indicators())
                .extracting(IndicatorResult::outcome)
                .containsOnly(new Outcome.Neutralised())
                .hasSize(2);
        assertThat(result.indicators()).extracting(IndicatorResult::amount).containsOnly(Interval.exactly(Amount.ZERO));
        assertThat(result.amount()).isEqualTo(Interval.exactly(Amount.ZERO));
    }

    @Test
    void a_volet_pays_its_indicators_and_what_they_pay_together() {
        assertThat(volet(FULL, 0).amount()).isEqualTo(Interval.exactly(Amount.of(Points.of(10))));
        assertThat(volet(FULL, 1).amount()).isEqualTo(Interval.exactly(Amount.of(Points.parse("7.5"))));
        assertThat(volet(FULL, 2).amount()).isEqualTo(Interval.exactly(Amount.of(Euros.of(30))));
        assertThat(volet(FULL.without(VIDEO), 1).amount())
                .isEqualTo(new Interval<>(FIVE, Amount.of(Points.parse("7.5"))));
        assertThat(volet(FULL.without(LAP), 0).amount())
                .isEqualTo(new Interval<>(Amount.ZERO, Amount.of(Points.of(10))));
    }

    @Test
    void a_volet_tells_its_verdict_and_that_of_its_gate() {
        assertThat(volet(FULL.without(LAP), 0).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(volet(FULL.without(LAP), 0).gate()).isEqualTo(Verdict.MET);
        assertThat(volet(FULL.without(LAP), 1).verdict()).isEqualTo(Verdict.MET);
        assertThat(volet(FULL.without(LAP), 1).gate()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void the_names_of_the_fates_are_theirs() {
        assertThat(new Outcome.Earned(Interval.exactly(FIVE)).kind()).isEqualTo(Outcome.Kind.EARNED);
        assertThat(new Outcome.Missed(FIVE).kind()).isEqualTo(Outcome.Kind.MISSED);
        assertThat(new Outcome.Blocked(FIVE, List.of()).kind()).isEqualTo(Outcome.Kind.BLOCKED);
        assertThat(new Outcome.Open(FIVE, List.of()).kind()).isEqualTo(Outcome.Kind.OPEN);
        assertThat(new Outcome.Neutralised().kind()).isEqualTo(Outcome.Kind.NEUTRALISED);
    }

    @Test
    void only_a_prerequisite_set_aside_rests_on_the_reading_that_it_does_not_block() {
        Dossier prerequisite = FULL.change().neutralise("software").build();
        Dossier optional = FULL.change().neutralise("video").build();

        assertThat(SCHEME.evaluate(prerequisite).interpretations())
                .containsExactly(Interpretation.NEUTRALISED_PREREQUISITE);
        assertThat(SCHEME.evaluate(optional).interpretations()).isEmpty();
        assertThat(SCHEME.evaluate(FULL).interpretations()).isEmpty();
    }

    @Test
    void what_is_blocked_by_a_later_gate_names_what_misses_that_one() {
        Volet second = Volet.prerequisites("second", "Encore", Points.of(1), APP.pays(Award.nothing()), PAYS_NOTHING);
        Volet third = Volet.independent("third", "Suite", Opening.behind("gate", "second"), AAT_RATE);
        Scheme scheme = Scheme.ofYear("small-2031", 2031, "Deux portes", SOURCE, GATE, second, third);

        assertThat(scheme.evaluate(FULL.with(VIDEO, NO))
                        .volets()
                        .get(2)
                        .indicators()
                        .get(0)
                        .outcome())
                .isEqualTo(new Outcome.Blocked(FIVE, List.of(new Outcome.Closure(second, List.of(PAYS_NOTHING)))));
    }
}
