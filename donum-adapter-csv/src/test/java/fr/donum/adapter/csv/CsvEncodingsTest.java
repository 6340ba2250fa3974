package fr.donum.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Catalogue.Guess;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one-byte encodings that French files come in. The JDK's own tables, where it has them, are the second opinion. */
class CsvEncodingsTest {
    private static final String ROW =
            "N° RPPS;Nom;Taux arrêts de travail\rA;Hélène Lefèvre;80\u00a0%\rB;François;5 %\r";

    private CsvFixture csv;

    @BeforeEach
    void file(@TempDir Path folder) {
        csv = new CsvFixture(folder);
    }

    @ParameterizedTest
    @CsvSource({"x-MacRoman, macintosh", "IBM850, cp850", "windows-1252, windows-1252"})
    void what_old_machines_write_is_read_without_being_told(String written, String guessed) throws Exception {
        SourceSettings settings = csv.holding(ROW, Charset.forName(written));

        csv.read(settings);

        assertThat(csv.dossiers).extracting(it -> it.profile().name()).containsExactly("Hélène Lefèvre", "François");
        assertThat(csv.dossiers.get(0).rate(Usage.AAT).orElseThrow()).hasToString("4/5");
        assertThat(CsvFixture.open(settings).discover().guesses())
                .extracting(Guess::what, Guess::value)
                .contains(org.assertj.core.groups.Tuple.tuple("encoding", guessed));
    }

    @ParameterizedTest
    @CsvSource({
        "macintosh, x-MacRoman",
        "mac-roman, x-MacRoman",
        "x-macroman, x-MacRoman",
        "cp850, IBM850",
        "ibm850, IBM850",
        "cp437, IBM437",
        "ibm437, IBM437",
        "iso-8859-1, ISO-8859-1"
    })
    void the_encoding_said_is_the_one_read(String option, String charset) throws Exception {
        SourceSettings settings = csv.holding("id;nom;segur\nA;Noël;oui\n", Charset.forName(charset))
                .with("encoding", option);

        assertThat(new CsvSourceProvider().validate(settings)).isEmpty();
        csv.read(settings);

        assertThat(csv.dossiers.get(0).profile().name()).isEqualTo("Noël");
        assertThat(CsvFixture.open(settings).discover().guesses())
                .extracting(Guess::what)
                .containsExactly("delimiter");
    }

