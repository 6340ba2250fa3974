package fr.donum.adapter.http.settings;

import fr.donum.adapter.json.text.Shown;
import fr.donum.spi.text.AddressMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** What an address is, and how it is shown. */
public final class Address {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|::1");
    private static final Pattern SECRET_NAME =
            Pattern.compile("key|token|secret|sig|pass|pwd|auth|code|session|cred|jwt", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECRET_LOOKS = Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9._~+/=-]{16,}");
    private static final Set<String> SHOWN = Set.of("year", "as_of", "updated_since", "limit");

    /** Stands between an address and the one it redirects to. */
    public static final String REDIRECT = " → ";

    private Address() {}

    /** Whether it may be asked: over TLS, or on this very machine. */
    public static boolean isSafe(HttpUrl url) {
        return url.isHttps() || isThisMachine(url);
    }

    public static boolean isThisMachine(HttpUrl url) {
        return LOOPBACK.matcher(url.host()).matches();
    }

    /** {@code "api.example.fr"}; with its port where that is not the customary one. */
    public static String host(HttpUrl url) {
        String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        return url.port() == HttpUrl.defaultPort(url.scheme()) ? host : host + ":" + url.port();
    }

    /** The same of an address as messages show it: of the last one, if it redirects. */
    public static String hostOf(String name) {
        return last(name).replaceFirst("^[a-z]+://", "").replaceFirst("[/?#].*", "");
    }

    /** What a shown address redirects to; itself if it does not. */
    public static String last(String name) {
        return name.substring(name.lastIndexOf(REDIRECT) + (name.contains(REDIRECT) ? REDIRECT.length() : 1));
    }

    public static boolean isSameOrigin(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme()) && one.host().equals(other.host()) && one.port() == other.port();
    }

    /** The address of the dossiers: what the user gave, if it names a resource, or {@code v1/dossiers} below it. */
    static HttpUrl ofDossiers(HttpUrl base) {
        List<String> path = base.pathSegments();
        String last = path.get(path.size() - 1).toLowerCase(Locale.ROOT);
        if (last.equals("dossiers") || last.endsWith(".json") || isLines(last)) {
            return base;
        }
        HttpUrl.Builder builder = base.newBuilder();
        if (last.isEmpty()) {
            builder.removePathSegment(path.size() - 1);
        }
        boolean versioned = path.contains("v1");
        return builder.addPathSegments(versioned ? "dossiers" : "v1/dossiers").build();
    }

    public static boolean isLines(String name) {
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    /** What an address holds that is to be shown to nobody: its password, and what its parameters say that are secret by their name or their looks. */
    public static List<String> secrets(String text) {
        HttpUrl url = HttpUrl.parse(text);
        if (url == null) {
            return List.of();
        }
        List<String> found = new ArrayList<>(List.of(url.password()));
        for (int i = 0; i < url.querySize(); i++) {
            String value = String.valueOf(url.queryParameterValue(i));
            if (SECRET_NAME.matcher(url.queryParameterName(i)).find()
                    || SECRET_LOOKS.matcher(value).matches()) {
                found.add(value);
            }
        }
        return found;
    }

    /** For messages: without user, password and fragment, the values of all but harmless parameters masked. */
    public static String masked(HttpUrl url) {
        HttpUrl.Builder builder = url.newBuilder().username("").password("").fragment(null);
        for (String name : url.queryParameterNames()) {
            if (!SHOWN.contains(name)) {
                builder.setQueryParameter(name, "***");
            }
        }
        return AddressMask.in(builder.build().toString());
    }

    /** The same of a text that may be no address. */
    public static String masked(String text) {
        HttpUrl url = HttpUrl.parse(text);
        return url == null ? Shown.of(AddressMask.of(text)) : masked(url);
    }
}
