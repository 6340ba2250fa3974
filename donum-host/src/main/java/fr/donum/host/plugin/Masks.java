package fr.donum.host.plugin;

import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceLocation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The secrets that a plug-in was given, those in addresses among them, which are masked in whatever it says. */
final class Masks {
    private static final int SHORTEST = 3;

    /** The longest first, since one may be part of another. */
    private final List<String> secrets = new CopyOnWriteArrayList<>();

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    void add(Collection<Secret> more) {
        for (Secret secret : more) {
            add(secret.reveal());
            add(URLEncoder.encode(secret.reveal(), StandardCharsets.UTF_8));
        }
        secrets.sort(Comparator.comparingInt(String::length).reversed());
    }

    void add(SourceLocation location) {
        if (!location.shown().equals(location.text())) {
            addresses.put(location.text(), location.shown());
        }
    }

    private void add(String secret) {
        if (secret.length() >= SHORTEST && !secrets.contains(secret)) {
            secrets.add(secret);
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
