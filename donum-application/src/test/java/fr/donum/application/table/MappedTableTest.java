package fr.donum.application.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.mapping.IgnoredRecords;
import fr.donum.application.mapping.Layout;
import fr.donum.application.mapping.MappedField;
import fr.donum.application.mapping.Mapping;
import fr.donum.application.mapping.Notation;
import fr.donum.application.mapping.Unit;
import fr.donum.application.source.Issue;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        assertThat(reading.provenances.get(0).where(Attestation.LAP)).isEqualTo("usage.csv:2:Certifié");
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
}
