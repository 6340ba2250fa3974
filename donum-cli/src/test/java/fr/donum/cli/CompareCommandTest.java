package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.donum.adapter.json.PublishedSchemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String ONE_DOCTOR = "../examples/un-medecin.csv";
    private static final String CORE = "dcmt_taux;pse_taux;fse_taux;aat_taux";
    private static final String OTHERS = "cmatmp_taux;spe_taux;dsg_taux;dmp_taux;ordonnance_taux;apcv_fse;mss_messages";

    /** With the equipment and nothing optional; core rates of 70 %, of 90 %, and unknown. */
    private static final String GROUP = "id;annee;segur;lap;sesam_vitale;" + CORE + ";" + OTHERS + "\n"
            + "A;2026;oui;oui;oui;70 %;70 %;70 %;70 %;0 %;0 %;0 %;0 %;0 %;0;0\n"
            + "B;2026;oui;oui;oui;90 %;90 %;90 %;90 %;0 %;0 %;0 %;0 %;0 %;0;0\n"
            + "C;2026;oui;oui;oui;;;;;0 %;0 %;0 %;0 %;0 %;0;0\n";

    @TempDir
    Path folder;

    private String group() throws Exception {
        return Files.writeString(folder.resolve("cabinet.csv"), GROUP).toString();
    }

    /** 2 380 to 2 520 EUR in 2026, when a mean of 70,8 % suffices; nothing in 2028, when it takes 80 %. */
    @Test
    void one_doctor_is_told_what_changes_and_why() {
        Run run = donum("compare", ONE_DOCTOR, "--scheme", "donum-2026", "--scheme", "donum-2028");
        assertThat(run.exit()).isZero();
        assertThat(run.plain())
                .containsPattern("Dotation numérique 2026 +2 380,00 +2 520,00\n")
                .containsPattern("Dotation numérique 2028 \\(hypothèse\\) +0,00 +0,00 +-2 520 à -2 380  perd\n")
                .contains("✓→✗ Moyenne des taux DCMT, PSE, FSE et AAT : 70,8 % pour 80 % demandés")
                .contains("✓→✗ Moyenne des taux DMP et ordonnance numérique : 39,9 % pour 60 % demandés")
                .contains("Hypothèse : les chiffres d’une autre année");
        assertThat(run.err()).contains("1 lu = 1 évalué + 0 rejeté");
    }

    @Test
    void a_group_has_winners_losers_and_totals() throws Exception {
        Run run = donum("compare", group(), "--scheme", "donum-2028", "--scheme", "donum-2026");
        assertThat(run.plain())
                .containsPattern("\nA +0 \\* +1 960▲ +Usage des téléservices socles\n")
                .containsPattern("\nB +1 960 \\* +1 960= *\n")
                .containsPattern("\nC +0–1 960 \\* +0–1 960\\? *\n")
                .contains("A : entre 1 960 et 3 920 EUR en tout.")
                .contains("B : entre 3 920 et 5 880 EUR en tout.")
                .contains("0 à +3 920 EUR par rapport à A : 1 gagnant, 0 perdant, 1 inchangé, 1 indécis.");
        assertThat(donum("compare", group(), "--scheme", "donum-2026", "--scheme", "donum-2028")
                        .plain())
                .containsPattern("\nA +1 960 +0▼\\* +Usage des téléservices socles\n")
                .contains("-3 920 à -1 960 EUR par rapport à A : 0 gagnant, 1 perdant, 1 inchangé, 1 indécis.")
                .contains("Hypothèse pour 3 praticiens");
    }

    @Test
    void what_is_undecided_for_want_of_figures_is_told_with_its_bounds_and_what_is_missing() throws Exception {
        assertThat(donum("compare", group(), "-s", "donum-2026", "-s", "donum-2028")
                        .plain())
                .containsPattern("\nC +0–1 960 +0–1 960\\?\\* *\n   B : -1 960 à 0 EUR par rapport à A, "
                        + "selon ce qui manque : les taux DCMT, PSE,\\s+FSE et AAT.\n");
        assertThat(donum("--lang", "en", "compare", group(), "-s", "donum-2026", "-s", "donum-2028")
                        .plain())
                .containsPattern("B: .*against A, depending on what is missing: the DCMT, PSE,\\s");
    }

    @Test
    void the_hypothesis_is_told_in_a_document_only_where_there_is_one() throws Exception {
        assertThat(donum("compare", group(), "-s", "donum-2026", "-s", "donum-2028", "-f", "md")
                        .out())
                .containsOnlyOnce("les chiffres d’une autre année sont pris");
        Path file = folder.resolve("bareme.json");
        donum("schemes", "export", "donum-2026", "-o", file.toString());
        assertThat(donum("compare", group(), "-s", "donum-2026", "--scheme-file", file.toString(), "-f", "md")
                        .out())
                .doesNotContain("Hypothèse");
    }

    @Test
    void two_imports_of_one_text_are_told_apart_whatever_the_length_of_their_names() throws Exception {
        Path one = folder.resolve("bareme-du-cabinet-de-la-rue-des-lilas-proposition-1.json");
        Path other = folder.resolve("bareme-du-cabinet-de-la-rue-des-lilas-proposition-2.json");
        donum("schemes", "export", "donum-2026", "-o", one.toString());
        Files.writeString(other, Files.readString(one).replace("\"donum-2026\"", "\"autre\""));
        Run run = donum("compare", ONE_DOCTOR, "--scheme-file", one.toString(), "--scheme-file", other.toString());
        String table =
                run.plain().substring(0, run.plain().indexOf("\n\n", run.plain().indexOf("Barème")));
        assertThat(table.replaceAll("\\s", "")).contains("proposition-1.json)", "proposition-2.json)");
        assertThat(table).doesNotContain("…");
    }

    @Test
    void lines_for_programs_hold_both_ends_and_what_turned() throws Exception {
        assertThat(donum("compare", group(), "-s", "donum-2026", "-s", "donum-2028", "-f", "csv")
                        .out())
                .isEqualTo("id;scheme;hypothesis;points;euros;points_attainable;euros_attainable;"
                        + "difference_least;difference_most;change;reasons;exact\n"
                        + "A;donum-2026;no;280;1960.00;280;1960.00;;;;;\n"
                        + "A;donum-2028;yes;0;0.00;0;0.00;-1960.00;-1960.00;LOSES;core-teleservices:EARNED>MISSED;true\n"
                        + "B;donum-2026;no;280;1960.00;280;1960.00;;;;;\n"
                        + "B;donum-2028;yes;280;1960.00;280;1960.00;0.00;0.00;SAME;;true\n"
                        + "C;donum-2026;no;0;0.00;280;1960.00;;;;;\n"
                        + "C;donum-2028;yes;0;0.00;280;1960.00;-1960.00;0.00;UNDECIDED;;true\n");
    }

    @Test
    void json_keeps_the_published_schema() throws Exception {
        Run run = donum("compare", group(), "-s", "donum-2026", "-s", "donum-2028", "-s", "vsm-2024", "-f", "json");
        assertThat(PublishedSchemas.errors("comparison", run.out())).isEmpty();
        JsonNode root = new ObjectMapper().readTree(run.out());
        assertThat(root.at("/comparisons/0/cases/1/hypothesis").booleanValue()).isTrue();
        assertThat(root.at("/comparisons/0/cases/1/reasons/0/indicator").textValue())
                .isEqualTo("core-teleservices");
        assertThat(root.at("/totals/1/difference/least").decimalValue()).isEqualByComparingTo("-3920");
        assertThat(root.at("/totals/1/changes/LOSES").intValue()).isEqualTo(1);
        assertThat(root.at("/summary/compared").intValue()).isEqualTo(3);
    }

    /** Put in the place of the comparisons of the whole document, they keep its schema. */
    @Test
    void each_line_of_ndjson_but_the_last_is_a_comparison() throws Exception {
        String whole = donum("compare", group(), "-s", "donum-2026", "-s", "donum-2028", "-f", "json")
                .out();
        ObjectNode document = (ObjectNode) new ObjectMapper().readTree(whole);
        ArrayNode lines = document.putArray("comparisons");
        Run run = donum("compare", group(), "-s", "donum-2026", "-s", "donum-2028", "-f", "ndjson");
        List<String> written = run.out().lines().toList();
        assertThat(PublishedSchemas.errors("foot", written.get(3))).isEmpty();
        for (String line : written.subList(0, 3)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).hasSize(3);
        assertThat(PublishedSchemas.errors("comparison", document.toString())).isEmpty();
        lines.addObject();
        assertThat(PublishedSchemas.errors("comparison", document.toString())).isNotEmpty();
    }

    @Test
    void a_document_has_a_section_a_doctor_and_the_totals() throws Exception {
        Path out = folder.resolve("comparaison.md");
        assertThat(donum("compare", group(), "-s", "donum-2026", "-s", "donum-2028", "-o", out.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(out).replace('\u202f', ' ').replace('\u00a0', ' '))
                .contains("# Comparaison de barèmes", "## A\n", "## B\n", "## C\n", "## Bilan")
                .contains("| Dotation numérique 2028 (hypothèse) | 0,00 | 0,00 | -1 960 | perd |")
                .contains("| Dotation numérique 2028 | 1 960,00 | 3 920,00 | -3 920 à -1 960 | "
                        + "0 gagnant, 1 perdant, 1 inchangé, 1 indécis |");
    }

    @Test
    void a_changed_scheme_is_compared_with_the_text_it_came_from() throws Exception {
        Path file = folder.resolve("bareme.json");
        donum("schemes", "export", "donum-2026", "-o", file.toString());
        Files.writeString(file, Files.readString(file).replace("\"3/5\"", "\"4/5\""));
        Run run = donum("compare", group(), "-s", "donum-2026", "--scheme-file", file.toString(), "-f", "csv");
        assertThat(run.out()).contains("\nA;imported:donum-2026;no;0;0.00;0;0.00;-1960.00;-1960.00;LOSES;");
        assertThat(donum("compare", group(), "-s", "donum-2026", "--scheme-file", file.toString())
                        .out())
                .contains("importé de bareme.json");
    }

    @Test
    void a_dossier_without_a_year_is_of_the_year_of_the_first_scheme() throws Exception {
        String source =
                Files.writeString(folder.resolve("s.csv"), "id;segur\nA;non\n").toString();
        assertThat(donum("compare", source, "-s", "donum-2026", "-s", "donum-2028", "-f", "csv")
                        .out())
                .contains("A;donum-2026;no;", "A;donum-2028;yes;");
    }

    @Test
    void what_cannot_be_compared_ends_with_2() throws Exception {
        assertThat(donum("compare", group(), "-s", "donum-2026"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("deux barèmes au moins"));
        assertThat(donum("compare", group(), "-s", "donum-2026", "-s", "donum-2026"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("deux fois"));
        assertThat(donum("compare", group(), "-s", "donum-2026", "-s", "donum-2062"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2));
    }

    @Test
    void of_a_scheme_that_is_given_twice_it_is_said_what_to_do() throws Exception {
        Path file = folder.resolve("bareme.json");
        donum("schemes", "export", "donum-2026", "-o", file.toString());
        String copy = Files.copy(file, folder.resolve("copie.json")).toString();
        String other = Files.writeString(
                        folder.resolve("autre.json"), Files.readString(file).replace("\"3/5\"", "\"4/5\""))
                .toString();

        assertThat(donum("compare", group(), "-s", "donum-2026", "-s", "donum-2026")
                        .err())
                .contains("→ Les deux disent la même chose : gardez-en un")
                .doesNotContain("fichier");
        assertThat(donum("compare", group(), "--scheme-file", file.toString(), "--scheme-file", copy)
                        .err())
                .contains("→ Les deux disent la même chose : gardez-en un");
        assertThat(donum("compare", group(), "--scheme-file", file.toString(), "--scheme-file", other)
                        .err())
                .contains("→ Changez le champ « id » de l’un des fichiers.");
    }

    @Test
    void what_is_refused_is_counted_and_kept() throws Exception {
        String source = Files.writeString(folder.resolve("s.csv"), "id;segur\nA;non\n;oui\n")
                .toString();
        Path rejects = folder.resolve("rejets.csv");
        Run run = donum("compare", source, "-s", "donum-2026", "-s", "donum-2028", "--rejects", rejects.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("2 lus = 1 évalué + 1 rejeté");
        assertThat(Files.readString(rejects)).contains(";oui");
    }
}
