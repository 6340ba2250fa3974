package fr.donum.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.host.plugin.Workshop;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.SourceException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plug-in says is told within bounds, without its secrets, and only where it can be true. */
class PluginWordsTest extends AcmeOpened {
    private static final String BASIC = "java.util.Base64.getEncoder().encodeToString((\"%s:\" + key()).getBytes())";

    /** Its token stands in whatever {@code key()} is written into. */
    private Workshop leaky() {
        return acme().changing("SourceSpec.of(LocalText.of(\"Acme files\", \"Acme\"))", """
                        SourceSpec.of(LocalText.of("Acme files", "Acme"),
                                SourceSpec.Option.secret("token", LocalText.of("La clé", "The key")))""")
                .changing(
                        "private final SourceSettings settings;",
                        "private final SourceSettings settings;"
                                + " String key() { return settings.secret(\"token\").orElseThrow().reveal(); }");
    }

    @Test
    void a_secret_is_masked_in_what_is_discovered() throws Exception {
        leaky().changing(
                        "return Catalogue.of(List.of(Catalogue.Field.of(\"aat\", \"1\", \"aat_num\", Set.of(Usage.AAT))));",
                        "return Catalogue.of(List.of(Catalogue.Field.of(\"col \" + key(), key(), \"x\" + key(), Set.of(Usage.AAT))"
                                + ".knownBy(Catalogue.Sureness.WORDS)))"
                                + ".withDates(true).withUnread(List.of(new Catalogue.Unread(\"u\" + key(), key())))"
                                + ".withFirst(List.of(new Catalogue.Glimpse(\"at \" + key(),"
                                + " Dossier.of(PractitionerId.of(\"M1\")).profile(fr.donum.domain.dossier.Profile.UNKNOWN.withName(key())).build())));")
                .jar("acme", "acme.jar");

        try (OpenSources sources = open("token=env:ACME_TOKEN")) {
            Catalogue catalogue = sources.only().discover();

            assertThat(catalogue.fields())
                    .containsExactly(Catalogue.Field.of("col ***", "***", "x***", Set.of(Usage.AAT))
                            .knownBy(Catalogue.Sureness.WORDS));
            assertThat(catalogue.dated()).isTrue();
            assertThat(catalogue.unread()).containsExactly(new Catalogue.Unread("u***", "***"));
            assertThat(catalogue.first()).singleElement().satisfies(first -> {
                assertThat(first.where()).isEqualTo("at ***");
                assertThat(first.dossier().profile().name()).isEqualTo("***");
            });
        }
    }

    @Test
    void a_secret_is_masked_in_a_dossier_whose_figures_stay() throws Exception {
        leaky().changing(
                        "Dossier dossier = Dossier.of(PractitionerId.of(lines.get(i)))",
                        "Dossier dossier = Dossier.of(PractitionerId.of(i == 0 ? \"M-\" + key() : lines.get(i)))"
                                + ".year(2026).asOf(java.time.LocalDate.of(2026, 3, 31))"
                                + ".profile(new fr.donum.domain.dossier.Profile(\"Dr \" + key(), key(), key(), key(), 900L, 100L, null, null))"
                                + ".with(Attestation.SEGUR, Answer.YES).with(Count.APCV_FSE, 7)"
                                + ".with(Usage.DMP, new java.math.BigDecimal(\"0.5\"))"
                                + ".neutralise(Usage.PSE).neutralise(\"n-\" + key())")
                .jar("acme", "acme.jar");

        try (OpenSources sources = open("token=env:ACME_TOKEN")) {
            read(sources);
        }

        assertThat(collected.dossiers()).hasSize(2);
        Dossier first = collected.dossiers().get(0);
        assertThat(first.practitioner().value()).isEqualTo("M-***");
        assertThat(first.profile()).isEqualTo(collected.dossiers().get(1).profile());
        assertThat(first.profile().name()).isEqualTo("Dr ***");
        assertThat(first.profile().listSize()).isEqualTo(900);
        assertThat(first.neutralisedIndicators()).containsExactly("n-***");
        assertThat(first.change().build()).isEqualTo(first);
        for (Metric metric : Metric.ALL) {
            assertThat(first.standing(metric))
                    .isEqualTo(collected.dossiers().get(1).standing(metric));
        }
        assertThat(first.tally(Usage.AAT)).isEqualTo(collected.dossiers().get(1).tally(Usage.AAT));
        assertThat(first.rate(Usage.DMP)).isEqualTo(collected.dossiers().get(1).rate(Usage.DMP));
        assertThat(first.decimals(Usage.DMP))
                .isEqualTo(collected.dossiers().get(1).decimals(Usage.DMP));
        assertThat(first.asOf()).isEqualTo(collected.dossiers().get(1).asOf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"u", "us", "usr", ""})
    void a_secret_is_masked_in_base_64_whatever_stands_before_it(String user) throws Exception {
        leaky().changing(
                        "/* read */",
                        "sink.reject(Issue.error(\"acme.odd\", Place.of(\"f\"), \"Sent Basic \" + "
                                + BASIC.formatted(user) + ", \"Mend.\"));")
                .jar("acme", "acme.jar");

        try (OpenSources sources = open("token=env:ACME_TOKEN")) {
            read(sources);
        }

        assertThat(collected.rejected())
                .singleElement()
                .satisfies(issue -> assertThat(issue.what())
                        .startsWith("Sent Basic ")
                        .contains("***")
                        .hasSizeLessThan("Sent Basic ".length() + 14));
    }

