package fr.donum.adapter.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * The first bytes that make no character.
 *
 * @param offset where they are in the file, counted from 0
 * @param line the line they are on, counted from 1
 * @param around them: what is read with them
 */
record BadByte(long offset, long line, ByteBuffer around) {
    private static final int CHUNK = 1 << 16;

    static BadByte find(InputStream in, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        byte[] chunk = new byte[CHUNK];
        ByteBuffer bytes = ByteBuffer.wrap(chunk).limit(0);
        CharBuffer characters = CharBuffer.allocate(CHUNK);
        long before = 0;
        long line = 1;
        char last = 0;
        boolean isEnd = false;
        while (!isEnd) {
            before += bytes.position();
            bytes.compact();
            int read = in.read(chunk, bytes.position(), bytes.remaining());
            isEnd = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            CoderResult result = decoder.decode(bytes, characters.clear(), isEnd);
            characters.flip();
            while (characters.hasRemaining()) {
                char c = characters.get();
                line += c == '\r' || (c == '\n' && last != '\r') ? 1 : 0;
                last = c;
            }
            if (result.isError()) {
                return new BadByte(before + bytes.position(), line, bytes.rewind());
            }
        }
        return new BadByte(before, line, bytes.rewind());
    }
}
