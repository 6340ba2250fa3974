package fr.donum.adapter.excel;

import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.source.WorkbookFile;
import fr.donum.table.cell.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;

/** Workbooks for tests, made by POI or written by hand, and their rows as text. */
final class Sheets {
    private Sheets() {}

    /** Saves what POI made. */
    static Path save(Path path, Workbook made, Consumer<Workbook> content) {
        try (made;
                OutputStream out = Files.newOutputStream(path)) {
            content.accept(made);
            made.write(out);
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An XLSX file with one sheet, written by hand. */
    static Path byHand(Path path, String sheetData) {
        return zip(path, parts("<sheetData>" + sheetData + "</sheetData>"));
    }

    /** The parts of an XLSX file with one sheet. */
    static Map<String, String> parts(String sheet) {
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String pkg = "http://schemas.openxmlformats.org/package/2006/";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='" + pkg + "content-types'><Default Extension='rels' ContentType="
                        + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + types + "sheet.main+xml'/>"
                        + "<Override PartName='/xl/sheet.xml' ContentType='" + types + "worksheet+xml'/>"
                        + "<Override PartName='/xl/strings.xml' ContentType='" + types + "sharedStrings+xml'/>"
                        + "<Override PartName='/xl/styles.xml' ContentType='" + types + "styles+xml'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='" + pkg + "relationships'><Relationship Id='a' Type='" + rels
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + main + "' xmlns:r='" + rels
                        + "'><sheets><sheet name='Suivi' sheetId='1' r:id='b'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + pkg + "relationships'><Relationship Id='b' Type='" + rels
                        + "/worksheet' Target='sheet.xml'/><Relationship Id='c' Type='" + rels
                        + "/sharedStrings' Target='strings.xml'/><Relationship Id='d' Type='" + rels
                        + "/styles' Target='styles.xml'/></Relationships>");
        parts.put("xl/sheet.xml", "<worksheet xmlns='" + main + "'>" + sheet + "</worksheet>");
        parts.put("xl/strings.xml", "<sst xmlns='" + main + "'/>");
        parts.put("xl/styles.xml", "<styleSheet xmlns='" + main + "'/>");
        return parts;
    }

    static Path zip(Path path, Map<String, String> parts) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the first sheet, such as {@code "2: TEXT Lille | EMPTY | PERCENT 0.57"}. */
    static List<String> rows(Path path) throws IOException {
        try (fr.donum.adapter.excel.read.Workbook workbook = new WorkbookFile(path.toString()).open();
                Rows rows = workbook.rows(workbook.sheets().get(0))) {
            return rows(rows);
        }
    }

    static List<String> rows(Rows rows) throws IOException {
        List<String> all = new ArrayList<>();
        Row row = new Row();
        while (rows.next(row)) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                cells.add((row.kind(column) + " " + row.text(column)).strip());
            }
            all.add(row.number() + ": " + String.join(" | ", cells));
        }
        return all;
    }
}
