package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.Severity;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    private static String target(String name) {
        return Reading.of("id;" + name, "A1;").catalogue().fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Catalogue.Field::target)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AAT_NUM|aat_num",
                "AAT dématérialisés|aat_num",
                "aat dematerialises|aat_num",
                "AAT en ligne|aat_num",
                "AAT online|aat_num",
                "Nombre d'AAT en ligne|aat_num",
                "Nombre d’AAT dématérialisés|aat_num",
                "Arrêts de travail en ligne|aat_num",
                "AAT total|aat_den",
                "Total des arrêts de travail|aat_den",
                "AAT denominator|aat_den",
                "Taux AAT|aat_taux",
                "taux d'AAT|aat_taux",
                "% AAT|aat_taux",
                "AAT (%)|aat_taux",
                "Taux d’usage AAT|aat_taux",
                "ATMP total|cmatmp_den",
                "AT/MP en ligne|cmatmp_num",
                "Taux AT-MP|cmatmp_taux",
                "ord_num|ordonnance_num",
                "Ordonnances numériques total|ordonnance_den",
                "Taux de télétransmission|fse_taux",
                "Nombre d'actes|fse_den",
                "Sésam|sesam_vitale",
                "SESAM-Vitale|sesam_vitale",
                "Logiciel référencé Ségur|segur",
                "LAP certifié HAS|lap",
                "Certified LAP|lap",
                "Opening hours|horaires",
                "Messagerie sécurisée|messagerie",
                "Participation au SAS|sas",
                "FSE apCV|apcv_fse",
                "Messages aux patients|mss_messages",
                "Patients en ALD|ald_patients",
                "Patientèle (MT)|patientele",
                "List size|patientele",
                "Patientèle < 16 ans|patientele_moins_16",
                "Spécialité|specialite",
                "Département|departement",
                "Cabinet|groupe",
                "Nom du médecin|nom",
                "Date d'arrêté|date",
                "Exercice|annee",
                "Neutralisés|neutralises"
            })
    void a_column_is_known_by_many_names_whatever_case_accents_and_punctuation(String name, String canonical) {
        assertThat(target(name)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"N° RPPS", "n° rpps", "RPPS", "Numéro RPPS", "Identifiant", "Practitioner", "N° AM", "ADELI", "ID"})
    void the_practitioner_is_known_by_many_names(String name) {
        assertThat(Reading.of(name + ";segur", "A1;oui").only().practitioner().value())
                .isEqualTo("A1");
    }

    @Test
    void titles_above_the_header_are_no_header() {
        Reading reading = Reading.of("Suivi DONUM;;", "édité le 12/03/2026", ";;", "id;segur;lap", "A1;oui;non");

        assertThat(reading.only().practitioner().value()).isEqualTo("A1");
        assertThat(reading.provenances.get(0).place()).hasToString("usage.csv:5");
        assertThat(reading.end().issues()).isEmpty();
    }

    @Test
    void merged_cells_above_complete_the_names_below() {
        Reading reading = Reading.of("N° RPPS;AAT;;PSE;", ";en ligne;total;en ligne;total", "10003456786;5;8;1;2");

        assertThat(reading.only().tally(Usage.AAT)).contains(Tally.tally(5, 8));
        assertThat(reading.only().tally(Usage.PSE)).contains(Tally.tally(1, 2));
        assertThat(reading.provenances.get(0).place(Usage.PSE)).hasToString("usage.csv:3:PSE en ligne");
    }

    @Test
    void without_a_header_nothing_is_evaluated() {
        Reading reading = Reading.of("un;deux", "1;2");

        ReadSummary end = reading.end();
        assertThat(end.issues()).extracting(Issue::code).containsExactly("table.no-header");
        assertThat(end.issues().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(end.seen()).isZero();
        assertThat(reading.catalogue().issues()).extracting(Issue::code).containsExactly("table.no-header");
    }

    @Test
    void a_header_is_looked_for_among_the_first_fifty_rows() {
        Reading far = Reading.start(Reading.english());
        IntStream.rangeClosed(1, 50).forEach(i -> far.lines("ligne " + i));
        far.lines("id;segur", "A1;oui");

        assertThat(far.dossiers).isEmpty();
        assertThat(far.end().issues()).extracting(Issue::code).containsExactly("table.no-header");

        Reading near = Reading.start(Reading.english());
        IntStream.rangeClosed(1, 49).forEach(i -> near.lines("ligne " + i));
        near.lines("id;segur", "A1;oui");
        assertThat(near.dossiers).hasSize(1);
    }

    @Test
    void without_an_id_column_nothing_is_evaluated_and_the_known_columns_are_counted() {
        Reading reading = Reading.of("segur;lap;aat_num", "oui;oui;3", "oui;non;4");

        assertThat(reading.dossiers).isEmpty();
        Issue issue = reading.end().issues().get(0);
        assertThat(issue.code()).isEqualTo("table.no-id");
        assertThat(issue.where()).hasToString("usage.csv:1");
        assertThat(issue.what()).contains("3");
        assertThat(issue.remedy()).contains("id");
    }

    @Test
    void a_column_given_twice_leaves_nothing_evaluated() {
        Reading reading = Reading.of("id;AAT en ligne;aat_num;aat_den", "A1;5;6;8");

        assertThat(reading.dossiers).isEmpty();
        Issue issue = reading.end().issues().get(0);
        assertThat(issue.code()).isEqualTo("table.column-twice");
        assertThat(issue.what()).contains("“aat_num”", "“AAT en ligne”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AATT|“aat_num”, “aat_den”, “aat_taux”",
                "aat_nmu|“aat_num”",
                "Specialté|“specialite”",
                "messagrie|“messagerie”"
            })
    void an_unknown_column_is_not_read_and_what_it_may_mean_is_asked(String name, String meant) {
        Reading reading = Reading.of("id;segur;" + name, "A1;oui;5");

        assertThat(reading.dossiers).hasSize(1);
        Issue issue = reading.end().issues().get(0);
        assertThat(issue.code()).isEqualTo("column.unknown");
        assertThat(issue.severity()).isEqualTo(Severity.WARNING);
        assertThat(issue.what()).contains(name);
        assertThat(issue.remedy()).startsWith("Did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AAT hors ligne",
                "FSE non télétransmises",
                "AAT non dématérialisés",
                "DMP sans alimentation possible",
                "% ALD avec VSM",
                "Code médecin",
                "Objectif DCMT",
                "Évolution AAT",
                "DCMT national",
                "Date AAT",
                "AATT S1",
                "AAT 2e semestre num",
                "seggur"
            })
    void no_column_of_the_opposite_or_of_another_kind_or_that_is_there_already_is_proposed(String name) {
        Reading reading = Reading.of("id;nom;segur;" + name, "A1;Lin;oui;5");

        assertThat(reading.end().issues()).extracting(Issue::code).containsExactly("column.unknown");
        assertThat(reading.end().issues().get(0).remedy()).doesNotContain("Did you mean");
    }

    @Test
    void of_the_columns_of_a_usage_those_that_are_there_are_not_proposed() {
        Reading reading = Reading.of("id;aat_num;aat_den;AATT", "A1;5;6;x");

        assertThat(reading.end().issues().get(0).remedy()).startsWith("Did you mean “aat_taux”?");
    }

    @Test
    void a_name_like_no_other_is_unknown_without_a_guess() {
        Reading reading = Reading.of("id;segur;Commentaire libre", "A1;oui;rien");

        assertThat(reading.end().issues().get(0).remedy()).doesNotContain("mean");
    }

    @Test
    void beyond_fifty_unknown_columns_the_others_are_counted() {
        String names = String.join(
                ";",
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> "Remarque libre n° " + i)
                        .toList());
        Reading reading = Reading.of("id;segur;" + names, "A1;oui");

        assertThat(reading.end().issues())
                .filteredOn(it -> it.code().equals("column.unknown"))
                .hasSize(50);
        assertThat(reading.end().issues())
                .filteredOn(it -> it.code().equals("column.unknown-more"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.what()).contains("10"));
    }

    @Test
    void beyond_a_hundred_problems_of_the_table_the_others_are_counted() {
        Reading reading = Reading.of("id" + ";".repeat(130) + ";segur", "A1" + ";x".repeat(130) + ";oui");

        List<Issue> issues = reading.end().issues();
        assertThat(issues)
                .filteredOn(it -> it.code().equals("column.without-name"))
                .hasSize(100);
        assertThat(issues).hasSize(101).last().satisfies(last -> {
            assertThat(last.code()).isEqualTo("table.more-problems");
            assertThat(last.what()).endsWith(": 30.");
        });
    }

    @Test
    void a_column_without_a_name_is_told_once_when_it_holds_something() {
        Reading reading = Reading.of("id;;segur;", "A1;;oui", "A2;7;oui", "A3;8;non");

        assertThat(reading.dossiers).hasSize(3);
        assertThat(reading.end().issues())
                .extracting(it -> it.code() + " " + it.where() + " " + it.what())
                .containsExactly("column.without-name usage.csv:3 Column B has values but no title.");
    }

    @Test
    void a_header_alone_is_a_table_without_rows() {
        Reading reading = Reading.of("id;segur");

        assertThat(reading.end().issues())
                .extracting(it -> it.severity() + " " + it.code())
                .containsExactly("WARNING table.no-rows");
    }

    @Test
    void a_column_of_the_other_layout_is_not_read() {
        Reading wide = Reading.of("id;segur;num", "A1;oui;3");
        Reading tall = Reading.of("id;metric;value;segur", "A1;lap;oui;non");

        assertThat(wide.end().issues()).extracting(Issue::code).containsExactly("column.of-other-layout");
        assertThat(tall.end().issues()).extracting(Issue::code).containsExactly("column.of-other-layout");
        assertThat(tall.only().answer(fr.donum.domain.dossier.Attestation.SEGUR))
                .isEmpty();
    }

    @Test
    void a_sheet_names_its_cells_by_address() {
        Reading reading = Reading.startSheet(Reading.english(), "Janvier").lines("id;segur;aat_num", "A1;?!;x");

        assertThat(reading.provenances.get(0).place()).hasToString("usage.csv#Janvier:2");
        assertThat(reading.issues())
                .extracting(it -> it.where().toString())
                .containsExactly("usage.csv#Janvier:2:B2", "usage.csv#Janvier:2:C2");
    }

    @Test
    void the_catalogue_says_which_column_is_taken_for_what() {
        Catalogue catalogue = Reading.of("N° RPPS;Situation au;Taux AAT;Divers", "A1;31/12/2026;80 %;")
                .catalogue();

        assertThat(catalogue.dated()).isTrue();
        assertThat(catalogue.fields())
                .extracting(it -> it.where() + " " + it.name() + " = " + it.target() + " " + it.metrics())
                .containsExactly("1 N° RPPS = id []", "2 Situation au = date []", "3 Taux AAT = aat_taux [AAT]");
        assertThat(catalogue.issues()).extracting(Issue::code).containsExactly("column.unknown");
        assertThat(catalogue.metrics()).containsExactly(Usage.AAT);
    }

    /** A new metric that nobody taught to tables is an unknown column, or is taken for another. */
    @Test
    void every_metric_is_known_by_its_own_title() {
        SoftAssertions all = new SoftAssertions();
        for (Metric metric : Metric.ALL) {
            String target = target(metric.title());
            all.assertThat(target)
                    .as("\"%s\", the title of %s: say in synonyms.txt what it stands for", metric.title(), metric.id())
                    .isIn(metric.id(), metric.id() + "_num", metric.id() + "_taux", numerator(metric));
        }
        all.assertAll();
    }

    /** The count that a usage is a rate of, if it is one of the metrics too. */
    private static String numerator(Metric metric) {
        Count count = metric instanceof Usage usage ? CanonicalColumn.countOf(usage) : null;
        return count == null ? metric.id() : count.id();
    }
}
