package fr.donum.domain.scheme;

import static fr.donum.domain.dossier.Attestation.LAP;
import static fr.donum.domain.dossier.Attestation.SEGUR;
import static fr.donum.domain.dossier.Attestation.VIDEO;
import static fr.donum.domain.dossier.Count.APCV_FSE;
import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.dossier.Usage.FSE;
import static fr.donum.domain.scheme.SmallText.AAT_RATE;
import static fr.donum.domain.scheme.SmallText.APP;
import static fr.donum.domain.scheme.SmallText.BEHIND;
import static fr.donum.domain.scheme.SmallText.FREE;
import static fr.donum.domain.scheme.SmallText.FSE_RATE;
import static fr.donum.domain.scheme.SmallText.FULL;
import static fr.donum.domain.scheme.SmallText.GATE;
import static fr.donum.domain.scheme.SmallText.SCHEME;
import static fr.donum.domain.scheme.SmallText.SOFTWARE;
import static fr.donum.domain.scheme.SmallText.SOURCE;
import static fr.donum.domain.scheme.SmallText.VIDEO_SET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchemeTest {
    @Test
    void its_situation_counts_at_the_end_of_its_year_and_its_point_is_worth_7_euros() {
        assertThat(SCHEME.assessedOn()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(SCHEME.pointValue()).isEqualTo(Euros.parse("7.00"));
        assertThat(SCHEME.publishedMaximum()).isNull();
        assertThat(SCHEME.title()).isEqualTo("Petit texte");
    }

    @Test
    void another_day_or_a_published_total_leaves_the_rest_as_it_was() {
        Scheme other = SCHEME.assessedOn(LocalDate.of(2030, 6, 30)).publishedAs(Points.of(99));

        assertThat(other.assessedOn()).isEqualTo(LocalDate.of(2030, 6, 30));
        assertThat(other.publishedMaximum()).isEqualTo(Points.of(99));
        assertThat(other.volets()).isEqualTo(SCHEME.volets());
        assertThat(SCHEME.publishedAs(Points.of(99)).assessedOn()).isEqualTo(LocalDate.of(2030, 12, 31));
    }

    @Test
    void its_maximum_is_the_sum_of_all_it_pays() {
        assertThat(SCHEME.maximum()).contains(new Amount(Points.parse("17.5"), Euros.of(30)));
        assertThat(GATE.maximum()).contains(Amount.of(Points.of(10)));
        assertThat(BEHIND.maximum()).contains(Amount.of(Points.parse("7.5")));
    }

    @Test
    void its_indicators_and_metrics_are_in_the_order_of_the_text() {
        assertThat(SCHEME.indicators()).containsExactly(SOFTWARE, FSE_RATE, AAT_RATE, VIDEO_SET, APP);
        assertThat(SCHEME.metrics()).containsExactly(SEGUR, LAP, FSE, AAT, VIDEO, APCV_FSE);
    }

    @Test
    void a_volet_is_found_by_its_id() {
        assertThat(SCHEME.volet("behind")).isEqualTo(BEHIND);
        assertThat(SCHEME.volet("gate")).isEqualTo(GATE);
        assertThatThrownBy(() -> SCHEME.volet("aat"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("small-2030 has no \"aat\"; it has gate, behind, free");
    }

    @Test
    void an_indicator_is_found_by_its_id() {
        assertThat(SCHEME.indicator("aat")).isEqualTo(AAT_RATE);
        assertThat(SCHEME.indicator("app")).isEqualTo(APP);
        assertThatThrownBy(() -> SCHEME.indicator("gate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("small-2030 has no \"gate\"; it has software, fse, aat, video, app");
    }

    @Test
    void no_id_occurs_twice() {
        Volet again = Volet.independent("again", "Encore", Opening.ALWAYS, AAT_RATE);

        assertThatThrownBy(() -> Scheme.ofYear("twice", 2030, "Deux", SOURCE, GATE, BEHIND, again))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("twice: aat occurs twice");
        assertThatThrownBy(() -> Scheme.ofYear("twice", 2030, "Deux", SOURCE, FREE, FREE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("twice: free occurs twice");
    }

    @Test
    void a_gate_is_an_earlier_volet() {
        Volet own = Volet.independent("own", "Soi", Opening.behind("own"), APP);

        assertThatThrownBy(() -> Scheme.ofYear("late", 2030, "Tard", SOURCE, BEHIND, GATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("late: behind stands behind no earlier volet");
        assertThatThrownBy(() -> Scheme.ofYear("self", 2030, "Soi", SOURCE, own))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_dossier_of_another_year_is_refused_unless_it_is_made_a_hypothesis() {
        Dossier other = FULL.asIfIn(2029);

        assertThat(SCHEME.isOfYear(FULL)).as("states none").isTrue();
        assertThat(SCHEME.isOfYear(FULL.asIfIn(2030))).isTrue();
        assertThat(SCHEME.isOfYear(other)).isFalse();
        assertThatThrownBy(() -> SCHEME.evaluate(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("small-2030");
        assertThat(SCHEME.evaluate(other.asIfIn(2030)).euros().assured()).isEqualTo(Euros.parse("152.50"));
    }

    @Test
    void a_volet_has_an_indicator() {
        assertThatThrownBy(() -> Volet.independent("empty", "Vide", Opening.ALWAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty");
    }
}
