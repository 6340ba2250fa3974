package fr.donum.application.table;

import fr.donum.application.source.Catalogue;
import fr.donum.application.source.DossierSink;
import fr.donum.application.source.ReadSummary;
import fr.donum.application.source.SourceSettings;
import java.util.List;

/**
 * Turns the rows of one table into dossiers: finds the header, then reads row after row. Not for use by several
 * threads.
 */
public final class TableReader {
    /** How cells are named in messages and provenances. */
    public enum CellNames {
        /** By the column's header: {@code usage.csv:4:aat_num}. */
        BY_HEADER,
        /** As in a spreadsheet: {@code suivi.xlsx#Janvier:C4}. */
        BY_ADDRESS
    }

    /** The options that every table takes, for a provider's {@code spec()}. */
    public static List<fr.donum.application.source.SourceSpec.Option> options() {
        return List.of();
    }

    /**
     * Starts a table.
     *
     * @param sheet empty for a file that has none
     */
    public TableReader(SourceSettings settings, String sheet, CellNames names, DossierSink sink) {}

    /** Takes the next row of the file, title rows and empty rows included. Keeps nothing of it. */
    public void row(Row row) {}

    /** Whether the header has been found. */
    public boolean isHeaderFound() {
        return false;
    }

    /** What the header says; or the issue that there is none. */
    public Catalogue catalogue() {
        return new Catalogue(List.of(), false, List.of(), List.of());
    }

    /** After the last row: hands over what is still held back, and counts. */
    public ReadSummary end() {
        return new ReadSummary(ReadSummary.Completeness.COMPLETE, 0, 0, List.of());
    }
}
