package fr.donum.cli.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a JSON file as text: UTF-8, whose byte order mark is skipped.
 *
 * @param text the file; empty if it is none
 * @param fault key of what is wrong; empty if nothing is
 * @param line where, from 1; 0 for the whole file
 */
record JsonBytes(String text, String fault, int line) {
    static JsonBytes of(byte[] bytes) {
        boolean isWide = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || bytes[0] == 0
                        || bytes[1] == 0);
        if (isWide) {
            return new JsonBytes("", "json.utf-16", 0);
        }
        boolean isMarked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int from = isMarked ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            return new JsonBytes(
                    "",
                    "json.encoding",
                    1 + (int) text.chars().filter(c -> c == '\n').count());
        }
        return text.isBlank() ? new JsonBytes("", "json.empty", 0) : new JsonBytes(text, "", 0);
    }
}
