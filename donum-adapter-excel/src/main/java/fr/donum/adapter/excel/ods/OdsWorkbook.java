package fr.donum.adapter.excel.ods;

import fr.donum.adapter.excel.part.Archive;
import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.part.XmlPart;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.read.SheetFacts;
import fr.donum.adapter.excel.read.Workbook;
import fr.donum.spi.source.SourceContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An OpenDocument spreadsheet. All its sheets are in one part, read tag after tag. */
public final class OdsWorkbook implements Workbook {
    public static final String CONTENT = "content.xml";
    public static final String MANIFEST = "META-INF/manifest.xml";
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int LONGEST_TYPE = 200;

    private final Archive archive;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, SheetFacts> facts = new HashMap<>();

    public OdsWorkbook(Archive archive) throws IOException {
        this.archive = archive;
        if (archive.has(MANIFEST)) {
            refuseEncrypted();
        }
        if (archive.has("mimetype")) {
            refuseOthers();
        }
        list();
    }

    private void refuseEncrypted() throws IOException {
        try (XmlPart xml = new XmlPart(archive.part(MANIFEST))) {
            while (xml.nextStart("manifest")) {
                if (xml.name().equals("encryption-data")) {
                    throw new FaultyWorkbookException(WorkbookFault.PASSWORD, "");
                }
            }
        }
    }

    private void refuseOthers() throws IOException {
        try (InputStream in = archive.part("mimetype")) {
            String type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
            if (!type.startsWith(TYPE)) {
                throw new FaultyWorkbookException(WorkbookFault.NOT_A_WORKBOOK, "");
            }
        }
    }

    private void list() throws IOException {
        boolean isSpreadsheet = false;
        Set<String> hidden = new HashSet<>();
        String style = "";
        try (XmlPart xml = new XmlPart(archive.part(CONTENT))) {
            while (xml.nextStart("document-content")) {
                switch (xml.name()) {
                    case "spreadsheet" -> isSpreadsheet = true;
                    case "style" -> style = xml.attribute("family").equals("table") ? xml.attribute("name") : "";
                    case "table-properties" -> {
                        if (xml.attribute("display").equals("false") && hidden.size() < Limits.STYLES) {
                            hidden.add(style);
                        }
                    }
                    case "table" -> {
                        add(xml.attribute("name"), hidden.contains(xml.attribute("style-name")));
                        xml.skip();
                    }
                    case "tracked-changes" -> xml.skip();
                    default -> {}
                }
            }
        }
        if (!isSpreadsheet) {
            throw new FaultyWorkbookException(WorkbookFault.NOT_A_WORKBOOK, "");
        }
    }

    private void add(String name, boolean isHidden) throws FaultyWorkbookException {
        if (sheets.size() == Limits.SHEETS) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
        }
        facts.put(sheets.size(), new SheetFacts());
        sheets.add(new Sheet(sheets.size(), name, isHidden));
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public SheetFacts facts(Sheet sheet) {
        return facts.getOrDefault(sheet.position(), new SheetFacts());
    }

    @Override
    public Rows rows(Sheet sheet, SourceContext.Progress progress) throws IOException {
        XmlPart xml = new XmlPart(archive.part(CONTENT, progress));
        try {
            for (int passed = 0; xml.nextStart("spreadsheet"); ) {
                if (xml.name().equals("tracked-changes")) {
                    xml.skip();
                } else if (xml.name().equals("table")) {
                    if (passed++ == sheet.position()) {
                        return new OdsRows(xml, facts(sheet));
                    }
                    xml.skip();
                }
            }
            throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
        } catch (IOException | RuntimeException e) {
            xml.close();
            throw FaultyWorkbookException.of(e);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
