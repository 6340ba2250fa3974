package fr.donum.host.plugin;

import fr.donum.spi.source.SourceApi;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of the contract of sources. */
record ApiVersion(int major, int minor) implements Comparable<ApiVersion> {
    /** What this donum offers. */
    static final ApiVersion OFFERED = parse(SourceApi.VERSION).orElseThrow();

    private static final Comparator<ApiVersion> ORDER =
            Comparator.comparingInt(ApiVersion::major).thenComparingInt(ApiVersion::minor);

    /** {@code "1.2"}, or {@code "1"} for 1.0; empty if it is neither. */
    static Optional<ApiVersion> parse(String text) {
        Matcher version = Pattern.compile("([0-9]{1,6})(?:\\.([0-9]{1,6}))?").matcher(text);
        if (!version.matches()) {
            return Optional.empty();
        }
        String minor = Optional.ofNullable(version.group(2)).orElse("0");
        return Optional.of(new ApiVersion(Integer.parseInt(version.group(1)), Integer.parseInt(minor)));
    }

    @Override
    public int compareTo(ApiVersion other) {
        return ORDER.compare(this, other);
    }
}
