package fr.donum.host.source;

import fr.donum.host.HostException;
import fr.donum.host.source.Sources.Located;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is sent the secrets of a command: an option goes to every source that knows it, but a secret to one vendor only. */
record Recipients(Texts texts) {
    private static final Pattern ADDRESS = Pattern.compile("([a-z][a-z0-9+.-]+):[/\\\\]*([^/\\\\?#]*).*");
    private static final Map<String, String> USUAL_PORTS = Map.of("http", "80", "https", "443");

    /** @throws HostException if a secret would go to two sources of different origins */
    void check(List<Located> sources, List<SourceSettings> settings) {
        for (int i = 1; i < sources.size(); i++) {
            for (int other = 0; other < i; other++) {
                if (areStrangers(sources.get(other), sources.get(i))) {
                    check(settings.get(other), settings.get(i));
                }
            }
        }
    }

    private void check(SourceSettings one, SourceSettings other) {
        for (String secret : one.secrets().keySet()) {
            if (other.secrets().containsKey(secret)) {
                throw wouldTravel(secret, one.location(), other.location());
            }
        }
    }

    private HostException wouldTravel(String secret, SourceLocation one, SourceLocation other) {
        return new HostException(
                texts.say("secret.two-origins", secret, one.shown(), other.shown()),
                texts.say("secret.two-origins.remedy", secret));
    }

    /** Of what is no address, such as a file, only the kind of source can be told. */
    private static boolean areStrangers(Located one, Located other) {
        Optional<String> here = origin(one.location());
        Optional<String> there = origin(other.location());
        return (here.isPresent() && there.isPresent())
                ? !here.equals(there)
                : !one.provider().name().equals(other.provider().name());
    }

    /** Scheme, host and port of an address. */
    private static Optional<String> origin(SourceLocation location) {
        Matcher address = ADDRESS.matcher(location.text().strip().toLowerCase(Locale.ROOT));
        if (!address.matches()) {
            return Optional.empty();
        }
        String scheme = address.group(1);
        String host = address.group(2).replaceFirst(".*@", "");
        String port = ":" + USUAL_PORTS.getOrDefault(scheme, "");
        return Optional.of(
                scheme + "://" + (host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host));
    }
}
