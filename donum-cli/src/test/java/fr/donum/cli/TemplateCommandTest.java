package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the blank table to the answer. */
class TemplateCommandTest {
    /** Socle: (60 + 60 + 60 + 60) / 4 is 60 %, just enough; nothing else is known. */
    private static final Map<String, Object> SOCLE = Map.ofEntries(
            Map.entry("id", "10100000016"),
            Map.entry("segur", "oui"),
            Map.entry("lap", "exempt"),
            Map.entry("sesam_vitale", "oui"),
            Map.entry("fse_num", 60),
            Map.entry("fse_den", 100),
            Map.entry("dcmt_num", 6),
            Map.entry("dcmt_den", 10),
            Map.entry("pse_num", 3),
            Map.entry("pse_den", 5),
            Map.entry("aat_num", 12),
            Map.entry("aat_den", 20));

    @TempDir
    Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void fillIn(Path workbook) throws IOException {
        XSSFWorkbook book;
        try (InputStream in = new FileInputStream(workbook.toFile())) {
            book = new XSSFWorkbook(in);
        }
        try (book;
                OutputStream out = Files.newOutputStream(workbook)) {
            Sheet table = book.getSheetAt(0);
            Row row = table.createRow(1);
            table.getRow(0).forEach(title -> {
                Object value = SOCLE.get(title.getStringCellValue());
                if (value instanceof Integer number) {
                    row.createCell(title.getColumnIndex()).setCellValue(number);
                } else if (value != null) {
                    row.createCell(title.getColumnIndex()).setCellValue(value.toString());
                }
            });
            book.write(out);
        }
    }

    @Test
    void a_workbook_that_was_filled_in_is_evaluated_without_its_example() throws IOException {
        Run written = donum("template", "--scheme", "donum-2026", "-o", path("suivi.xlsx"));
        assertThat(written.exit()).isZero();
        assertThat(written.err()).contains("suivi.xlsx").contains("30 colonnes");

        fillIn(folder.resolve("suivi.xlsx"));
        Run run = donum("evaluate", path("suivi.xlsx"), "--scheme", "donum-2026", "--format", "csv");

        // 280 points at 7 EUR; 140 more points if the rest turns out well.
        assertThat(run.out().lines().skip(1))
                .containsExactly("10100000016;donum-2026;280;1960.00;420;2940.00;EARNED;EARNED;OPEN;OPEN;OPEN");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("1 lu = 1 évalué").doesNotContain("attention", "Aide donum");
    }

    @Test
    void a_csv_file_that_was_filled_in_is_evaluated() throws IOException {
        assertThat(donum("template", "-s", "donum-2026", "-o", path("suivi.csv"))
                        .exit())
                .isZero();
        Path file = folder.resolve("suivi.csv");
        String header = Files.readString(file);
        assertThat(header)
                .startsWith("\ufeffid;date;nom;")
                .endsWith(";neutralises\r\n")
                .hasLineCount(1);

        List<String> cells = Stream.of(header.strip().replace("\ufeff", "").split(";"))
                .map(name -> String.valueOf(SOCLE.getOrDefault(name, "")))
                .toList();
        Files.writeString(file, String.join(";", cells) + "\r\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        Run run = donum("evaluate", file.toString(), "--scheme", "donum-2026", "--format", "csv");

        assertThat(run.out().lines().skip(1))
                .containsExactly("10100000016;donum-2026;280;1960.00;420;2940.00;EARNED;EARNED;OPEN;OPEN;OPEN");
        assertThat(run.exit()).isZero();
    }

    static Stream<String> schemes() {
        return Schemes.ALL.stream().map(Scheme::id);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void every_column_of_every_template_is_understood(String scheme) {
        for (String name : List.of("t.xlsx", "t.csv")) {
            String file = path(scheme + name);
            assertThat(donum("template", "--scheme", scheme, "-o", file, "--lang", "en")
                            .exit())
                    .isZero();
            Run discovered = donum("sources", "discover", file);
            assertThat(discovered.exit()).isZero();
            assertThat(discovered.err()).doesNotContain("attention", "erreur");
        }
    }

    @Test
    void the_example_is_read_where_it_is_asked_for() {
        donum("template", "--scheme", "donum-2026", "-o", path("suivi.xlsx"));

        Run run = donum("evaluate", path("suivi.xlsx") + "#Aide donum", "--scheme", "donum-2026", "--format", "csv");

        assertThat(run.out()).contains("\n10003456786;donum-2026;420;2940.00;");
    }

    @Test
    void a_file_that_is_there_is_not_replaced() throws IOException {
        Files.writeString(folder.resolve("suivi.xlsx"), "work of hours");

        Run run = donum("template", "--scheme", "donum-2026", "-o", path("suivi.xlsx"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("existe déjà");
        assertThat(folder.resolve("suivi.xlsx")).hasContent("work of hours");
    }

    @Test
    void the_name_says_the_format_and_both_are_needed() {
        assertThat(donum("template", "--scheme", "donum-2026", "-o", path("suivi.ods")))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains(".csv, .xlsx"));
        assertThat(donum("template", "--scheme", "donum-2026").exit()).isEqualTo(2);
        assertThat(donum("template", "-o", path("suivi.xlsx")).exit()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }
}
