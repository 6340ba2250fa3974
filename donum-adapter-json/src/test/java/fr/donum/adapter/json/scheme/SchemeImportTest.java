package fr.donum.adapter.json.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.rules.Schemes;
import fr.donum.spi.source.Issue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeImportTest {
    private static final String DONUM_2026 =
            SchemeExport.toJson(Schemes.withId("donum-2026").orElseThrow());

    private static List<Issue> issues(String json) {
        SchemeImport.Imported imported = SchemeImport.read(json, "bareme.json", Locale.FRENCH);
        assertThat(imported.scheme()).isNull();
        return imported.issues();
    }

    /** With ordinary spaces for no-break ones. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** Each mistake: what to replace, by what, and the code, place and a part of the remedy to expect. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"pse\"            | \"psee\"   | scheme.unknown-metric    | /volets/0/indicators/1/criterion/mean/1 | « pse »",
                "\"points\" : 60    | \"points\" : -60 | scheme.not-points   | /volets/1/indicators/0/award/points     | 22.5",
                "\"points\" : 20    | \"points\" : 20.3 | scheme.not-points  | /volets/1/indicators/2/award/points     | 22.5",
                "\"id\" : \"optional\" | \"id\" : \"socle\" | scheme.duplicate-id | /volets/1/id                       | à lui",
                "\"id\" : \"equipment\" | \"id\" : \"core-teleservices\" | scheme.duplicate-id | /volets/0/indicators/1/id | à lui",
                "\"atLeast\" : \"3/5\" | \"atLeast\" : \"60 %\" | scheme.not-a-fraction | /volets/0/indicators/1/criterion/atLeast | 3/5",
                "\"atLeast\" : \"3/5\" | \"atleast\" : \"3/5\" | scheme.unknown-key | /volets/0/indicators/1/criterion/atleast | « atLeast »",
                "\"pointValue\" : 7.00 | \"pointValue\" : 7.005 | scheme.not-an-amount | /pointValue                   | 7.00",
                "\"2026-12-31\"     | \"31/12/2026\" | scheme.not-a-date   | /assessedOn                             | 2026-12-31",
                "\"RELIABLE\"       | \"SURE\"   | scheme.unknown-value     | /source/confidence                      | l’une",
                "\"id\" : \"donum-2026\" | \"id\" : \"imported:x\" | scheme.bad-id | /id                               | minuscules",
                "\"id\" : \"socle\" | \"id\" : \"Socle !\" | scheme.bad-id | /volets/0/id                           | minuscules",
                "\"id\" : \"equipment\" | \"id\" : \"équipement\" | scheme.bad-id | /volets/0/indicators/0/id      | minuscules",
                "\"atLeast\" : \"3/5\" | \"atLeast\" : \"60\" | scheme.out-of-reach | /volets/0/indicators/1/criterion/atLeast | 3/5",
                "\"atLeast\" : 1     | \"atLeast\" : 1000000001 | scheme.out-of-reach | /volets/1/indicators/2/criterion/all/0/atLeast | nombre",
                "\"year\" : 2026     | \"year\" : 2100 | scheme.out-of-reach  | /year                                   | objectif",
                "\"2026-12-31\"     | \"2028-01-01\" | scheme.out-of-reach | /assessedOn                              | objectif",
                "\"version\" : 1    | \"version\" : 2 | scheme.version      | /version                                | jour"
            })
    void a_mistake_is_told_with_its_place_its_value_and_a_remedy(
            String right, String wrong, String code, String place, String remedy) {
        assertThat(DONUM_2026).contains(right);

        String json = DONUM_2026.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        assertThat(issues(json)).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.where()).hasToString("bareme.json:" + place);
            assertThat(plain(issue.remedy())).contains(remedy);
            assertThat(issue.what()).isNotBlank();
        });
    }

    @Test
    void every_mistake_is_told_at_once() {
        String json = DONUM_2026.replace("\"pse\"", "\"psee\"").replace("\"points\" : 280", "\"points\" : -1");
        assertThat(issues(json))
                .extracting(Issue::code)
                .containsExactlyInAnyOrder("scheme.unknown-metric", "scheme.not-points");
    }

    @Test
    void a_gate_that_names_no_volet_is_refused() {
        String json = DONUM_2026.replaceFirst("\\[\\s+\"socle\"\\s+\\]", "[ \"socl\" ]");
        assertThat(issues(json)).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("scheme.unknown-volet");
            assertThat(issue.where().record()).isEqualTo("/volets/1/behind/0");
            assertThat(issue.remedy()).contains("«\u00a0socle\u00a0»");
        });
    }

    @Test
    void an_indicator_without_a_source_is_refused() {
        String json = DONUM_2026.replaceFirst(
                "\"source\" : \\{\\s+\"text\" : \"[^\"]+\",\\s+\"place\" : \"socle 2\"",
                "\"source\" : { \"place\" : \"socle 2\"");
        assertThat(issues(json))
                .extracting(issue -> issue.code() + " " + issue.where().record())
                .containsExactly("scheme.missing /volets/0/indicators/1/source/text");
    }

    @Test
    void volets_that_open_one_another_are_refused() {
        String json =
                DONUM_2026.replaceFirst("\"id\" : \"socle\",", "\"id\" : \"socle\", \"behind\" : [ \"optional\" ],");
        assertThat(issues(json)).extracting(Issue::code).containsExactly("scheme.cyclic-opening");
    }

    @Test
    void what_is_not_json_is_told_by_line_and_column() {
        assertThat(issues("{ \"format\" : ")).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("scheme.not-json");
            assertThat(issue.what()).contains("1:");
        });
        assertThat(issues("[]")).extracting(Issue::code).containsExactly("scheme.format");
    }

    @Test
    void a_changed_target_changes_the_maximum_and_nothing_else() {
        String json = DONUM_2026.replace("\"points\" : 60", "\"points\" : 62.5");
        SchemeImport.Imported imported = SchemeImport.read(json, "bareme.json", Locale.ENGLISH);
        assertThat(Objects.requireNonNull(imported.scheme())
                        .maximum()
                        .orElseThrow()
                        .points())
                .isEqualTo(Points.of(425));
        assertThat(imported.scheme().pointValue()).isEqualTo(Euros.of(7));
    }
}
