package fr.donum.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Collected;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one record says, and what is wrong with it: each with its code and JSON pointer. */
class RecordsTest {
    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    private ReadSummary read(String... records) throws Exception {
        Path file = Files.writeString(
                folder.resolve("d.json"), "{\"dossiers\":[" + String.join(",", records) + "],\"next_cursor\":null}");
        try (MetricsSource source = new JsonSourceProvider()
                .open(
                        SourceSettings.of(file.toString()).in(Locale.ENGLISH).keepingRecords(),
                        SourceContext.of(Locale.FRENCH, Clock.systemUTC()))) {
            return source.read(ReadRequest.ALL, collected);
        }
    }

    @Test
    void every_part_of_a_dossier_is_read_exactly() throws Exception {
        read("""
                { "id": "10003456786", "year": 2026, "as_of": "2026-09-30",
                  "profile": { "name": "Dr A. Martin", "specialty": "01", "department": "2A", "group": "Parc",
                               "list_size": 1240, "list_under_16": 210,
                               "practice_start": "2025-02-01", "first_fse": "2025-03-15" },
                  "attestations": { "segur": "yes", "lap": "exempt", "horaires": "no" },
                  "usages": { "aat": {"done": 50, "total": 60}, "pse": {"done": 0, "total": 0}, "dmp": {"rate": "1.25"} },
                  "counts": { "apcv_fse": 120, "sas_effection_points": "12.5", "vsm_deja_verse": "350.50" },
                  "neutralised": ["cmatmp", "core-teleservices"] }""");

        Dossier dossier = collected.dossiers().get(0);
        assertThat(collected.issues()).isEmpty();
        assertThat(dossier.practitioner().value()).isEqualTo("10003456786");
        assertThat(dossier.year()).hasValue(2026);
        assertThat(dossier.asOf()).contains(LocalDate.of(2026, 9, 30));
        assertThat(dossier.profile().name()).isEqualTo("Dr A. Martin");
        assertThat(dossier.profile().department()).isEqualTo("2A");
        assertThat(dossier.profile().listUnder16()).isEqualTo(210);
        assertThat(dossier.profile().firstFse()).isEqualTo(LocalDate.of(2025, 3, 15));
        assertThat(dossier.answer(Attestation.SEGUR)).contains(Answer.YES);
        assertThat(dossier.answer(Attestation.LAP)).contains(Answer.EXEMPT);
        assertThat(dossier.answer(Attestation.OPENING_HOURS)).contains(Answer.NO);
        assertThat(dossier.rate(Usage.AAT)).contains(Ratio.of(5, 6));
        assertThat(dossier.rate(Usage.DMP)).contains(Ratio.of(5, 4));
        assertThat(dossier.standing(Usage.PSE)).isEqualTo(Standing.NO_ACTS);
        assertThat(dossier.count(Count.APCV_FSE)).hasValue(120);
        assertThat(dossier.count(Count.SAS_EFFECTION_POINTS)).hasValue(25);
        assertThat(dossier.count(Count.VSM_ALREADY_PAID)).hasValue(35_050);
        assertThat(dossier.standing(Usage.CMATMP)).isEqualTo(Standing.NEUTRALISED);
        assertThat(dossier.standing(Usage.FSE)).isEqualTo(Standing.MISSING);
    }

    @Test
    void null_and_blank_are_missing_and_never_0() throws Exception {
        read("{\"id\":\"a\",\"year\":null,\"usages\":{\"aat\":null},\"counts\":{\"apcv_fse\":null},"
                + "\"profile\":{\"name\":\" \"},\"attestations\":{\"segur\":\"\"}}");

        assertThat(collected.issues()).isEmpty();
        assertThat(collected.dossiers().get(0).standing(Usage.AAT)).isEqualTo(Standing.MISSING);
        assertThat(collected.dossiers().get(0).standing(Count.APCV_FSE)).isEqualTo(Standing.MISSING);
        assertThat(collected.dossiers().get(0).standing(Attestation.SEGUR)).isEqualTo(Standing.MISSING);
    }

