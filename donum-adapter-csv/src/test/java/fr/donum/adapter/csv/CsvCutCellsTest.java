package fr.donum.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Issue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows in which a separator without quotation marks has cut a cell in two. */
class CsvCutCellsTest {
    private CsvFixture csv;

    @BeforeEach
    void file(@TempDir Path folder) {
        csv = new CsvFixture(folder);
    }

    private List<String> rejected(String... lines) throws Exception {
        csv.read(csv.holding(String.join("\n", lines) + "\n"));
        return csv.rejects.stream()
                .map(issue -> issue.where().record() + " " + issue.code())
                .toList();
    }

    private List<String> problems() {
        return csv.provenances.stream()
                .flatMap(provenance -> provenance.issues().stream())
                .map(Issue::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Indicateur,Valeur|DMP,29,9 %",
                "Indicateur,Valeur|DMP,29,9",
                "Indicateur,Valeur,|DMP,29,9 %",
                "Indicateur,Taux|DMP,29,95%",
                "Indicateur,Valeur,Commentaire|DMP,29,9 %,",
                "Indicateur,Valeur,Commentaire|DMP,29,9",
                "Indicateur,Valeur,Source|DMP,29,9 %",
            })
    void a_decimal_comma_without_quotation_marks_cuts_the_value_of_a_metric(String header, String line)
            throws Exception {
        assertThat(rejected(header, "FSE,80 %", line, "PSE,\"29,9 %\"")).containsExactly("3 row.cut-decimal");
        assertThat(csv.dossiers.get(0).standing(Usage.DMP)).isEqualTo(Standing.MISSING);
        assertThat(csv.dossiers.get(0).rate(Usage.PSE)).isPresent();
        assertThat(csv.rejects.get(0).what()).contains("29,9");
        assertThat(csv.rejects.get(0).remedy()).contains("\"29,9", "29.9", "semicolons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,metric,value", "id,metric,value,remark"})
    void the_same_in_a_table_of_many_practitioners(String header) throws Exception {
        assertThat(rejected(header, "A1,dmp,29,9 %", "A1,fse,80 %", "B2,dmp,\"29,9 %\"", "B2,fse,80 %"))
                .containsExactly("2 row.cut-decimal");
        assertThat(csv.dossiers.get(0).standing(Usage.DMP)).isEqualTo(Standing.MISSING);
        assertThat(csv.dossiers.get(1).rate(Usage.DMP)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Indicateur,Valeur,Objectif|Taux DMP,29,75 %",
                "Indicateur,Valeur,Points|Taux DMP,29,30",
                "Indicateur,Valeur,2025|Taux DMP,29,30",
                "Indicateur,Valeur,Commentaire|Taux DMP,29 %,3",
                "Indicateur,Valeur,Commentaire|Taux DMP,29,en baisse",
                "Indicateur;Valeur;Commentaire|Taux DMP;29;9"
            })
    void a_figure_of_its_own_beside_the_value_is_no_rest_of_it(String header, String line) throws Exception {
        assertThat(rejected(header, line, line.replace("DMP", "FSE"))).isEmpty();
        assertThat(csv.dossiers.get(0).rate(Usage.DMP)).isPresent();
    }