    @Test
    void what_is_said_at_great_length_is_cut_where_one_sees_it() throws Exception {
        acme().changing(
                        "/* read */",
                        "String far = \"x\".repeat(3_000_000);"
                                + " sink.reject(Issue.error(\"acme.odd\", Place.of(far).record(far), far, far).withRecord(far));")
                .changing(
                        "Probe.passed(\"file\", \"there\")",
                        "Probe.failed(\"f\".repeat(9_000), \"d\".repeat(9_000), \"r\".repeat(9_000))")
                .jar("acme", "acme.jar");

        try (OpenSources sources = open()) {
            assertThat(sources.only().check()).singleElement().satisfies(probe -> {
                assertThat(probe.name()).hasSize(2_000).endsWith("f…");
                assertThat(probe.detail()).hasSize(2_000);
                assertThat(probe.remedy()).hasSize(2_000);
            });
            read(sources);
        }

        assertThat(collected.rejected()).singleElement().satisfies(issue -> {
            assertThat(issue.what()).hasSize(2_000).endsWith("x…");
            assertThat(issue.remedy()).hasSize(2_000);
            assertThat(issue.where().record()).hasSize(2_000);
            assertThat(issue.record()).hasSize(65_536).endsWith("x…");
        });
    }

    @Test
    void an_exception_of_any_length_is_told_in_a_sentence() throws Exception {
        acme().changing("/* open */", "if (true) throw new IllegalStateException(\"x\".repeat(3_000_000));")
                .jar("acme", "acme.jar");

        assertThatThrownBy(this::open)
                .isInstanceOf(SourceException.class)
                .satisfies(
                        e -> assertThat(e.getMessage()).hasSizeLessThan(2_500).endsWith("x…"));
    }

    @Test
    void more_issues_than_anybody_reads_are_counted() throws Exception {
        acme().changing(
                        "ReadSummary.Completeness.COMPLETE, lines.size(), 0, List.of());",
                        "ReadSummary.Completeness.COMPLETE, lines.size(), 0, Collections.nCopies(1_234,"
                                + " Issue.warning(\"acme.odd\", Place.of(\"f\"), \"Odd.\", \"Mend.\")));")
                .jar("acme", "acme.jar");

        try (OpenSources sources = open()) {
            List<Issue> told = read(sources).issues();

            assertThat(told).hasSize(1_001);
            assertThat(told.get(1_000).what()).isEqualTo("ReadSummary.issues() gave 234 more, which are not told.");
        }
    }

    @Test
    void a_key_that_is_no_key_by_its_length_is_the_plug_ins_failure() throws Exception {
        Path jar = acme().changing("PractitionerId.of(lines.get(i))", "PractitionerId.of(\"k\".repeat(1_001))")
                .jar("acme", "acme.jar");

        try (OpenSources sources = open()) {
            assertThatThrownBy(() -> read(sources))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining(jar.toString())
                    .hasMessageContaining("1001 characters; 1000 at most");
        }
    }

