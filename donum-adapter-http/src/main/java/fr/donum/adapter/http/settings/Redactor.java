package fr.donum.adapter.http.settings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import okio.ByteString;

/** Knows every secret in use, and takes them out of texts: a server may echo what it was sent, whole or cut. */
public final class Redactor {
    private static final int SHORTEST = 4;
    private static final String MASK = "***";
    private static final char CUT = '…';

    private final Set<String> secrets = new CopyOnWriteArraySet<>();

    /** Adds a secret, and how it is written in forms and addresses. */
    public void add(String secret) {
        if (secret.length() >= SHORTEST) {
            secrets.add(secret);
            secrets.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
            secrets.add(URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }

    public String clean(String text) {
        String cleaned = text;
        for (String secret : longestFirst()) {
            cleaned = cleaned.replace(secret, MASK);
        }
        return withoutBeginnings(cleaned);
    }

    /** Whether one of them stands in a text. */
    public boolean knows(ByteString text) {
        return secrets.stream().anyMatch(secret -> text.indexOf(ByteString.encodeUtf8(secret)) >= 0);
    }

    /** A secret that contains another goes first, lest its rest stays. */
    private List<String> longestFirst() {
        return secrets.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Where a text was cut, the beginning of a secret may be left. */
    private String withoutBeginnings(String text) {
        String cleaned = text;
        for (int cut = cleaned.indexOf(CUT); cut >= 0; cut = cleaned.indexOf(CUT, cut + 1)) {
            int start = beginning(cleaned, cut);
            if (start < cut) {
                cleaned = cleaned.substring(0, start) + MASK + cleaned.substring(cut);
                cut = start + MASK.length();
            }
        }
        return cleaned;
    }

    /** Where the longest beginning of a secret starts that ends at {@code end}; {@code end} if there is none. */
    private int beginning(String text, int end) {
        int first = end;
        for (String secret : secrets) {
            for (int length = Math.min(secret.length() - 1, end); length >= SHORTEST; length--) {
                if (text.startsWith(secret.substring(0, length), end - length)) {
                    first = Math.min(first, end - length);
                    break;
                }
            }
        }
        return first;
    }

    @Override
    public String toString() {
        return secrets.size() + " secrets";
    }
}
