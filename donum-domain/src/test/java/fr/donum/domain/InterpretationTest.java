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
import fr.donum.domain.rules.Remark;
import fr.donum.domain.rules.Remarks;
import fr.donum.domain.scheme.Evaluation;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each entry of the register {@code docs/interpretation.md}, with what the other reading would pay. */
class InterpretationTest {
    private static final String EQUIPMENT = "segur=oui lap=oui sesam_vitale=oui";

    private static String core(String rate) {
        return EQUIPMENT + " dcmt=R pse=R fse=R aat=R ".replace("R", rate);
    }

    private static String otherwise(Evaluation evaluation, Interpretation question) {
        assertThat(evaluation.interpretations()).contains(question);
        return euros(evaluation.otherwise(question).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void every_entry_has_a_test_named_for_it(Interpretation question) {
        assertThat(Stream.of(InterpretationTest.class.getDeclaredMethods()).map(Method::getName))
                .anyMatch(name -> name.startsWith(question.name().toLowerCase(Locale.ROOT) + "_"));
    }

    @Test
    void yearly_step_1_the_targets_of_2027_are_those_of_2026_or_half_way_to_2028() {
        String options = "cmatmp=0/9 spe=0/9 dsg=0/9 dmp=O ordonnance=O apcv_fse=0 mss_messages=0";
        Evaluation below = evaluation("donum-2027", core("69/100"), NO_OPTION);
        Evaluation on = evaluation("donum-2027", core("70/100"), options.replace("O", "45/100"));
        Evaluation optionBelow = evaluation("donum-2027", core("70/100"), options.replace("O", "44/100"));

        assertThat(euros(below)).isEqualTo("1960.00");
        assertThat(otherwise(below, Interpretation.YEARLY_STEP)).isEqualTo("0.00");
        assertThat(euros(on)).isEqualTo("2380.00");
        assertThat(otherwise(on, Interpretation.YEARLY_STEP)).isEqualTo("2380.00");
        assertThat(euros(optionBelow)).isEqualTo("2380.00");
        assertThat(otherwise(optionBelow, Interpretation.YEARLY_STEP)).isEqualTo("1960.00");
    }

    @Test
    void yearly_step_1_is_no_question_for_the_years_whose_targets_are_those_of_2028_under_either_reading() {
        for (String year : new String[] {"donum-2026", "donum-2028", "donum-2029"}) {
            assertThat(evaluation(year, SOCLE, NO_OPTION).interpretations()).doesNotContain(Interpretation.YEARLY_STEP);
        }
    }

    @Test
    void reached_2_exactly_60_per_cent_is_reached_or_must_be_exceeded() {
        Evaluation on = evaluation("donum-2026", core("60/100"), NO_OPTION);
        Evaluation over = evaluation("donum-2026", core("61/100"), NO_OPTION);

        assertThat(euros(on)).isEqualTo("1960.00");
        assertThat(otherwise(on, Interpretation.REACHED)).isEqualTo("0.00");
        assertThat(over.interpretations()).doesNotContain(Interpretation.REACHED);
    }

    @Test
    void unweighted_mean_3_each_rate_weighs_the_same_or_all_acts_are_pooled() {
        Evaluation rare = evaluation("donum-2026", EQUIPMENT, "dcmt=2/5 pse=0/1 aat=50/60 fse=3800/4000", NO_OPTION);

        assertThat(euros(rare)).isEqualTo("0.00");
        assertThat(otherwise(rare, Interpretation.UNWEIGHTED_MEAN)).isEqualTo("1960.00");
    }

    @Test
    void unweighted_mean_3_cannot_be_read_the_other_way_from_rates_alone() {
        Evaluation rates = evaluation("donum-2026", EQUIPMENT, "dcmt=90% pse=90% aat=90% fse=90%", NO_OPTION);
        Evaluation setAside = evaluation(
                "donum-2026",
                EQUIPMENT,
                "dcmt=9/10 pse=9/10 aat=9/10 fse=9/10 neutralises=other-teleservices cmatmp=50% spe=50% dsg=50%",
                "dmp=0/9 ordonnance=0/9 apcv_fse=0 mss_messages=0");

        assertThat(rates.interpretations()).contains(Interpretation.UNWEIGHTED_MEAN);
        assertThat(rates.otherwise(Interpretation.UNWEIGHTED_MEAN)).isEmpty();
        assertThat(rates.otherwise(Interpretation.REACHED)).isPresent();
        assertThat(otherwise(setAside, Interpretation.UNWEIGHTED_MEAN))
                .as("an indicator that is set aside asks for no counts")
                .isEqualTo("1960.00");
    }

    @Test
    void zero_denominator_4_a_teleservice_without_acts_is_left_out_or_counts_as_0() {
        Evaluation decides = evaluation("donum-2026", EQUIPMENT, "dcmt=7/10 pse=0/0 fse=7/10 aat=7/10", NO_OPTION);
        Evaluation doesNot = evaluation("donum-2026", EQUIPMENT, "dcmt=1/1 pse=0/0 fse=1/1 aat=1/1", NO_OPTION);

        assertThat(euros(decides)).isEqualTo("1960.00");
        assertThat(otherwise(decides, Interpretation.ZERO_DENOMINATOR)).isEqualTo("0.00");
        assertThat(Remarks.about(decides)).extracting(Remark::code).containsExactly("zero-denominator-matters");
        assertThat(doesNot.interpretations()).contains(Interpretation.ZERO_DENOMINATOR);
        assertThat(Remarks.about(doesNot)).as("75 % reach the target too").isEmpty();
    }

    @Test
    void cap_5_a_rate_above_100_per_cent_counts_as_100_or_in_full() {
        String options = "cmatmp=0/9 spe=0/9 dsg=0/9 apcv_fse=0 mss_messages=0 ordonnance=0/100 dmp=";
        Evaluation decides = evaluation("donum-2028", SOCLE, options + "120/100");
        Evaluation doesNot = evaluation("donum-2028", SOCLE, options + "119/100");

        assertThat(euros(decides)).isEqualTo("1960.00");
        assertThat(otherwise(decides, Interpretation.CAP)).isEqualTo("2380.00");
        assertThat(Remarks.about(decides)).extracting(Remark::code).containsExactly("cap-matters");
        assertThat(otherwise(doesNot, Interpretation.CAP)).isEqualTo("1960.00");
        assertThat(Remarks.about(doesNot)).isEmpty();
    }

    @Test
    void neutralised_prerequisite_6_does_not_block() {
        String figures = VOLET_1.replace("fse=2000/3000", "fse=0/3000") + " " + NO_VOLET_2;
        Evaluation setAside = evaluation("forfait-structure-2025", figures, "neutralises=fse");

        assertThat(euros("forfait-structure-2025", figures)).isEqualTo("0.00");
        assertThat(euros(setAside)).isEqualTo("1960.00");
        assertThat(setAside.interpretations()).containsExactly(Interpretation.NEUTRALISED_PREREQUISITE);
        assertThat(setAside.otherwise(Interpretation.NEUTRALISED_PREREQUISITE))
                .as("how its points would be redistributed is not known")
                .isEmpty();
    }

    @Test
    void lap_exemption_7_counts_as_certified_under_donum_or_not_at_all() {
        Evaluation exempt = evaluation("donum-2026", SOCLE.replace("lap=oui", "lap=exempt"), NO_OPTION);
        Evaluation missed = evaluation(
                "donum-2026", SOCLE.replace("lap=oui", "lap=exempt").replace("segur=oui", "segur=non"), NO_OPTION);

        assertThat(euros(exempt)).isEqualTo("1960.00");
        assertThat(otherwise(exempt, Interpretation.LAP_EXEMPTION)).isEqualTo("0.00");
        assertThat(Remarks.about(exempt)).extracting(Remark::code).containsExactly("lap-exemption-assumed");
        assertThat(Remarks.about(missed))
                .as("told always")
                .extracting(Remark::code)
                .contains("lap-exemption-assumed");
    }

    @Test
    void bouquet_split_8_the_100_points_of_2022_are_4_times_22_5_and_2_times_5() {
        String volet1 = VOLET_1 + " logiciel_dmp=oui messagerie=oui ";
        Evaluation four = evaluation(
                "forfait-structure-2022", volet1, NO_VOLET_2.replaceAll("(aat|pse|dcmt|cmatmp)=0/9", "$1=9/9"));
        Evaluation two = evaluation("forfait-structure-2022", volet1, NO_VOLET_2.replaceAll("(spe|dsg)=0/9", "$1=9/9"));

        assertThat(points(four)).as("280 and 90").isEqualTo("370");
        assertThat(points(two)).as("280 and 10").isEqualTo("290");
        assertThat(four.interpretations()).containsExactly(Interpretation.BOUQUET_SPLIT);
        assertThat(four.otherwise(Interpretation.BOUQUET_SPLIT)).isEmpty();
    }

    @Test
    void items_or_headline_9_the_items_of_2023_sum_to_835_points_and_not_to_the_883_published() {
        Evaluation all = evaluation(
                "forfait-structure-2023",
                VOLET_1,
                NO_VOLET_2.replace("=0/9", "=9/9").replace("=non", "=oui").replace("apcv_fse=0", "apcv_fse=1"));

        assertThat(points(all)).as("280 and 835").isEqualTo("1115");
        assertThat(all.interpretations()).containsExactly(Interpretation.ITEMS_OR_HEADLINE);
        assertThat(all.otherwise(Interpretation.ITEMS_OR_HEADLINE)).isEmpty();
    }

    @Test
    void structured_bonus_10_takes_more_than_a_third_or_a_third() {
        Evaluation third = evaluation("vsm-2023", "ald_patients=400 ald_vsm=300 vsm_structures=100 patientele=800");

        assertThat(euros(third)).isEqualTo("1500.00");
        assertThat(otherwise(third, Interpretation.STRUCTURED_BONUS)).isEqualTo("1800.00");
        assertThat(euros("vsm-2023", "ald_patients=400 ald_vsm=300 vsm_structures=101 patientele=800"))
                .isEqualTo("1800.00");
    }

    @Test
    void list_size_11_has_no_cap_and_a_mixed_list_is_held_against_800() {
        String vsm = "ald_patients=400 ald_vsm=200 vsm_structures=0 ";
        Evaluation large = evaluation("vsm-2023", vsm, "patientele=3200 patientele_moins_16=0");
        Evaluation mixed = evaluation("vsm-2023", vsm, "patientele=600 patientele_moins_16=599");

        assertThat(euros(large)).isEqualTo("6000.00");
        assertThat(euros(mixed)).isEqualTo("1125.00");
        assertThat(large.interpretations()).containsExactly(Interpretation.LIST_SIZE);
        assertThat(mixed.interpretations()).containsExactly(Interpretation.LIST_SIZE);
        assertThat(large.otherwise(Interpretation.LIST_SIZE)).isEmpty();
    }
}
