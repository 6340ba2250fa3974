package fr.donum.adapter.excel;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** OpenDocument spreadsheets, written by hand. */
final class OdsFiles {
    private static final String NAMES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

    private OdsFiles() {}

    static Map<String, String> parts(String tables) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                "<?xml version='1.0' encoding='UTF-8'?><office:document-content" + NAMES + "><office:automatic-styles>"
                        + "<style:style style:name='hidden' style:family='table'><style:table-properties"
                        + " table:display='false'/></style:style></office:automatic-styles><office:body>"
                        + "<office:spreadsheet>" + tables + "</office:spreadsheet></office:body>"
                        + "</office:document-content>");
        parts.put(
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                        + "<manifest:file-entry manifest:full-path='content.xml' manifest:media-type='text/xml'/>"
                        + "</manifest:manifest>");
        return parts;
    }

    static Path save(Path path, String tables) {
        return Sheets.zip(path, parts(tables));
    }

    static String table(String name, String rows) {
        return "<table:table table:name='" + name + "'>" + rows + "</table:table>";
    }

    static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String text(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    static String number(String value, String shown) {
        return cell("float", "value", value, shown);
    }

    static String percentage(String value, String shown) {
        return cell("percentage", "value", value, shown);
    }

    /** @param shown empty for a cell without text */
    static String cell(String type, String attribute, String value, String shown) {
        return "<table:table-cell office:value-type='" + type + "' office:" + attribute + "='" + value + "'>"
                + (shown.isEmpty() ? "" : "<text:p>" + shown + "</text:p>") + "</table:table-cell>";
    }

    static String empty(int count) {
        return "<table:table-cell table:number-columns-repeated='" + count + "'/>";
    }
}
