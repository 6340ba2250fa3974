package fr.donum.adapter.excel.xlsx;

import fr.donum.adapter.excel.part.Archive;
import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.part.XmlPart;
import fr.donum.adapter.excel.read.Area;
import fr.donum.adapter.excel.read.SheetFacts;
import fr.donum.adapter.excel.xlsx.Relationships.Relationship;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a sheet of an XLSX file says before and behind its rows. */
final class XlsxFacts {
    private final Archive archive;
    private final String part;

    XlsxFacts(Archive archive, String part) {
        this.archive = archive;
        this.part = part;
    }

    /** Takes the part to its end, which also shows whether it is whole. */
    SheetFacts read() throws IOException {
        try (InputStream in = archive.unchecked(part)) {
            try {
                SheetFacts facts = read(new WithoutRows(in));
                in.transferTo(OutputStream.nullOutputStream());
                return facts;
            } catch (FaultyWorkbookException e) {
                in.transferTo(OutputStream.nullOutputStream());
                if (e.fault() != WorkbookFault.CORRUPT) {
                    throw e;
                }
            }
        }
        // Characters within a cell may look like the end of all rows.
        return read(archive.part(part));
    }

    private SheetFacts read(InputStream in) throws IOException {
        SheetFacts facts = new SheetFacts();
        List<String> tables = new ArrayList<>();
        try (XmlPart xml = new XmlPart(in)) {
            int ranges = 0;
            while (xml.nextStart("worksheet")) {
                switch (xml.name()) {
                    case "mergeCell" -> merge(xml.attribute("ref"), facts);
                    case "col" -> {
                        column(xml, facts);
                        ranges++;
                    }
                    case "tablePart" -> tables.add(xml.attribute("id"));
                    default -> {}
                }
                if (ranges > Limits.COLUMN_RANGES || tables.size() > Limits.TABLES) {
                    throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
                }
            }
        }
        tables(tables, facts);
        return facts;
    }

    private static void merge(String reference, SheetFacts facts) throws FaultyWorkbookException {
        Optional<Area> area = Area.of(reference);
        if (area.isPresent()) {
            facts.merge(area.get());
        }
    }

    private static void column(XmlPart xml, SheetFacts facts) throws FaultyWorkbookException {
        String hidden = xml.attribute("hidden");
        boolean isHidden = hidden.equals("1")
                || hidden.equals("true")
                || xml.attribute("width").equals("0");
        if (isHidden) {
            facts.hide(number(xml.attribute("min")) - 1, number(xml.attribute("max")) - 1);
        }
    }

    private void tables(List<String> ids, SheetFacts facts) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        Relationships related = new Relationships(archive, part);
        for (String id : ids) {
            Relationship relationship =
                    related.withId(id).orElseThrow(() -> new FaultyWorkbookException(WorkbookFault.CORRUPT, ""));
            try (XmlPart xml = new XmlPart(archive.part(relationship.target()))) {
                if (xml.nextStart("")) {
                    table(xml, facts);
                }
            }
        }
    }

    private static void table(XmlPart xml, SheetFacts facts) throws FaultyWorkbookException {
        Area cells = Area.of(xml.attribute("ref")).orElse(null);
        int totals = number(xml.attribute("totalsRowCount"));
        if (cells != null && totals > 0) {
            int first = Math.max(cells.firstRow(), cells.lastRow() - totals + 1);
            facts.total(new Area(first, cells.lastRow(), cells.firstColumn(), cells.lastColumn()));
        }
    }

    /** A number that is not negative; 0 where none is given. */
    private static int number(String text) throws FaultyWorkbookException {
        try {
            return text.isBlank() ? 0 : Integer.parseUnsignedInt(text.strip()) & Integer.MAX_VALUE;
        } catch (NumberFormatException e) {
            throw FaultyWorkbookException.of(e);
        }
    }
}
