package fr.donum.table.regroup;

import fr.donum.spi.file.TemporaryFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A private temporary file for what does not fit into memory; it is gone when closed. */
final class Spill implements AutoCloseable {
    private @Nullable FileChannel channel;

    /** Appends bytes; returns where they start. */
    long append(ByteBuffer bytes) {
        try {
            FileChannel to = channel == null ? open() : channel;
            channel = to;
            long start = to.size();
            for (long at = start; bytes.hasRemaining(); ) {
                at += to.write(bytes, at);
            }
            return start;
        } catch (IOException e) {
            throw new TemporaryFileException(e);
        }
    }

    /** Only its owner may read a temporary file. */
    private static FileChannel open() throws IOException {
        Path file = Files.createTempFile("donum-", ".rows");
        return FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    ByteBuffer read(long start, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            FileChannel from = channel == null ? open() : channel;
            while (bytes.hasRemaining() && from.read(bytes, start + bytes.position()) >= 0) {
                // until all is there
            }
            return bytes.flip();
        } catch (IOException e) {
            throw new TemporaryFileException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new TemporaryFileException(e);
        }
    }
}
