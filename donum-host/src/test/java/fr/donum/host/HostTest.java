package fr.donum.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.inject.Guice;
import com.google.inject.Injector;
import fr.donum.application.report.Format;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.rules.Schemes;
import fr.donum.host.certificate.Certificate;
import fr.donum.host.certificate.CertificateJson;
import fr.donum.host.certificate.Certification;
import fr.donum.host.plugin.Installation;
import fr.donum.host.plugin.PluginFailureException;
import fr.donum.host.plugin.Workshop;
import fr.donum.host.source.OpenSource;
import fr.donum.host.source.OpenSources;
import fr.donum.host.source.Opener;
import fr.donum.host.source.Sources;
import fr.donum.host.source.SourcesAsked;
import fr.donum.host.wiring.HostModule;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import fr.donum.tck.source.Collected;
import fr.donum.tck.source.RuleResult;
import fr.donum.tck.source.RuleVerdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A front end without a command line: everything it needs comes from the wiring of the host. */
class HostTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path plugins;

    @TempDir
    Path data;

    private final Map<String, String> environment = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> details = new ArrayList<>();
    private final Collected collected = new Collected();

    @BeforeEach
    void write_two_practitioners() throws Exception {
        Files.writeString(data.resolve("two.acme"), "cabinet-1\ncabinet-2\n");
        Files.writeString(data.resolve("one.csv"), "id;aat_num;aat_den\nM1;50;60\n");
    }

    private Injector host() {
        HostContext context = HostContext.in(
                Locale.ENGLISH, CLOCK, name -> environment.getOrDefault(name, ""), issues::addAll, details::add);
        return Guice.createInjector(new HostModule(context, Optional.of(plugins.toString())));
    }

    private String file(String name) {
        return data.resolve(name).toString();
    }

    private static SourcesAsked asked(String source, String... options) {
        return new SourcesAsked(List.of(source), Optional.empty(), List.of(options), false, Schemes.ALL);
    }

    private SourcesAsked profiled(String profile) throws Exception {
        Path file = Files.writeString(data.resolve("profile.json"), profile);
        return new SourcesAsked(List.of(file("one.csv")), Optional.of(file.toString()), List.of(), false, List.of());
    }

    private ReadSummary read(SourcesAsked asked) throws SourceException {
        try (OpenSources sources = host().getInstance(Opener.class).open(asked)) {
            return read(sources.only());
        }
    }

    private ReadSummary read(OpenSource source) throws SourceException {
        return source.read(ReadRequest.ALL, collected);
    }

    private HostException refused(SourcesAsked asked) {
        return catchThrowableOfType(HostException.class, () -> read(asked));
    }

    @Test
    void sources_of_ours_and_plug_ins_are_found_opened_and_read_alike() throws Exception {
        Workshop.acme(plugins).jar("acme", "acme-3.2.1.jar");

        ReadSummary ours = read(asked(file("one.csv")));
        ReadSummary anothers = read(asked("acme:" + file("two.acme")));

        assertThat(ours.seen() + anothers.seen()).isEqualTo(3);
        assertThat(collected.dossiers())
                .extracting(dossier -> dossier.practitioner().value())
                .containsExactly("M1", "cabinet-1", "cabinet-2");
        assertThat(collected.dossiers())
                .allSatisfy(dossier -> assertThat(dossier.tally(Usage.AAT)).isPresent());
        assertThat(issues).isEmpty();
        assertThat(collected.rejected()).isEmpty();
    }

    @Test
    void an_open_source_tells_what_it_was_opened_with_and_is_discovered_once() throws Exception {
        try (OpenSources sources = host().getInstance(Opener.class).open(asked(file("one.csv"), "delimiter=;"))) {
            OpenSource source = sources.only();

            assertThat(sources.all()).containsExactly(source);
            assertThat(source.options()).isEqualTo(Map.of("delimiter", ";"));
            assertThat(source.location().fileEnding()).isEqualTo("csv");
            assertThat(source.spec().option("delimiter")).isPresent();
            assertThat(source.check()).extracting(Probe::result).containsOnly(Probe.Result.PASSED);
            assertThat(source.discover().metrics()).containsExactly(Usage.AAT);
            assertThat(source.discover()).isSameAs(source.discover());
        }
    }

    @Test
    void every_kind_of_source_is_known_by_its_name() {
        Sources sources = host().getInstance(Sources.class);

        assertThat(sources.installed()).extracting(Installation::name).containsExactly("csv", "excel", "http", "json");
        assertThat(sources.named("json").name()).isEqualTo("json");
        assertThat(sources.refused()).isZero();
        assertThatThrownBy(() -> sources.named("jsn")).hasMessage("No source is called “jsn”.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acme:two.acme | No source is called “acme”.",
                "two.doc | No source can read “two.doc”. Known sources: csv, excel, http, json.",
            })
    void a_source_that_nothing_reads_is_told(String source, String sentence) {
        assertThat(refused(asked(source)).sentence()).isEqualTo(sentence);
    }

    @Test
    void two_that_claim_one_file_must_be_told_apart() throws Exception {
        Workshop.acme(plugins).jar("acme", "acme.jar");
        Workshop.acme(plugins).changing("return \"acme\";", "return \"other\";").jar("other", "other.jar");

        HostException disputed = refused(asked(file("two.acme")));

        assertThat(disputed.sentence()).contains("acme", "other");
        assertThat(disputed.remedy()).contains("acme:");
        assertThat(read(asked("other:" + file("two.acme"))).accepted()).isEqualTo(2);
    }

    @Test
    void two_plug_ins_of_one_name_are_refused_with_both_files() throws Exception {
        Path one = Workshop.acme(plugins).jar("one", "one.jar");
        Path two = Workshop.acme(plugins).jar("two", "two.jar");

        assertThat(refused(asked(file("two.acme"))).sentence()).contains(one.toString(), two.toString());
    }

    @Test
    void a_plug_in_that_cannot_be_used_is_told_and_counted_and_the_rest_works() throws Exception {
        Workshop.acme(plugins).stating("Donum-Plugin-Api", "[7.0,8)").jar("future", "future.jar");
        Workshop.acme(plugins)
                .changing("/* constructor */", "if (true) throw new IllegalStateException(\"no\");")
                .jar("bad", "bad.jar");
        Files.createDirectories(plugins.resolve("empty"));
        Files.writeString(plugins.resolve("stray.jar"), "");
        Sources sources = host().getInstance(Sources.class);

        assertThat(sources.installed()).hasSize(4);
        assertThat(issues)
                .hasSize(4)
                .allSatisfy(issue -> assertThat(issue.remedy()).isNotBlank());
        assertThat(sources.refused()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_directory_of_plug_ins_that_is_not_there_is_told_when_sources_are_looked_for() {
        HostContext context = HostContext.in(Locale.ENGLISH, CLOCK, name -> "", issues::addAll, details::add);
        Sources sources = Guice.createInjector(new HostModule(
                        context, Optional.of(data.resolve("absent").toString())))
                .getInstance(Sources.class);

        assertThatThrownBy(sources::installed).isInstanceOf(HostException.class).hasMessageContaining("absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "read"})
    void what_a_plug_in_throws_is_its_own_failure(String where) throws Exception {
        Workshop.acme(plugins)
                .changing("/* " + where + " */", "if (true) throw new IllegalStateException(\"broken\");")
                .jar("acme", "acme.jar");

        SourceException failure = catchThrowableOfType(SourceException.class, () -> read(asked(file("two.acme"))));

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.DEFECT);
        assertThat(failure).hasMessageContaining("acme");
    }

    @Test
    void what_a_plug_in_throws_while_checking_or_closing_is_told_and_spoils_nothing() throws Exception {
        Workshop.acme(plugins)
                .changing("/* check */", "if (true) throw new IllegalStateException(\"broken\");")
                .changing("/* close */", "throw new IllegalStateException(\"broken\");")
                .jar("acme", "acme.jar");

        OpenSources sources = host().getInstance(Opener.class).open(asked(file("two.acme")));

        assertThat(sources.only().check()).extracting(Probe::result).containsExactly(Probe.Result.FAILED);
        assertThat(read(sources.only()).accepted()).isEqualTo(2);
        assertThatThrownBy(sources::close)
                .isInstanceOf(PluginFailureException.class)
                .hasMessageContaining("acme.jar");
    }

    @ParameterizedTest
    @CsvSource({
        "delimiter, no name and value",
        "delimitr=;, unknown",
        "rates=often, not one of its values",
    })
    void an_option_that_is_wrong_is_refused(String option, String why) {
        HostException wrong = refused(asked(file("one.csv"), option));

        assertThat(wrong.sentence()).as(why).isNotBlank();
        assertThat(wrong.remedy()).as(why).isNotBlank();
        assertThat(collected.dossiers()).isEmpty();
    }

    @Test
    void an_option_given_twice_is_refused() {
        assertThat(refused(asked(file("one.csv"), "delimiter=;", "delimiter=,")).sentence())
                .contains("delimiter");
    }

    @Test
    void a_secret_comes_from_where_the_user_keeps_it_and_never_from_the_command() throws Exception {
        environment.put("DONUM_TOKEN", "s3cret-of-the-test");
        Path kept = Files.writeString(data.resolve("token"), "\ufeffs3cret-of-the-test\n");
        String address = "https://127.0.0.1:1/";

        assertThat(refused(asked(address, "token=s3cret-of-the-test")).sentence())
                .doesNotContain("s3cret");
        assertThat(refused(asked(address, "token=env:ABSENT")).sentence()).contains("ABSENT");
        assertThat(refused(asked(address, "token=file:" + data.resolve("absent")))
                        .sentence())
                .contains("absent");
        for (String reference : List.of("env:DONUM_TOKEN", "file:" + kept)) {
            try (OpenSources sources = host().getInstance(Opener.class).open(asked(address, "token=" + reference))) {
                assertThat(sources.only().options()).isEmpty();
            }
        }
    }

    @Test
    void a_profile_is_read_and_what_it_sets_is_a_detail() throws Exception {
        ReadSummary summary = read(profiled("""
                {"format": "donum-mapping", "version": 1, "options": {"delimiter": ";"},
                 "fields": [{"column": "id", "to": "id"}, {"column": "aat_num", "to": "aat_num", "unit": "count"},
                            {"column": "aat_den", "to": "aat_den"}]}
                """));

        assertThat(summary.accepted()).as(issues + " " + collected.rejected()).isEqualTo(1);
        assertThat(details).singleElement().asString().contains("delimiter=;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"format\": \"donum-mapping\", \"version\": 1, \"fields\": 3}"})
    void a_profile_that_is_wrong_is_told_with_its_place(String profile) throws Exception {
        assertThat(refused(profiled(profile)).sentence()).contains("profile.json");
        assertThat(issues)
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.where().source()).contains("profile.json"));
    }

    @Test
    void what_can_be_written_is_found_among_the_adapters() {
        OutputFormats formats = host().getInstance(OutputFormats.class);

        assertThat(formats.reports()).extracting(Format::name).containsExactly("csv", "json", "ndjson", "xlsx");
        assertThat(formats.comparisons()).extracting(Format::name).containsExactly("csv", "json", "ndjson", "xlsx");
        assertThat(formats.templates()).hasSize(2);
    }

    @Test
    void a_source_is_certified_by_the_rules_of_the_kit() throws Exception {
        Workshop.acme(plugins).jar("acme", "acme-3.2.1.jar");
        Path config = Files.writeString(data.resolve("certify.json"), """
                {"inputs": {"good": {"location": "two.acme", "accepted": 2, "rejected": 0, "figures": [
                   {"practitioner": "cabinet-1", "metric": "aat", "value": "50/60"}]}},
                 "waivers": {"R14": "Few doctors."}}
                """);
        Injector host = host();
        List<RuleResult> told = new ArrayList<>();

        Certificate certificate = host.getInstance(Certification.class)
                .of(host.getInstance(Sources.class).installed("acme"), config.toString(), told::add);

        assertThat(certificate.day()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(certificate.results()).isEqualTo(told).hasSize(22);
        assertThat(certificate.count(RuleVerdict.WAIVED)).isEqualTo(1);
        assertThat(certificate.count(RuleVerdict.PASSED)).isPositive();
        assertThat(certificate.isPassed()).isFalse();
        assertThat(CertificateJson.of(certificate)).contains("\"acme-3.2.1.jar\"", "\"passed\" : false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"inputs\": {\"god\": {\"location\": \"x\"}}}",
                "{\"inputs\": {\"good\": {\"location\": \" \"}}}",
                "null",
                "{\"waivers\": {\"R99\": \"x\"}}"
            })
    void a_configuration_that_is_wrong_is_told(String text) throws Exception {
        Workshop.acme(plugins).jar("acme", "acme.jar");
        Path config = Files.writeString(data.resolve("certify.json"), text);
        Injector host = host();
        Installation acme = host.getInstance(Sources.class).installed("acme");

        assertThatThrownBy(() -> host.getInstance(Certification.class).of(acme, config.toString(), result -> {}))
                .isInstanceOf(HostException.class)
                .hasMessageContaining("certify.json");
    }

    @Test
    void a_configuration_that_is_not_there_is_told() throws Exception {
        Workshop.acme(plugins).jar("acme", "acme.jar");
        Injector host = host();
        Installation acme = host.getInstance(Sources.class).installed("acme");

        assertThatThrownBy(() -> host.getInstance(Certification.class).of(acme, file("absent.json"), result -> {}))
                .isInstanceOf(HostException.class)
                .hasMessageContaining("absent.json");
    }
}
