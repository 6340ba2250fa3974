package fr.donum.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameDossierTest {
    private static final BigDecimal FINE = new BigDecimal("0.12345678901234567890123");

    private static DossierBuilder someone() {
        return Dossier.of(PractitionerId.of("10100000016"))
                .profile(Profile.UNKNOWN.withName("Dr Camille Exemple"))
                .asOf(LocalDate.of(2026, 9, 30))
                .with(Attestation.SEGUR, Answer.YES)
                .with(Attestation.LAP, Answer.EXEMPT)
                .with(Attestation.VIDEO, Answer.NO)
                .with(Usage.AAT, 50, 60)
                .with(Usage.FSE, new BigDecimal("0.6667"))
                .with(Usage.PSE, Ratio.of(1, 3))
                .with(Usage.DMP, FINE)
                .with(Count.APCV_FSE, 12)
                .neutralise(Usage.DSG)
                .neutralise("equipment");
    }

    static Stream<UnaryOperator<DossierBuilder>> changes() {
        return Stream.of(
                builder -> builder.profile(Profile.UNKNOWN),
                builder -> builder.asOf(LocalDate.of(2026, 9, 29)),
                builder -> builder.withoutDay(),
                builder -> builder.year(2027),
                builder -> builder.with(Attestation.SEGUR, Answer.NO),
                builder -> builder.without(Attestation.VIDEO),
                builder -> builder.with(Attestation.LAP, Answer.NO),
                builder -> builder.with(Usage.AAT, 5, 6),
                builder -> builder.with(Usage.PSE, 1, 3),
                builder -> builder.with(Usage.FSE, new BigDecimal("0.66670")),
                builder -> builder.with(Usage.DMP, FINE.add(new BigDecimal("1E-23"))),
                builder -> builder.with(Count.APCV_FSE, 13),
                builder -> builder.without(Count.APCV_FSE),
                builder -> builder.neutralise(Usage.AAT),
                builder -> builder.neutralise("other"));
    }

    @Test
    void dossiers_that_know_the_same_are_equal_however_they_were_made() {
        Dossier other = someone()
                .with(Count.MSS_MESSAGES, 3)
                .without(Count.MSS_MESSAGES)
                .with(Usage.ORDONNANCE, FINE)
                .without(Usage.ORDONNANCE)
                .with(Attestation.SAS, Answer.YES)
                .without(Attestation.SAS)
                .build();
        Dossier bare = Dossier.of(PractitionerId.of("a")).build();
        Dossier again = bare.with(Usage.DMP, FINE).without(Usage.DMP);

        assertThat(other)
                .isEqualTo(someone().build())
                .hasSameHashCodeAs(someone().build());
        assertThat(again).as("a fine rate leaves no trace").isEqualTo(bare).hasSameHashCodeAs(bare);
        assertThat(Set.of(other)).contains(someone().build());
        assertThat(bare)
                .isNotEqualTo(Dossier.of(PractitionerId.of("b")).build())
                .isNotEqualTo("a");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void any_other_figure_makes_another_dossier(UnaryOperator<DossierBuilder> change) {
        assertThat(change.apply(someone()).build()).isNotEqualTo(someone().build());
    }

    private static DossierBuilder of(String practitioner) {
        return Dossier.of(PractitionerId.of(practitioner));
    }

    @Test
    void hashes_tell_who_when_and_what_apart() {
        assertThat(of("a").build()).doesNotHaveSameHashCodeAs(of("b").build());
        assertThat(of("a").year(2026).build())
                .doesNotHaveSameHashCodeAs(of("a").year(2027).build());
        assertThat(of("a").with(Attestation.SEGUR, Answer.NO).build())
                .doesNotHaveSameHashCodeAs(
                        of("a").with(Attestation.SEGUR, Answer.YES).build())
                .doesNotHaveSameHashCodeAs(
                        of("a").with(Attestation.LAP, Answer.NO).build());
        assertThat(of("a").neutralise(Usage.AAT).build())
                .doesNotHaveSameHashCodeAs(of("a").neutralise(Usage.PSE).build());
        assertThat(of("a").with(Usage.AAT, 1, 2).build())
                .doesNotHaveSameHashCodeAs(of("a").with(Usage.AAT, 1, 3).build());
    }

    @Test
    void hashes_tell_dossiers_apart() {
        List<Integer> hashes = IntStream.range(0, 100)
                .mapToObj(i -> someone().with(Count.APCV_FSE, i).build().hashCode())
                .distinct()
                .toList();

        assertThat(hashes).hasSizeGreaterThan(90);
    }

    @Test
    void it_prints_what_is_known_and_neither_the_number_nor_the_name() {
        assertThat(someone().without(Usage.DMP).build())
                .hasToString(
                        "Dossier of …016, 2026-09-30, segur=YES, lap=EXEMPT, video=NO, fse~6667/10000@4, pse~1/3, aat=50/60, "
                                + "apcv_fse=12, dsg neutralised, equipment neutralised as a whole");
        assertThat(someone().build().asIfIn(2028).toString())
                .startsWith("Dossier of …016, 2026-09-30, 2028, segur=YES");
        assertThat(Dossier.of(PractitionerId.of("10100000016")).year(2027).build())
                .hasToString("Dossier of …016, 2027");
        assertThat(Dossier.of(PractitionerId.of("10100000016")).build()).hasToString("Dossier of …016");
    }

    @Test
    void a_profile_prints_no_name() {
        assertThat(Profile.UNKNOWN.withName("Dr Camille Exemple").withSpecialty("Cardiologie"))
                .hasToString("Profile[name=…, specialty=Cardiologie, department=null, group=null, listSize=null, "
                        + "listUnder16=null, practiceStart=null, firstFse=null]");
        assertThat(Profile.UNKNOWN.toString()).startsWith("Profile[name=null,");
    }
}
