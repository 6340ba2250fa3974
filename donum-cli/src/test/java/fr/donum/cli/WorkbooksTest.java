package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks in and out. The amounts were worked out beside, from the texts. */
class WorkbooksTest {
    private static final String PRACTICE = "../examples/cabinet.xlsx";

    @TempDir
    Path folder;

    private Run evaluate(Path file) {
        return donum(
                "evaluate",
                file.toString(),
                "--scheme",
                "donum-2026",
                "-o",
                folder.resolve("r.csv").toString());
    }

    private Path saved(String name, Workbook book, String... header) throws IOException {
        Path path = folder.resolve(name);
        try (book;
                OutputStream out = Files.newOutputStream(path)) {
            Sheet sheet = book.createSheet("Suivi");
            sheet.createRow(0);
            for (int column = 0; column < header.length; column++) {
                sheet.getRow(0).createCell(column).setCellValue(header[column]);
            }
            sheet.createRow(1).createCell(0).setCellValue("A");
            book.write(out);
        }
        return path;
    }

    /** What standard error says, in a sentence and not in a stack trace; and nothing was written. */
    private void refuses(Path file, int exit, String sentence) throws IOException {
        Run run = evaluate(file);
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.err()).contains(sentence).doesNotContain("Exception", "\tat ");
        if (exit == 3) {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(each -> each.getFileName().toString())).noneMatch(name -> name.contains("r.csv"));
            }
        }
    }

    @Test
    void a_practice_of_six_doctors_is_paid_so_much() {
        Run run = donum("evaluate", PRACTICE, "--scheme", "donum-2026", "--format", "csv");

        // Tilleul has everything; Chêne no certified LAP; Érable no AAT, and 150 % of the other three rates is not
        // enough for a mean of 60 % nor too little; Frêne a mean of 20 % for DMP and ordonnance; Hêtre 89,8 / 3 % for
        // the other téléservices and no message; Noyer no FSE by the app, and an AAT of 180 out of 120 that his other
        // rates, 265 / 4 %, can do without.
        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        "10100007003;donum-2026;420;2940.00;420;2940.00;EARNED;EARNED;EARNED;EARNED;EARNED",
                        "10100007011;donum-2026;0;0.00;0;0.00;MISSED;EARNED;BLOCKED;BLOCKED;BLOCKED",
                        "10100007029;donum-2026;0;0.00;420;2940.00;EARNED;OPEN;OPEN;OPEN;OPEN",
                        "10100007037;donum-2026;360;2520.00;360;2520.00;EARNED;EARNED;EARNED;MISSED;EARNED",
                        "10100007045;donum-2026;340;2380.00;340;2380.00;EARNED;EARNED;MISSED;EARNED;MISSED",
                        "10100007052;donum-2026;400;2800.00;400;2800.00;EARNED;EARNED;EARNED;EARNED;MISSED");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "cabinet.xlsx#Suivi 2026:11:L11 : erreur : « 180 » dépasse « 120 » (M11).",
                        "cabinet.xlsx#Consultations : attention : La feuille « Consultations » contient des données",
                        "6 lus = 6 évalués + 0 rejeté");
    }

    @Test
    void a_profile_written_of_a_workbook_reads_it_as_it_is_read_without() throws IOException {
        Path profile = folder.resolve("profil.json");
        Run discovered = donum("sources", "discover", PRACTICE, "--write-profile", profile.toString());
        String[] evaluate = {"evaluate", PRACTICE, "--scheme", "donum-2026", "-f", "json"};
        Run without = donum(evaluate);
        Run with = donum(Stream.concat(Stream.of(evaluate), Stream.of("--mapping", profile.toString()))
                .toArray(String[]::new));

        assertThat(discovered.err()).contains("Profil écrit");
        assertThat(Files.readString(profile)).contains("\"column\" :", "\"sheet\" : \"Suivi 2026\"");
        assertThat(with.exit()).isEqualTo(without.exit());
        assertThat(evaluations(with)).isEqualTo(evaluations(without)).contains("\"assured\": 2940.00", "Suivi 2026");
        assertThat(with.err()).contains("cabinet.xlsx#Suivi 2026:11:L11 : erreur", "6 lus = 6 évalués + 0 rejeté");
    }

    private static String evaluations(Run run) {
        return run.out().substring(0, run.out().indexOf("\"issues\": ["));
    }

    @Test
    void an_explanation_names_the_cell_of_a_formula() {
        Run run = donum("explain", PRACTICE, "--scheme", "donum-2026", "--practitioner", "10100007045");

        assertThat(run.plain())
                .contains("29,9 % pour 30 %", "Alimentation du DMP : 55,5 %. [cabinet.xlsx#Suivi 2026:Q10]");
    }

    @Test
    void the_practice_fits_into_a_workbook_of_results() throws IOException {
        Path results = folder.resolve("resultats.xlsx");
        Run run = donum("evaluate", PRACTICE, "--scheme", "donum-2026", "-o", results.toString());

        assertThat(run.exit()).isEqualTo(1);
        try (InputStream in = new FileInputStream(results.toFile());
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("Praticiens").getLastRowNum()).isEqualTo(6);
            assertThat(book.getSheet("Indicateurs").getLastRowNum()).isEqualTo(30);
            assertThat(book.getSheet("Synthèse").getRow(10).getCell(1).getNumericCellValue())
                    .isEqualTo(10_640);
            assertThat(book.getSheet("Problèmes").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("cabinet.xlsx#Suivi 2026:11:L11");
        }
    }

    @Test
    void a_workbook_that_cannot_be_read_ends_with_3_and_one_sentence() throws IOException {
        refuses(Files.createFile(folder.resolve("vide.xlsx")), 3, "Le fichier vide.xlsx est vide");
        refuses(Files.writeString(folder.resolve("texte.xls"), "id;lap"), 3, "est du texte");

        Path whole = saved("entier.xlsx", new XSSFWorkbook(), "id", "segur");
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("moitie.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
        refuses(half, 3, "Le classeur moitie.xlsx est endommagé ou incomplet.");

        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            refuses(saved("protege.xls", new HSSFWorkbook(), "id", "segur"), 3, "est protégé par un mot de passe");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void a_workbook_without_a_table_ends_with_1_and_a_wrong_sheet_with_2() throws IOException {
        refuses(saved("liste.xlsx", new XSSFWorkbook(), "Article", "Prix"), 1, "liste.xlsx#Suivi");
        refuses(saved("liste.xls", new HSSFWorkbook(), "Article", "Prix"), 1, "liste.xls#Suivi");
        saved("bon.xlsx", new XSSFWorkbook(), "id", "segur");
        refuses(folder.resolve("bon.xlsx#Mai"), 2, "n’a pas de feuille « Mai »");
        refuses(folder.resolve("absent.xlsx"), 2, "Le fichier absent.xlsx n’existe pas.");
    }

    private Path quarters() throws IOException {
        Path path = folder.resolve("trimestres.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            int[] online = {10, 20, 36};
            for (int quarter = 0; quarter < online.length; quarter++) {
                Sheet sheet = book.createSheet("T" + (quarter + 1) + " 2026");
                String[] header = {"id", "segur", "lap", "sesam", "dcmt_num", "dcmt_den"};
                sheet.createRow(0);
                sheet.createRow(1).createCell(0).setCellValue("10100000016");
                for (int column = 0; column < header.length; column++) {
                    sheet.getRow(0).createCell(column).setCellValue(header[column]);
                    if (column > 0 && column < 4) {
                        sheet.getRow(1).createCell(column).setCellValue("oui");
                    }
                }
                sheet.getRow(1).createCell(4).setCellValue(online[quarter]);
                sheet.getRow(1).createCell(5).setCellValue(40);
            }
            book.write(out);
        }
        return path;
    }

    @Test
    void of_the_quarters_of_a_year_the_latest_counts_whether_the_sheets_are_named_or_not() throws IOException {
        String file = quarters().toString();
        String[] scheme = {"--scheme", "donum-2026", "--format", "json"};
        Run whole = donum("evaluate", file, scheme[0], scheme[1], scheme[2], scheme[3]);
        Run named = donum(
                "evaluate",
                file + "#T3 2026",
                file + "#T1 2026",
                file + "#T2 2026",
                scheme[0],
                scheme[1],
                scheme[2],
                scheme[3]);

        for (Run run : new Run[] {whole, named}) {
            assertThat(run.exit()).isZero();
            assertThat(run.out())
                    .contains("\"superseded\": 2", "2026-09-30", "36/40")
                    .doesNotContain("other-sheet");
        }
    }

    @Test
    void sheets_that_nothing_dates_are_asked_about() throws IOException {
        Path path = folder.resolve("cabinets.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            for (String name : new String[] {"Lilas", "Roses"}) {
                Sheet sheet = book.createSheet(name);
                sheet.createRow(0).createCell(0).setCellValue("id");
                sheet.getRow(0).createCell(1).setCellValue("segur");
                sheet.createRow(1).createCell(0).setCellValue(name);
                sheet.getRow(1).createCell(1).setCellValue("oui");
            }
            book.write(out);
        }
        Run run = evaluate(path);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("cabinets.xlsx#Roses", "0 lu = 0 évalué");
    }
}
