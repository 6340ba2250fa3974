package fr.donum.host.plugin;

import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceLocation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The secrets that a plug-in was given, those in addresses among them, which are masked in whatever it says. */
final class Masks {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_ENCODED = 8;

    /** Bits of a byte, and of a character of Base64. */
    private static final int BYTE = 8;

    private static final int CHARACTER = 6;

    /** After so many bytes they fall as before. */
    private static final int BYTES_OF_GROUP = 3;

    /** The longest first, since one may be part of another. */
    private final List<String> secrets = new CopyOnWriteArrayList<>();

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    void add(Collection<Secret> more) {
        for (Secret secret : more) {
            add(secret.reveal(), SHORTEST);
            add(URLEncoder.encode(secret.reveal(), StandardCharsets.UTF_8), SHORTEST);
            addEncoded(secret.reveal());
        }
        secrets.sort(Comparator.comparingInt(String::length).reversed());
    }

    void add(SourceLocation location) {
        if (!location.shown().equals(location.text())) {
            addresses.put(location.text(), location.shown());
        }
    }

    private void add(String secret, int shortest) {
        if (secret.length() >= shortest && !secrets.contains(secret)) {
            secrets.add(secret);
        }
    }

    /**
     * In Base64, whatever stands before it, as a name and a colon do in a header: each of the three ways in which its
     * bytes may fall, without the characters that its neighbours share.
     */
    private void addEncoded(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        for (int before = 0; before < BYTES_OF_GROUP; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            int start = (before * BYTE + CHARACTER - 1) / CHARACTER;
            int end = Math.max(start, shifted.length * BYTE / CHARACTER);
            String own = Base64.getEncoder().encodeToString(shifted).substring(start, end);
            add(own, SHORTEST_ENCODED);
            add(own.replace('+', '-').replace('/', '_'), SHORTEST_ENCODED);
        }
    }

    /** The same text where no secret is in it. */
    String in(String text) {
        String masked = text;
        for (Map.Entry<String, String> address : addresses.entrySet()) {
            masked = masked.replace(address.getKey(), address.getValue());
        }
        for (String secret : secrets) {
            masked = masked.replace(secret, "***");
        }
        return masked;
    }
}
