package fr.donum.adapter.excel.part;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** The bytes of a part as they are unpacked: counted, and at their end held against the length and checksum stated. */
final class CheckedPart extends FilterInputStream {
    private final ZipEntry entry;
    private final Runnable whole;
    private final CRC32 crc = new CRC32();
    private long count;

    /** @param whole told when the end was reached and all is well */
    CheckedPart(InputStream in, ZipEntry entry, Runnable whole) {
        super(in);
        this.entry = entry;
        this.whole = whole;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(bytes, offset, length);
        } catch (IOException | RuntimeException e) {
            throw FaultyWorkbookException.of(e);
        }
        if (read < 0) {
            end();
        } else {
            crc.update(bytes, offset, read);
            count += read;
            limit();
        }
        return read;
    }

    private void limit() throws FaultyWorkbookException {
        boolean isSwollen = count > Limits.RATIO_GRACE && count / Limits.RATIO > entry.getCompressedSize();
        if (count > Limits.PART_BYTES || isSwollen) {
            throw new FaultyWorkbookException(WorkbookFault.BOMB, "");
        }
    }

    private void end() throws FaultyWorkbookException {
        if (crc.getValue() != entry.getCrc() || count != entry.getSize()) {
            throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
        }
        whole.run();
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
