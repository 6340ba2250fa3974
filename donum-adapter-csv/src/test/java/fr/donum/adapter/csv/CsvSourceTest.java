package fr.donum.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Collected;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvSourceTest {
    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    private MetricsSource source(String content, String charset) throws Exception {
        Path file = Files.write(folder.resolve("f.csv"), content.getBytes(Charset.forName(charset)));
        return new CsvSourceProvider()
                .open(SourceSettings.of(file.toString()), SourceContext.of(Locale.FRENCH, Clock.systemUTC()));
    }

    @ParameterizedTest
    @CsvSource({"utf-8, ;", "windows-1252, ;", "utf-8, |", "utf-8, tab"})
    void a_french_export_is_read_whatever_its_dialect(String charset, String separator) throws Exception {
        String delimiter = separator.equals("tab") ? "\t" : separator;
        String content =
                "Suivi de l’année\nN° RPPS;AAT dématérialisés;AAT total\nA;1\u00a0050;1 200\n".replace(";", delimiter);

        ReadSummary summary = source(content, charset).read(ReadRequest.ALL, collected);

        assertThat(summary.accepted()).isEqualTo(1);
        assertThat(collected.rejected()).isEmpty();
        assertThat(collected.dossiers().get(0).tally(Usage.AAT)).contains(new Tally(1050, 1200));
    }

    @Test
    void what_was_guessed_is_told() throws Exception {
        assertThat(source("id;aat_num;aat_den\nA;1;2\n", "utf-8").discover().guesses())
                .extracting(Catalogue.Guess::what)
                .containsExactlyInAnyOrder("encoding", "delimiter");
    }

    @Test
    void a_file_that_is_not_there_is_the_users_to_mend_and_an_empty_one_is_the_datas() throws Exception {
        MetricsSource absent = new CsvSourceProvider()
                .open(SourceSettings.of("absent.csv"), SourceContext.of(Locale.FRENCH, Clock.systemUTC()));
        assertThatThrownBy(() -> absent.read(ReadRequest.ALL, collected))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.kind()).isEqualTo(SourceException.Kind.CONFIGURATION));
        assertThat(absent.check())
                .extracting(Probe::result)
                .containsExactly(Probe.Result.FAILED, Probe.Result.SKIPPED, Probe.Result.SKIPPED);
        MetricsSource empty = source("", "utf-8");
        assertThatThrownBy(() -> empty.read(ReadRequest.ALL, collected))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.kind()).isEqualTo(SourceException.Kind.DATA));
    }

    @Test
    void csv_files_are_claimed_and_others_are_not() {
        CsvSourceProvider provider = new CsvSourceProvider();
        assertThat(provider.accepts(SourceLocation.of("a.CSV"))).isTrue();
        assertThat(provider.accepts(SourceLocation.of("-"))).isTrue();
        assertThat(provider.accepts(SourceLocation.of("a.xlsx"))).isFalse();
        assertThat(provider.accepts(SourceLocation.of("https://vendor.example/a.csv")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"10003456784|10003456784", "=1+1|'=1+1", "-5|'-5", "@x|'@x", "a;b|\"a;b\"", "a\"b|\"a\"\"b\""})
    void no_text_becomes_a_formula(String text, String written) {
        assertThat(CsvReport.safe(text)).isEqualTo(written);
    }

    @Test
    void an_opening_is_read_once_and_whoever_waits_is_told_how_much_was_read() throws Exception {
        CsvFixture csv = new CsvFixture(folder);
        StringBuilder rows = new StringBuilder("id;aat_num;aat_den\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append("k").append(i).append(";1;2\n");
        }
        SourceSettings settings = csv.holding(rows.toString());
        List<Long> done = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        SourceContext host = SourceContext.of(Locale.FRENCH, Clock.systemUTC()).withProgress((read, of) -> {
            done.add(read);
            sizes.add(of);
        });

        try (MetricsSource source = new CsvSourceProvider().open(settings, host)) {
            source.discover();
            assertThat(done).isEmpty();
            source.read(ReadRequest.ALL, csv.collected);
            assertThatThrownBy(() -> source.read(ReadRequest.ALL, csv.collected))
                    .isInstanceOf(IllegalStateException.class);
        }

        long size = Files.size(csv.file);
        assertThat(csv.dossiers).hasSize(20_000);
        assertThat(done).hasSizeGreaterThan(1).isSorted().endsWith(size);
        assertThat(sizes).containsOnly(size);
    }
}