    @Test
    void fields_of_the_vendor_are_left_alone() throws Exception {
        read(
                "{\"id\":\"a\",\"x_batch\":{\"y\":1},\"usages\":{\"x_own\":7,\"aat\":{\"done\":1,\"total\":2,\"x_n\":3}}}");

        assertThat(collected.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'usages':{'aat':{'done':'50','total':60}}  | json.wrong-type       | /usages/aat/done",
                "'usages':{'aat':{'done':50.5,'total':60}}  | json.wrong-type       | /usages/aat/done",
                "'usages':{'aat':0.5}                       | json.wrong-type       | /usages/aat",
                "'usages':{'aat':{'rate':-0.5}}             | json.negative         | /usages/aat/rate",
                "'counts':{'apcv_fse':1,'apcv_fse':2}       | json.duplicate-field  | /counts/apcv_fse",
                "'counts':{'apcv_fse':1,'APCV_FSE':1}       | json.duplicate-field  | /counts/apcv_fse",
                "'usages':{'aat':{'done':1,'done':2,'total':3}} | json.duplicate-field | /usages/aat/done",
                "'usages':{'aat':{'rate':1e-999999999}}     | json.bad-rate         | /usages/aat/rate",
                "'counts':{'apcv_fse':1000000001}           | json.too-big          | /counts/apcv_fse",
                "'counts':{'sas_effection_points':360.5}    | json.too-big          | /counts/sas_effection_points",
                "'usages':[]                                | json.wrong-type       | /usages",
                "'attestations':{'segur':true}              | json.wrong-type       | /attestations/segur",
                "'counts':{'apcv_fse':'3'}                  | json.wrong-type       | /counts/apcv_fse",
                "'neutralised':'aat'                        | json.wrong-type       | /neutralised",
                "'neutralised':['aat',3]                    | json.wrong-type       | /neutralised/1",
                "'profile':{'department':75}                | json.wrong-type       | /profile/department",
                "'usages':{'aat':{'done':61,'total':60}}    | json.done-over-total  | /usages/aat/done",
                "'usages':{'dmp':{'done':3,'total':0}}      | json.done-over-total  | /usages/dmp/done",
                "'counts':{'ald_vsm':9,'ald_patients':8}    | json.part-over-whole  | /counts/ald_vsm",
                "'counts':{'vsm_structures':9,'ald_vsm':8}  | json.part-over-whole  | /counts/vsm_structures",
                "'usages':{'aat':{'done':50}}               | json.incomplete-usage | /usages/aat",
                "'usages':{'aat':{}}                        | json.incomplete-usage | /usages/aat",
                "'usages':{'aat':{'rate':'62,5'}}           | json.bad-rate         | /usages/aat/rate",
                "'usages':{'aat':{'rate':'62.5'}}           | json.rate-over-one    | /usages/aat/rate",
                "'usages':{'aat':{'done':-1,'total':6}}     | json.negative         | /usages/aat/done",
                "'counts':{'apcv_fse':1000000000000}        | json.too-big          | /counts/apcv_fse",
                "'counts':{'apcv_fse':1840575123456}        | json.nir              | /counts/apcv_fse",
                "'profile':{'name':'1 84 05 75 123 456 82'} | json.nir              | /profile/name",
                "'counts':{'sas_effection_points':'1.25'}   | json.bad-points       | /counts/sas_effection_points",
                "'counts':{'vsm_deja_verse':'350,50'}       | json.bad-euros        | /counts/vsm_deja_verse",
                "'attestations':{'segur':'oui'}             | json.bad-answer       | /attestations/segur",
                "'attestations':{'segur':'exempt'}          | json.no-exemption     | /attestations/segur",
                "'profile':{'first_fse':'15/03/2025'}       | json.not-a-day        | /profile/first_fse",
                "'profile':{'list_size':9,'list_under_16':10} | json.under-16       | /profile/list_under_16"
            })
    void an_unusable_figure_becomes_missing_and_the_dossier_stays(String part, String code, String pointer)
            throws Exception {
        read("{\"id\":\"a\"," + part.replace('\'', '"') + "}");

        assertThat(collected.ids()).containsExactly("a");
        Issue issue = collected.issues().get(0);
        assertThat(issue.code()).isEqualTo(code);
        assertThat(issue.where()).hasToString(folder.resolve("d.json") + ":/dossiers/0" + pointer);
        assertThat(collected.dossiers().get(0).standing(Usage.AAT)).isNotEqualTo(Standing.KNOWN);
        assertThat(collected.dossiers().get(0).standing(Count.APCV_FSE)).isEqualTo(Standing.MISSING);
        assertThat(issue.what() + issue.remedy()).doesNotContain("1840575123456", "1 84 05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'usages':{'att':{'done':1,'total':2}}      | json.unknown-metric      | /usages/att     | “aat”",
                "'counts':{'aat':3}                         | json.unknown-metric      | /counts/aat     | “usages/aat”",
                "'neutralised':['cmatpm']                   | json.unknown-neutralised | /neutralised/0  | “cmatmp”",
                "'usage':{}                                 | json.unknown-field       | /usage          | “usages”",
                "'profile':{'a/b~':1}                       | json.unknown-field       | /profile/a~1b~0 | a/b~",
                "'usages':{'fse':{'done':1,'total':3,'rate':'0.35'}} | json.rate-disagrees | /usages/fse/rate | 1/3"
            })
    void what_is_doubtful_is_told_and_the_dossier_stays(String part, String code, String pointer, String hint)
            throws Exception {
        read("{\"id\":\"a\"," + part.replace('\'', '"') + "}");

        Issue issue = collected.provenances().get(0).issues().get(0);
        assertThat(issue.code()).isEqualTo(code);
        assertThat(issue.where().toString()).endsWith(":/dossiers/0" + pointer);
        assertThat(issue.what()).contains(hint);
    }

