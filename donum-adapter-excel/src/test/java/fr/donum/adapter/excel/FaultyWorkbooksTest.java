package fr.donum.adapter.excel;

import static fr.donum.adapter.excel.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.donum.adapter.excel.Workbooks.Format;
import fr.donum.adapter.excel.Workbooks.Read;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceException.Kind;
import fr.donum.spi.source.SourceSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no workbook, or no longer one: one clear sentence each, and nothing read. */
class FaultyWorkbooksTest {
    @TempDir
    Path folder;

    private byte[] workbook(Format format, int rows) throws Exception {
        Path path = Sheets.save(folder.resolve("good." + format), format.blank(), book -> {
            Sheet sheet = book.createSheet("Suivi");
            row(sheet, "id", "mss_messages");
            for (int i = 0; i < rows; i++) {
                row(sheet, "P" + i, i * 7 % 1000);
            }
        });
        return Files.readAllBytes(path);
    }

    private SourceException failure(byte[] content) throws Exception {
        return failure(Files.write(folder.resolve("suivi.xlsx"), content));
    }

    private static SourceException failure(Path path) {
        return catchThrowableOfType(SourceException.class, () -> Workbooks.read(SourceSettings.of(path.toString())));
    }

    private static void says(SourceException failure, Kind kind, String sentence) {
        assertThat(failure).hasMessage(sentence);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.remedy()).isNotBlank();
    }

    @Test
    void a_password_of_an_xlsx_file() throws Exception {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (POIFSFileSystem fs = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(workbook(Format.XLSX, 3)));
                    OutputStream out = encryptor.getDataStream(fs)) {
                opc.save(out);
            }
            fs.writeFilesystem(encrypted);
        }

        says(
                failure(encrypted.toByteArray()),
                Kind.AUTHENTICATION,
                "Le classeur suivi.xlsx est protégé par un mot de passe et ne peut pas être lu.");
    }

    @Test
    void a_password_of_an_xls_file() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] encrypted;
        try {
            encrypted = workbook(Format.XLS, 3);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        says(
                failure(encrypted),
                Kind.AUTHENTICATION,
                "Le classeur suivi.xlsx est protégé par un mot de passe et ne peut pas être lu.");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 95})
    void a_truncated_xlsx_file(int percent) throws Exception {
        byte[] whole = workbook(Format.XLSX, 2_000);

        says(
                failure(Arrays.copyOf(whole, whole.length * percent / 100)),
                Kind.DATA,
                "Le classeur suivi.xlsx est endommagé ou incomplet.");
    }

    @Test
    void a_truncated_xls_file_is_read_as_far_as_it_goes_and_never_complete() throws Exception {
        byte[] whole = workbook(Format.XLS, 2_000);
        says(
                failure(Arrays.copyOf(whole, whole.length / 3)),
                Kind.DATA,
                "Le classeur suivi.xlsx est endommagé ou incomplet.");

        Path path = Files.write(folder.resolve("suivi.xls"), Arrays.copyOf(whole, whole.length * 19 / 20));
        Read read = Workbooks.read(SourceSettings.of(path.toString()));

        assertThat(read.summary().completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(read.dossiers()).hasSizeBetween(1_500, 1_999);
        assertThat(read.summary().issues()).extracting(Issue::code).contains("excel.broken-off");
    }

    @Test
    void an_empty_file() throws Exception {
        says(failure(new byte[0]), Kind.DATA, "Le fichier suivi.xlsx est vide (0 octet).");
    }

    @Test
    void a_text_file() throws Exception {
        says(
                failure("id;mss_messages\nA;1\n".getBytes(StandardCharsets.UTF_8)),
                Kind.DATA,
                "Le fichier suivi.xlsx est du texte (CSV, HTML ou XML) et non un classeur Excel.");
    }

    @Test
    void a_letter_under_the_name_of_a_workbook() throws Exception {
        Map<String, String> parts = Sheets.parts("");
        parts.replaceAll((name, xml) -> xml.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"));
        Path path = Sheets.zip(folder.resolve("lettre"), parts);

        says(
                failure(Files.readAllBytes(path)),
                Kind.DATA,
                "Le fichier suivi.xlsx n’est pas un classeur Excel, malgré son nom.");
    }

    @Test
    void an_old_letter_and_other_bytes() throws Exception {
        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        try (POIFSFileSystem fs = new POIFSFileSystem()) {
            fs.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            fs.writeFilesystem(letter);
        }

        for (byte[] content : new byte[][] {letter.toByteArray(), {'%', 'P', 'D', 'F', 0, 1, 2, 3}, {'P', 'K', 5, 6}}) {
            says(failure(content), Kind.DATA, "Le fichier suivi.xlsx n’est pas un classeur Excel, malgré son nom.");
        }
    }

    @Test
    void a_workbook_of_excel_95() throws Exception {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem fs = new POIFSFileSystem()) {
            fs.createDocument(new ByteArrayInputStream(new byte[5000]), "Book");
            fs.writeFilesystem(old);
        }

        says(
                failure(old.toByteArray()),
                Kind.DATA,
                "Le fichier suivi.xlsx vient d’Excel 95 ou d’une version plus ancienne.");
    }

    @Test
    void a_text_document_of_libreoffice_is_no_workbook() throws Exception {
        Path odt = Sheets.zip(
                folder.resolve("odt"),
                Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"));

        says(
                failure(Files.readAllBytes(odt)),
                Kind.DATA,
                "Le fichier suivi.xlsx n’est pas un classeur Excel, malgré son nom.");
    }

    @Test
    void a_binary_workbook() throws Exception {
        Map<String, String> parts = Sheets.parts("");
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, xml) -> xml.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
        says(
                failure(Files.readAllBytes(Sheets.zip(folder.resolve("xlsb"), parts))),
                Kind.DATA,
                "Le fichier suivi.xlsx est un classeur binaire (.xlsb), que donum ne lit pas.");
    }

    @Test
    void a_sheet_that_expands_beyond_reason() throws Exception {
        Path path =
                Sheets.byHand(folder.resolve("bomb"), "<row><c><v>1</v></c></row>" + "<row></row>".repeat(3_000_000));

        says(
                failure(Files.readAllBytes(path)),
                Kind.DATA,
                "Le classeur suivi.xlsx se décompresse en une taille démesurée\u00a0: la lecture a été arrêtée par"
                        + " sécurité.");
    }

    @Test
    void no_file() throws Exception {
        Path directory = Files.createDirectory(folder.resolve("dossier.xlsx"));

        says(failure(folder.resolve("n#1.xlsx")), Kind.CONFIGURATION, "Le fichier n#1.xlsx n’existe pas.");
        says(failure(directory), Kind.CONFIGURATION, "dossier.xlsx n’est pas un fichier ordinaire.");
    }

    @Test
    void damage_in_the_middle_of_a_sheet_leaves_what_was_read_before_it() throws Exception {
        String header = "<row><c t='inlineStr'><is><t>id</t></is></c><c t='inlineStr'><is><t>mss_messages</t></is></c>"
                + "</row>";
        String doctor = "<row><c t='inlineStr'><is><t>A</t></is></c><c><v>1</v></c></row>";
        Path path = Sheets.byHand(folder.resolve("suivi.xlsx"), header + doctor + "<row r='9'><c><v></x>");

        Read read = Workbooks.read(SourceSettings.of(path.toString()));

        assertThat(read.only().practitioner().value()).isEqualTo("A");
        assertThat(read.summary().completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(read.issues()).containsExactly("suivi.xlsx#Suivi:2 excel.broken-off");
    }

    @Test
    void a_check_tells_what_failed_and_what_was_not_tried() throws Exception {
        Path text = Files.writeString(folder.resolve("texte.xlsx"), "id;x");
        assertThat(Workbooks.open(SourceSettings.of(text.toString())).check())
                .extracting(Probe::result)
                .containsExactly(Probe.Result.FAILED, Probe.Result.SKIPPED);

        Path good = Files.write(folder.resolve("bon.xls"), workbook(Format.XLS, 1));
        assertThat(Workbooks.open(SourceSettings.of(good.toString())).check())
                .extracting(probe -> probe.result() + " " + probe.detail())
                .containsExactly("PASSED 1 feuille(s)", "PASSED feuille «\u00a0Suivi\u00a0», 2 colonnes reconnues");

        Path list = Sheets.save(
                folder.resolve("liste.xlsx"), Format.XLSX.blank(), book -> row(book.createSheet("Prix"), "Stylo", 2));
        assertThat(Workbooks.open(SourceSettings.of(list.toString())).check())
                .extracting(Probe::result)
                .containsExactly(Probe.Result.PASSED, Probe.Result.FAILED);
    }
}
