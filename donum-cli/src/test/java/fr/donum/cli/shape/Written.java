package fr.donum.cli.shape;

import fr.donum.cli.shape.Rows.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table of practices as a file of each kind. */
final class Written {
    private static final String MIME = "application/vnd.oasis.opendocument.spreadsheet";

    private Written() {}

    static Path csv(Path file, List<String> header, Stream<List<Cell>> rows) {
        String text = Stream.concat(
                        Stream.of(String.join(";", header)),
                        rows.map(row -> row.stream().map(Cell::text).collect(Collectors.joining(";"))))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path xlsx(Path file, List<String> header, Stream<List<Cell>> rows) {
        return workbook(new SXSSFWorkbook(), file, header, rows);
    }

    static Path xls(Path file, List<String> header, Stream<List<Cell>> rows) {
        return workbook(new HSSFWorkbook(), file, header, rows);
    }

    private static Path workbook(Workbook workbook, Path file, List<String> header, Stream<List<Cell>> rows) {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Médecins");
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
            Row titles = sheet.createRow(0);
            for (int i = 0; i < header.size(); i++) {
                titles.createCell(i).setCellValue(header.get(i));
            }
            int[] at = {1};
            rows.forEach(cells -> {
                Row row = sheet.createRow(at[0]++);
                for (int i = 0; i < cells.size(); i++) {
                    put(row, i, cells.get(i), percent);
                }
            });
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Row row, int column, Cell cell, CellStyle percent) {
        BigDecimal decimal = cell.decimal();
        if (decimal == null && !cell.text().isEmpty()) {
            row.createCell(column).setCellValue(cell.text());
        } else if (decimal != null) {
            row.createCell(column).setCellValue(decimal.doubleValue());
            if (cell.isRate()) {
                row.getCell(column).setCellStyle(percent);
            }
        }
    }

    static Path ods(Path file, List<String> header, Stream<List<Cell>> rows) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .append("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"")
                .append(" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"")
                .append(" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\">")
                .append("<office:body><office:spreadsheet><table:table table:name=\"Médecins\">");
        Stream.concat(Stream.of(header.stream().map(Cell::text).toList()), rows).forEach(row -> {
            xml.append("<table:table-row>");
            row.forEach(cell -> ods(cell, xml));
            xml.append("</table:table-row>");
        });
        xml.append("</table:table></office:spreadsheet></office:body></office:document-content>");
        String manifest = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest"
                + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + MIME + "\"/>"
                + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                + "</manifest:manifest>";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            byte[] mime = MIME.getBytes(StandardCharsets.US_ASCII);
            CRC32 crc = new CRC32();
            crc.update(mime);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(mime.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(mime);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void ods(Cell cell, StringBuilder xml) {
        BigDecimal decimal = cell.decimal();
        if (decimal == null && cell.text().isEmpty()) {
            xml.append("<table:table-cell/>");
            return;
        }
        xml.append("<table:table-cell office:value-type=\"")
                .append(decimal == null ? "string" : cell.isRate() ? "percentage" : "float")
                .append('"');
        if (decimal != null) {
            xml.append(" office:value=\"").append(decimal.toPlainString()).append('"');
        }
        xml.append("><text:p>").append(cell.text()).append("</text:p></table:table-cell>");
    }
}
