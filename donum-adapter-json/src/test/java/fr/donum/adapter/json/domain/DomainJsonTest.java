package fr.donum.adapter.json.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.json.PublishedSchemas;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dossiers, schemes and evaluations as JSON, without a file or a command line. */
class DomainJsonTest {
    private static final Scheme DONUM = Schemes.withId("donum-2026").orElseThrow();
    private static final Dossier DOSSIER = Dossier.of(PractitionerId.of("10003456786"))
            .profile(new Profile(
                    "Dr A. Martin",
                    "Cardiologie",
                    "2A",
                    "Parc",
                    1240L,
                    210L,
                    LocalDate.of(2025, 2, 1),
                    LocalDate.of(2025, 3, 15)))
            .asOf(LocalDate.of(2026, 9, 30))
            .with(Attestation.SEGUR, Answer.YES)
            .with(Attestation.LAP, Answer.EXEMPT)
            .with(Attestation.VIDEO, Answer.NO)
            .with(Usage.AAT, 50, 60)
            .with(Usage.PSE, 0, 0)
            .with(Usage.DMP, new BigDecimal("1.2500"))
            .with(Usage.SPE, new BigDecimal("0.00"))
            .with(Count.APCV_FSE, 120)
            .with(Count.SAS_EFFECTION_POINTS, 25)
            .with(Count.VSM_ALREADY_PAID, 35_050)
            .neutralise(Usage.MSS)
            .neutralise("core-teleservices")
            .build();

    private static LoneRecord read(String json) {
        return DomainJson.readDossier(json, Locale.ENGLISH);
    }

    @Test
    void a_dossier_is_written_as_a_record_of_the_api() {
        assertThat(DomainJson.write(DOSSIER))
                .isEqualTo(
                        "{\"id\":\"10003456786\",\"year\":2026,\"as_of\":\"2026-09-30\",\"profile\":{\"name\":\"Dr A. Martin\","
                                + "\"specialty\":\"Cardiologie\",\"department\":\"2A\",\"group\":\"Parc\",\"list_size\":1240,"
                                + "\"list_under_16\":210,\"practice_start\":\"2025-02-01\",\"first_fse\":\"2025-03-15\"},"
                                + "\"attestations\":{\"segur\":\"yes\",\"lap\":\"exempt\",\"video\":\"no\"},"
                                + "\"usages\":{\"pse\":{\"done\":0,\"total\":0},\"aat\":{\"done\":50,\"total\":60},"
                                + "\"spe\":{\"rate\":\"0.00\"},\"dmp\":{\"rate\":\"1.2500\"}},"
                                + "\"counts\":{\"apcv_fse\":120,\"sas_effection_points\":\"12.5\",\"vsm_deja_verse\":\"350.50\"},"
                                + "\"neutralised\":[\"mss\",\"core-teleservices\"]}");
        assertThat(DomainJson.write(Dossier.of(PractitionerId.of("a")).build())).isEqualTo("{\"id\":\"a\"}");
    }

    @Test
    void what_is_written_reads_back_as_the_same_dossier() {
        LoneRecord read = read(DomainJson.write(DOSSIER));

        assertThat(read.issues()).isEmpty();
        assertThat(read.dossier()).isEqualTo(DOSSIER);
    }

    @ParameterizedTest
    @CsvSource({
        "1,  3,  1/3",
        "3,  10, 3/10",
        "0,  1,  0/1",
        "1,  1,  1/1",
        "1,  7000000000000000000000000000000007, 1/7000000000000000000000000000000007"
    })
    void a_rate_that_is_a_fraction_stays_one(BigInteger top, BigInteger bottom, String written) {
        Dossier dossier = Dossier.of(PractitionerId.of("a"))
                .with(Usage.AAT, Ratio.of(top, bottom))
                .build();

        assertThat(DomainJson.write(dossier)).contains("\"rate\":\"" + written + "\"");
        assertThat(read(DomainJson.write(dossier)).issues()).isEmpty();
        assertThat(read(DomainJson.write(dossier)).dossier()).isEqualTo(dossier);
    }