    @Test
    void a_rate_that_is_rounded_does_not_disagree_with_its_counts() throws Exception {
        read(
                "{\"id\":\"a\",\"usages\":{\"fse\":{\"done\":1,\"total\":3,\"rate\":\"0.33\"}}}",
                "{\"id\":\"b\",\"usages\":{\"fse\":{\"done\":2,\"total\":3,\"rate\":\"0.667\"}}}");

        assertThat(collected.issues()).isEmpty();
        assertThat(collected.dossiers().get(0).rate(Usage.FSE)).contains(Ratio.of(1, 3));
    }

    @Test
    void an_rpps_number_with_a_wrong_key_is_doubtful() throws Exception {
        read("{\"id\":\"10003456780\"}");

        assertThat(collected.codes()).containsExactly("json.rpps-key");
        assertThat(collected.issues().get(0).what()).doesNotContain("10003456780");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'year':2026}                          | json.no-id           | ``",
                "{'id':''}                              | json.no-id           | ``",
                "{'id':'1,01E+10'}                      | json.mangled-id      | /id",
                "{'id':'n/a'}                           | json.no-id           | ``",
                "{'id':' - '}                           | json.no-id           | ``",
                "{'id':'NaN'}                           | json.no-id           | ``",
                "{'id':'#REF!'}                         | json.no-id           | ``",
                "{'id':'00'}                            | json.no-id           | ``",
                "{'id':'31/12/2026'}                    | json.no-id           | ``",
                "{'id':10003456786}                     | json.wrong-type      | /id",
                "{'id':'184057512345682'}               | json.nir             | /id",
                "{'id':'a','year':'2026'}               | json.wrong-type      | /year",
                "{'id':'a','year':2015}                 | json.bad-year        | /year",
                "{'id':'a','as_of':'2100-01-01'}        | json.bad-year        | /as_of",
                "{'id':'a','as_of':'30/09/2026'}        | json.not-a-day       | /as_of",
                "{'id':'a','year':2026,'as_of':'2025-12-31'} | json.period     | /as_of",
                "{'id':'a','id':'a'}                    | json.duplicate-field | /id",
                "{'id':'a','year':2026,'year':2025}     | json.duplicate-field | /year",
                "{'id':'a','as_of':'2026-01-31','as_of':'2026-02-28'} | json.duplicate-field | /as_of",
                "[1]                                    | json.not-an-object   | ``",
                "null                                   | json.not-an-object   | ``"
            })
    void a_record_that_cannot_be_used_is_refused_and_the_next_one_read(String record, String code, String pointer)
            throws Exception {
        ReadSummary summary = read(record.replace('\'', '"'), "{\"id\":\"b\"}");

        assertThat(collected.ids()).containsExactly("b");
        Issue issue = collected.rejected().get(0);
        assertThat(issue.code()).isEqualTo(code);
        assertThat(issue.where().toString()).endsWith(":/dossiers/0" + pointer);
        assertThat(issue.record()).isNotNull().doesNotContain("184057512345682");
        assertThat(summary.accepted()).isEqualTo(1);
        assertThat(summary.rejected()).isEqualTo(1);
    }

    @Test
    void every_dossier_of_a_practitioner_is_handed_over_with_its_day() throws Exception {
        read(
                "{\"id\":\"a\",\"as_of\":\"2026-06-30\"}",
                "{\"id\":\"a\",\"as_of\":\"2026-09-30\"}",
                "{\"id\":\"a\",\"as_of\":\"2026-06-30\"}");

        assertThat(collected.ids()).containsExactly("a", "a", "a");
        assertThat(collected.rejected()).isEmpty();
    }
}
