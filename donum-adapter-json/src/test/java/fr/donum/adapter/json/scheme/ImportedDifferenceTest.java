package fr.donum.adapter.json.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.scheme.SchemeDifference;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What differs between a text and a file that was made of it. */
class ImportedDifferenceTest {
    private static final Scheme DONUM = Schemes.withId("donum-2026").orElseThrow();

    private static List<String> between(String json, Locale language) {
        Scheme imported = Objects.requireNonNull(
                SchemeImport.read(json, "bareme.json", language).scheme());
        return SchemeDifference.between(DONUM, imported, language).sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section.title() + ":"), section.changes().stream()))
                .map(line -> line.replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }

    @Test
    void a_scheme_that_was_only_exported_is_the_same() {
        assertThat(between(SchemeExport.toJson(DONUM), Locale.FRENCH))
                .containsExactly("Ensemble:", "Rien ne change : mêmes objectifs, mêmes points, même maximum.");
    }

    @Test
    void a_changed_file_is_told_apart_from_the_text_it_came_from() {
        String json = SchemeExport.toJson(DONUM)
                .replaceFirst("\"points\" : 60", "\"points\" : 62.5")
                .replaceFirst("\"behind\" : \\[[^]]*\\],", "")
                .replaceFirst("\"points\" : 280", "\"points\" : 300");
        // 300 + 62.5 + 60 + 20 points
        assertThat(between(json, Locale.ENGLISH))
                .containsExactly(
                        "As a whole:",
                        "Maximum raised from 420 points (2,940 EUR) to 442.5 points (3,097.50 EUR).",
                        "Socle:",
                        "All together, 300 points (2,100 EUR) instead of 280 points (1,960 EUR).",
                        "Optional indicators:",
                        "Waits no longer for “Socle” to be met.",
                        "Use of the other téléservices: pays 62.5 points (437.50 EUR) instead of 60 points (420 EUR).");
    }
}
