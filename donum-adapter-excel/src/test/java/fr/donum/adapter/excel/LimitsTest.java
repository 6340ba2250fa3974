package fr.donum.adapter.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.read.CellAddress;
import fr.donum.adapter.excel.read.CellStyles;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold more of something than any spreadsheet: read or refused soon, whatever it is. */
class LimitsTest {
    /** Far more than any of this takes, far less than it took without limits. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TABLE =
            "<row r='1'><c t='inlineStr'><is><t>id</t></is></c><c t='inlineStr'><is><t>pse_taux</t></is>"
                    + "</c></row><row r='2'><c t='inlineStr'><is><t>A</t></is></c><c s='1'><v>0.57</v></c></row>";

    @TempDir
    Path folder;

    private Path xlsx(String before, String rows, String behind, Map<String, String> others) {
        Map<String, String> parts = Sheets.parts(before + "<sheetData>" + rows + "</sheetData>" + behind);
        parts.putAll(others);
        return Sheets.zip(folder.resolve("suivi.xlsx"), parts);
    }

    private static String styles(String formats, String xfs) {
        return "<styleSheet xmlns='" + MAIN + "'><numFmts>" + formats + "</numFmts><cellXfs>" + xfs
                + "</cellXfs></styleSheet>";
    }

    private static String repeated(int count, java.util.function.IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    private static void isRead(Path path) {
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(Workbooks.read(SourceSettings.of(path.toString()))
                                .dossiers())
                        .isNotEmpty());
    }

    private static void isRefused(Path path, WorkbookFault fault) {
        Executable reading = () -> assertThatThrownBy(() -> Sheets.rows(path))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        failure -> assertThat(failure.fault()).isEqualTo(fault));
        assertTimeoutPreemptively(SOON, reading);
    }

    @Test
    void a_format_of_a_hundred_thousand_brackets_is_refused_where_a_number_has_it() {
        String endless = styles(
                "<numFmt numFmtId='200' formatCode='" + "[".repeat(100_000) + "'/>", "<xf/><xf numFmtId='200'/>");
        String unused = endless.replace("<xf/><xf numFmtId='200'/>", "<xf/><xf numFmtId='9'/><xf numFmtId='200'/>");

        isRefused(xlsx("", TABLE, "", Map.of("xl/styles.xml", endless)), WorkbookFault.LIMIT);
        isRead(xlsx("", TABLE, "", Map.of("xl/styles.xml", unused)));
    }

    @Test
    void one_format_of_sixty_thousand_styles_is_worked_out_once() throws IOException {
        String format = "<numFmt numFmtId='200' formatCode='" + "[".repeat(250) + "0%'/>";
        String styles = styles(format, "<xf numFmtId='200'/>".repeat(60_000));
        CellStyles read = new CellStyles(
                new java.io.ByteArrayInputStream(styles.getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(read.format(59_999)).isSameAs(read.format(0));
        isRead(xlsx("", TABLE, "", Map.of("xl/styles.xml", styles)));
    }

    @Test
    void more_styles_and_formats_than_there_can_be_are_refused() {
        String many = styles("", "<xf/>".repeat(Limits.STYLES + 1));
        String formats =
                styles(repeated(Limits.FORMATS + 1, i -> "<numFmt numFmtId='" + i + "' formatCode='0'/>"), "<xf/>");

        isRefused(xlsx("", TABLE, "", Map.of("xl/styles.xml", many)), WorkbookFault.LIMIT);
        isRefused(xlsx("", TABLE, "", Map.of("xl/styles.xml", formats)), WorkbookFault.LIMIT);
    }

    @Test
    void a_hundred_thousand_merged_areas_over_few_rows_cost_little_and_more_than_allowed_are_refused() {
        String over = repeated(
                100_000,
                i -> "<mergeCell ref='" + CellAddress.of(1_000 + i % 15_000, 1) + ":"
                        + CellAddress.of(1_000 + i % 15_000, 99) + "'/>");
        String rows = TABLE + repeated(97, i -> "<row r='" + (i + 3) + "'/>");

        isRead(xlsx(
                "",
                rows,
                "<mergeCells>" + over + "</mergeCells>",
                Map.of("xl/styles.xml", styles("", "<xf/><xf numFmtId='9'/>"))));
        isRefused(
                xlsx(
                        "",
                        TABLE,
                        "<mergeCells>"
                                + repeated(
                                        Limits.MERGED_AREAS + 1,
                                        i -> "<mergeCell ref='A" + (1 + i * 7L % 900_001) + ":B"
                                                + (1 + i * 7L % 900_001) + "'/>")
                                + "</mergeCells>",
                        Map.of()),
                WorkbookFault.LIMIT);
    }

    @Test
    void merged_cells_that_would_fill_a_sheet_without_end_are_refused() {
        String areas = repeated(
                16_000, i -> "<mergeCell ref='" + CellAddress.of(i, 2) + ":" + CellAddress.of(i, 1_048_576) + "'/>");
        String rows = TABLE + repeated(3_000, i -> "<row r='" + (i + 3) + "'/>");
        Path path = xlsx("", rows, "<mergeCells>" + areas + "</mergeCells>", Map.of());

        assertTimeoutPreemptively(
                SOON,
                () -> assertThatThrownBy(() -> Workbooks.read(SourceSettings.of(path.toString())))
                        .hasMessageContaining("dépasse ce qu’un tableur peut contenir"));
    }

    @Test
    void attributes_without_end_are_refused() {
        String many = repeated(Limits.ATTRIBUTES + 1, i -> " a" + i + "=''");

        isRefused(xlsx("", "<row" + many + "/>", "", Map.of()), WorkbookFault.LIMIT);
        isRefused(xlsx("", "<row a='" + repeated(200_000, i -> "x" + i) + "'/>", "", Map.of()), WorkbookFault.LIMIT);
        isRefused(
                xlsx("", "<row" + repeated(100_000, i -> " a" + i + "=''") + "/>", "", Map.of()), WorkbookFault.LIMIT);
    }

    @Test
    void names_without_end_are_refused() {
        isRefused(xlsx("", repeated(200_000, i -> "<a" + i + "/>"), "", Map.of()), WorkbookFault.LIMIT);
        isRefused(xlsx("", repeated(200_000, i -> "<row a" + i + "=''/>"), "", Map.of()), WorkbookFault.LIMIT);
        isRefused(xlsx("", repeated(200_000, i -> "<row xmlns:p" + i + "=''/>"), "", Map.of()), WorkbookFault.LIMIT);
    }

    @Test
    void more_sheets_than_any_book_has_are_refused() {
        String sheets =
                repeated(Limits.SHEETS + 1, i -> "<sheet name='S" + i + "' sheetId='" + (i + 1) + "' r:id='b'/>");
        Map<String, String> parts = Sheets.parts("<sheetData>" + TABLE + "</sheetData>");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replaceFirst("<sheets>.*</sheets>", "<sheets>" + sheets + "</sheets>"));

        isRefused(Sheets.zip(folder.resolve("suivi.xlsx"), parts), WorkbookFault.LIMIT);
    }

    @Test
    void columns_tables_and_rows_beyond_the_last_are_refused() {
        isRefused(
                xlsx(
                        "<cols>" + "<col min='1' max='1'/>".repeat(Limits.COLUMN_RANGES + 1) + "</cols>",
                        TABLE,
                        "",
                        Map.of()),
                WorkbookFault.LIMIT);
        isRefused(
                xlsx(
                        "",
                        TABLE,
                        "<tableParts>" + "<tablePart id='t'/>".repeat(Limits.TABLES + 1) + "</tableParts>",
                        Map.of()),
                WorkbookFault.LIMIT);
        isRefused(xlsx("", "<row r='1048577'/>", "", Map.of()), WorkbookFault.CORRUPT);
        isRefused(xlsx("", "<row r='1'><c r='XFE1'><v>1</v></c></row>", "", Map.of()), WorkbookFault.CORRUPT);
    }

    @Test
    void defined_names_and_other_things_that_are_not_read_cost_nothing() {
        Map<String, String> parts = Sheets.parts("<sheetData>" + TABLE + "</sheetData>");
        parts.put("xl/styles.xml", styles("", "<xf/><xf numFmtId='9'/>"));
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace(
                        "</sheets>",
                        "</sheets><definedNames>"
                                + repeated(
                                        300_000, i -> "<definedName name='n" + i + "'>Suivi!A" + i + "</definedName>")
                                + "</definedNames>"));

        isRead(Sheets.zip(folder.resolve("suivi.xlsx"), parts));
    }

    @Test
    void a_part_that_swells_beyond_reason_is_refused() {
        isRefused(xlsx("", "<row/>".repeat(2_000_000), "", Map.of()), WorkbookFault.BOMB);
        isRefused(xlsx("", TABLE, " ".repeat(50_000_000), Map.of()), WorkbookFault.BOMB);
    }

    @Test
    void a_workbook_of_more_parts_than_any_is_refused() {
        Map<String, String> parts = Sheets.parts("<sheetData>" + TABLE + "</sheetData>");
        IntStream.range(0, Limits.PARTS).forEach(i -> parts.put("x/" + i, ""));

        isRefused(Sheets.zip(folder.resolve("suivi.xlsx"), parts), WorkbookFault.LIMIT);
    }

    @Test
    void empty_cells_and_rows_of_an_ods_file_cost_nothing() {
        String rows = OdsFiles.row(OdsFiles.text("id"), OdsFiles.text("pse_taux"), OdsFiles.empty(Integer.MAX_VALUE))
                + OdsFiles.row(OdsFiles.text("A"), OdsFiles.percentage("0.5", "50 %"), OdsFiles.empty(16_382))
                + "<table:table-row table:number-rows-repeated='1048574'>" + OdsFiles.empty(16_384)
                + "</table:table-row>";

        isRead(OdsFiles.save(folder.resolve("suivi.ods"), OdsFiles.table("Suivi", rows)));
    }

    @Test
    void elements_within_one_another_beyond_measure_are_refused() {
        String deep = "<x>".repeat(Limits.DEPTH) + "</x>".repeat(Limits.DEPTH);

        isRefused(xlsx("", TABLE + deep, "", Map.of()), WorkbookFault.LIMIT);
    }

    @Test
    void a_stretch_of_xml_without_an_element_is_refused() {
        String comment = "<!--" + repeated(200_000, i -> i + " ") + "-->";

        isRefused(xlsx("", TABLE + comment, "", Map.of()), WorkbookFault.LIMIT);
    }

    @Test
    void a_cell_of_more_text_than_any_is_refused_wherever_its_text_stands() {
        String text = repeated(200_000, i -> i + " ");
        String cell = "<row r='3'><c t='inlineStr'><is>"
                + ("<r><t>" + text.substring(0, 900_000) + "</t></r>").repeat(2) + "</is></c></row>";
        String ods = OdsFiles.table(
                "Suivi",
                OdsFiles.row(OdsFiles.text("id"))
                        + OdsFiles.row(
                                "<table:table-cell>" + ("<text:p>" + text.substring(0, 900_000) + "</text:p>").repeat(2)
                                        + "</table:table-cell>"));

        isRefused(xlsx("", TABLE + cell, "", Map.of()), WorkbookFault.LIMIT);
        isRefused(OdsFiles.save(folder.resolve("suivi.ods"), ods), WorkbookFault.LIMIT);
    }

    @Test
    void one_row_of_an_ods_file_repeated_more_often_than_any_is_refused() {
        String head = OdsFiles.row(OdsFiles.text("id"), OdsFiles.text("pse_taux"));
        String again = OdsFiles.row(OdsFiles.text("A"), OdsFiles.percentage("0.5", "50 %"))
                .replace(
                        "<table:table-row>",
                        "<table:table-row table:number-rows-repeated='" + (Limits.REPEATED_ROWS + 1) + "'>");

        isRefused(
                OdsFiles.save(folder.resolve("suivi.ods"), OdsFiles.table("Suivi", head + again)), WorkbookFault.LIMIT);
    }
}
