package fr.donum.adapter.excel;

import fr.donum.application.table.Row;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.NotOLE2FileException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** An XLS file, of Excel 97 to 2003: at most 65 536 rows. Its shared texts are in memory, its cells are not. */
final class XlsWorkbook implements Workbook {
    private final POIFSFileSystem file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private @Nullable SSTRecord texts;
    private boolean isFrom1904;

    private XlsWorkbook(POIFSFileSystem file) throws IOException {
        this.file = file;
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

    private void note(Record record, List<BoundSheetRecord> bound) {
        if (record instanceof BoundSheetRecord sheet) {
            bound.add(sheet);
        } else if (record instanceof SSTRecord all) {
            texts = all;
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add(style);
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof DateWindow1904Record window) {
            isFrom1904 = window.getWindowing() == 1;
        }
    }

    static XlsWorkbook open(File file) throws IOException {
        POIFSFileSystem fs = null;
        try {
            fs = new POIFSFileSystem(file, true);
            if (fs.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new FaultyWorkbookException(Fault.PASSWORD, "");
            }
            if (!isWorkbook(fs)) {
                throw new FaultyWorkbookException(Fault.NOT_A_WORKBOOK, "");
            }
            return new XlsWorkbook(fs);
        } catch (OldExcelFormatException e) {
            close(fs);
            throw new FaultyWorkbookException(Fault.TOO_OLD, "", e);
        } catch (NotOLE2FileException e) {
            throw new FaultyWorkbookException(Fault.CORRUPT, "", e);
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
    public Rows rows(Sheet sheet) throws IOException {
        return new XlsRows(new XlsRecords(file), sheet.position() + 1, this);
    }

    /** A shared text; empty if there is none of that number. */
    String text(int number) {
        return texts == null || number < 0 || number >= texts.getNumUniqueStrings()
                ? ""
                : texts.getString(number).getString();
    }

    /** What the number in a cell is: {@code NUMBER}, {@code PERCENT} or {@code DATE}. */
    Row.Kind kind(CellValueRecordInterface cell) {
        if (cell.getXFIndex() < 0 || cell.getXFIndex() >= styles.size()) {
            return Row.Kind.NUMBER;
        }
        int format = styles.get(cell.getXFIndex()).getFormatIndex();
        return NumberFormat.kind(format, formats.get(format));
    }

    boolean isFrom1904() {
        return isFrom1904;
    }

    @Override
    public List<CellRangeAddress> merged(Sheet sheet) throws IOException {
        List<CellRangeAddress> merged = new ArrayList<>();
        int part = sheet.position() + 1;
        try (XlsRecords records = new XlsRecords(file)) {
            for (Optional<Record> next = records.nextOf(part); next.isPresent(); next = records.nextOf(part)) {
                if (next.get() instanceof MergeCellsRecord areas) {
                    for (int i = 0; i < areas.getNumAreas(); i++) {
                        merged.add(areas.getAreaAt(i));
                    }
                }
            }
        }
        return merged;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
