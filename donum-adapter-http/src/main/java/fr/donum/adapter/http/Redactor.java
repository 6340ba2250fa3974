package fr.donum.adapter.http;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** Knows every secret in use, and takes them out of texts: a server may echo what it was sent. */
final class Redactor {
    private static final int SHORTEST = 4;

    private final Set<String> secrets = new CopyOnWriteArraySet<>();

    void add(String secret) {
        if (secret.length() >= SHORTEST) {
            secrets.add(secret);
        }
    }

    String clean(String text) {
        String cleaned = text;
        for (String secret : secrets) {
            cleaned = cleaned.replace(secret, "***");
        }
        return cleaned;
    }

    @Override
    public String toString() {
        return secrets.size() + " secrets";
    }
}
