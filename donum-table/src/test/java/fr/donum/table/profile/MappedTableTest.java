package fr.donum.table.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.mapping.IgnoredRecords;
import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Notation;
import fr.donum.spi.mapping.Unit;
import fr.donum.spi.source.Issue;
import fr.donum.table.Reading;
import fr.donum.table.cell.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedTableTest {
    private static final MappedField KEY = MappedField.of("Code PS", "id");

    private static Mapping mapping(Notation notation, Map<String, String> constants, MappedField... fields) {
        return new Mapping(
                "p.json",
                new Layout.Columns(0, Set.of()),
                List.of(fields),
                constants,
                notation,
                List.of(new IgnoredRecords("Code PS", Set.of("Tous"), Set.of("Sous-"))),
                Map.of());
    }

    private static Reading reading(Mapping mapping) {
        return Reading.start(Reading.english().mappedBy(mapping));
    }

    private static Optional<Ratio> rate(Unit unit, String cell, Row.Kind kind) {
        MappedField rate = MappedField.of("FSE", "fse_taux").in(unit);
        Reading reading = reading(Mapping.ofColumns("p.json", KEY, rate)).lines("Code PS;FSE");
        reading.typed("A", cell, kind).end();
        return reading.only().rate(Usage.FSE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERCENT  | 62,5    | TEXT    | 5/8",
                "PERCENT  | 62.5    | NUMBER  | 5/8",
                "PERCENT  | 0,625   | TEXT    | 1/160",
                "PERCENT  | 1       | TEXT    | 1/100",
                "PERCENT  | 62,5 %  | TEXT    | 5/8",
                "PERCENT  | 0.625   | PERCENT | 5/8",
                "FRACTION | 0,625   | TEXT    | 5/8",
                "FRACTION | 0.625   | NUMBER  | 5/8",
                "FRACTION | 1       | TEXT    | 1",
                "FRACTION | 62,5 %  | TEXT    | 5/8",
                "FRACTION | 0.625   | PERCENT | 5/8"
            })
    void a_unit_says_what_a_bare_rate_is_and_yields_to_a_cell_that_says_so_itself(
            Unit unit, String cell, Row.Kind kind, String expected) {
        assertThat(rate(unit, cell, kind)).contains(Ratio.parse(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "',' | 1.234     | 1234",
                "',' | 1 234     | 1234",
                "',' | 1.234.567 | 1234567",
                "',' | 12,0      | 12",
                "'.' | 1,234     | 1234",
                "'.' | 1,234.0   | 1234",
                "'.' | 12        | 12"
            })
    void the_decimal_sign_settles_what_is_ambiguous(char sign, String cell, long expected) {
        Mapping mapping = mapping(new Notation(null, sign, Map.of()), Map.of(), KEY, MappedField.of("n", "apcv_fse"));
        Reading reading = reading(mapping).lines("Code PS;n", "A;" + cell);
        reading.end();
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.only().count(Count.APCV_FSE)).hasValue(expected);
    }

    @Test
    void three_decimals_are_no_thousands() {
        Mapping mapping = mapping(new Notation(null, ',', Map.of()), Map.of(), KEY, MappedField.of("n", "apcv_fse"));
        Reading reading = reading(mapping).lines("Code PS;n", "A;1,234");
        reading.end();
        assertThat(reading.codes()).containsExactly("cell.not-whole");
        assertThat(reading.issues()).extracting(Issue::value).containsExactly("1,234");
    }

    @Test
    void answers_dates_and_constants_are_read_as_the_profile_says() {
        Notation notation = new Notation("MM/dd/yyyy", null, Map.of("Validé", "oui", "Refusé", "non"));
        Mapping mapping = mapping(
                notation,
                Map.of("segur", "oui"),
                KEY,
                MappedField.of("Au", "date"),
                MappedField.of("LAP", "lap").reading(Map.of("Sans objet", "exempt")),
                MappedField.of("Version", "sesam_vitale"));
        Reading reading = reading(mapping)
                .lines("Code PS;Au;LAP;Version", "A;02/03/2026;Sans objet;VALIDE", "B;02/03/2026;refusé;");
        reading.end();
        assertThat(reading.issues()).isEmpty();
        Dossier first = reading.dossiers.get(0);
        assertThat(first.asOf()).contains(LocalDate.of(2026, 2, 3));
        assertThat(first.answer(Attestation.LAP)).contains(Answer.EXEMPT);
        assertThat(first.answer(Attestation.SESAM_VITALE)).contains(Answer.YES);
        assertThat(first.answer(Attestation.SEGUR)).contains(Answer.YES);
        assertThat(reading.dossiers.get(1).answer(Attestation.LAP)).contains(Answer.NO);
        assertThat(reading.dossiers.get(1).answer(Attestation.SESAM_VITALE)).isEmpty();
    }

    @Test
    void a_column_may_stand_for_two_figures() {
        Mapping mapping = Mapping.ofColumns(
                "p.json", KEY, MappedField.of("Certifié", "segur"), MappedField.of("Certifié", "lap"));
        Reading reading = reading(mapping).lines("Code PS;Certifié", "A;oui");
        reading.end();
        assertThat(reading.only().answer(Attestation.SEGUR)).contains(Answer.YES);
        assertThat(reading.only().answer(Attestation.LAP)).contains(Answer.YES);
        assertThat(reading.provenances.get(0).place(Attestation.LAP)).hasToString("usage.csv:2:Certifié");
    }

    @Test
    void rows_that_the_profile_ignores_are_neither_read_nor_rejected_but_counted() {
        Reading reading = reading(mapping(Notation.USUAL, Map.of(), KEY, MappedField.of("S", "segur")))
                .lines("Code PS;S", "A;oui", "Sous-groupe;oui", "Tous;oui", ";", "Toussaint;non");
        assertThat(reading.end().issues()).extracting(Issue::code).containsExactly("mapping.rows-ignored");
        assertThat(reading.dossiers)
                .extracting(dossier -> dossier.practitioner().value())
                .containsExactly("A", "Toussaint");
        assertThat(reading.rejects).isEmpty();
    }

    @Test
    void a_title_over_two_rows_is_named_as_one() {
        Mapping mapping = Mapping.ofColumns(
                "p.json", KEY, MappedField.of("Arrêts démat", "aat_num"), MappedField.of("Arrêts total", "aat_den"));
        Reading reading = reading(mapping).lines("Code PS;Arrêts;", ";démat;total", "A;3;4");
        reading.end();
        assertThat(reading.only().rate(Usage.AAT)).contains(Ratio.parse("3/4"));
    }

    @Test
    void a_title_that_stands_twice_in_the_file_is_told() {
        Reading reading = reading(mapping(Notation.USUAL, Map.of(), KEY, MappedField.of("S", "segur")))
                .lines("Code PS;S;S", "A;oui;non");
        assertThat(reading.end().issues()).extracting(Issue::code).contains("table.column-twice");
        assertThat(reading.dossiers).isEmpty();
    }

    @Test
    void a_table_with_a_row_for_each_metric_is_mapped_too() {
        Mapping mapping = Mapping.ofColumns(
                "p.json",
                KEY,
                MappedField.of("Code", "metric").reading(Map.of("ARRET", "aat", "CERTIF", "segur")),
                MappedField.of("N", "num"),
                MappedField.of("D", "den"),
                MappedField.of("V", "value"));
        Reading reading = reading(mapping).lines("Code PS;Code;N;D;V", "A;ARRET;3;4;", "A;CERTIF;;;oui");
        reading.end();
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.only().rate(Usage.AAT)).contains(Ratio.parse("3/4"));
        assertThat(reading.only().answer(Attestation.SEGUR)).contains(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "SEGUR, LAP, SV          @ YES",
                "SEGUR/LAP/SV            @ YES",
                "SEGUR|LAP|SV            @ YES",
                "SEGUR+LAP+SV            @ YES",
                "SEGUR & LAP & SV        @ YES",
                "SEGUR et LAP et SV      @ YES",
                "LAP SV                  @ YES",
                "lap                     @ YES",
                "- LAP                   @ YES",
                "Ségur, LÀP              @ YES",
                "SEGUR, SV               @ NO",
                "LAPIN                   @ NO",
                "MSS et SV               @ NO",
                "aucun                   @ NO",
                "non                     @ NO",
                "1                       @ NO",
                "LAP en cours            @ cell.not-a-list",
                "SEGUR, pas de LAP       @ cell.not-a-list",
                "LAP : non               @ cell.not-a-list",
                "oui                     @ cell.not-a-list",
                "✓                       @ cell.not-a-list",
                "NC                      @ ",
                "``                      @ "
            })
    void a_text_of_elements_says_whether_it_holds_one(String cell, @Nullable String expected) {
        Mapping mapping = Mapping.ofColumns(
                "p.json",
                KEY,
                MappedField.of("Équipements", "segur").containing("SÉGUR"),
                MappedField.of("Équipements", "lap").containing("LAP"),
                MappedField.of("Équipements", "sesam_vitale").containing("SV"),
                MappedField.of("FSE", "fse_taux"));
        Reading reading = reading(mapping).lines("Code PS;FSE;Équipements", "A;80 %;" + cell);
        reading.end();

        String found = reading.only()
                .answer(Attestation.LAP)
                .map(Answer::name)
                .or(() -> reading.codes().stream().findFirst())
                .orElse(null);
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "C+          @ C, C+, D      @ YES",
                "C+          @ C, D          @ NO",
                "+           @ C, D          @ NO",
                "Ségur / LAP @ SV, Segur/LAP @ YES",
                "Ségur / LAP @ SV, Segur / LAP @ YES"
            })
    void an_element_may_hold_what_stands_between_others(String element, String cell, String expected) {
        Mapping mapping = Mapping.ofColumns(
                "p.json", KEY, MappedField.of("E", "lap").containing(element), MappedField.of("FSE", "fse_taux"));
        Reading reading = reading(mapping).lines("Code PS;FSE;E", "A;80 %;" + cell);
        reading.end();

        assertThat(reading.only()
                        .answer(Attestation.LAP)
                        .map(Answer::name)
                        .orElseGet(() -> String.join(" ", reading.codes())))
                .isEqualTo(expected);
    }

    @Test
    void a_number_by_itself_and_a_yes_of_a_spreadsheet_are_no_lists_unless_a_number_is_looked_for() {
        Mapping mapping =
                Mapping.ofColumns("p.json", KEY, MappedField.of("E", "segur").containing("SEGUR"));
        Reading reading = reading(mapping).lines("Code PS;E");
        reading.typed("A", "1", Row.Kind.NUMBER)
                .typed("B", "1", Row.Kind.BOOLEAN)
                .end();
        assertThat(reading.codes()).containsExactly("cell.not-a-list", "cell.not-a-list");
        assertThat(reading.dossiers)
                .allMatch(dossier -> dossier.answer(Attestation.SEGUR).isEmpty());

        Mapping numbered =
                Mapping.ofColumns("p.json", KEY, MappedField.of("E", "segur").containing("12"));
        Reading codes = reading(numbered).lines("Code PS;E");
        codes.typed("A", "12", Row.Kind.NUMBER)
                .typed("B", "13", Row.Kind.NUMBER)
                .end();
        assertThat(codes.dossiers)
                .extracting(dossier -> dossier.answer(Attestation.SEGUR).orElseThrow())
                .containsExactly(Answer.YES, Answer.NO);
    }

    @Test
    void a_sum_that_lacks_a_term_names_it() {
        Mapping mapping = Mapping.ofColumns(
                "p.json",
                KEY,
                MappedField.of("En ligne", "aat_num"),
                MappedField.of("En ligne", "aat_den").plus(List.of("Papier")),
                MappedField.of("Messages A", "mss_messages").plus(List.of("Messages B", "Messages C")));
        Reading reading = reading(mapping)
                .lines(
                        "Code PS;En ligne;Papier;Messages A;Messages B;Messages C",
                        "A;60;40;1;2;3",
                        "B;60;;;4;",
                        "C;;;1;1;1",
                        "D;;40;1;1;1");
        reading.end();

        assertThat(reading.reader.catalogue().unread()).isEmpty();
        assertThat(reading.issues())
                .extracting(Issue::what)
                .containsExactly(
                        "Incomplete sum: Papier is missing.",
                        "Incomplete sum: Messages A, Messages C is missing.",
                        "Incomplete sum: En ligne is missing.");
        assertThat(reading.dossiers)
                .extracting(dossier -> dossier.rate(Usage.AAT))
                .containsExactly(Optional.of(Ratio.parse("3/5")), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(reading.dossiers)
                .extracting(dossier -> dossier.count(Count.MSS_MESSAGES).orElse(-1))
                .containsExactly(6L, -1L, 3L, 3L);
    }

    private static final MappedField[] LONG = {KEY, MappedField.of("Code", "metric"), MappedField.of("V", "value")};

    @Test
    void constants_hold_for_every_practitioner_of_a_table_with_a_row_for_each_metric() {
        Map<String, String> constants = Map.of(
                "annee", "2026",
                "segur", "oui",
                "lap", "exempt",
                "sesam_vitale", "oui",
                "mss_messages", "12",
                "dmp_taux", "30 %",
                "groupe", "Cabinet");
        Reading reading = reading(mapping(Notation.USUAL, constants, LONG))
                .lines("Code PS;Code;V", "A;fse;80 %", "B;fse;90 %", "A;aat;60 %", "B;segur;oui");
        reading.end();

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.rejects).isEmpty();
        assertThat(reading.dossiers).hasSize(2).allSatisfy(dossier -> {
            assertThat(dossier.year()).hasValue(2026);
            assertThat(dossier.answer(Attestation.SEGUR)).contains(Answer.YES);
            assertThat(dossier.answer(Attestation.LAP)).contains(Answer.EXEMPT);
            assertThat(dossier.answer(Attestation.SESAM_VITALE)).contains(Answer.YES);
            assertThat(dossier.count(Count.MSS_MESSAGES)).hasValue(12);
            assertThat(dossier.rate(Usage.DMP)).contains(Ratio.parse("3/10"));
            assertThat(dossier.profile().group()).isEqualTo("Cabinet");
        });
        assertThat(reading.dossiers.get(0).rate(Usage.AAT)).contains(Ratio.parse("3/5"));
    }

    @Test
    void a_row_that_does_not_say_what_a_constant_says_makes_the_metric_missing() {
        Reading reading = reading(mapping(Notation.USUAL, Map.of("segur", "oui", "dmp_taux", "30 %"), LONG))
                .lines("Code PS;Code;V", "A;segur;non", "A;dmp;40 %", "B;segur;", "B;dmp;30 %", "C;segur;peut-être");
        reading.end();

        assertThat(reading.codes())
                .containsExactlyInAnyOrder("cell.unlike-constant", "cell.unlike-constant", "cell.not-an-answer");
        assertThat(reading.dossiers)
                .extracting(dossier -> dossier.answer(Attestation.SEGUR))
                .containsExactly(Optional.empty(), Optional.of(Answer.YES), Optional.empty());
        assertThat(reading.dossiers)
                .extracting(dossier -> dossier.rate(Usage.DMP))
                .containsExactly(Optional.empty(), Optional.of(Ratio.parse("3/10")), Optional.of(Ratio.parse("3/10")));
    }

    @Test
    void a_constant_makes_whole_what_rows_tell_in_part() {
        Reading reading = reading(mapping(Notation.USUAL, Map.of("aat_den", "200"), LONG))
                .lines("Code PS;Code;V", "A;aat_num;50", "B;fse;80 %");
        reading.end();

        assertThat(reading.dossiers.get(0).rate(Usage.AAT)).contains(Ratio.parse("1/4"));
        assertThat(reading.dossiers.get(1).rate(Usage.AAT)).isEmpty();
    }
}
