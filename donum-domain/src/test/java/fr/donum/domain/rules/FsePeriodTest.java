package fr.donum.domain.rules;

import static fr.donum.domain.dossier.Usage.FSE;
import static fr.donum.domain.rules.FullPractice.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Profile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FsePeriodTest {
    private static Profile profile(@Nullable LocalDate practiceStart, @Nullable LocalDate firstFse) {
        Profile profile = practiceStart == null ? Profile.UNKNOWN : Profile.UNKNOWN.withPracticeStart(practiceStart);
        return firstFse == null ? profile : profile.withFirstFse(firstFse);
    }

    private static DossierBuilder beganIn(String firstFse) {
        return FullPractice.dossier().change().profile(profile(null, LocalDate.parse(firstFse)));
    }

    private static FsePeriod from(String day) {
        return new FsePeriod(LocalDate.parse(day), LocalDate.parse("2025-12-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "sent in the year before,                     , 2024-12-31, 2025-01-01",
        "sent long before,                  2001-09-01, 2002-01-15, 2025-01-01",
        "began in January,                  2025-01-01, 2025-01-01, 2025-02-01",
        "the example of the guide,                    , 2025-05-17, 2025-06-01",
        "on the last day of a long month,             , 2025-10-31, 2025-11-01",
        "the last month but one,                      , 2025-11-30, 2025-12-01",
        "first FSE in December,                       , 2025-12-02, 2025-12-01",
        "practice from December,            2025-12-15,           , 2025-12-01",
        "practice from December before FSE, 2025-12-15, 2026-01-10, 2025-12-01",
        "old practice but first FSE in June,   1998-01-01, 2025-06-30, 2025-07-01",
        "sent before a move in December,    2025-12-01, 2024-03-01, 2025-01-01"
    })
    void the_period_runs_to_the_end_of_the_year_from(
            String why, @Nullable LocalDate practiceStart, @Nullable LocalDate firstFse, String day) {
        assertThat(FsePeriod.of(profile(practiceStart, firstFse), 2025)).as(why).contains(from(day));
    }

    @ParameterizedTest
    @CsvSource({
        "nothing is stated,                           ,",
        "practice from June,                2025-06-01,",
        "practice from December of another, 2024-12-01,",
        "no FSE before the next year,                 , 2026-01-01",
        "first FSE in a later December,               , 2026-12-01"
    })
    void the_profile_may_not_tell(String why, @Nullable LocalDate practiceStart, @Nullable LocalDate firstFse) {
        assertThat(FsePeriod.of(profile(practiceStart, firstFse), 2025)).as(why).isEmpty();
    }

    @Test
    void an_evaluation_says_which_period_applies() {
        assertThat(Remarks.about(scheme("forfait-structure-2025")
                        .evaluate(beganIn("2024-06-01").build())))
                .containsExactly(new Remark.FseCountedOver(from("2025-01-01"), false));
        assertThat(FullPractice.codes(
                        scheme("donum-2026").evaluate(beganIn("2024-06-01").build())))
                .containsExactly("fse-period");
    }

    @Test
    void it_warns_of_figures_that_cover_other_days() {
        assertThat(Remarks.about(scheme("forfait-structure-2025")
                        .evaluate(beganIn("2025-05-17").build())))
                .containsExactly(new Remark.FseCountedOver(from("2025-06-01"), true));
        assertThat(Remarks.about(scheme("forfait-structure-2025")
                        .evaluate(beganIn("2025-05-17").without(FSE).build())))
                .as("no figures, no warning")
                .containsExactly(new Remark.FseCountedOver(from("2025-06-01"), false));
    }

    @Test
    void figures_of_a_part_of_the_year_are_part_of_its_period_and_those_of_another_year_are_not() {
        Dossier september =
                beganIn("2024-06-01").asOf(LocalDate.parse("2025-09-30")).build();
        Dossier otherYear = beganIn("2023-06-01")
                .asOf(LocalDate.parse("2024-12-31"))
                .build()
                .asIfIn(2025);

        assertThat(Remarks.about(scheme("forfait-structure-2025").evaluate(september)))
                .containsExactly(new Remark.FseCountedOver(from("2025-01-01"), false));
        assertThat(Remarks.about(scheme("forfait-structure-2025").evaluate(otherYear)))
                .containsExactly(new Remark.FseCountedOver(from("2025-01-01"), true));
    }

    @Test
    void a_text_without_fse_or_a_rate_set_aside_has_no_period_to_tell() {
        assertThat(Remarks.about(scheme("avenant-9-usage-2023")
                        .evaluate(beganIn("2022-06-01").build())))
                .isEmpty();
        assertThat(Remarks.about(scheme("forfait-structure-2025")
                        .evaluate(beganIn("2024-06-01").neutralise(FSE).build())))
                .isEmpty();
    }
}
