package fr.donum.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.application.result.Summary;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadSummary.Completeness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReportTest {
    private static final Scheme DONUM_2026 = Schemes.withId("donum-2026").orElseThrow();

    private static String written(Scheme scheme, Dossier... dossiers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter report = new CsvReport().open(out);
        report.begin(new ReportHead("1", scheme, Reading.OURS));
        for (Dossier dossier : dossiers) {
            report.evaluation(
                    scheme.evaluate(dossier),
                    Provenance.of(Place.of("usage.csv").row(2)));
        }
        Summary summary = new Summary(dossiers.length, 0, 0, Interval.exactly(Euros.ZERO), Completeness.COMPLETE);
        report.end(new ReportFoot(summary, List.of(), Map.of()));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The socle is met, the options are missed but for the last, of which nothing is known. */
    private static DossierBuilder socle(String id) {
        return Dossier.of(PractitionerId.of(id))
                .with(Attestation.SEGUR, Answer.YES)
                .with(Attestation.LAP, Answer.YES)
                .with(Attestation.SESAM_VITALE, Answer.YES)
                .with(Usage.DCMT, 9, 10)
                .with(Usage.PSE, 1, 2)
                .with(Usage.FSE, 19, 20)
                .with(Usage.AAT, 8, 10)
                .with(Usage.CMATMP, 0, 1)
                .with(Usage.SPE, 0, 1)
                .with(Usage.DSG, 0, 1)
                .with(Usage.DMP, 0, 1)
                .with(Usage.ORDONNANCE, 0, 1);
    }

    @Test
    void a_line_for_each_practitioner_and_a_column_for_each_indicator() throws Exception {
        assertThat(written(
                        DONUM_2026,
                        socle("10003456786").build(),
                        socle("été;\"x\"").without(Attestation.LAP).build()))
                .isEqualTo("id;scheme;points;euros;points_attainable;euros_attainable;equipment;core-teleservices;"
                        + "other-teleservices;records-and-prescriptions;app-and-messaging\n"
                        + "10003456786;donum-2026;280;1960.00;300;2100.00;EARNED;EARNED;MISSED;MISSED;OPEN\n"
                        + "\"été;\"\"x\"\"\";donum-2026;0;0.00;300;2100.00;OPEN;EARNED;MISSED;MISSED;OPEN\n");
    }

    @Test
    void half_points_have_a_decimal_point() throws Exception {
        Scheme forfait = Schemes.withId("forfait-structure-2024").orElseThrow();

        assertThat(written(
                        forfait,
                        Dossier.of(PractitionerId.of("A")).with(Usage.AAT, 0, 1).build()))
                .contains("\nA;forfait-structure-2024;0;0.00;1092.5;7647.50;");
    }

    @Test
    void what_is_written_can_be_read_back() throws Exception {
        String csv = written(DONUM_2026, socle("Dr \"Max\"; été").build());

        NamedCsvRecord row = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).stream()
                .findFirst()
                .orElseThrow();
        assertThat(row.getField("id")).isEqualTo("Dr \"Max\"; été");
        assertThat(row.getField("euros_attainable")).isEqualTo("2100.00");
        assertThat(row.getField("app-and-messaging")).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"=1+1~'=1+1", "+33~'+33", "-5~'-5", "@SUM(A1)~'@SUM(A1)", "10003456786~10003456786", "a=b~a=b"})
    void no_text_becomes_a_formula(String text, String safe) {
        assertThat(CsvReport.safe(text)).isEqualTo(safe);
    }

    @Test
    void a_tab_or_a_carriage_return_in_front_is_no_way_round() {
        assertThat(CsvReport.safe("\t=1")).isEqualTo("'\t=1");
        assertThat(CsvReport.safe("\r=1")).isEqualTo("\"'\r=1\"");
    }

    @Test
    void no_practitioner_becomes_a_formula() throws Exception {
        assertThat(written(DONUM_2026, socle("=cmd|' /C calc'!A0").build()))
                .contains("\n'=cmd|' /C calc'!A0;donum-2026;280;");
    }

    @Test
    void an_empty_report_has_its_columns() throws Exception {
        assertThat(written(DONUM_2026))
                .startsWith("id;scheme;")
                .endsWith("app-and-messaging\n")
                .hasLineCount(1);
    }
}