    @Test
    void a_mean_that_is_just_the_target_is_so_after_the_wire() {
        Dossier sixthAndThirteenThirtieths = Dossier.of(PractitionerId.of("a"))
                .with(Usage.DMP, Ratio.of(1, 6))
                .with(Usage.ORDONNANCE, Ratio.of(13, 30))
                .build();
        Dossier arrived = Objects.requireNonNull(
                read(DomainJson.write(sixthAndThirteenThirtieths)).dossier());

        assertThat(Schemes.withId("donum-2026").orElseThrow().evaluate(arrived).verdict("records-and-prescriptions"))
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"rate\": \"7/5\"}                          | json.rate-over-one",
                "{\"rate\": \"1/0\"}                          | json.bad-rate",
                "{\"rate\": \"-1/2\"}                         | json.bad-rate",
                "{\"done\": 1, \"total\": 3, \"rate\": \"1/2\"} | json.rate-disagrees"
            })
    void a_fraction_that_cannot_be_right_is_told(String usage, String code) {
        assertThat(read("{\"id\":\"a\",\"usages\":{\"aat\":" + usage + "}}").issues())
                .extracting(Issue::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                               | json.blank",
                "{\"id\": \"a\"                   | json.truncated",
                "{\"id\": \"a\"} {\"id\": \"b\"}  | json.syntax",
                "{\"id\": a}                      | json.syntax",
                "[]                               | json.not-an-object",
                "{\"year\": 2026}                 | json.no-id",
                "{\"id\": \"a\", \"year\": 1999}  | json.bad-year"
            })
    void a_record_that_cannot_be_used_is_told_and_nothing_is_thrown(String json, String code) {
        LoneRecord read = read(json);

        assertThat(read.dossier()).isNull();
        assertThat(read.issues()).extracting(Issue::code).containsExactly(code);
        assertThat(read.issues().get(0).remedy()).isNotBlank();
    }

    @Test
    void a_figure_that_cannot_be_used_is_missing_and_told_with_its_place() {
        LoneRecord read =
                read("{\"id\":\"a\",\"usages\":{\"aat\":{\"done\":7,\"total\":5},\"pse\":{\"done\":1,\"total\":2}}}");

        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("json.done-over-total");
            assertThat(issue.where()).hasToString("dossier:/usages/aat/done");
        });
        assertThat(Objects.requireNonNull(read.dossier()).tally(Usage.AAT)).isEmpty();
        assertThat(read.dossier().tally(Usage.PSE)).isPresent();
    }

    @Test
    void an_indicator_of_ones_own_scheme_may_be_set_aside() {
        String json = "{\"id\":\"a\",\"neutralised\":[\"waiting-room\"]}";
        Scheme own = Objects.requireNonNull(DomainJson.readScheme(
                        DomainJson.write(DONUM).replace("\"equipment\"", "\"waiting-room\""), Locale.ENGLISH)
                .scheme());

        assertThat(read(json).issues()).isNotEmpty();
        LoneRecord known = DomainJson.readDossier(json, List.of(own), Locale.ENGLISH);
        assertThat(known.issues()).isEmpty();
        assertThat(Objects.requireNonNull(known.dossier()).isNeutralised("waiting-room"))
                .isTrue();
    }

    @Test
    void an_evaluation_is_written_as_published() {
        String json = DomainJson.write(
                DONUM.evaluate(DOSSIER), Provenance.of(Place.of("our system").record("doctor 12")), Locale.FRENCH);

        assertThat(PublishedSchemas.errors("evaluation", json)).isEmpty();
        assertThat(json)
                .startsWith("{\"practitioner\":\"10003456786\",\"scheme\":\"donum-2026\"")
                .contains("Équipement", "{\"source\":\"our system\",\"where\":\"doctor 12\"}");
    }

    @Test
    void a_scheme_is_written_as_published_and_reads_back_under_a_mark() {
        String json = DomainJson.write(DONUM);
        Scheme imported = Objects.requireNonNull(
                DomainJson.readScheme(json, Locale.ENGLISH).scheme());

        assertThat(PublishedSchemas.errors("scheme", json)).isEmpty();
        assertThat(imported.id()).isEqualTo("imported:donum-2026");
        assertThat(imported.evaluate(DOSSIER).euros())
                .isEqualTo(DONUM.evaluate(DOSSIER).euros());
        assertThat(DomainJson.readScheme("{}", Locale.ENGLISH).issues()).isNotEmpty();
    }
}
