package fr.donum.application.report;

import static fr.donum.application.report.Samples.nobody;
import static fr.donum.application.report.Samples.plain;
import static fr.donum.domain.criterion.Criterion.rateOf;
import static fr.donum.domain.scheme.Indicator.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.scheme.SchemeSheet;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Award;
import fr.donum.domain.scheme.Confidence;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Opening;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A text that pays 40 points, 200 EUR, and 10 points with 30 EUR; a point is worth 7 EUR. */
class PointsAndEurosTest {
    private static final LegalSource SOURCE = LegalSource.of("Un texte", Confidence.ASSUMED);

    private static final Scheme MIXED = paying(
            Award.points(Points.of(40)),
            Award.euros(Euros.of(200)),
            new Award.Fixed(new Amount(Points.of(10), Euros.of(30))));

    private static Scheme paying(Award dmp, Award mss, Award spe) {
        Volet volet = Volet.independent(
                "usage",
                "Usages",
                Opening.ALWAYS,
                asked("dmp", Usage.DMP, dmp),
                asked("mss", Usage.MSS, mss),
                asked("spe", Usage.SPE, spe));
        return Scheme.ofYear("mixed-2026", 2026, "Mixte", SOURCE, volet);
    }

    private static Indicator asked(String id, Usage usage, Award award) {
        return indicator(id, id, SOURCE)
                .when(rateOf(usage).atLeast(Target.percent(50)))
                .pays(award);
    }

    private static Explanation explained(DossierBuilder dossier) {
        return Explanation.of(MIXED.evaluate(dossier.build()), new Samples.Cells(), Locale.FRENCH);
    }

    private static List<String> result(DossierBuilder dossier) {
        return explained(dossier).sections().get(0).statements().stream()
                .map(statement -> plain(statement.sentence()))
                .toList();
    }

    @Test
    void the_sum_says_how_much_of_it_is_points_and_how_much_euros() {
        // 50 points of 7 EUR, and 230 EUR
        assertThat(result(nobody().with(Usage.DMP, 1, 1).with(Usage.MSS, 1, 1).with(Usage.SPE, 1, 1)))
                .contains(
                        "580 EUR acquis : le maximum.",
                        "50 points à 7 EUR le point ; en plus, 230 EUR ; en tout, 580 EUR.");
    }

    @Test
    void euros_that_are_still_missing_are_a_span_of_their_own() {
        assertThat(result(nobody().with(Usage.DMP, 1, 1).with(Usage.SPE, 0, 1)))
                .contains(
                        "Entre 280 et 480 EUR : il manque le taux messages aux patients. Non atteint : « spe » (100 EUR).",
                        "40 points à 7 EUR le point ; en plus, entre 0 et 200 EUR ; en tout, entre 280 et 480 EUR.");
    }

    @Test
    void what_was_earned_in_euros_is_said_with_its_indicator() {
        List<Report.Line> lines = explained(
                        nobody().with(Usage.DMP, 1, 1).with(Usage.MSS, 1, 1).with(Usage.SPE, 1, 1))
                .report()
                .lines();
        assertThat(lines)
                .extracting(line -> plain(line.sentence()))
                .satisfiesExactly(
                        dmp -> assertThat(dmp).endsWith(" — atteint."),
                        mss -> assertThat(mss).endsWith(" — atteint : 200 EUR."),
                        spe -> assertThat(spe).endsWith(" — atteint : 10 points et 30 EUR (100 EUR)."));
    }

    @Test
    void points_and_euros_are_summed_apart() {
        assertThat(explained(nobody().with(Usage.MSS, 1, 1)).report().amount())
                .isEqualTo(new Interval<>(
                        new Amount(Points.ZERO, Euros.of(200)), new Amount(Points.of(50), Euros.of(230))));
    }

    @Test
    void a_sheet_says_them_apart() {
        SchemeSheet sheet = SchemeSheet.of(MIXED, Locale.ENGLISH);
        assertThat(sheet.facts())
                .extracting(Samples::plain)
                .contains("A point is worth 7 EUR.", "Maximum: 50 points and 230 EUR (580 EUR).");
        assertThat(sheet.volets().get(0).items())
                .extracting(item -> plain(item.pays()))
                .containsExactly("40 points (280 EUR)", "200 EUR", "10 points and 30 EUR (100 EUR)");
    }

    @Test
    void what_a_scheme_pays_in_is_told_by_its_awards() {
        Award vsm = Schemes.withId("vsm-2024").orElseThrow().indicators().get(0).award();
        Award points = Award.points(Points.of(1));
        assertThat(PaidIn.of(MIXED)).isEqualTo(PaidIn.POINTS_AND_EUROS);
        assertThat(PaidIn.of(paying(vsm, points, points))).isEqualTo(PaidIn.POINTS_AND_EUROS);
        assertThat(PaidIn.of(paying(points, points, points))).isEqualTo(PaidIn.POINTS);
        assertThat(PaidIn.of(paying(Award.euros(Euros.of(1)), vsm, vsm))).isEqualTo(PaidIn.EUROS);
        assertThat(Schemes.ALL)
                .allSatisfy(scheme -> assertThat(PaidIn.of(scheme))
                        .isEqualTo(scheme.id().startsWith("vsm-") ? PaidIn.EUROS : PaidIn.POINTS));
    }
}