    @ParameterizedTest
    @CsvSource({"macintosh, x-MacRoman", "cp850, IBM850", "cp437, IBM437"})
    void our_tables_are_those_of_the_jdk(String ours, String jdk) {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertThat(new String(all, Encoding.named(ours))).isEqualTo(new String(all, Charset.forName(jdk)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hélène",
                "Lefèvre",
                "François",
                "Noël",
                "Benoît",
                "Jérôme",
                "Forêt",
                "déjà",
                "taux dématérialisés",
                "ARRÊTS DE TRAVAIL",
                "DÉCLARATIONS",
                "médecin généraliste – Île-de-France"
            })
    void a_single_french_word_tells_the_encodings_apart(String word) {
        List<Charset> all =
                List.of(Charset.forName("windows-1252"), Encoding.named("macintosh"), Encoding.named("cp850"));
        for (String each : List.of("windows-1252", "x-MacRoman", "IBM850")) {
            Charset charset = Charset.forName(each);
            if (charset.newEncoder().canEncode(word)) {
                assertThat(FrenchLetters.best(word.getBytes(charset), all))
                        .as("%s in %s", word, each)
                        .map(Charset::name)
                        .hasValue(each.equals("x-MacRoman") ? "macintosh" : each.equals("IBM850") ? "cp850" : each);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Muñoz", "Müller", "Ørsted", "Núñez", "Škoda", "Þór"})
    void names_of_elsewhere_do_not_make_a_file_of_windows_another(String name) throws Exception {
        csv.holding("id;nom;segur\nA;" + name + ";oui\n", Charset.forName("windows-1252"));

        csv.read(SourceSettings.of(csv.file.toString()));

        assertThat(csv.dossiers.get(0).profile().name()).isEqualTo(name);
    }

    @Test
    void advice_on_the_encoding_never_names_the_one_ruled_out() throws Exception {
        // 0x81 is no character of windows-1252; nothing else in the file tells what it is.
        SourceSettings settings = csv.holding("id;nom;segur\nA;M\u0081ller;oui\n", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> csv.read(settings)).isInstanceOfSatisfying(SourceException.class, failure -> {
            assertThat(failure).hasMessageContainingAll("windows-1252", "line 2");
            assertThat(failure.remedy())
                    .contains("--option encoding=macintosh", "--option encoding=cp850")
                    .doesNotContain("windows-1252");
        });
        csv.read(settings.with("encoding", "cp850"));
        assertThat(csv.dossiers.get(0).profile().name()).isEqualTo("Müller");
    }

    @ParameterizedTest
    @CsvSource({
        "x-MacRoman, utf-8, --option encoding=macintosh",
        "IBM850, utf-8, --option encoding=cp850",
        "windows-1252, utf-8, --option encoding=windows-1252",
        "UTF-8, windows-1252, --option encoding=utf-8"
    })
    void advice_on_the_encoding_can_be_followed(String written, String said, String advice) throws Exception {
        // "Œ" and "à" hold bytes that windows-1252 lacks when they are written in UTF-8.
        String text = "id;nom;segur\rA;Hélène Ÿ à la Forêt Íñigo;oui\r"
                .replace("Ÿ à la Forêt Íñigo", written.equals("UTF-8") ? "Œ Á" : "Lefèvre");
        SourceSettings settings = csv.holding(text, Charset.forName(written));

        assertThatThrownBy(() -> csv.read(settings.with("encoding", said)))
                .isInstanceOfSatisfying(SourceException.class, failure -> {
                    assertThat(failure).hasMessageContaining("line 2");
                    assertThat(failure.remedy()).contains(advice);
                });
        csv.read(settings.with("encoding", advice.substring(advice.indexOf('=') + 1)));
        assertThat(csv.dossiers.get(0).profile().name()).startsWith("Hélène");
    }

    @Test
    void a_late_accent_of_a_mac_gets_the_advice_for_a_mac() throws Exception {
        String rows = "A00000001;oui;Anne\n".repeat(60_000);
        SourceSettings settings =
                csv.holding("id;segur;nom\n" + rows + "B;oui;Hélène\n", Charset.forName("x-MacRoman"));

        assertThatThrownBy(() -> csv.read(settings))
                .isInstanceOfSatisfying(
                        SourceException.class,
                        failure -> assertThat(failure.remedy()).contains("--option encoding=macintosh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "iso-8859-1", "iso-8859-15", "macintosh", "cp850", "cp437"})
    void utf_8_that_is_asked_to_be_read_as_another_encoding_is_told_and_keeps_its_figures(String asked)
            throws Exception {
        SourceSettings settings = csv.holding("N° RPPS;Nom;aat_taux;lap\nA;Hélène;80 %;oui\n", StandardCharsets.UTF_8)
                .with("encoding", asked);

        ReadSummary read = csv.read(settings);

        assertThat(csv.dossiers.get(0).rate(Usage.AAT).orElseThrow()).hasToString("4/5");
        assertThat(read.issues())
                .extracting(Issue::code)
                .contains("csv.wrong-encoding")
                .doesNotContain("table.damaged-titles");
        assertThat(CsvFixture.open(settings).discover().issues())
                .filteredOn(issue -> issue.code().equals("csv.wrong-encoding"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.remedy()).contains("--option encoding=utf-8"));
    }

    @Test
    void an_encoding_that_fits_or_makes_no_difference_is_not_doubted() throws Exception {
        String row = "id;nom;aat_taux\nA;Hélène;80 %\n";
        String ascii = "id;nom;aat_taux\nA;Helene;80 %\n";

        assertThat(csv.read(csv.holding(row, Charset.forName("windows-1252")).with("encoding", "windows-1252"))
                        .issues())
                .isEmpty();
        assertThat(csv.read(csv.holding(ascii, StandardCharsets.UTF_8).with("encoding", "windows-1252"))
                        .issues())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, utf-16le, utf-8",
        "UTF-8, utf-16be, utf-8",
        "UTF-16LE, utf-8, utf-16le",
        "UTF-16LE, windows-1252, utf-16le",
        "UTF-16LE, utf-16be, utf-16le",
        "UTF-16BE, utf-16le, utf-16be",
        "UTF-16, utf-8, utf-16be"
    })
    void bytes_of_which_nothing_would_be_text_are_refused_with_the_encoding_that_they_are_in(
            String written, String asked, String right) throws Exception {
        SourceSettings settings = csv.holding("id;nom;aat_taux\nA;Hélène;80 %\n", Charset.forName(written));

        assertThatThrownBy(() -> csv.read(settings.with("encoding", asked)))
                .isInstanceOfSatisfying(
                        SourceException.class,
                        failure -> assertThat(failure.remedy()).contains("encoding=" + right));

        csv.read(settings.with("encoding", right));
        assertThat(csv.dossiers).extracting(it -> it.profile().name()).containsExactly("Hélène");
    }
}
