package fr.donum.host.plugin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of the contract that a plug-in works with.
 *
 * @param text as its manifest states it: {@code "[1.0,2)"}
 */
record ApiRange(String text, ApiVersion least, boolean withLeast, Optional<ApiVersion> most, boolean withMost) {
    private static final Pattern RANGE =
            Pattern.compile("([\\[(])\\s*([0-9.]{1,20})\\s*,\\s*([0-9.]{1,20})?\\s*([\\])])");

    /** A range in brackets, its ends within it or, with a round bracket, not; empty if it is none. */
    static Optional<ApiRange> parse(String text) {
        Matcher range = RANGE.matcher(text.strip());
        if (!range.matches()) {
            return Optional.empty();
        }
        Optional<ApiVersion> least = ApiVersion.parse(range.group(2));
        Optional<ApiVersion> most = Optional.ofNullable(range.group(3)).flatMap(ApiVersion::parse);
        boolean isClosed = range.group(3) == null || most.isPresent();
        return least.filter(it -> isClosed)
                .map(it -> new ApiRange(
                        text.strip(),
                        it,
                        range.group(1).equals("["),
                        most,
                        range.group(4).equals("]")));
    }

    boolean contains(ApiVersion version) {
        int above = version.compareTo(least);
        int below = most.map(version::compareTo).orElse(-1);
        return (above > 0 || (above == 0 && withLeast)) && (below < 0 || (below == 0 && withMost));
    }
}
