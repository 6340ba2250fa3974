package fr.donum.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Notation;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Collected;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of JSON files, read by a profile or not, in which something is given twice, added up or listed. */
class TwiceTest {
    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    private static final Mapping PROFILE = new Mapping(
            "p.json",
            new Layout.Pointers("/rows/*", Pagination.UNSAID),
            List.of(
                    MappedField.of("/key", "id"),
                    MappedField.of("/on", "date").optional(),
                    MappedField.of("/flags", "lap").containing("LAP").optional(),
                    MappedField.of("/codes/[code=ST]/online", "aat_num").optional(),
                    MappedField.of("/codes/[code=ST]/online", "aat_den")
                            .plus(List.of("/codes/[code=ST]/paper"))
                            .optional()),
            Map.of(),
            Notation.USUAL,
            List.of(),
            Map.of());

    private ReadSummary read(Mapping profile, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("rows.json"), text.replace('\'', '"'));
        SourceSettings settings =
                SourceSettings.of(file.toString()).in(Locale.ENGLISH).mappedBy(profile);
        try (MetricsSource source =
                new JsonSourceProvider().open(settings, SourceContext.of(Locale.FRENCH, Clock.systemUTC()))) {
            return source.read(ReadRequest.ALL, collected);
        }
    }

    private ReadSummary rows(String... rows) throws Exception {
        return read(PROFILE, "{'rows':[" + String.join(",", rows) + "]}");
    }

    @Test
    void a_key_made_of_several_values_is_none() throws Exception {
        rows(
                "{'key':{'system':'urn:x','value':'A'},'flags':['LAP']}",
                "{'key':['B','C'],'flags':['LAP']}",
                "{'key':[],'flags':['LAP']}",
                "{'key':['D'],'flags':['LAP']}");

        assertThat(collected.dossiers())
                .extracting(dossier -> dossier.practitioner().value())
                .containsExactly("D");
        assertThat(collected.rejected())
                .extracting(Issue::code)
                .containsExactly("row.without-id", "row.without-id", "row.without-id");
    }

    @Test
    void a_figure_given_twice_is_missing_whatever_the_order() throws Exception {
        rows(
                "{'key':'A','codes':[{'code':'ST','online':1,'paper':9},{'code':'ST','online':9,'paper':1}]}",
                "{'key':'B','codes':[{'code':'ST','online':1,'online':2,'paper':9}]}",
                "{'key':'C','flags':['LAP'],'flags':[]}");

        assertThat(collected.ids()).containsExactly("A", "B", "C");
        assertThat(collected.codes()).isNotEmpty().containsOnly("cell.field-twice");
        assertThat(collected.dossiers())
                .allMatch(dossier -> dossier.standing(Usage.AAT) == Standing.MISSING)
                .allMatch(dossier -> dossier.standing(Attestation.LAP) == Standing.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'key':'A','key':'A'}", "{'key':'A','on':'2026-01-31','on':'2026-02-28'}"})
    void a_key_or_a_date_given_twice_rejects_the_record(String row) throws Exception {
        ReadSummary summary = rows(row, "{'key':'B'}");

        assertThat(collected.ids()).containsExactly("B");
        assertThat(Collected.codes(collected.rejected())).containsExactly("row.field-twice");
        assertThat(summary.rejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"30 | 10 | 30 | 40", "0 | 0 | 0 | 0", "`'30'` | 10 | 30 | 40"})
    void places_are_added_up(String online, String paper, long done, long total) throws Exception {
        rows("{'key':'A','codes':[{'code':'ST','online':" + online + ",'paper':" + paper + "}]}");

        assertThat(collected.dossiers().get(0).tally(Usage.AAT)).contains(Tally.tally(done, total));
        assertThat(collected.codes()).isEmpty();
    }

    @Test
    void a_sum_is_missing_where_one_of_its_places_is() throws Exception {
        rows(
                "{'key':'A','codes':[{'code':'ST','online':30,'paper':null}]}",
                "{'key':'B','codes':[{'code':'ST','online':3,'paper':'x'}]}");

        assertThat(collected.dossiers()).allMatch(dossier -> dossier.standing(Usage.AAT) == Standing.MISSING);
        assertThat(collected.codes()).containsExactly("cell.sum-incomplete", "cell.not-a-number");
        assertThat(collected.issues().get(0).what()).isEqualTo("Incomplete sum: /codes/[code=ST]/paper is missing.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "['SV','lap']  | YES",
                "['SV','LAP2'] | NO",
                "[]            | NO",
                "'SV, LAP'     | YES",
                "'SV+Lap'      | YES",
                "'SV\\nLAP'     | YES",
                "'SV et lap'   | YES",
                "'SV'          | NO",
                "''            | NO",
                "[null]        | NO",
                "['SV',null,'LAP'] | YES",
                "['SV / LAP']  | YES",
                "[12,'LAP']    | YES",
                "[12]          | NO",
                "'NC'          | ",
                "null          | ",
                "['-LAP']      | NO"
            })
    void a_list_answers_by_what_it_holds(String flags, String expected) throws Exception {
        rows("{'key':'A','flags':" + flags + "}");

        assertThat(collected
                        .dossiers()
                        .get(0)
                        .answer(Attestation.LAP)
                        .map(Enum::name)
                        .orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"epoch-seconds,1790719200", "epoch-millis,1790719200000", "epoch-millis,1.7907192E12"},
            nullValues = "")
    void seconds_and_milliseconds_are_days_of_paris_where_the_profile_says_so(String dates, String value)
            throws Exception {
        Mapping profile = new Mapping(
                "p.json",
                PROFILE.layout(),
                PROFILE.fields(),
                Map.of(),
                new Notation(dates, null, Map.of()),
                List.of(),
                Map.of());
        read(profile, "{'rows':[{'key':'A','on':" + value + "}]}");

        assertThat(collected.dossiers().get(0).asOf()).hasToString("Optional[2026-09-30]");
        assertThat(collected.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "42", "null", "[", "{'rows':[{'key':'A'", "{'rows':1}"})
    void what_is_no_page_ends_with_one_sentence(String text) {
        assertThat(catchThrowable(() -> read(PROFILE, text))).isInstanceOf(SourceException.class);
    }

    @Test
    void numbers_of_any_size_are_told_and_not_reckoned_with() throws Exception {
        rows(
                "{'key':'A','codes':[{'code':'ST','online':1e999999999,'paper':1e-999999999}]}",
                "{'key':'B','codes':[{'code':'ST','online':1e99999999999,'paper':1}]}",
                "{'key':'C','codes':[{'code':'ST','online':" + "9".repeat(99) + ",'paper':1}]}");

        assertThat(collected.dossiers())
                .hasSize(3)
                .allMatch(dossier -> dossier.standing(Usage.AAT) == Standing.MISSING);
        assertThat(collected.codes()).isNotEmpty();
    }

    @Test
    void nesting_is_limited() throws Exception {
        String deep = "[".repeat(2_000) + "]".repeat(2_000);
        assertThat(rows("{'key':'A'}", "{'key':'B','x':" + deep + "}").completeness())
                .isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void much_beside_the_records_costs_little() throws Exception {
        String beside = ",'x':[" + "{'a':[1,2,3]},".repeat(200_000) + "0]";
        assertThat(read(PROFILE, "{'rows':[{'key':'A'}]" + beside + "}").completeness())
                .isEqualTo(Completeness.COMPLETE);
        assertThat(collected.ids()).containsExactly("A");
    }
}
