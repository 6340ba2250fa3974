package fr.donum.adapter.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.read.Workbook;
import fr.donum.adapter.excel.source.WorkbookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs than Excel write, and what nobody should. */
class XlsxRowsTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    Path folder;

    private Path byHand(String sheetData) {
        return Sheets.byHand(folder.resolve("usage.xlsx"), sheetData);
    }

    private Path with(String part, String content, String sheetData) {
        Map<String, String> parts = Sheets.parts("<sheetData>" + sheetData + "</sheetData>");
        parts.put(part, content);
        return Sheets.zip(folder.resolve("usage.xlsx"), parts);
    }

    @Test
    void rows_and_cells_without_addresses_follow_one_another() throws IOException {
        Path path = byHand("<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row r='7'/><row>"
                + "<c t='inlineStr'><is><t>x</t></is></c></row>");

        assertThat(Sheets.rows(path))
                .containsExactly("1: NUMBER 1 | EMPTY | EMPTY | NUMBER 2 | NUMBER 3", "7: ", "8: TEXT x");
    }

    @Test
    void empty_attributes_are_as_if_they_were_not_there() throws IOException {
        Path path =
                byHand("<row r='' hidden=''><c r='' s='' t=''><v>1</v></c><c s='' t='inlineStr'><is><t>x</t></is></c>"
                        + "</row><row r='3' spans=''><c r='B3' s=' '><v>2</v></c></row>");

        assertThat(Sheets.rows(path)).containsExactly("1: NUMBER 1 | TEXT x", "3: EMPTY | NUMBER 2");
    }

    @Test
    void shared_texts_may_be_empty_the_first_too() throws IOException {
        Path path = with(
                "xl/strings.xml",
                "<sst xmlns='" + MAIN + "'><si><t/></si><si><t>id</t></si><si/><si><t>A</t></si></sst>",
                "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>3</v></c></row>");

        assertThat(Sheets.rows(path)).containsExactly("1: EMPTY | TEXT id | EMPTY | TEXT A");
    }

    @Test
    void a_moment_is_of_the_day_of_its_nearest_second() throws IOException {
        Path path = with(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN
                        + "'><cellXfs><xf numFmtId='14'/><xf numFmtId='22'/></cellXfs></styleSheet>",
                "<row><c s='0'><v>46295.999995</v></c><c s='1'><v>46295.99999</v></c><c s='0'><v>46295.9999999999</v></c>"
                        + "<c t='d'><v>2026-09-30T23:59:59.499</v></c><c t='d'><v>2026-09-30T23:59:59.9999</v></c>"
                        + "<c t='d'><v>12:30:00</v></c><c s='0'><v>-1</v></c><c s='0'><v>0.5</v></c><c t='b'><v>true</v></c>"
                        + "</row>");

        // 46 295 is 30 September 2026; 0.999995 is 0.432 s before midnight, 0.99999 is 0.864 s.
        assertThat(Sheets.rows(path))
                .containsExactly("1: DATE 2026-10-01 | DATE 2026-09-30 | DATE 2026-10-01 | DATE 2026-09-30"
                        + " | DATE 2026-10-01 | TEXT 12:30:00 | NUMBER -1 | NUMBER 0.5 | BOOLEAN 1");
    }

    @Test
    void names_of_parts_may_differ_in_case_and_slashes() throws IOException {
        Map<String, String> parts = Sheets.parts("<sheetData><row><c><v>5</v></c></row></sheetData>");
        Map<String, String> odd = new LinkedHashMap<>();
        parts.forEach((name, xml) -> odd.put(
                name.startsWith("xl/s") ? name.replace("xl/s", "XL\\S") : name,
                xml.replace("Target='sheet.xml'", "Target='/xl/Sheet.xml'")
                        .replace("PartName='/xl/sheet.xml'", "PartName='/XL/sheet.xml'")));

        assertThat(Sheets.rows(Sheets.zip(folder.resolve("usage.xlsx"), odd))).containsExactly("1: NUMBER 5");
    }

    @Test
    void runs_of_rich_text_are_joined_and_phonetic_hints_left_out() throws IOException {
        String si = "<si><r><rPr><b/></rPr><t xml:space='preserve'>Taux </t></r><r><t>AAT</t></r>"
                + "<rPh sb='0' eb='1'><t>hint</t></rPh></si>";
        Path path = with(
                "xl/strings.xml",
                "<sst xmlns='" + MAIN + "'><si><t>id</t></si>" + si + "</sst>",
                "<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c><c t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r>"
                        + "<rPh><t>c</t></rPh></is></c></row>");

        assertThat(Sheets.rows(path)).containsExactly("1: TEXT Taux AAT | TEXT id | TEXT ab");
    }

    @Test
    void escapes_entities_and_cdata_are_the_characters_they_stand_for() throws IOException {
        Path path = byHand("<row><c t='inlineStr'><is><t>N°_x000D_&#10;<![CDATA[<RPPS>]]> &amp; _x005F_x0041_</t></is>"
                + "</c><c t='str'><v>a_x0041_b_x00</v></c></row>");

        assertThat(Sheets.rows(path)).containsExactly("1: TEXT N°\r\n<RPPS> & _x0041_ | TEXT aAb_x00");
    }

    @Test
    void a_formula_without_a_stored_result_is_an_error_that_is_counted() throws IOException {
        Path path = byHand("<row><c><f>A2/B2</f></c><c><f>1+1</f><v/></c><c t='str'><f>\"\"</f><v></v></c>"
                + "<c><f>2+2</f><v>4</v></c></row>");

        assertThat(Sheets.rows(path)).containsExactly("1: ERROR =A2/B2 | ERROR =1+1 | EMPTY | NUMBER 4");
        try (Workbook workbook = new WorkbookFile(path.toString()).open();
                Rows rows = workbook.rows(workbook.sheets().get(0))) {
            Sheets.rows(rows);
            assertThat(rows.valueless()).contains(new Rows.Counted("A1", 2));
        }
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() throws IOException {
        Map<String, String> parts = Sheets.parts("<sheetData><row><c s='1'><v>44833</v></c><c t='d'>"
                + "<v>2026-09-30T00:00:00</v></c></row></sheetData>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf/>"
                        + "<xf numFmtId='14'/></cellXfs></styleSheet>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        Path path = Sheets.zip(folder.resolve("usage.xlsx"), parts);

        // 30 September 2026 is day 46 295 from 1900, and 1 462 days less from 1904.
        assertThat(Sheets.rows(path)).containsExactly("1: DATE 2026-09-30 | DATE 2026-09-30");
    }

    @Test
    void the_nearest_binary_fraction_is_read_as_the_number_that_was_typed() throws IOException {
        Path path = byHand("<row><c><v>0.56999999999999995</v></c><c><v>1.0003456786E10</v></c><c><v> 12 </v></c>"
                + "<c><v>1E+400</v></c><c><v>-.5</v></c><c><v>1e999999999999</v></c></row>");

        assertThat(Sheets.rows(path))
                .containsExactly("1: NUMBER 0.57 | NUMBER 10003456786 | NUMBER 12 | TEXT 1E+400 | NUMBER -0.5"
                        + " | TEXT 1e999999999999");
    }

    @Test
    void the_strict_variant_of_the_format_reads_the_same() throws IOException {
        Map<String, String> parts = Sheets.parts("<sheetData><row><c><v>5</v></c></row></sheetData>");
        parts.replaceAll((name, xml) -> xml.replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"));

        assertThat(Sheets.rows(Sheets.zip(folder.resolve("usage.xlsx"), parts))).containsExactly("1: NUMBER 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c t='s'><v>3</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>",
                "<row><c t='s'><v>x</v></c></row>",
                "<row><c r='XFE1'><v>1</v></c></row>",
                "<row><c r='12'><v>1</v></c></row>",
                "<row><c r='ZZZZZZZZZZ1'><v>1</v></c></row>",
                "<row><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row r='x'/>",
                "<row><c s='x'><v>1</v></c></row>",
                "<row><c><v>&bomb;</v></c></row>",
                "<row><c><v>1</v></row>",
            })
    void a_damaged_sheet_is_refused(String sheetData) {
        Path path = byHand(sheetData);

        assertThatThrownBy(() -> Sheets.rows(path))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        failure -> assertThat(failure.fault()).isEqualTo(WorkbookFault.CORRUPT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sheet.xml", "xl/strings.xml", "xl/styles.xml", "xl/workbook.xml"})
    void a_document_type_is_refused_wherever_it_stands(String part) {
        Map<String, String> parts = Sheets.parts("<sheetData><row><c t='s'><v>0</v></c></row></sheetData>");
        parts.put("xl/strings.xml", "<sst xmlns='" + MAIN + "'><si><t>id</t></si></sst>");
        parts.computeIfPresent(part, (name, xml) -> "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>" + xml);
        Path path = Sheets.zip(folder.resolve("usage.xlsx"), parts);

        assertThatThrownBy(() -> Sheets.rows(path))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        failure -> assertThat(failure.fault()).isEqualTo(WorkbookFault.CORRUPT));
    }

    @Test
    void bottomless_nesting_is_refused() {
        Path path = byHand("<row><c>" + "<x>".repeat(200) + "</x>".repeat(200) + "</c></row>");

        assertThatThrownBy(() -> Sheets.rows(path)).isInstanceOf(FaultyWorkbookException.class);
    }

    @Test
    void a_text_longer_than_any_cell_is_refused() {
        Path path = byHand("<row><c><v>" + "1234567890".repeat(200_000) + "</v></c></row>");

        assertThatThrownBy(() -> Sheets.rows(path)).isInstanceOf(FaultyWorkbookException.class);
    }
}
