package fr.donum.adapter.excel.source;

import fr.donum.adapter.excel.ods.OdsWorkbook;
import fr.donum.adapter.excel.part.Archive;
import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.read.Workbook;
import fr.donum.adapter.excel.xls.XlsWorkbook;
import fr.donum.adapter.excel.xlsx.XlsxWorkbook;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/** A file that should be a workbook; which kind, its first bytes say and its name does not. */
public final class WorkbookFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    /** Bytes that are looked at to tell text from anything else. */
    private static final int LOOKED_AT = 512;

    private final Path path;

    /** @throws FaultyWorkbookException if the system cannot have a file of that name */
    public WorkbookFile(String path) throws FaultyWorkbookException {
        try {
            this.path = Path.of(path);
        } catch (InvalidPathException e) {
            throw new FaultyWorkbookException(WorkbookFault.NO_SUCH_FILE, "", e);
        }
    }

    /** Opens it without reading any sheet. */
    public Workbook open() throws IOException {
        byte[] start = start();
        if (startsWith(start, ZIP)) {
            return openZip();
        }
        if (startsWith(start, OLE2)) {
            return XlsWorkbook.open(path.toFile());
        }
        if (start.length == 0) {
            throw new FaultyWorkbookException(WorkbookFault.EMPTY, "");
        }
        throw new FaultyWorkbookException(isText(start) ? WorkbookFault.TEXT : WorkbookFault.NOT_A_WORKBOOK, "");
    }

    private Workbook openZip() throws IOException {
        Archive archive = new Archive(path.toFile());
        try {
            if (archive.has(XlsxWorkbook.CONTENT_TYPES)) {
                return new XlsxWorkbook(archive);
            }
            if (archive.has(OdsWorkbook.CONTENT) || archive.has(OdsWorkbook.MANIFEST)) {
                return new OdsWorkbook(archive);
            }
            throw new FaultyWorkbookException(WorkbookFault.NOT_A_WORKBOOK, "");
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw FaultyWorkbookException.of(e);
        }
    }

    private byte[] start() throws IOException {
        File file = path.toFile();
        if (!file.exists()) {
            throw new FaultyWorkbookException(WorkbookFault.NO_SUCH_FILE, "");
        }
        if (!file.isFile()) {
            throw new FaultyWorkbookException(WorkbookFault.NOT_A_FILE, "");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LOOKED_AT);
        } catch (IOException e) {
            throw new FaultyWorkbookException(WorkbookFault.NOT_READABLE, "", e);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /** No control characters, white space aside. */
    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return true;
    }
}
