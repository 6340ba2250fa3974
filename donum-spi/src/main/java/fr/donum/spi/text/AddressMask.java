package fr.donum.spi.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a location whatever may be a secret: the user and password before an {@code @}, the values of parameters,
 * the fragment. Also where it is no address but was meant as one; the name of a file stays as it is.
 */
public final class AddressMask {
    private static final String MASK = "***";

    /** What stands before the host: a scheme that may be mistyped, or be that of a source, and slashes. */
    private static final Pattern START =
            Pattern.compile("[^/?#@]*//+|[A-Za-z][A-Za-z0-9+.-]+:[/\\\\]*|/", Pattern.DOTALL);

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("[^/\\\\?#]*");
    private static final Pattern NO_PORT =
            Pattern.compile("(?:\\[[^\\]]*\\])?[^\\[:]*(:(?![0-9]*$).*)", Pattern.DOTALL);
    private static final Pattern HOST =
            Pattern.compile("(?:localhost|[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2,}|[\\w.-]+(?=:))(?::[0-9]+)?");
    private static final Pattern DATA_FILE = Pattern.compile(
            ".*\\.(?:csv|tsv|txt|xls[xm]?|ods|json|ndjson|jsonl|xml|html?|docx?|odt|pdf|md|zip|gz|db|dbf|mdb|bak)[.,;:)]*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String SECRET = "[\\w.-]*(?:key|token|secret|sig|pass|pwd|auth|session|cred|jwt)[\\w.-]*";
    private static final Pattern PARAMETER = Pattern.compile("([;&][^=;&/?#]*=)[^;&/?#)]*");
    private static final Pattern SECRET_PARAMETER =
            Pattern.compile("([;&#]" + SECRET + "=)[^;&/?#)]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUERY = Pattern.compile("\\?.*", Pattern.DOTALL);
    private static final Pattern QUERY_PARAMETER = Pattern.compile("([?&]([^=?&#]*)=)[^&#)]*");
    private static final Pattern FRAGMENT = Pattern.compile("#.+", Pattern.DOTALL);
    /** Parameters of our own API that say which data are meant. */
    private static final Set<String> HARMLESS = Set.of("year", "as_of", "updated_since", "limit");

    private static final Pattern WORD = Pattern.compile("[^\\s\"'«»“”<>(\\[][^\\s\"'«»“”<>]*");

    private AddressMask() {}

    /** A whole location, as a user wrote it. */
    public static String of(String location) {
        String masked = withoutUser(location, true);
        boolean isAddress = isAddress(masked);
        if (isAddress || masked.substring(masked.indexOf('?') + 1).contains("=")) {
            masked = QUERY.matcher(masked).replaceFirst("?" + MASK);
        }
        boolean isData = DATA_FILE.matcher(masked.replaceFirst("#.*", "")).matches() && !masked.contains("//");
        masked = isAddress && !isData ? FRAGMENT.matcher(masked).replaceFirst("#" + MASK) : masked;
        return (isAddress ? PARAMETER : SECRET_PARAMETER).matcher(masked).replaceAll("$1" + MASK);
    }

    /**
     * A text that may speak of locations. What follows {@code #} in it is mostly a place, and stays, unless it is called a
     * secret; so do parameters that are none.
     */
    public static String in(String text) {
        return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
    }

    private static String word(String word) {
        String masked = withoutUser(word, false);
        int query = masked.indexOf('?') < 0 ? masked.length() : masked.indexOf('?');
        String path = masked.substring(0, query);
        String parameters = QUERY_PARAMETER
                .matcher(masked.substring(query))
                .replaceAll(found -> Matcher.quoteReplacement(
                        HARMLESS.contains(found.group(2)) ? found.group() : found.group(1) + MASK));
        return (isAddress(path) ? PARAMETER : SECRET_PARAMETER).matcher(path).replaceAll("$1" + MASK)
                + SECRET_PARAMETER.matcher(parameters).replaceAll("$1" + MASK);
    }

    /** @param isWhole whether it is nothing but a location, so that a name before a host is a user's */
    private static String withoutUser(String text, boolean isWhole) {
        Matcher head = START.matcher(text);
        int start = head.lookingAt() ? head.end() : 0;
        String scheme = text.substring(0, start);
        int end = end(AUTHORITY, text, start);
        int at = text.substring(0, end).lastIndexOf('@');
        if (DRIVE.matcher(text).matches()) {
            return text;
        }
        if (at < start) {
            Matcher password = NO_PORT.matcher(text.substring(start, end));
            if (!password.matches()) {
                return text;
            }
            // A password with a slash in it, or an address without its @.
            at = text.lastIndexOf('@');
            if (at < start) {
                return scheme.endsWith("//")
                        ? text.substring(0, start + password.start(1) + 1) + MASK + text.substring(end)
                        : text;
            }
        }
        boolean hasPassword = text.substring(start, at).contains(":");
        boolean isFileOfKind = !isWhole && scheme.endsWith(":") && isDataFile(text.substring(at + 1));
        boolean isUser =
                hasPassword || (scheme.length() > 1 && !isFileOfKind) || (isWhole && isHost(text.substring(at + 1)));
        if (!isUser) {
            return text;
        }
        boolean isUserBeforeColon = scheme.endsWith(":") && !hasPassword;
        return text.substring(0, isUserBeforeColon ? 0 : start) + MASK + text.substring(at);
    }

    private static boolean isDataFile(String name) {
        return !name.contains("/") && DATA_FILE.matcher(name).matches();
    }

    private static int end(Pattern pattern, String text, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : start;
    }

    private static boolean isHost(String text) {
        int end = end(HOST, text, 0);
        return end > 0
                && (end == text.length() || "/?#;&".indexOf(text.charAt(end)) >= 0)
                && (text.startsWith("/", end) || !isDataFile(text.substring(0, end)));
    }

    private static boolean isAddress(String text) {
        boolean hasHost = isHost(text) && text.substring(end(HOST, text, 0)).startsWith("/");
        Matcher head = START.matcher(text);
        return !DRIVE.matcher(text).matches()
                && (text.startsWith(MASK) || (head.lookingAt() && head.end() > 1) || hasHost);
    }
}
