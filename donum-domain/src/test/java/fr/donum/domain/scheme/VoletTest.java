package fr.donum.domain.scheme;

import static fr.donum.domain.criterion.Criterion.attested;
import static fr.donum.domain.dossier.Attestation.VIDEO;
import static fr.donum.domain.scheme.SmallText.AAT_RATE;
import static fr.donum.domain.scheme.SmallText.APP;
import static fr.donum.domain.scheme.SmallText.BEHIND;
import static fr.donum.domain.scheme.SmallText.FULL;
import static fr.donum.domain.scheme.SmallText.SOURCE;
import static fr.donum.domain.scheme.SmallText.VIDEO_SET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoletTest {
    private static Volet volet(String id, Opening opening, Award together, Indicator... indicators) {
        return new Volet(id, "Autre titre", opening, together, List.of(indicators));
    }

    @Test
    void two_pay_alike_whatever_they_are_called() {
        Indicator renamed = new Indicator(
                "aat",
                "Autre nom",
                LegalSource.of("Autre texte", Confidence.ASSUMED),
                AAT_RATE.criterion(),
                AAT_RATE.award(),
                Evidence.SWORN,
                AAT_RATE.restsOn());

        assertThat(BEHIND.paysLike(volet("behind", Opening.behind("gate"), Award.nothing(), renamed, VIDEO_SET)))
                .isTrue();
    }

    @Test
    void another_id_gate_or_amount_pays_otherwise() {
        Opening gate = Opening.behind("gate");

        assertThat(BEHIND.paysLike(volet("other", gate, Award.nothing(), AAT_RATE, VIDEO_SET)))
                .isFalse();
        assertThat(BEHIND.paysLike(volet("behind", Opening.ALWAYS, Award.nothing(), AAT_RATE, VIDEO_SET)))
                .isFalse();
        assertThat(BEHIND.paysLike(volet("behind", gate, Award.points(Points.of(1)), AAT_RATE, VIDEO_SET)))
                .isFalse();
    }

    @Test
    void another_indicator_pays_otherwise_wherever_it_stands() {
        Opening gate = Opening.behind("gate");
        Indicator other = new Indicator(
                "other",
                "AAT",
                SOURCE,
                AAT_RATE.criterion(),
                AAT_RATE.award(),
                AAT_RATE.evidence(),
                AAT_RATE.restsOn());

        assertThat(BEHIND.paysLike(volet("behind", gate, Award.nothing(), other, VIDEO_SET)))
                .isFalse();
        assertThat(BEHIND.paysLike(volet("behind", gate, Award.nothing(), AAT_RATE, APP)))
                .isFalse();
        assertThat(BEHIND.paysLike(volet("behind", gate, Award.nothing(), AAT_RATE)))
                .isFalse();
        assertThat(BEHIND.paysLike(volet("behind", gate, Award.nothing(), AAT_RATE, VIDEO_SET, APP)))
                .isFalse();
        assertThat(AAT_RATE.paysLike(AAT_RATE.pays(Points.of(6)))).isFalse();
        assertThat(AAT_RATE.paysLike(Indicator.indicator("aat", "AAT", SOURCE)
                        .when(attested(VIDEO))
                        .pays(AAT_RATE.award())))
                .isFalse();
    }

    @Test
    void what_has_no_bound_leaves_its_volet_without_one() {
        VsmAward award = new VsmAward(
                List.of(new VsmAward.Tier(Ratio.percent(50), Euros.of(1_500))),
                new VsmAward.Bonus(Ratio.of(1, 3), Ratio.of(6, 5)),
                new VsmAward.Reference(800, 600),
                false);
        Volet first = Volet.independent("all", "Tout", Opening.ALWAYS, VIDEO_SET.pays(award), AAT_RATE);
        Volet last = Volet.independent("all", "Tout", Opening.ALWAYS, AAT_RATE, VIDEO_SET.pays(award));

        assertThat(List.of(first, last))
                .allSatisfy(volet -> assertThat(Scheme.ofYear("own-2030", 2030, "Le nôtre", SOURCE, volet)
                                .evaluate(FULL)
                                .volets()
                                .get(0)
                                .amount())
                        .as("the size of the list is not known")
                        .isEqualTo(Interval.atLeast(Amount.of(Points.of(5)))));
    }
}
