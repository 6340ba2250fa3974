package fr.donum.adapter.json.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A JSON file that people write, as text: UTF-8, with or without a byte order mark. */
public final class JsonFile {
    /** Most bytes of such a file. */
    public static final int MOST_BYTES = 4 << 20;

    private static final char MARK = '\ufeff';

    private JsonFile() {}

    /** Is told why a file is no text. */
    @FunctionalInterface
    public interface Fault {
        /** @param problem {@code "encoding"}, of which it probably is one, and its line; {@code "too-long"}, of how many MiB */
        void tell(String problem, String... values);
    }

    /**
     * The text of a file; nothing if it is of another encoding or far too long, which is noted.
     *
     * @throws IOException if the file cannot be read
     */
    public static Optional<String> text(Path file, JsonProblems problems) throws IOException {
        return text(file, (problem, values) -> problems.add("", problem, values));
    }

    /**
     * The same for who has words of his own.
     *
     * @throws IOException if the file cannot be read
     */
    public static Optional<String> text(Path file, Fault fault) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            fault.tell("too-long", Integer.toString(MOST_BYTES >> 20));
            return Optional.empty();
        }
        if (isUtf16(bytes)) {
            fault.tell("encoding", "UTF-16", "1");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            fault.tell("encoding", "windows-1252", Long.toString(line));
            return Optional.empty();
        }
        boolean isMarked = text.length() > 0 && text.charAt(0) == MARK;
        return Optional.of(text.toString().substring(isMarked ? 1 : 0));
    }

    /** By its byte order mark; or by a zero byte among the first two, which no JSON in UTF-8 has. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int start = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return start == 0xFEFF || start == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }
}
