package fr.donum.adapter.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.mapping.Unit;
import fr.donum.spi.source.Issue;
import fr.donum.table.column.InputColumn;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingImportTest {
    private static Mapping mapping(String json) {
        MappingImport.Imported imported = MappingImport.read(json, "profil.json", Locale.FRENCH);
        assertThat(imported.issues()).isEmpty();
        return Objects.requireNonNull(imported.mapping());
    }

    private static List<Issue> issues(String json, Locale language) {
        MappingImport.Imported imported = MappingImport.read(json, "profil.json", language);
        assertThat(imported.mapping()).isNull();
        return imported.issues();
    }

    /** With ordinary spaces for no-break ones. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void a_profile_for_a_table_is_read_as_written() {
        Mapping mapping = mapping(SampleProfiles.TABLE);
        assertThat(mapping.name()).isEqualTo("profil.json");
        assertThat(mapping.options())
                .containsExactlyInAnyOrderEntriesOf(Map.of("delimiter", ";", "encoding", "windows-1252"));
        assertThat(mapping.layout()).isEqualTo(new Layout.Columns(5, Set.of("Commentaire")));
        assertThat(mapping.constants()).containsEntry("annee", "2026").containsEntry("segur", "oui");
        assertThat(mapping.notation().answers()).containsEntry("Validé", "oui").containsEntry("En cours", "non");
        assertThat(mapping.notation().dates()).isEqualTo("dd/MM/yyyy");
        assertThat(mapping.notation().decimalSign()).isEqualTo(',');
        assertThat(mapping.fields())
                .extracting("to")
                .containsExactly("id", "date", "lap", "fse_taux", "aat_num", "aat_den");
        assertThat(mapping.fields().get(2).values()).containsEntry("Dispensé", "exempt");
        assertThat(mapping.fields().get(3).unit()).isEqualTo(Unit.PERCENT);
        assertThat(mapping.fields().get(4).unit()).isEqualTo(Unit.COUNT);
        assertThat(mapping.fields().get(5).isOptional()).isTrue();
        assertThat(mapping.ignored().get(0).has("Ensemble des médecins")).isTrue();
        assertThat(mapping.ignored().get(0).has("Cabinet")).isTrue();
        assertThat(mapping.ignored().get(0).has("Cabinet du Dr Martin")).isFalse();
    }

    @Test
    void a_link_to_the_next_page_is_in_the_header_unless_the_profile_says_where_it_is() {
        String pages = "\"pagination\": {\"style\": \"link\", \"next\": \"/links/next\"}";
        String json = SampleProfiles.JSON.replaceFirst("\"pagination\": \\{[^}]*}", pages);
        Mapping mapping = mapping(json);
        assertThat(mapping.layout())
                .isEqualTo(new Layout.Pointers(
                        "/cabinets/*/medecins/*", new Pagination(Pagination.Style.LINK, "", "/links/next", 1, null)));
        assertThat(mapping(MappingExport.toJson(mapping))).isEqualTo(mapping);
        assertThat(mapping(json.replace(", \"next\": \"/links/next\"", "")).layout())
                .isEqualTo(new Layout.Pointers(
                        "/cabinets/*/medecins/*", new Pagination(Pagination.Style.LINK, "", "", 1, null)));
    }

    private static String paged(String pagination) {
        return SampleProfiles.JSON.replaceFirst("\"pagination\": \\{[^}]*}", "\"pagination\": " + pagination);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"style\": \"none\", \"total\": \"/total\"}",
                "{\"style\": \"cursor\", \"parameter\": \"after\", \"next\": \"/next\", \"lastPage\": \"absent\"}",
                "{\"style\": \"page-number\", \"parameter\": \"page\", \"total\": \"none\"}",
                "{\"style\": \"offset\", \"parameter\": \"skip\", \"first\": 1, \"sizeParameter\": \"take\"}",
                "{\"style\": \"has-more\", \"more\": \"/more\", \"by\": \"offset\", \"parameter\": \"skip\"}",
                "{\"style\": \"has-more\", \"more\": \"/more\", \"by\": \"cursor\", \"parameter\": \"after\", \"next\": \"/c\"}",
                "{\"style\": \"has-more\", \"more\": \"/m/more\", \"by\": \"page-number\", \"parameter\": \"p\", \"first\": 0}",
                "{\"style\": \"link\", \"next\": \"/link/[relation=next]/url\", \"total\": \"/total\", \"lastPage\": \"absent\"}"
            })
    void every_way_of_paging_reads_as_it_is_written_and_keeps_the_schema(String pagination) throws Exception {
        String json = paged(pagination);
        Mapping mapping = mapping(json);

        assertThat(MappingSchemaTest.faults(json)).isEmpty();
        assertThat(MappingSchemaTest.faults(MappingExport.toJson(mapping))).isEmpty();
        assertThat(mapping(MappingExport.toJson(mapping))).isEqualTo(mapping);
        assertThat(MappingExport.toJson(mapping).replaceAll("\\s", ""))
                .contains("\"style\":" + pagination.replaceAll(".*\"style\": (\"[a-z-]+\").*", "$1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"style\": \"offset\"}",
                "{\"style\": \"has-more\", \"more\": \"/more\", \"parameter\": \"p\"}",
                "{\"style\": \"has-more\", \"by\": \"cursor\", \"more\": \"/more\", \"parameter\": \"p\"}",
                "{\"style\": \"link\", \"next\": \"/link/[relation\"}",
                "{\"style\": \"none\", \"next\": \"/next\"}",
                "{\"style\": \"none\", \"total\": \"total\"}"
            })
    void a_pagination_that_says_half_is_refused(String pagination) {
        assertThat(MappingImport.read(paged(pagination), "p.json", Locale.FRENCH)
                        .mapping())
                .isNull();
    }

    @Test
    void sums_and_lists_read_as_they_are_written() throws Exception {
        String json = SampleProfiles.JSON.replace(
                "{\"pointer\": \"/actes/[code=AAT]/total\", \"to\": \"aat_den\"}",
                "{\"pointer\": [\"/enligne\", \"/papier\"], \"to\": \"aat_den\"},"
                        + "{\"pointer\": \"/agrements\", \"contains\": \"LAP\", \"to\": \"lap\"}");
        Mapping mapping = mapping(json);

        assertThat(mapping.fields().get(3).plus()).containsExactly("/papier");
        assertThat(mapping.fields().get(4).contains()).isEqualTo("LAP");
        assertThat(mapping(MappingExport.toJson(mapping))).isEqualTo(mapping);
        assertThat(MappingSchemaTest.faults(MappingExport.toJson(mapping))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"/a\"] | aat_den | mapping.addends",
                "[\"/a\", \"/a\"] | aat_den | mapping.addends",
                "[\"/a\", \"/b\"] | fse_taux | mapping.sum",
                "[\"/a\", \"b\"] | aat_den | mapping.pointer"
            })
    void what_cannot_be_added_up_is_refused(String pointers, String to, String code) {
        String json = SampleProfiles.JSON.replace(
                "{\"pointer\": \"/actes/[code=AAT]/total\", \"to\": \"aat_den\"}",
                "{\"pointer\": " + pointers + ", \"to\": \"" + to + "\"}");

        assertThat(MappingImport.read(json, "p.json", Locale.FRENCH).issues())
                .extracting(Issue::code)
                .contains(code);
    }

    @TempDir
    Path folder;

    private MappingImport.Imported read(byte[] bytes) throws Exception {
        return MappingImport.read(Files.write(folder.resolve("p.json"), bytes), Locale.FRENCH);
    }

    @Test
    void a_byte_order_mark_is_skipped_and_another_encoding_told_with_its_line() throws Exception {
        String json = SampleProfiles.TABLE;
        assertThat(read(("\ufeff" + json).getBytes(StandardCharsets.UTF_8)).issues())
                .isEmpty();
        for (Charset wide : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(read(json.getBytes(wide)).issues()).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo("mapping.encoding");
                assertThat(issue.what()).contains("UTF-16");
            });
        }
        assertThat(read(json.getBytes(Charset.forName("windows-1252"))).issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("mapping.encoding");
                    assertThat(issue.what()).contains("windows-1252").contains("ligne 1");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | il est vide",
                "{ | il s’arrête à mi-chemin",
                "{\"a\":1,\"a\":2} | une clé est donnée deux fois",
                "{} {} | une virgule",
                "{a} | une virgule"
            })
    void what_is_no_json_is_told_in_words_of_ours(String json, String words) {
        assertThat(MappingImport.read(json, "p.json", Locale.FRENCH).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.what()).contains(words));
    }

    @Test
    void a_profile_for_json_is_read_as_written() {
        Mapping mapping = mapping(SampleProfiles.JSON);
        assertThat(mapping.layout())
                .isEqualTo(new Layout.Pointers(
                        "/cabinets/*/medecins/*",
                        new Pagination(Pagination.Style.PAGE_NUMBER, "page", "/meta/pages", 0, "per_page")));
        assertThat(mapping.fields()).extracting("from").contains("../nom", "/actes/[code=AAT]/demat");
        assertThat(mapping.fields().get(4).unit()).isEqualTo(Unit.FRACTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleProfiles.TABLE, SampleProfiles.JSON})
    void what_is_written_reads_as_the_same_profile(String json) {
        Mapping mapping = mapping(json);
        assertThat(mapping(MappingExport.toJson(mapping))).isEqualTo(mapping);
    }

    /** Each mistake: what to replace, by what, and the code, place and a part of the message or remedy to expect. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"donum-mapping\"   | \"donum-scheme\" | mapping.format   | /format                    | donum-mapping",
                "\"version\": 1      | \"version\": 2   | mapping.version  | /version                   | 1",
                "\"headerRow\": 5    | \"headerow\": 5  | mapping.unknown-key | /headerow               | « headerRow »",
                "\"headerRow\": 5    | \"headerRow\": 0 | mapping.not-a-whole-number | /headerRow       | 1",
                "\"headerRow\": 5    | \"headerRow\": \"5\" | mapping.not-a-whole-number | /headerRow   | sans décimale",
                "\"aat_num\"         | \"aat_nm\"       | mapping.unknown-target | /fields/4/to         | « aat_num »",
                "\"aat_den\"         | \"aat_num\"      | mapping.twice    | /fields/5/to               | « AAT dém. » et « AAT »",
                "\"annee\": \"2026\" | \"date\": \"2026-01-01\" | mapping.twice | /constants/date       | Arrêté au",
                "\"annee\": \"2026\" | \"annee\": \"26\" | mapping.constant | /constants/annee          | 2026",
                "\"segur\": \"oui\"  | \"segur\": \"Validé\" | mapping.constant | /constants/segur      | oui ou non",
                "\"unit\": \"percent\" | \"unit\": \"count\" | mapping.unit | /fields/3/unit            | _taux",
                "\"unit\": \"count\" | \"unit\": \"percent\" | mapping.unit | /fields/4/unit            | aat_num",
                "\"unit\": \"count\" | \"unit\": \"pourcent\" | mapping.unknown-value | /fields/4/unit  | « percent »",
                "\"exempt\"          | \"peut-être\"    | mapping.answer   | /fields/2/values/Dispensé  | exempt pour lap",
                "\"En cours\": \"non\" | \"En cours\": \"partiel\" | mapping.answer | /values/En cours  | oui ou non",
                "\"to\": \"id\"      | \"to\": \"nom\"  | mapping.no-id    | /fields                    | \"to\": \"id\"",
                "\"column\": \"Code PS\" | \"colonne\": \"Code PS\" | mapping.missing | /fields/0/column | docs/mapping.md",
                "\"column\": \"AAT\" | \"pointer\": \"/aat\" | mapping.pointer-in-table | /fields/5/pointer | \"column\"",
                "\"dates\": \"dd/MM/yyyy\" | \"dates\": \"jj/mm/aaaa\" | mapping.date-format | /dates   | dd/MM/yyyy",
                "\"dates\": \"dd/MM/yyyy\" | \"dates\": \"MM/yyyy\" | mapping.date-format | /dates      | dd/MM/yyyy",
                "\"decimal\": \",\"  | \"decimal\": \";\" | mapping.decimal | /decimal                   | \".\"",
                "\"optional\": true  | \"optional\": \"oui\" | mapping.not-a-flag | /fields/5/optional  | sans guillemets",
                "[\"Commentaire\"]   | \"Commentaire\"  | mapping.not-a-list | /ignoreColumns           | crochets",
                "{\"annee\": \"2026\", \"segur\": \"oui\"} | [\"annee\"] | mapping.not-an-object | /constants | accolades",
                "\"is\": [\"Cabinet\"], \"startsWith\": [\"Ensemble\"] | \"is\": [] | mapping.missing | /ignore/0/is | docs/mapping.md",
                "\"version\": 1      | \"version\": 1, \"pagination\": {\"style\": \"link\"} | mapping.json-only | /pagination | records",
                "\"version\": 1,     | \"version\": 1   | mapping.not-json | /                          | 1:"
            })
    void a_mistake_is_told_with_its_place_its_value_and_a_remedy(
            String right, String wrong, String code, String place, String part) {
        check(SampleProfiles.TABLE, right, wrong, code, place, part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"/rpps\"           | \"rpps\"         | mapping.pointer  | /fields/0/pointer          | /actes/[code=AAT]/total",
                "/actes/[code=AAT]/demat | /actes/[code]/demat | mapping.pointer | /fields/2/pointer    | [code=AAT]",
                "\"../nom\"          | \"../../nom\"    | mapping.too-far-out | /records                | constants",
                "\"/cabinets/*/medecins/*\" | \"cabinets\" | mapping.pointer | /records                 | /data/*",
                "{\"pointer\": \"/rpps\" | {\"column\": \"rpps\" | mapping.column-in-json | /fields/0/column | \"pointer\"",
                "{\"pointer\": \"/rpps\" | {\"column\": \"r\", \"pointer\": \"/rpps\" | mapping.two-addresses | /fields/0/column | l’un des deux",
                "\"page-number\"     | \"page\"         | mapping.unknown-value | /pagination/style     | page-number",
                "\"parameter\"       | \"param\"        | mapping.unknown-key | /pagination/param       | « parameter »",
                "\"/meta/pages\"     | \"meta\"         | mapping.pointer  | /pagination/pages          | pointeur",
                "\"version\": 1      | \"version\": 1, \"headerRow\": 3 | mapping.table-only | /headerRow | records"
            })
    void a_mistake_in_a_profile_for_json_is_told_too(
            String right, String wrong, String code, String place, String part) {
        check(SampleProfiles.JSON, right, wrong, code, place, part);
    }

    private static void check(String good, String right, String wrong, String code, String place, String part) {
        assertThat(good).contains(right);
        String json = good.replace(right, wrong);
        assertThat(issues(json, Locale.FRENCH)).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.where()).hasToString("profil.json:" + place);
            assertThat(plain(issue.what() + " " + issue.remedy())).contains(part);
        });
        assertThat(issues(json, Locale.ENGLISH))
                .extracting(Issue::code)
                .isEqualTo(issues(json, Locale.FRENCH).stream().map(Issue::code).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aat_nm           | Vouliez-vous dire « aat_num » ?",
                "aat              | Vouliez-vous dire « aat_num, aat_den, aat_taux » ?",
                "Logiciel Ségur   | Vouliez-vous dire « segur » ?",
                "chiffre_affaires | ''"
            })
    void an_unknown_target_is_told_with_the_likely_ones_and_where_all_are_listed(String name, String question) {
        String json = SampleProfiles.TABLE.replace("\"aat_num\"", "\"" + name + "\"");
        assertThat(issues(json, Locale.FRENCH))
                .extracting(issue -> plain(issue.remedy()))
                .containsExactly((question
                                + " Employez un nom canonique de colonne ; docs/mapping.md les donne tous, donum template"
                                + " écrit ceux d’un texte.")
                        .strip());
    }

    @Test
    void the_document_lists_every_column() throws IOException {
        String document = Files.readString(Path.of("../docs/mapping.md"));
        String columns = document.substring(
                document.indexOf("## Canonical columns"), document.indexOf("## JSON files and APIs"));
        assertThat(InputColumn.names())
                .as("columns to be named in docs/mapping.md, under Canonical columns")
                .filteredOn(name -> !columns.contains("`" + name + "`"))
                .isEmpty();
    }

    @Test
    void every_mistake_is_told_at_once() {
        String json = SampleProfiles.TABLE.replace("\"aat_num\"", "\"aat_nm\"").replace("headerRow", "header");
        assertThat(issues(json, Locale.FRENCH))
                .extracting(Issue::code)
                .containsExactlyInAnyOrder("mapping.unknown-target", "mapping.unknown-key");
    }
}
