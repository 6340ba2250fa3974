package fr.donum.adapter.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The first bytes of a file, from which its dialect is guessed. */
final class Sample {
    /** Enough for all of most files. */
    static final int SIZE = 1 << 18;

    /** Enough for the header of any. */
    private static final int MOST_CHARACTERS = 1 << 16;

    private final byte[] bytes;
    private final boolean isWhole;

    /** @param isWhole whether the file goes no further */
    Sample(byte[] bytes, boolean isWhole) {
        this.bytes = bytes;
        this.isWhole = isWhole;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isWhole() {
        return isWhole;
    }

    boolean startsWith(int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Number of bytes of its byte order mark; 0 without one. */
    int mark() {
        if (startsWith(0xef, 0xbb, 0xbf)) {
            return 3;
        }
        return startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff) ? 2 : 0;
    }

    boolean isUtf8() {
        try {
            decode(StandardCharsets.UTF_8.newDecoder(), bytes.length);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    boolean hasZeros() {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(0) >= 0;
    }

    /** How many of the bytes at even places, or at odd ones, are 0: UTF-16 has them at one side. */
    int zeros(int side) {
        int zeros = 0;
        for (int i = side; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** The first characters, without a byte order mark; whatever cannot be decoded is replaced. */
    String text(Charset charset) {
        try {
            String text = decode(
                            charset.newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPLACE)
                                    .onUnmappableCharacter(CodingErrorAction.REPLACE),
                            Math.min(bytes.length, MOST_CHARACTERS))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("Nothing is reported", e);
        }
    }

    /** A character that is cut off at the end of the sample does not count. */
    private CharBuffer decode(CharsetDecoder decoder, int most) throws CharacterCodingException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(most);
        var result = decoder.decode(in, out, isWhole);
        if (result.isError()) {
            result.throwException();
        }
        return out.flip();
    }
}
