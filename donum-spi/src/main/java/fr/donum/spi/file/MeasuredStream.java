package fr.donum.spi.file;

import fr.donum.spi.source.SourceContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of which it is known how many there are: whoever waits is told how many are read. Marks are not supported. */
public final class MeasuredStream extends FilterInputStream {
    private final long size;
    private final SourceContext.Progress progress;
    private long done;

    /** @param size number of bytes there are; 0 if that is not known */
    public MeasuredStream(InputStream in, long size, SourceContext.Progress progress) {
        super(in);
        this.size = size;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        tell(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        tell(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        tell(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void tell(long more) {
        if (more > 0) {
            done += more;
            progress.tell(done, size);
        }
    }
}
