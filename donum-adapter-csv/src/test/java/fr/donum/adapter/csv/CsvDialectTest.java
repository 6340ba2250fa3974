package fr.donum.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDialectTest {
    private static final String EXPORT = "N° RPPS;AAT dématérialisés;AAT total;Nom\nA;1\u00a0050;1 200;Hélène\n";
    private static final String TWO_HEADERS = "id;segur\nid,segur\nA;oui\n";

    private CsvFixture csv;

    @BeforeEach
    void file(@TempDir Path folder) {
        csv = new CsvFixture(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', utf-8, the bytes are valid UTF-8",
        "UTF-8, \ufeff, utf-8, byte order mark at the start of the file",
        "windows-1252, '', windows-1252, the bytes are not valid UTF-8",
        "UTF-16LE, \ufeff, utf-16le, byte order mark at the start of the file",
        "UTF-16BE, \ufeff, utf-16be, byte order mark at the start of the file"
    })
    void each_encoding_is_read_and_what_was_guessed_is_told(String charset, String mark, String told, String because)
            throws Exception {
        SourceSettings settings = csv.holding(mark + EXPORT, Charset.forName(charset));

        csv.read(settings);

        assertThat(csv.ids()).containsExactly("A");
        assertThat(csv.dossiers.get(0).tally(Usage.AAT)).contains(Tally.tally(1050, 1200));
        assertThat(csv.dossiers.get(0).profile().name()).isEqualTo("Hélène");
        assertThat(CsvFixture.open(settings).discover().guesses())
                .contains(new Catalogue.Guess("encoding", told, because));
    }

    @ParameterizedTest
    @CsvSource({"';', ;", "',', ','", "'\t', tab", "|, |"})
    void each_delimiter_is_read_and_what_was_guessed_is_told(String delimiter, String told) throws Exception {
        SourceSettings settings = csv.holding("id;segur;aat_taux\nA;oui;\"62,5 %\"\n".replace(";", delimiter));

        csv.read(settings);

        assertThat(csv.dossiers.get(0).rate(Usage.AAT).orElseThrow()).hasToString("5/8");
        assertThat(CsvFixture.open(settings).discover().guesses())
                .extracting(guess -> guess.what() + "=" + guess.value())
                .containsExactly("encoding=utf-8", "delimiter=" + told);
    }

    @Test
    void what_the_user_said_is_no_guess() throws Exception {
        SourceSettings settings = csv.holding(EXPORT, Charset.forName("windows-1252"))
                .with("encoding", "windows-1252")
                .with("delimiter", ";");

        assertThat(CsvFixture.open(settings).discover().guesses()).isEmpty();
        csv.read(settings);
        assertThat(csv.dossiers.get(0).profile().name()).isEqualTo("Hélène");
    }

    @Test
    void a_first_line_may_say_the_delimiter() throws Exception {
        csv.read(csv.holding("sep=,\nid,segur\nA,oui\n"));

        assertThat(csv.ids()).containsExactly("A");
    }

    @Test
    void decimal_commas_do_not_make_a_comma_the_delimiter() throws Exception {
        csv.read(csv.holding("id;aat_taux;pse_taux\nA;62,5;12,5\nB;1,5;2,5\n"));

        assertThat(csv.dossiers.get(0).rate(Usage.PSE).orElseThrow()).hasToString("1/8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id;fse;neutralises\nA;95 %;pse,dmp,aat,dcmt,ordonnance\n",
                "nom;fse;neutralises\nA;95 %;pse,dmp,aat,dcmt,ordonnance\n",
                "id;fse;neutralises\nA;95 %;aat,aat,aat,aat,aat,aat\n",
                "id,fse,neutralises\nA,95 %,pse;dmp;aat;dcmt;ordonnance\n"
            })
    void the_delimiter_of_a_list_within_a_cell_is_not_that_of_the_table(String table) throws Exception {
        csv.read(csv.holding(table));

        assertThat(csv.ids()).containsExactly("A");
        assertThat(csv.dossiers.get(0).rate(Usage.FSE).orElseThrow()).hasToString("19/20");
        assertThat(csv.dossiers.get(0).isNeutralised(Usage.AAT)).isTrue();
    }

    @Test
    void a_table_of_one_row_without_a_key_is_read_by_its_first_row() throws Exception {
        csv.read(csv.holding("fse;dmp;neutralises\n95 %;94 %;pse,aat,dcmt,ordonnance\n"));

        assertThat(csv.dossiers).hasSize(1);
        assertThat(csv.dossiers.get(0).rate(Usage.FSE).orElseThrow()).hasToString("19/20");
    }

    @Test
    void an_ambiguous_delimiter_is_asked_about_and_nothing_evaluated() throws Exception {
        SourceSettings settings = csv.holding(TWO_HEADERS);

        ReadSummary summary = csv.read(settings);

        assertThat(csv.dossiers).isEmpty();
        assertThat(summary.seen()).isZero();
        Issue issue = summary.issues().get(0);
        assertThat(issue.code()).isEqualTo("csv.ambiguous-delimiter");
        assertThat(issue.what()).contains("“;”, “,”");
        assertThat(issue.remedy()).contains("--option \"delimiter=;\"");
        assertThat(CsvFixture.open(settings).discover().issues()).containsExactly(issue);
    }

    @Test
    void the_answer_settles_it() throws Exception {
        csv.read(csv.holding(TWO_HEADERS).with("delimiter", ";"));

        assertThat(csv.ids()).contains("A");
    }

    @Test
    void a_file_that_is_not_in_the_encoding_said_names_the_first_bad_byte() throws Exception {
        SourceSettings settings = csv.holding(
                        "id;segur;nom\nA;oui;Anne\nB;oui;Hélène\n", Charset.forName("windows-1252"))
                .with("encoding", "utf-8");

        assertThatThrownBy(() -> csv.read(settings)).isInstanceOfSatisfying(SourceException.class, failure -> {
            assertThat(failure.kind()).isEqualTo(SourceException.Kind.DATA);
            assertThat(failure).hasMessageContainingAll("utf-8", "31", "line 3");
            assertThat(failure.remedy()).contains("--option encoding=windows-1252");
        });
    }

    @Test
    void the_encoding_is_found_out_where_the_first_accent_comes_late() throws Exception {
        String rows = "A00000001;oui;Anne\n".repeat(6_000);
        csv.holding("id;segur;nom\n" + rows + "B;oui;Hélène\n", StandardCharsets.ISO_8859_1);
        csv.read(SourceSettings.of(csv.file.toString()));

        assertThat(csv.dossiers.get(6_000).profile().name()).isEqualTo("Hélène");
    }

    @Test
    void a_bad_byte_far_below_the_sample_is_found_too() throws Exception {
        String rows = "A00000001;oui;Anne\n".repeat(60_000);
        SourceSettings settings = csv.holding("id;segur;nom\n" + rows + "B;oui;Hélène\n", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> csv.read(settings))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("line 60002");
    }

    @Test
    void utf_16_without_a_mark_is_asked_about() throws Exception {
        SourceSettings settings = csv.holding(EXPORT, StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> csv.read(settings))
                .isInstanceOfSatisfying(
                        SourceException.class,
                        failure -> assertThat(failure.remedy()).contains("--option encoding=utf-16le"));

        csv.read(settings.with("encoding", "utf-16le"));
        assertThat(csv.ids()).containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 1_200_000})
    void a_nul_anywhere_means_a_torn_file(int at) throws Exception {
        byte[] content = ("id;segur;nom\n" + "A00000001;oui;Anne\n".repeat(70_000)).getBytes(StandardCharsets.UTF_8);
        content[at] = 0;
        SourceSettings settings = csv.holding(content);

        assertThatThrownBy(() -> csv.read(settings)).isInstanceOfSatisfying(SourceException.class, failure -> {
            assertThat(failure.kind()).isEqualTo(SourceException.Kind.DATA);
            assertThat(failure).hasMessageContaining("usage.csv");
        });
    }

    @ParameterizedTest
    @CsvSource({"'PK\u0003\u0004', workbook", "'\u001f\u008b\u0008', compressed"})
    void what_is_no_text_is_told_by_what_it_is(String start, String what) throws Exception {
        SourceSettings settings = csv.holding(start + "rest of it", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> csv.read(settings))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(what);
    }
}
