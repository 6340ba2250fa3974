package fr.donum.adapter.excel;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.ODFNotOfficeXmlFileException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * An XLSX or XLSM file. POI opens the package, with its limits on what a zip file may expand to; its parts are parsed
 * here, with a few kilobytes at a time in memory.
 */
final class XlsxWorkbook implements Workbook {
    private final OPCPackage opc;
    private final PackagePart book;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<PackagePart> parts = new ArrayList<>();
    private boolean isFrom1904;
    private @Nullable CellStyles styles;
    private @Nullable SharedStrings strings;

    private XlsxWorkbook(OPCPackage opc) throws IOException, InvalidFormatException {
        this.opc = opc;
        this.book = book(opc);
        readBook();
    }

    static XlsxWorkbook open(File file) throws IOException {
        // Not OPCPackage.open(file): that takes a truncated zip file for a stream, and reads what is left of it.
        try {
            ZipSecureFile zip = new ZipSecureFile(file);
            OPCPackage opc = null;
            try {
                opc = OPCPackage.open(new ZipFileZipEntrySource(zip));
                return new XlsxWorkbook(opc);
            } catch (ODFNotOfficeXmlFileException e) {
                zip.close();
                throw new FaultyWorkbookException(Fault.OPEN_DOCUMENT, "", e);
            } catch (IOException | InvalidFormatException | RuntimeException e) {
                if (opc != null) {
                    opc.revert();
                }
                zip.close();
                throw e;
            }
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw FaultyWorkbookException.of(e);
        }
    }

    private static PackagePart book(OPCPackage opc) throws FaultyWorkbookException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship relationship : opc.getRelationshipsByType(type)) {
                PackagePart part = opc.getPart(relationship);
                String content = part == null ? "" : part.getContentType();
                if (part != null && content.endsWith("main+xml") && isSpreadsheet(content)) {
                    return part;
                }
                if (content.contains("sheet.binary")) {
                    throw new FaultyWorkbookException(Fault.BINARY, "");
                }
            }
        }
        throw new FaultyWorkbookException(Fault.NOT_A_WORKBOOK, "");
    }

    private static boolean isSpreadsheet(String content) {
        return content.contains("spreadsheetml") || content.contains("ms-excel");
    }

    private void readBook() throws IOException, InvalidFormatException {
        try (XmlPart part = new XmlPart(book.getInputStream())) {
            while (part.nextStart("workbook")) {
                if (part.name().equals("workbookPr")) {
                    String date1904 = part.attribute("date1904");
                    isFrom1904 = date1904.equals("1") || date1904.equals("true");
                } else if (part.name().equals("sheet")) {
                    addSheet(part.attribute("id"), part.attribute("name"), part.attribute("state"));
                }
            }
        }
    }

    private void addSheet(String id, String name, String state) throws InvalidFormatException {
        PackageRelationship relationship = book.getRelationship(id);
        if (relationship == null) {
            throw new InvalidFormatException("No part for sheet " + name);
        }
        if (relationship.getRelationshipType().endsWith("/worksheet")) {
            sheets.add(new Sheet(sheets.size(), name, state.equals("hidden") || state.equals("veryHidden")));
            parts.add(book.getRelatedPart(relationship));
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public Rows rows(Sheet sheet) throws IOException {
        if (styles == null) {
            styles = new CellStyles(related("/styles").orElse(null));
        }
        if (strings == null) {
            strings = new SharedStrings(related("/sharedStrings").orElse(null));
        }
        return new XlsxRows(part(sheet), styles, strings, isFrom1904);
    }

    private XmlPart part(Sheet sheet) throws IOException {
        return new XmlPart(parts.get(sheet.position()).getInputStream());
    }

    private Optional<InputStream> related(String type) throws IOException {
        try {
            for (PackageRelationship relationship : book.getRelationships()) {
                if (relationship.getRelationshipType().endsWith(type)) {
                    return Optional.of(book.getRelatedPart(relationship).getInputStream());
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException | RuntimeException e) {
            throw FaultyWorkbookException.of(e);
        }
    }

    @Override
    public List<CellRangeAddress> merged(Sheet sheet) throws IOException {
        List<CellRangeAddress> merged = new ArrayList<>();
        try (XmlPart part = part(sheet)) {
            while (part.nextStart("worksheet")) {
                if (part.name().equals("mergeCell")) {
                    merged.add(CellRangeAddress.valueOf(part.attribute("ref")));
                }
            }
        } catch (RuntimeException e) {
            throw FaultyWorkbookException.of(e);
        }
        return merged;
    }

    @Override
    public void close() throws IOException {
        if (strings != null) {
            strings.close();
        }
        opc.revert();
    }
}
