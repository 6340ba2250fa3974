package fr.donum.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, which tells a reader who has left from a disk that is full. */
final class StandardOutput extends FilterOutputStream {
    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw isBrokenPipe(e) ? new BrokenPipeException(e) : new UnwrittenException(e);
        }
    }

    /** All that Java hands on is the message of the system, in the user's language. */
    private static boolean isBrokenPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("canal") || message.contains("tuber");
    }
}
