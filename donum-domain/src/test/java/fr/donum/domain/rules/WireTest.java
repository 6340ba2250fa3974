package fr.donum.domain.rules;

import static fr.donum.domain.OverTheWire.sent;
import static fr.donum.domain.scheme.Indicator.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.OverTheWire;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Specialties;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.scheme.Award;
import fr.donum.domain.scheme.Confidence;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Opening;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What arrives is what was sent. */
class WireTest {
    private static final Dossier DOSSIER = Dossier.of(PractitionerId.of("10100000016"))
            .profile(Profile.UNKNOWN
                    .withName("Dr Camille Exemple")
                    .withListSize(900)
                    .withFirstFse(LocalDate.of(2020, 1, 1)))
            .asOf(LocalDate.of(2026, 9, 30))
            .with(Attestation.SEGUR, Answer.YES)
            .with(Attestation.LAP, Answer.EXEMPT)
            .with(Attestation.VIDEO, Answer.NO)
            .with(Usage.AAT, 50, 60)
            .with(Usage.DMP, 3, 2)
            .with(Usage.DSG, 0, 0)
            .with(Usage.FSE, new BigDecimal("0.6667"))
            .with(Usage.PSE, Ratio.of(1, 3))
            .with(Usage.DCMT, new BigDecimal("0.12345678901234567890123"))
            .with(Count.APCV_FSE, 12)
            .neutralise(Usage.SPE)
            .neutralise(Usage.AAT)
            .neutralise("fse")
            .build();

    static List<Scheme> schemes() {
        return Schemes.ALL;
    }

    @Test
    void a_dossier_arrives_with_all_its_figures() {
        Dossier bare = Dossier.of(PractitionerId.of("a")).build();

        assertThat(sent(DOSSIER)).isEqualTo(DOSSIER).hasToString(DOSSIER.toString());
        assertThat(sent(DOSSIER.asIfIn(2028))).isEqualTo(DOSSIER.asIfIn(2028));
        assertThat(sent(bare)).isEqualTo(bare);
        assertThat(sent(DOSSIER).with(Usage.AAT, Ratio.ONE)).isEqualTo(DOSSIER.with(Usage.AAT, Ratio.ONE));
    }

    /** The form is names and figures: this is what another version of the library finds. */
    @Test
    void a_dossier_travels_as_text() throws IOException {
        String bytes = new String(OverTheWire.bytes(DOSSIER), StandardCharsets.ISO_8859_1);

        assertThat(bytes).contains("segur=YES", "aat=50/60", "fse~6667/10000@4", "pse~1/3", "apcv_fse=12");
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void a_scheme_arrives_whole_and_evaluates_alike(Scheme scheme) {
        Dossier dossier = DOSSIER.asIfIn(scheme.year());
        Scheme arrived = sent(scheme);

        assertThat(arrived).isEqualTo(scheme);
        assertThat(arrived.evaluate(dossier).volets())
                .isEqualTo(scheme.evaluate(dossier).volets());
    }

    @Test
    void a_scheme_of_ones_own_arrives_too() {
        LegalSource source = LegalSource.of("Notre accord", Confidence.OFFICIAL);
        Scheme own = Scheme.ofYear(
                        "own-2026",
                        2026,
                        "Notre barème",
                        source,
                        Volet.independent(
                                "items",
                                "Volet",
                                Opening.ALWAYS,
                                indicator("aat", "AAT", source)
                                        .when(Criterion.rateOf(Usage.AAT).atLeast(Target.percent(50)))
                                        .pays(Award.euros(Euros.of(100))),
                                indicator("lap", "LAP", source)
                                        .when(Criterion.attested(Attestation.LAP)
                                                .exemptFor(Specialties.of("Hématologie")))))
                .pointValue(Euros.parse("7.50"));

        assertThat(sent(own)).isEqualTo(own);
        assertThat(sent(own).evaluate(DOSSIER.change().year(2026).build()).euros())
                .isEqualTo(own.evaluate(DOSSIER).euros());
    }

    @Test
    void an_evaluation_arrives_with_its_reasons_under_its_reading() {
        Scheme scheme = Schemes.withId("donum-2026").orElseThrow();
        Reading other = Reading.OURS.other(Interpretation.UNWEIGHTED_MEAN).other(Interpretation.CAP);
        for (Reading reading : List.of(Reading.OURS, other)) {
            Evaluation evaluation = scheme.evaluate(DOSSIER, reading);
            Evaluation arrived = sent(evaluation);

            assertThat(arrived).isEqualTo(evaluation).hasSameHashCodeAs(evaluation);
            assertThat(arrived.euros()).isEqualTo(evaluation.euros());
            assertThat(arrived.volets()).isEqualTo(evaluation.volets());
            assertThat(Remarks.about(arrived)).isEqualTo(Remarks.about(evaluation));
        }
    }

    @Test
    void quantities_arrive() {
        Ratio large = Ratio.of(new BigDecimal("0.12345678901234567890123"));

        assertThat(sent(large)).isEqualTo(large);
        assertThat(sent(Ratio.of(2, 3))).isEqualTo(Ratio.of(2, 3));
        assertThat(sent(new Amount(Points.parse("22.5"), Euros.parse("0.01"))))
                .isEqualTo(new Amount(Points.parse("22.5"), Euros.parse("0.01")));
    }
}
