package fr.donum.adapter.json.mapped;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The texts already met, each as 63 bits of its SHA-256 digest. */
public final class Seen {
    private final LongSet keys = new LongSet();

    /** Whether this text was not met before; now it is. */
    public boolean add(String text) {
        return keys.add(digest(text));
    }

    private static long digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() | Long.MIN_VALUE;
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
