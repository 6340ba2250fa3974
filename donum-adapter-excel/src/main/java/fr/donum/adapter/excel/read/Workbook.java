package fr.donum.adapter.excel.read;

import fr.donum.spi.source.SourceContext;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An open workbook, of any format. */
public interface Workbook extends Closeable {
    /**
     * A sheet of cells.
     *
     * @param position among all sheets of cells, from 0
     */
    record Sheet(int position, String name, boolean isHidden) {}

    /** Sheets of cells in the order of their tabs; charts and macros aside. */
    List<Sheet> sheets();

    /**
     * The rows of a sheet from its top. To be read one sheet at a time.
     *
     * @param progress told how much of the part of the file was read that holds them
     */
    Rows rows(Sheet sheet, SourceContext.Progress progress) throws IOException;

    /** The same, where nobody waits. */
    default Rows rows(Sheet sheet) throws IOException {
        return rows(sheet, (done, of) -> {});
    }

    /** What a sheet says of its cells beside them. Of an OpenDocument sheet, known once its first row was read. */
    SheetFacts facts(Sheet sheet) throws IOException;
}
