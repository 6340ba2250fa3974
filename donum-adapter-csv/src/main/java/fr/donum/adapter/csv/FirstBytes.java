package fr.donum.adapter.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first bytes of a file, from which its dialect is guessed. */
final class FirstBytes {
    /** In bytes, or characters. Enough for the header of any file, and for all of most. */
    private static final int USUAL = 1 << 16;

    /** In bytes. Text in ASCII alone may still be in any encoding. */
    private static final int MOST_OF_ASCII = 1 << 18;

    private final byte[] bytes;
    private final boolean isWhole;

    static FirstBytes of(InputStream in) throws IOException {
        byte[] usual = in.readNBytes(USUAL);
        if (usual.length < USUAL || !isAscii(usual)) {
            return new FirstBytes(usual, usual.length < USUAL);
        }
        byte[] more = Arrays.copyOf(usual, MOST_OF_ASCII);
        int size = USUAL + in.readNBytes(more, USUAL, MOST_OF_ASCII - USUAL);
        return new FirstBytes(Arrays.copyOf(more, size), size < MOST_OF_ASCII);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** @param isWhole whether the file goes no further */
    private FirstBytes(byte[] bytes, boolean isWhole) {
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

    boolean isBeyondAscii() {
        return !isAscii(bytes);
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
                            Math.min(bytes.length, USUAL))
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
