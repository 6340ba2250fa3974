package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.report.wording.Words;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of {@code docs/schemes} are what {@code donum schemes show} writes. */
class SchemeDocumentsTest {
    private static final Path PAGES = Path.of("../docs/schemes");
    private static final String REFRESH =
            "./mvnw -pl donum-cli -am test -Dtest=SchemeDocumentsTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Ddonum.refresh=true";

    private static final String ABOUT = """
            # Barèmes

            Ce que chaque texte demande et paie, page par page, avec ce qu’il laisse ouvert. En français, comme les textes ;
            `donum schemes show ID --lang en` le dit en anglais, `donum schemes diff A B` dit ce qui change de l’un à l’autre,
            `donum schemes export ID` l’écrit en JSON.

            Ces pages sont écrites par le programme lui-même et vérifiées à chaque construction ; pour les récrire :

            ```sh
            %s
            ```

            | Barème | Identifiant | Maximum |
            |---|---|---|
            """.formatted(REFRESH);

    private static List<Scheme> schemes() {
        return Schemes.ALL;
    }

    private static void check(String name, String written) throws IOException {
        Path page = PAGES.resolve(name);
        if (Boolean.getBoolean("donum.refresh")) {
            Files.createDirectories(PAGES);
            Files.writeString(page, written);
        }
        assertThat(page).as("To be written by " + REFRESH).exists().hasContent(written);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void each_scheme_has_its_page(Scheme scheme) throws Exception {
        check(
                scheme.id() + ".md",
                donum("schemes", "show", scheme.id(), "--format", "md").out());
    }

    @Test
    void the_index_lists_them_all() throws Exception {
        check(
                "README.md",
                ABOUT + Schemes.ALL.stream().map(SchemeDocumentsTest::row).collect(Collectors.joining()));
    }

    private static String row(Scheme scheme) {
        Words words = Words.in(Locale.FRENCH);
        String most = scheme.maximum()
                .map(amount -> words.amount(amount, scheme.pointValue()))
                .orElse("sans plafond");
        return "| [%s](%s.md) | `%s` | %s |\n".formatted(words.title(scheme), scheme.id(), scheme.id(), most);
    }

    @Test
    void there_is_no_page_of_a_scheme_that_is_no_more() throws Exception {
        try (Stream<Path> pages = Files.list(PAGES)) {
            Set<String> known =
                    Schemes.ALL.stream().map(scheme -> scheme.id() + ".md").collect(Collectors.toSet());
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .as("pages to be removed from " + PAGES)
                    .filteredOn(name -> !name.equals("README.md") && !known.contains(name))
                    .isEmpty();
        }
    }
}
