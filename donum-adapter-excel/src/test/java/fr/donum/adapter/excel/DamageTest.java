package fr.donum.adapter.excel;

import static fr.donum.adapter.excel.Workbooks.format;
import static fr.donum.adapter.excel.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.adapter.excel.Workbooks.Format;
import fr.donum.adapter.excel.Workbooks.Read;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that changed on their way: read as they were, or refused; never as something else, never with a crash. */
class DamageTest {
    @TempDir
    Path folder;

    private Path table(Format format) {
        return Sheets.save(folder.resolve(format.file()), format.blank(), book -> {
            Sheet sheet = book.createSheet("Suivi");
            row(sheet, "id", "segur", "aat_num", "aat_den", "pse_taux");
            format(row(sheet, "10100000016", "oui", 3800, 4000, 0.57).getCell(4), "0%");
            format(row(sheet, "10100000024", null, 10, 40, 0.8).getCell(4), "[=0]\"-\";0%");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
        });
    }

    private static Path odsTable(Path path) {
        return OdsFiles.save(
                path,
                OdsFiles.table(
                        "Suivi",
                        OdsFiles.row(OdsFiles.text("id"), OdsFiles.text("aat_num"), OdsFiles.text("aat_den"))
                                + OdsFiles.row(
                                        OdsFiles.text("10100000016"),
                                        OdsFiles.number("3800", "3800"),
                                        OdsFiles.number("4000", "4000"))));
    }

    /** What was read, as text: dossiers and issues. */
    private static String content(Path path) throws SourceException {
        Read read = Workbooks.read(SourceSettings.of(path.toString()));
        List<String> figures = read.dossiers().stream().map(DamageTest::figures).toList();
        return figures + " " + read.issues() + " " + read.summary().completeness();
    }

    private static String figures(Dossier dossier) {
        return dossier.practitioner().value() + " " + dossier.asOf() + " " + dossier.answer(Attestation.SEGUR) + " "
                + dossier.tally(Usage.AAT) + " " + dossier.rate(Usage.PSE) + " " + dossier.count(Count.MSS_MESSAGES);
    }

    private static List<String> odd(Path path, byte[] whole, int change) throws Exception {
        String right = content(path);
        List<String> odd = new ArrayList<>();
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] = (byte) (damaged[at] ^ change);
            Files.write(path, damaged);
            try {
                String now = content(path);
                if (!now.equals(right) && !now.endsWith("PARTIAL")) {
                    odd.add("byte " + at + ": " + now);
                }
            } catch (SourceException e) {
                if (e.kind() == SourceException.Kind.CONFIGURATION || e.kind() == SourceException.Kind.DEFECT) {
                    odd.add("byte " + at + ": " + e.kind());
                }
            }
        }
        return odd;
    }

    @ParameterizedTest
    @ValueSource(ints = 0x20)
    void any_byte_of_an_xlsx_file_may_change_and_no_other_figure_is_read(int change) throws Exception {
        Path path = table(Format.XLSX);

        assertThat(odd(path, Files.readAllBytes(path), change)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = 0x01)
    void any_byte_of_an_ods_file_may_change_and_no_other_figure_is_read(int change) throws Exception {
        Path path = odsTable(folder.resolve("suivi.ods"));

        assertThat(odd(path, Files.readAllBytes(path), change)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = 0xff)
    void any_byte_of_an_xls_file_may_change_without_a_crash(int change) throws Exception {
        Path path = table(Format.XLS);
        byte[] whole = Files.readAllBytes(path);
        int read = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] = (byte) (damaged[at] ^ change);
            Files.write(path, damaged);
            try {
                content(path);
                read++;
            } catch (SourceException e) {
                assertThat(e.kind())
                        .as("byte %d", at)
                        .isIn(SourceException.Kind.DATA, SourceException.Kind.AUTHENTICATION);
            }
        }

        assertThat(read).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_cut_anywhere_is_never_read_as_a_whole_one(Format format) throws Exception {
        Path path = table(format);
        byte[] whole = Files.readAllBytes(path);
        String right = content(path);
        for (int length = 0; length < whole.length - 600; length += 61) {
            Files.write(path, Arrays.copyOf(whole, length));
            String now;
            try {
                now = content(path);
            } catch (SourceException e) {
                assertThat(e.kind()).isNotEqualTo(SourceException.Kind.DEFECT);
                continue;
            }
            assertThat(now.equals(right) || now.endsWith(Completeness.PARTIAL.name()))
                    .as("cut to %d bytes", length)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sheet.xml", "xl/strings.xml", "xl/styles.xml", "xl/workbook.xml"})
    void a_stored_part_with_a_figure_that_changed_is_refused(String changed) throws Exception {
        Map<String, String> parts = Sheets.parts(
                "<sheetData><row><c t='s'><v>0</v></c><c t='inlineStr'><is><t>mss_messages"
                        + "</t></is></c></row><row><c t='inlineStr'><is><t>A</t></is></c><c><v>3800</v></c></row></sheetData>");
        parts.put("xl/strings.xml", "<sst xmlns='urn:x'><si><t>id</t></si><si><t>0123456789</t></si></sst>");
        byte[] whole = stored(parts);
        Path path = Files.write(folder.resolve("suivi.xlsx"), whole);
        assertThat(content(path)).endsWith("[] COMPLETE");

        byte[] damaged = whole.clone();
        String part = Objects.requireNonNull(parts.get(changed));
        int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf(part) + part.length();
        damaged[end - 1] = '\t';
        Files.write(path, damaged);

        assertThatThrownBy(() -> content(path)).hasMessage("Le classeur suivi.xlsx est endommagé ou incomplet.");
    }

    private static byte[] stored(Map<String, String> parts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void two_parts_of_one_name_are_refused() throws Exception {
        Map<String, String> parts = Sheets.parts("<sheetData><row><c><v>1</v></c></row></sheetData>");
        Path path = folder.resolve("suivi.xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("XL/sheet.xml"));
            String sheet = Objects.requireNonNull(parts.get("xl/sheet.xml"));
            zip.write(sheet.replace("<v>1<", "<v>2<").getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> content(path)).hasMessageContaining("endommagé");
    }

    @Test
    void a_part_that_another_names_and_that_is_not_there_is_damage() {
        Map<String, String> parts = Sheets.parts(
                "<sheetData/><tableParts count='1'><tablePart r:id='t1' xmlns:r='urn:r'/>" + "</tableParts>");
        Path path = Sheets.zip(folder.resolve("suivi.xlsx"), parts);

        assertThatThrownBy(() -> content(path)).hasMessageContaining("endommagé");
    }
}
