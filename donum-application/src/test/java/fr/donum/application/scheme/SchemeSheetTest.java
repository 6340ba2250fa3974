package fr.donum.application.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Scheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences typed from the texts, not from the program. */
class SchemeSheetTest {
    static List<Scheme> schemes() {
        return Schemes.ALL;
    }

    private static SchemeSheet sheet(String id, Locale language) {
        return SchemeSheet.of(Schemes.withId(id).orElseThrow(), language);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static Stream<SchemeSheet.Item> items(SchemeSheet sheet) {
        return sheet.volets().stream().flatMap(part -> part.items().stream());
    }

    private static SchemeSheet.Item item(SchemeSheet sheet, String id) {
        return items(sheet).filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void every_indicator_of_every_text_says_in_both_languages_what_it_asks_and_where_that_is_written(Scheme scheme) {
        List<String> ids = scheme.indicators().stream().map(Indicator::id).toList();
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            SchemeSheet sheet = SchemeSheet.of(scheme, language);

            assertThat(items(sheet)).extracting(SchemeSheet.Item::id).containsExactlyElementsOf(ids);
            assertThat(items(sheet)).allSatisfy(item -> {
                assertThat(item.asked()).isNotBlank().doesNotContainPattern("\\{[0-9]");
                assertThat(item.citation()).isNotBlank();
            });
            assertThat(sheet.facts())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(fact -> assertThat(fact).endsWith("."));
        }
    }

    @Test
    void the_facts_of_donum_2026_stand_at_its_head() {
        SchemeSheet sheet = sheet("donum-2026", Locale.FRENCH);

        assertThat(sheet.title()).isEqualTo("Dotation numérique 2026");
        assertThat(sheet.facts().stream().map(SchemeSheetTest::plain))
                .containsExactly(
                        "Texte : Convention médicale 2024-2029, annexe 8 (sources secondaires concordantes).",
                        "Année 2026 ; la situation au 31 décembre 2026 compte.",
                        "Le point vaut 7 EUR.",
                        "Maximum : 420 points (2 940 EUR).");
    }

    @Test
    void a_prerequisite_pays_nothing_by_itself_and_its_volet_says_what_all_of_it_pays() {
        SchemeSheet sheet = sheet("donum-2026", Locale.FRENCH);
        SchemeSheet.Item core = item(sheet, "core-teleservices");

        assertThat(plain(sheet.volets().get(0).facts().get(0)))
                .isEqualTo("Tout est exigé ensemble, pour 280 points (1 960 EUR).");
        assertThat(core.pays()).isEmpty();
        assertThat(plain(core.asked())).contains("moyenne des taux", "au moins 60 %");
        assertThat(core.notes()).contains("Mesuré par l’Assurance Maladie\u00a0: rien à envoyer.");
    }

    @Test
    void an_option_says_what_it_pays_and_what_the_text_leaves_open_is_listed() {
        SchemeSheet sheet = sheet("donum-2026", Locale.ENGLISH);

        assertThat(items(sheet).filter(item -> !item.pays().isEmpty()).map(item -> plain(item.pays())))
                .contains("60 points (420 EUR)", "20 points (140 EUR)");
        assertThat(sheet.readings()).isNotEmpty().allSatisfy(open -> {
            assertThat(open.number()).isPositive();
            assertThat(open.question()).isNotBlank();
            assertThat(open.ours()).isNotEqualTo(open.other());
        });
    }
}
