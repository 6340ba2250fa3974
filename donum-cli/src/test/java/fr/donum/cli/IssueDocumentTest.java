package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code docs/issues.md} explains every code, in the words of the program itself. */
class IssueDocumentTest {
    private static final Path PAGE = Path.of("../docs/issues.md");
    private static final String REFRESH =
            "./mvnw -pl donum-cli -am test -Dtest=IssueDocumentTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Ddonum.refresh=true";

    private static final String ABOUT = """
            # Problèmes

            Chaque problème que donum signale porte un code stable. Cette page dit, code par code, ce qu’il veut dire, quand il se
            présente, ce qui s’ensuit et quoi faire. « … » tient la place d’une valeur du fichier.

            - **Erreur** : un chiffre, une ligne, un tableau, un profil ou un barème n’a pu être utilisé ; la commande se termine par le code 1 au moins.
            - **Avertissement** : douteux, mais évalué ; `--strict` en fait une erreur.
            - **Information** : rien à faire.

            Cette page est écrite par le programme lui-même et vérifiée à chaque construction ; pour la récrire :

            ```sh
            %s
            ```
            """.formatted(REFRESH);

    @Test
    void the_page_explains_every_code() throws Exception {
        StringBuilder page = new StringBuilder(ABOUT);
        IssueCatalogues.byOrigin().forEach((title, catalogue) -> {
            page.append("\n## ").append(title).append('\n');
            catalogue.codes().forEach(code -> page.append(entry(catalogue, code)));
        });
        if (Boolean.getBoolean("donum.refresh")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("To be written by " + REFRESH).hasContent(page.toString());
    }

    private static String entry(IssueCatalogue catalogue, IssueCode code) {
        Object[] values = {"…", "…", "…", "…", "…", "…"};
        Issue issue = catalogue.issue(code, Locale.FRENCH, Place.of("…"), values);
        String remedy = issue.remedy().replaceFirst("^…(?=\\p{Lu})", "");
        return "\n### `%s`\n\n%s — %s\n\n%s\n%s"
                .formatted(
                        code.code(),
                        name(code.severity()),
                        issue.what(),
                        catalogue.help(code, Locale.FRENCH),
                        remedy.equals("…") ? "" : "\n→ " + remedy + "\n")
                .replace("….", "…");
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "**Erreur**";
            case WARNING -> "**Avertissement**";
            case INFO -> "**Information**";
        };
    }

    @Test
    void no_code_has_two_meanings() {
        assertThat(IssueCatalogues.codes()).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }
}
