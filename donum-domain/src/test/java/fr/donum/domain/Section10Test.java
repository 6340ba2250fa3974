package fr.donum.domain;

import static fr.donum.domain.Pay.NO_OPTION;
import static fr.donum.domain.Pay.NO_VOLET_2;
import static fr.donum.domain.Pay.SOCLE;
import static fr.donum.domain.Pay.VOLET_1;
import static fr.donum.domain.Pay.euros;
import static fr.donum.domain.Pay.evaluation;
import static fr.donum.domain.Pay.points;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.rules.MadeAnew;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.IndicatorResult;
import org.junit.jupiter.api.Test;

/** The arithmetic that the rules, section 10, give to check against. */
class Section10Test {
    private static final String OTHER_TELESERVICES = "cmatmp=3/10 spe=3/10 dsg=3/10";
    private static final String RECORDS = "dmp=3/10 ordonnance=3/10";
    private static final String APP = "apcv_fse=1 mss_messages=1";
    private static final String FOUR_SERVICES = "dcmt=2/5 pse=0/1 aat=50/60 fse=3800/4000";

    @Test
    void a_mean_of_78_75_per_cent_meets_the_socle_in_2026_and_fails_it_in_2028() {
        String figures = "segur=oui lap=oui sesam_vitale=oui dcmt=90/100 pse=50/100 fse=95/100 aat=80/100 " + NO_OPTION;

        assertThat(core(evaluation("donum-2026", figures)).finding().observed()).hasToString("63/80");
        assertThat(euros("donum-2026", figures)).isEqualTo("1960.00");
        assertThat(euros("donum-2028", figures)).isEqualTo("0.00");
    }

    @Test
    void full_donum_pays_420_points_and_2_940_euros() {
        Evaluation full = evaluation("donum-2026", SOCLE, OTHER_TELESERVICES, RECORDS, APP);

        assertThat(points(full)).isEqualTo("420");
        assertThat(euros(full)).isEqualTo("2940.00");
    }

    @Test
    void the_socle_pays_1_960_and_each_option_adds_its_points() {
        assertThat(euros("donum-2026", SOCLE, NO_OPTION)).isEqualTo("1960.00");
        assertThat(euros("donum-2026", SOCLE, OTHER_TELESERVICES, "dmp=0/9 ordonnance=0/9 apcv_fse=0 mss_messages=0"))
                .isEqualTo("2380.00");
        assertThat(euros("donum-2026", SOCLE, RECORDS, "cmatmp=0/9 spe=0/9 dsg=0/9 apcv_fse=0 mss_messages=0"))
                .isEqualTo("2380.00");
        assertThat(euros("donum-2026", SOCLE, APP, "cmatmp=0/9 spe=0/9 dsg=0/9 dmp=0/9 ordonnance=0/9"))
                .isEqualTo("2100.00");
    }

    @Test
    void without_the_equipment_donum_pays_nothing() {
        assertThat(euros("donum-2026", SOCLE.replace("segur=oui", "segur=non"), OTHER_TELESERVICES, RECORDS, APP))
                .isEqualTo("0.00");
    }

    @Test
    void full_forfait_structure_2025_pays_1_115_points_and_7_805_euros() {
        Evaluation full = evaluation("forfait-structure-2025", VOLET_1, allOfVolet2("90/100"));

        assertThat(points(full)).isEqualTo("1115");
        assertThat(euros(full)).isEqualTo("7805.00");
    }

    @Test
    void volet_1_pays_1_960_and_with_the_aat_302_5_points() {
        Evaluation withAat = evaluation("forfait-structure-2025", VOLET_1, NO_VOLET_2.replace("aat=0/9", "aat=9/10"));

        assertThat(euros("forfait-structure-2025", VOLET_1, NO_VOLET_2)).isEqualTo("1960.00");
        assertThat(points(withAat)).isEqualTo("302.5");
        assertThat(euros(withAat)).isEqualTo("2117.50");
    }

    @Test
    void two_thirds_of_fse_are_2_000_of_3_000_and_1_999_pay_nothing() {
        String oneLess = VOLET_1.replace("fse=2000/3000", "fse=1999/3000");

        assertThat(euros("forfait-structure-2025", oneLess, allOfVolet2("90/100")))
                .isEqualTo("0.00");
        assertThat(euros("forfait-structure-2025", VOLET_1, allOfVolet2("90/100")))
                .isEqualTo("7805.00");
    }

    @Test
    void full_forfait_structure_2022_pays_1_385_points_and_9_695_euros() {
        Evaluation full = evaluation(
                "forfait-structure-2022",
                VOLET_1,
                "logiciel_dmp=oui messagerie=oui sas_effection_points=360",
                allOfVolet2("90/100"));

        assertThat(points(full)).isEqualTo("1385");
        assertThat(euros(full)).isEqualTo("9695.00");
    }

    @Test
    void vsm_for_1_000_patients_at_92_per_cent_40_per_cent_structured_pay_4_500() {
        String figures = "ald_patients=250 ald_vsm=230 vsm_structures=92 patientele=1000";

        assertThat(euros("vsm-2023", figures)).isEqualTo("4500.00");
        assertThat(euros("vsm-2024", figures + " vsm_deja_verse=0")).isEqualTo("4500.00");
    }

    @Test
    void vsm_for_400_patients_at_55_per_cent_exactly_a_third_structured_pay_750() {
        assertThat(euros("vsm-2023", "ald_patients=300 ald_vsm=165 vsm_structures=55 patientele=400"))
                .isEqualTo("750.00");
    }

    @Test
    void four_services_have_a_mean_of_54_6_per_cent_72_8_without_pse_and_94_7_pooled() {
        Dossier dossier =
                DossierFromColumns.figures(SOCLE.substring(0, SOCLE.indexOf("dcmt")), FOUR_SERVICES, NO_OPTION);
        Dossier withoutPse = dossier.change().neutralise(Usage.PSE).build();
        Reading pooled = Reading.OURS.other(Interpretation.UNWEIGHTED_MEAN);

        assertThat(percent(dossier, Reading.OURS)).isEqualTo("54.5");
        assertThat(percent(withoutPse, Reading.OURS)).isEqualTo("72.7");
        assertThat(percent(dossier, pooled)).isEqualTo("94.7");
        assertThat(euros(evaluation("donum-2026", dossier))).isEqualTo("0.00");
        assertThat(euros(evaluation("donum-2026", withoutPse))).isEqualTo("1960.00");
    }

    /** Rounded down as ever: 54,58 and 72,77 print as 54,5 and 72,7, which the rules round to the nearest. */
    private static String percent(Dossier dossier, Reading reading) {
        Evaluation evaluation = MadeAnew.scheme("donum-2026").evaluate(dossier, reading);
        String observed = core(evaluation).finding().observed().toString();
        return Ratio.parse(observed).percentRoundedDown(1).toPlainString();
    }

    private static IndicatorResult core(Evaluation evaluation) {
        return evaluation.volets().get(0).indicators().get(1);
    }

    private static String allOfVolet2(String rate) {
        return NO_VOLET_2
                .replace("sas_effection_points=0", "")
                .replace("apcv_fse=0", "apcv_fse=1")
                .replace("=non", "=oui")
                .replace("=0/9", "=" + rate);
    }
}
