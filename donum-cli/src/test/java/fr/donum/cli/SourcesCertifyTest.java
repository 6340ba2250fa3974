package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.donum.adapter.json.PublishedSchemas;
import fr.donum.host.plugin.Workshop;
import fr.donum.tck.SourceContract;
import fr.donum.tck.source.Input;
import fr.donum.tck.source.rule.Rule;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesCertifyTest {
    private static final String WAIVED = """
            "R09": "Always has its figure.", "R10": "Cannot break off.", "R11": "Every line is good.",
            "R14": "Few doctors.", "R15": "Only identifiers."
            """;

    @TempDir
    Path plugins;

    @TempDir
    Path data;

    private Path config;

    @BeforeEach
    void write_inputs_and_configuration() throws Exception {
        Files.writeString(data.resolve("good.acme"), "cabinet-1\ncabinet-2\n");
        config = data.resolve("certify.json");
        write(WAIVED);
    }

    private void write(String waivers) throws Exception {
        Files.writeString(config, """
                {"inputs": {
                   "good": {"location": "good.acme", "accepted": 2, "rejected": 0, "figures": [
                      {"practitioner": "cabinet-1", "metric": "aat", "value": "50/60"}]},
                   "gap": {"location": "good.acme"},
                   "bad-record": {"location": "good.acme"},
                   "absent": {"location": "absent.acme"}},
                 "waivers": {%s}}
                """.formatted(waivers));
    }

    /** Notices that there is no file. */
    private Workshop acme() {
        String absent = "if (!Files.exists(Path.of(settings.location().path()))) ";
        return Workshop.acme(plugins)
                .changing(
                        "/* check */",
                        absent + "return List.of(Probe.failed(\"file\", \"not there\", \"Write one.\"));")
                .changing(
                        "/* discover */",
                        absent + "throw new SourceException("
                                + "SourceException.Kind.DATA, \"No such file\", \"Write one.\");");
    }

    private Run certify(String... more) {
        String[] words = {"sources", "certify", "acme", "--plugins", plugins.toString(), "--config", config.toString()};
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Run.donum(all);
    }

    private static String plain(Run run) {
        return run.err().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static void assertFollows(String schema, String json) throws Exception {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("../docs/schema", schema)), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_certificate_states_each_rule_and_the_digest_of_the_jar() throws Exception {
        Path jar = acme().jar("acme", "acme-3.2.1.jar");

        Run run = certify();

        assertThat(run.exit()).as(run.err()).isZero();
        assertFollows("certificate.schema.json", run.out());
        JsonNode certificate = new ObjectMapper().readTree(run.out());
        assertThat(certificate.at("/source/name").asText()).isEqualTo("acme");
        assertThat(certificate.at("/source/version").asText()).isEqualTo("3.2.1");
        assertThat(certificate.at("/source/api").asText()).isEqualTo("[1.0,2)");
        assertThat(certificate.at("/source/jars/0/file").asText()).isEqualTo("acme-3.2.1.jar");
        assertThat(certificate.at("/source/jars/0/sha256").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar))));
        assertThat(certificate.at("/passed").asBoolean()).isTrue();
        assertThat(certificate.at("/rules"))
                .hasSize(22)
                .filteredOn(rule -> rule.at("/verdict").asText().equals("WAIVED"))
                .extracting(rule -> rule.at("/evidence/0").asText())
                .contains("Always has its figure.", "Few doctors.")
                .hasSize(5);
        assertThat(run.err()).contains("oui      R01 La description est complète", "17 règles tenues, 5 dispenses");
    }

    @Test
    void a_certificate_lists_every_jar_that_was_loaded() throws Exception {
        acme().stating("Class-Path", "lib/named.jar").jar("acme", "acme.jar");
        Workshop library = new Workshop(plugins).with("lib.Library", "package lib; public class Library {}");
        library.jar("acme", "beside.jar");
        library.jar("acme/lib", "named.jar");
        library.jar("acme/lib", "not-loaded.jar");

        JsonNode certificate = new ObjectMapper().readTree(certify().out());

        assertThat(certificate.at("/source/jars"))
                .extracting(jar -> jar.at("/file").asText())
                .containsExactly("acme.jar", "beside.jar", "named.jar");
        assertThat(certificate.at("/source/jars"))
                .allSatisfy(jar -> assertThat(jar.at("/sha256").asText()).matches("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/* close */|if (true) throw new StackOverflowError();|R12",
                "/* open */|if (true) return null;|R20",
                "/* open */|System.out.println(1);|R21",
                "/* read */|if (lost) System.exit(0);|R21",
                "return List.of(Probe.passed(\"file\", \"there\"));|return null;|R20",
                "sink.accept(dossier, |sink.accept(null, |R20",
                "sink.accept(dossier, |sink.accept(dossier, (Provenance) null); sink.accept(dossier, |R20",
            })
    void what_a_source_does_that_is_not_its_own_fails_its_certification(String piece, String other, String rule)
            throws Exception {
        acme().changing(
                        "private final SourceSettings settings;",
                        "private final SourceSettings settings; boolean lost;")
                .changing(piece, other)
                .jar("acme", "acme.jar");

        Run run = certify();

        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("non      " + rule).doesNotContain("\tat ");
    }

    @Test
    void a_source_gets_the_location_that_a_command_gives_it() throws Exception {
        acme().changing(
                        "/* open */",
                        "System.setProperty(\"donum.test.locations\","
                                + " System.getProperty(\"donum.test.locations\", \"\") + settings.location().text() + \"|\");")
                .jar("acme", "acme.jar");
        Files.writeString(config, Files.readString(config).replace("\"location\": \"", "\"location\": \"acme:"));
        String good = data.resolve("good.acme").toString();

        Run certify = certify();
        Run command = Run.donum("sources", "check", "acme:" + good, "--plugins", plugins.toString());

        String locations = String.valueOf(System.clearProperty("donum.test.locations"));
        assertThat(certify.exit()).as(certify.err()).isZero();
        assertThat(command.exit()).as(command.err()).isZero();
        assertThat(locations.split("\\|")).contains(good).allMatch(each -> each.startsWith(data.toString()));
        assertThat(locations).endsWith(good + "|");
    }

    @Test
    void a_source_may_ask_the_time_by_every_rule() throws Exception {
        acme().changing("/* open */", "context.clock().instant();").jar("acme", "acme.jar");

        Run run = certify();

        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void the_configuration_follows_its_schema() throws Exception {
        assertFollows("certify.schema.json", Files.readString(config));
    }

    @Test
    void a_broken_rule_fails_the_certification_and_says_what_was_seen() throws Exception {
        acme().changing("\"line \" + (i + 1)", "\"here\"").jar("acme", "acme.jar");
        Path file = data.resolve("certificate.json");

        Run run = certify("-o", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("non      R08", "Deux dossiers se trouvent à la même place", "5 dispenses, 1 manquement");
        assertThat(new ObjectMapper()
                        .readTree(Files.readString(file))
                        .at("/passed")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void a_rule_whose_input_is_not_given_is_not_taken_for_kept() throws Exception {
        acme().jar("acme", "acme.jar");
        write(WAIVED.replace("\"R10\": \"Cannot break off.\",", ""));

        Run run = certify();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("non      R10", "« truncated »");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"good\":|\"god\":|certify.json#/inputs/god ne convient pas : les entrées s’appellent good, gap",
                "\"accepted\": 2|\"acepted\": 2|certify.json#/inputs/good/acepted ne convient pas",
                "\"accepted\": 2|\"accepted\": \"two\"|certify.json#/inputs/good/accepted ne convient pas",
                "\"location\": \"absent.acme\"|\"location\": \" \"|certify.json#/inputs/absent/location ne convient",
                "\"metric\": \"aat\"|\"metric\": \"att\"|certify.json#/inputs/good ne convient pas : metric att",
                "\"Few doctors.\"|\"\"|certify.json#/waivers ne convient pas",
                "\"R14\"|\"R99\"|certify.json#/waivers ne convient pas : No such rule: R99",
                "{\"inputs\"|[\"inputs\"|certify.json ne convient pas",
            })
    void what_is_wrong_with_the_configuration_is_told_by_its_place(String piece, String other, String message)
            throws Exception {
        acme().jar("acme", "acme.jar");
        Files.writeString(config, Files.readString(config).replace(piece, other));

        Run run = certify();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message, "→ Voir docs/schema/certify.schema.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|ce n’est pas du JSON : il est vide (1:1)",
                "'{\"inputs\": {'|ce n’est pas du JSON : il s’arrête à mi-chemin (1:",
                "'inputs: good'|ce n’est pas du JSON : une virgule, un guillemet ou une accolade manque ou est de trop (1:",
                "'{} {}'|ce n’est pas du JSON : une virgule",
                "'{\"inputs\": {}, \"inputs\": {}}'|ce n’est pas du JSON : ",
                "'{\"waiver\": {}}'|#/waiver ne convient pas : le champ « waiver » n’existe pas ici (connus : ",
                "'{\"inputs\": {\"good\": {\"location\": \"x\", \"accepted\": \"two\"}}}'|une valeur d’un autre type y est attendue",
                "'[]'|une valeur d’un autre type y est attendue",
            })
    void what_is_no_configuration_is_told_in_the_language_of_the_user(String content, String message) throws Exception {
        acme().jar("acme", "acme.jar");
        Files.writeString(config, content);

        Run run = certify();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(plain(run))
                .contains(message)
                .doesNotContain("Unexpected", "Unrecognized", "REDACTED", "Cannot", "No content");
    }

    @Test
    void a_secret_that_is_lacking_is_asked_for_in_the_configuration() throws Exception {
        acme().changing("SourceSpec.of(LocalText.of(\"Acme files\", \"Acme\"))", """
                        SourceSpec.of(LocalText.of("Fichiers", "Files"),
                                SourceSpec.Option.secret("cle", LocalText.of("La clé", "The key")).mandatory())""")
                .jar("acme", "acme.jar");

        Run lacking = certify();
        Files.writeString(
                config,
                Files.readString(config)
                        .replace("\"good.acme\", \"acc", "\"good.acme\", \"options\": {\"cle\": \"s3cret\"}, \"acc"));
        Run inClear = certify();

        assertThat(lacking.exit()).isEqualTo(2);
        assertThat(plain(lacking))
                .contains("certify.json#/inputs/good/options ne convient pas : Il manque l’option de source « cle »")
                .contains("→ Ajoutez \"cle\": \"env:NAME\" aux « options » de cette entrée.")
                .doesNotContain("--option");
        assertThat(inClear.exit()).isEqualTo(2);
        assertThat(plain(inClear))
                .contains("#/inputs/good/options ne convient pas : L’option « cle » est un secret")
                .contains("→ Écrivez-y \"cle\": \"env:NOM\"")
                .doesNotContain("s3cret", "--option");
    }

    @Test
    void a_configuration_with_a_byte_order_mark_is_read_as_without() throws Exception {
        acme().jar("acme", "acme.jar");
        Files.writeString(config, "\ufeff" + Files.readString(config));

        Run run = certify();

        assertThat(run.exit()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1252"})
    void a_configuration_of_another_encoding_is_told_by_it(String charset) throws Exception {
        acme().jar("acme", "acme.jar");
        String accented = Files.readString(config).replace("Few doctors.", "Trop peu de médecins.");
        Files.write(config, accented.getBytes(Charset.forName(charset)));

        Run run = certify();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("certify.json » n’est pas en UTF-8 mais sans doute en " + charset.replace("LE", ""))
                .contains("→ Enregistrez-le en UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"inputs\": {\"good\": null}}"})
    void nothing_in_place_of_what_the_configuration_says_is_no_bug(String content) throws Exception {
        acme().jar("acme", "acme.jar");
        Files.writeString(config, content);

        Run run = certify();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("ne convient pas");
    }

    @Test
    void a_configuration_that_is_not_there_is_an_error_with_its_remedy() throws Exception {
        acme().jar("acme", "acme.jar");
        config = data.resolve("absent.json");

        Run run = certify();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("absent.json » ne se lit pas", "→ Donnez avec --config");
    }

    @Test
    void the_configuration_that_the_documents_print_keeps_the_schema_and_leaves_no_rule_without_its_input()
            throws Exception {
        String page = Files.readString(Path.of("../docs/adding-a-source.md"));
        String printed = page.substring(page.indexOf("{ \"inputs\": {"));
        JsonNode configuration = new ObjectMapper().readTree(printed.substring(0, printed.indexOf("```")));

        assertThat(PublishedSchemas.errors("certify", configuration.toString())).isEmpty();
        for (Rule rule : SourceContract.RULES) {
            for (Input input : rule.inputs()) {
                assertThat(configuration.path("inputs").has(input.id())
                                || configuration.path("waivers").has(rule.id()))
                        .as("%s needs %s", rule.id(), input.id())
                        .isTrue();
            }
        }
    }
}
