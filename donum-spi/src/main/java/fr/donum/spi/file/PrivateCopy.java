package fr.donum.spi.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Bytes that can be had once, kept in a file that only its owner may read. The file has no name once it is open (on
 * Windows, the system deletes it with its last handle), so that it is gone however the program ends.
 */
public final class PrivateCopy implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final FileChannel file;

    private PrivateCopy(FileChannel file) {
        this.file = file;
    }

    /**
     * Copies to the end.
     *
     * @throws IOException if the bytes cannot be read
     * @throws TemporaryFileException if they cannot be kept
     */
    public static PrivateCopy of(InputStream in) throws IOException {
        PrivateCopy copy = empty();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            copy.append(ByteBuffer.wrap(chunk, 0, read));
        }
        return copy;
    }

    /** One to be filled. */
    public static PrivateCopy empty() {
        return new PrivateCopy(open());
    }

    private static FileChannel open() {
        try {
            return FileChannel.open(
                    Files.createTempFile("donum-", ".in"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new TemporaryFileException(e);
        }
    }

    /** @throws TemporaryFileException if they cannot be kept */
    public void append(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw new TemporaryFileException(e);
        }
    }

    /** Number of bytes so far. */
    public long size() {
        try {
            return file.size();
        } catch (IOException e) {
            throw new TemporaryFileException(e);
        }
    }

    /** All bytes from the first on; several may be read at the same time. */
    public InputStream read() {
        return new InputStream() {
            private long position;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = length == 0 ? 0 : file.read(ByteBuffer.wrap(bytes, offset, length), position);
                position += Math.max(read, 0);
                return read;
            }
        };
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new TemporaryFileException(e);
        }
    }
}