    @Test
    void more_cells_than_titles_are_refused_on_a_page_unless_they_are_remarks() throws Exception {
        assertThat(rejected("Indicateur;Valeur", "DMP;29 %;30 %", "FSE;80 %;;", "PSE;50 %;à vérifier"))
                .containsExactly("2 row.too-many-cells");
        assertThat(csv.dossiers.get(0).standing(Usage.DMP)).isEqualTo(Standing.MISSING);
        assertThat(csv.dossiers.get(0).rate(Usage.FSE)).isPresent();
        assertThat(csv.dossiers.get(0).rate(Usage.PSE)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id;fse_taux;pse_taux;neutralises|A1;80 %;0 %;spe;pse",
                "id;fse_taux;pse_taux;neutralises|A1;80 %;0 %;spe;pse;",
                "id;fse_taux;pse_taux;neutralises|A1;80 %;0 %;spe;pse;aat",
                "id;fse_taux;pse_taux;neutralises|A1;80 %;0 %;spe;protocole",
                "id,fse_taux,pse_taux,neutralises|A1,80 %,0 %,spe,pse",
                "id,fse_taux,pse_taux,neutralises,remarque|A1,80 %,0 %,spe,pse",
                "id;fse_taux;pse_taux;neutralises;remarque|A1;80 %;0 %;spe;pse;",
                "id;fse_taux;pse_taux;neutralises;patientele|A1;80 %;0 %;spe;pse",
                "id;neutralises;segur;fse_taux;pse_taux;remarque|A1;spe;pse;oui;80 %;0 %"
            })
    void a_list_without_quotation_marks_is_no_shorter_list(String header, String line) throws Exception {
        assertThat(rejected(header, line, "B2" + line.substring(2).replaceAll("spe[;,].*", "spe")))
                .containsExactly("2 row.cut-list");
        assertThat(csv.ids()).containsExactly("B2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id;fse_taux;neutralises;remarque|A1;80 %;spe;vu avec la caisse",
                "id;fse_taux;neutralises;remarque|A1;80 %;aucun;pse",
                "id;fse_taux;neutralises;remarque|A1;80 %;;pse",
                "id;fse_taux;neutralises;groupe|A1;80 %;spe;SAS",
                "id;fse_taux;neutralises;patientele|A1;80 %;spe;800",
                "id,fse_taux,neutralises|A1,80 %,\"spe,pse\"",
                "id;fse_taux;neutralises|A1;80 %;aucun;"
            })
    void what_stands_beside_a_list_may_be_anything_else(String header, String line) throws Exception {
        assertThat(rejected(header, line)).isEmpty();
        assertThat(csv.dossiers.get(0).rate(Usage.FSE)).isPresent();
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_list_that_is_cut_on_a_page_leaves_open_what_is_set_aside() throws Exception {
        assertThat(rejected("Indicateur;Valeur", "FSE;80 %", "Neutralisés;spe;pse"))
                .containsExactly("3 row.cut-list");
        assertThat(csv.dossiers.get(0).standing(Usage.FSE)).isEqualTo(Standing.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1,Martin, Anne,oui,80 %,40 %,3",
                "A1,Martin, Anne,oui,80 %,40 %,3,",
                "A1,Martin, Anne,oui,80 %,40 %,,"
            })
    void a_name_that_is_cut_moves_its_row_which_is_refused(String line) throws Exception {
        assertThat(rejected(
                        "id,nom,segur,fse_taux,dmp_taux,mss_messages,remarque", line, "B2,Petit Paul,oui,80 %,40 %,3,"))
                .containsExactly("2 row.shifted");
        assertThat(csv.ids()).containsExactly("B2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1,Martin Anne,peut-être,80 %,40 %,3,",
                "A1,Martin Anne,oui,environ 80,40 %,3,vu",
                "A1,Martin Anne,oui,oui,40 %,3,",
                "A1,Martin Anne,peut-être,80 %,40 %,3,le 12"
            })
    void a_cell_that_is_wrong_in_its_place_costs_no_more_than_itself(String line) throws Exception {
        assertThat(rejected("id,nom,segur,fse_taux,dmp_taux,mss_messages,remarque", line))
                .isEmpty();
        assertThat(problems()).hasSize(1);
        assertThat(csv.dossiers.get(0).rate(Usage.DMP)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,fse_taux,dmp_taux,remarque|A1,80,5 %,40 %",
                "id,fse_taux,dmp_taux,remarque|A1,80,5,40",
                "id,fse_taux,dmp_taux,mss_messages,Autre|A1,80,5 %,40 %,3"
            })
    void a_rate_that_is_cut_where_the_column_of_remarks_takes_the_rest_is_refused(String header, String line)
            throws Exception {
        assertThat(rejected(header, line, "B2,80 %,40 %")).containsExactly("2 row.cut-decimal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,fse_taux,dmp_taux,Âge|A1,80,40,56",
                "id,fse_taux,dmp_taux,remarque|A1,80 %,40 %,2",
                "id,fse_taux,dmp_taux,Part libérale|A1,80 %,40 %,50 %"
            })
    void a_figure_in_a_column_that_is_not_read_is_no_rest_of_a_rate(String header, String line) throws Exception {
        assertThat(rejected(header, line)).isEmpty();
        assertThat(csv.dossiers.get(0).rate(Usage.DMP)).isPresent();
    }
}
