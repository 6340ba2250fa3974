package fr.donum.adapter.excel.xlsx;

import fr.donum.adapter.excel.part.Archive;
import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.part.XmlPart;
import fr.donum.adapter.excel.read.CellStyles;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.read.SheetFacts;
import fr.donum.adapter.excel.read.Workbook;
import fr.donum.adapter.excel.xlsx.Relationships.Relationship;
import fr.donum.spi.source.SourceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An XLSX or XLSM file. Its parts are parsed with a few kilobytes at a time in memory. */
public final class XlsxWorkbook implements Workbook {
    public static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Archive archive;
    private final String book;
    private final Relationships related;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final Map<Integer, SheetFacts> facts = new HashMap<>();
    private boolean isFrom1904;
    private @Nullable CellStyles styles;
    private @Nullable SharedStrings strings;

    public XlsxWorkbook(Archive archive) throws IOException {
        this.archive = archive;
        this.book = book(archive);
        this.related = new Relationships(archive, book);
        readBook();
    }

    private static String book(Archive archive) throws IOException {
        List<Relationship> books = new Relationships(archive, "").ofType("officeDocument");
        for (Relationship relationship : books) {
            String content = contentType(archive, relationship.target());
            if (content.contains("sheet.binary")) {
                throw new FaultyWorkbookException(WorkbookFault.BINARY, "");
            }
            if (content.endsWith("main+xml") && (content.contains("spreadsheetml") || content.contains("ms-excel"))) {
                return relationship.target();
            }
        }
        throw new FaultyWorkbookException(WorkbookFault.NOT_A_WORKBOOK, "");
    }

    private static String contentType(Archive archive, String part) throws IOException {
        String byEnding = "";
        String ending = part.substring(part.lastIndexOf('.') + 1);
        try (XmlPart xml = new XmlPart(archive.part(CONTENT_TYPES))) {
            while (xml.nextStart("Types")) {
                String named = xml.attribute("PartName").replaceFirst("^/", "");
                if (xml.name().equals("Override") && named.equalsIgnoreCase(part)) {
                    return xml.attribute("ContentType").toLowerCase(Locale.ROOT);
                }
                if (xml.name().equals("Default") && xml.attribute("Extension").equalsIgnoreCase(ending)) {
                    byEnding = xml.attribute("ContentType").toLowerCase(Locale.ROOT);
                }
            }
        }
        return byEnding;
    }

    private void readBook() throws IOException {
        try (XmlPart part = new XmlPart(archive.part(book))) {
            while (part.nextStart("workbook")) {
                if (part.name().equals("workbookPr")) {
                    String date1904 = part.attribute("date1904");
                    isFrom1904 = date1904.equals("1") || date1904.equals("true") || date1904.equals("on");
                } else if (part.name().equals("sheet")) {
                    addSheet(part.attribute("id"), part.attribute("name"), part.attribute("state"));
                }
            }
        }
    }

    private void addSheet(String id, String name, String state) throws FaultyWorkbookException {
        Relationship relationship =
                related.withId(id).orElseThrow(() -> new FaultyWorkbookException(WorkbookFault.CORRUPT, ""));
        if (sheets.size() == Limits.SHEETS) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
        }
        if (relationship.type().equals("worksheet")) {
            sheets.add(new Sheet(sheets.size(), name, state.equals("hidden") || state.equals("veryHidden")));
            parts.add(relationship.target());
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public Rows rows(Sheet sheet, SourceContext.Progress progress) throws IOException {
        if (styles == null) {
            styles = new CellStyles(part("styles").orElse(null));
        }
        if (strings == null) {
            strings = new SharedStrings(part("sharedStrings").orElse(null));
        }
        SheetFacts ofSheet = facts(sheet);
        XmlPart part = new XmlPart(archive.part(parts.get(sheet.position()), progress));
        return new XlsxRows(part, styles, strings, isFrom1904, ofSheet);
    }

    private Optional<InputStream> part(String type) throws IOException {
        List<Relationship> found = related.ofType(type);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(archive.part(found.get(0).target()));
    }

    @Override
    public SheetFacts facts(Sheet sheet) throws IOException {
        SheetFacts known = facts.get(sheet.position());
        if (known == null) {
            known = new XlsxFacts(archive, parts.get(sheet.position())).read();
            facts.put(sheet.position(), known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        if (strings != null) {
            strings.close();
        }
        archive.close();
    }
}
