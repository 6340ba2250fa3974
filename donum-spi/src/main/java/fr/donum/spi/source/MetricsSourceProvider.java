package fr.donum.spi.source;

import java.util.List;

/**
 * Says what a source is called and what it needs, then opens it. Found by {@link java.util.ServiceLoader}: an
 * implementation has a public constructor without arguments that does nothing.
 */
public interface MetricsSourceProvider {
    /** Unique among all providers: lower-case letters, digits and hyphens, such as {@code "csv"} or {@code "acme"}. */
    String name();

    /** The options it takes; the same at every call. */
    SourceSpec spec();

    /**
     * Whether it claims a location, by its file ending or its URI scheme. Looks at the text only.
     *
     * @param location as the user wrote it; never asked where he wrote the name of a source before it
     */
    boolean accepts(SourceLocation location);

    /** Every problem of the settings at once, without input or output; empty if there is none. Never throws. */
    List<Issue> validate(SourceSettings settings);

    /**
     * Opens a session. Sessions share nothing, and may be used side by side.
     *
     * @param settings the same from every host, be it a command, the kit or a certification: a location without the
     *     {@code name:} that the user may have put before it ({@link SourceLocation#withoutName}), declared options, secrets
     *     already fetched
     * @param context the host
     * @throws SourceException if it cannot be opened; its kind says whose move it is
     */
    MetricsSource open(SourceSettings settings, SourceContext context) throws SourceException;
}
