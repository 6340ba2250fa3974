package fr.donum.adapter.excel.xls;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.spi.source.SourceContext;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** The records of an XLS file, one after the other; those of charts within sheets are left out. */
final class XlsRecords implements Closeable {
    /** So many records are taken before it is told again how far the reading is. */
    private static final int PACE = 1 << 10;

    private final InputStream in;
    private final long size;
    private final SourceContext.Progress progress;
    private long taken;
    private final RecordFactoryInputStream records;
    private int depth;
    private int part = -1;

    XlsRecords(POIFSFileSystem file) throws IOException {
        this(file, (done, of) -> {});
    }

    XlsRecords(POIFSFileSystem file, SourceContext.Progress progress) throws IOException {
        this.progress = progress;
        try {
            in = file.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(file.getRoot()));
            size = in.available();
            records = new RecordFactoryInputStream(in, false);
        } catch (EncryptedDocumentException e) {
            throw new FaultyWorkbookException(WorkbookFault.PASSWORD, "", e);
        } catch (RuntimeException e) {
            throw FaultyWorkbookException.of(e);
        }
    }

    /** The next record of a part of the file; empty when that part has ended. Parts are to be taken in order. */
    Optional<Record> nextOf(int wanted) throws IOException {
        while (part <= wanted) {
            Record next = next();
            if (next == null) {
                break;
            }
            if (next instanceof BOFRecord) {
                part += depth == 0 ? 1 : 0;
                depth++;
            } else if (next instanceof EOFRecord) {
                depth--;
                if (depth == 0 && part == wanted) {
                    return Optional.empty();
                }
            } else if (depth == 1 && part == wanted) {
                return Optional.of(next);
            }
        }
        throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
    }

    private @Nullable Record next() throws IOException {
        if (taken++ % PACE == 0) {
            progress.tell(size - in.available(), size);
        }
        try {
            return records.nextRecord();
        } catch (EncryptedDocumentException e) {
            throw new FaultyWorkbookException(WorkbookFault.PASSWORD, "", e);
        } catch (RuntimeException e) {
            throw FaultyWorkbookException.of(e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
