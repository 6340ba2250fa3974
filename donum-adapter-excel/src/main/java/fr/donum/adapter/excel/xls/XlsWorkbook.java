package fr.donum.adapter.excel.xls;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.read.Area;
import fr.donum.adapter.excel.read.CellStyles;
import fr.donum.adapter.excel.read.NumberFormat;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.read.SheetFacts;
import fr.donum.adapter.excel.read.Workbook;
import fr.donum.spi.source.SourceContext;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.NotOLE2FileException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** An XLS file, of Excel 97 to 2003: at most 65 536 rows. Its shared texts are in memory, its cells are not. */
public final class XlsWorkbook implements Workbook {
    private final POIFSFileSystem file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final CellStyles styles;
    private final Map<Integer, SheetFacts> facts = new HashMap<>();
    private final Map<Integer, BitSet> hiddenRows = new HashMap<>();
    private @Nullable SSTRecord texts;
    private boolean isFrom1904;

    private XlsWorkbook(POIFSFileSystem file) throws IOException {
        this.file = file;
        this.styles = new CellStyles(null);
        List<BoundSheetRecord> bound = new ArrayList<>();
        try (XlsRecords records = new XlsRecords(file)) {
            for (Optional<Record> next = records.nextOf(0); next.isPresent(); next = records.nextOf(0)) {
                note(next.get(), bound);
            }
        }
        for (BoundSheetRecord sheet : BoundSheetRecord.orderByBofPosition(bound)) {
            sheets.add(new Sheet(sheets.size(), sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()));
        }
    }

    private void note(Record record, List<BoundSheetRecord> bound) throws FaultyWorkbookException {
        if (record instanceof BoundSheetRecord sheet) {
            if (bound.size() == Limits.SHEETS) {
                throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
            }
            bound.add(sheet);
        } else if (record instanceof SSTRecord all) {
            texts = all;
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.style(style.getFormatIndex());
        } else if (record instanceof FormatRecord format) {
            styles.format(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof DateWindow1904Record window) {
            isFrom1904 = window.getWindowing() == 1;
        }
    }

    public static XlsWorkbook open(File file) throws IOException {
        POIFSFileSystem fs = null;
        try {
            fs = new POIFSFileSystem(file, true);
            if (fs.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new FaultyWorkbookException(WorkbookFault.PASSWORD, "");
            }
            if (!isWorkbook(fs)) {
                throw new FaultyWorkbookException(WorkbookFault.NOT_A_WORKBOOK, "");
            }
            return new XlsWorkbook(fs);
        } catch (OldExcelFormatException e) {
            close(fs);
            throw new FaultyWorkbookException(WorkbookFault.TOO_OLD, "", e);
        } catch (NotOLE2FileException e) {
            throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "", e);
        } catch (IOException | RuntimeException e) {
            close(fs);
            throw FaultyWorkbookException.of(e);
        }
    }

    private static boolean isWorkbook(POIFSFileSystem fs) {
        try {
            return !HSSFWorkbook.getWorkbookDirEntryName(fs.getRoot()).isEmpty();
        } catch (OldExcelFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void close(@Nullable POIFSFileSystem fs) throws IOException {
        if (fs != null) {
            fs.close();
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public Rows rows(Sheet sheet, SourceContext.Progress progress) throws IOException {
        List<Area> merged = facts(sheet).merged();
        BitSet hidden = hiddenRows.getOrDefault(sheet.position(), new BitSet());
        return new XlsRows(new XlsRecords(file, progress), sheet.position() + 1, this, merged, hidden);
    }

    /** A shared text; empty if there is none of that number. */
    String text(int number) {
        return texts == null || number < 0 || number >= texts.getNumUniqueStrings()
                ? ""
                : texts.getString(number).getString();
    }

    /** How the number in a cell is shown. */
    NumberFormat format(CellValueRecordInterface cell) throws FaultyWorkbookException {
        return styles.format(cell.getXFIndex());
    }

    boolean isFrom1904() {
        return isFrom1904;
    }

    @Override
    public SheetFacts facts(Sheet sheet) throws IOException {
        SheetFacts known = facts.get(sheet.position());
        if (known != null) {
            return known;
        }
        SheetFacts found = new SheetFacts();
        BitSet hidden = new BitSet();
        int part = sheet.position() + 1;
        try (XlsRecords records = new XlsRecords(file)) {
            for (Optional<Record> next = records.nextOf(part); next.isPresent(); next = records.nextOf(part)) {
                note(next.get(), found, hidden);
            }
        } catch (FaultyWorkbookException e) {
            if (e.fault() != WorkbookFault.CORRUPT) {
                throw e;
            }
            // Reading the rows breaks off at the same place, and says so.
        } catch (RuntimeException e) {
            throw FaultyWorkbookException.of(e);
        }
        facts.put(sheet.position(), found);
        hiddenRows.put(sheet.position(), hidden);
        return found;
    }

    private static void note(Record record, SheetFacts facts, BitSet hidden) throws FaultyWorkbookException {
        if (record instanceof RowRecord row && row.getZeroHeight()) {
            hidden.set(row.getRowNumber());
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            facts.hide(columns.getFirstColumn(), columns.getLastColumn());
        } else if (record instanceof MergeCellsRecord areas) {
            for (int i = 0; i < areas.getNumAreas(); i++) {
                CellRangeAddress area = areas.getAreaAt(i);
                if (area.getFirstRow() >= 0
                        && area.getFirstColumn() >= 0
                        && area.getLastRow() >= area.getFirstRow()
                        && area.getLastColumn() >= area.getFirstColumn()) {
                    facts.merge(new Area(
                            area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
                }
            }
        } else if (XlsTable.isTable(record)) {
            Optional<Area> totals = XlsTable.totals(record);
            if (totals.isPresent()) {
                facts.total(totals.get());
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