    @ParameterizedTest
    @CsvSource({"PARTIAL, plugin.no-cause", "UNKNOWN, plugin.cannot-tell"})
    void a_reading_that_is_not_complete_is_never_without_a_cause(String completeness, String code) throws Exception {
        acme().changing("ReadSummary.Completeness.COMPLETE", "ReadSummary.Completeness." + completeness)
                .jar("acme", "acme.jar");

        try (OpenSources sources = open()) {
            assertThat(read(sources).issues()).extracting(Issue::code).containsExactly(code);
        }
    }

    @Test
    void a_reading_that_says_why_it_is_not_complete_is_told_in_its_own_words() throws Exception {
        acme().changing(
                        "ReadSummary.Completeness.COMPLETE, lines.size(), 0, List.of());",
                        "ReadSummary.Completeness.PARTIAL, lines.size(), 0,"
                                + " List.of(Issue.error(\"acme.cut\", Place.of(\"f\"), \"Cut.\", \"Mend.\")));")
                .jar("acme", "acme.jar");

        try (OpenSources sources = open()) {
            assertThat(read(sources).issues()).extracting(Issue::code).containsExactly("acme.cut");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPLETE, 2, 0, List.of(), Map.of(LeftOut.NOTE, -4L))|leftOut NOTE",
                "COMPLETE, 2, 0, List.of(), Map.of(LeftOut.TOTAL, Long.MAX_VALUE))|leftOut TOTAL",
                "COMPLETE, Long.MAX_VALUE, 2, List.of())|seen",
                "COMPLETE, 2, 0, List.of()).withSeen(-1)|seen",
            })
    void a_count_that_is_none_is_the_plug_ins_failure(String summary, String what) throws Exception {
        Path jar = acme().changing("COMPLETE, lines.size(), 0, List.of())", summary)
                .jar("acme", "acme.jar");

        try (OpenSources sources = open()) {
            assertThatThrownBy(() -> read(sources))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining(jar.toString())
                    .hasMessageContaining(what + " is no count");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LocalText.of(\"Acme files\", \"Acme\"), SourceSpec.Option.flag(\"fast\", LocalText.of(\"Vite\", \"Fast\")),"
                        + " SourceSpec.Option.flag(\"fast\", LocalText.of(\"Vite\", \"Fast\"))|The option fast is declared twice.",
                "LocalText.of(\"Acme files\", \"Acme\"), SourceSpec.Option.flag(\"Bad Name\", LocalText.of(\"Vite\", \"Fast\"))"
                        + "|The option name “Bad Name” is not of lower-case letters",
                "LocalText.of(\"\", \" \")|The spec has no summary.",
                "LocalText.of(\"a\".repeat(1_001), \"Acme\")|A text of the spec is longer than 1000 characters",
                "LocalText.of(\"Acme files\", \"Acme\"), SourceSpec.Option.number(\"n\", LocalText.of(\"N\", \"N\"), \"1\").orElse(\"one\")"
                        + "|The choices or the default value of option n do not fit its type: one",
            })
    void a_source_that_does_not_describe_itself_is_refused_in_a_sentence(String spec, String sentence)
            throws Exception {
        Path jar =
                acme().changing("LocalText.of(\"Acme files\", \"Acme\")", spec).jar("acme", "acme.jar");

        assertThatThrownBy(this::open).isInstanceOf(RuntimeException.class);
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.where()).hasToString(jar.toString());
            assertThat(issue.what()).contains(sentence);
        });
    }

    @Test
    void a_name_that_fills_the_screen_is_no_name() throws Exception {
        acme().changing("return \"acme\";", "return \"a\".repeat(100_000);").jar("acme", "acme.jar");

        assertThatThrownBy(this::open).isInstanceOf(RuntimeException.class);
        assertThat(issues)
                .singleElement()
                .satisfies(issue -> assertThat(issue.what())
                        .contains("60 characters at most")
                        .hasSizeLessThan(300));
    }

    @Test
    void a_text_without_english_is_shown_in_french() throws Exception {
        acme().changing("LocalText.of(\"Acme files\", \"Acme\")", "LocalText.of(\"Fichiers\", \" \")")
                .jar("acme", "acme.jar");

        try (OpenSources sources = open()) {
            assertThat(sources.only().spec().summary(Locale.ENGLISH)).isEqualTo("Fichiers");
        }
    }
}
