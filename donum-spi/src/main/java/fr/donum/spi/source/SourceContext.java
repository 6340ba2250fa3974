package fr.donum.spi.source;

import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The host, as a source sees it: what is the same for every source of a run, and what it does for one. Immutable; each
 * {@code with…} makes another.
 */
public final class SourceContext {
    private static final Map<String, String> BUILT_IN = indicatorsOf(Schemes.ALL, Map.of());
    private static final Progress UNTOLD = (done, of) -> {};

    private final Locale language;
    private final Clock clock;
    private final System.Logger logger;
    private final Progress progress;
    private final Path temporaryDirectory;
    private final String hostVersion;
    private final Map<String, String> indicators;
    private final int year;
    private final List<SourceLocation> beside;

    /** How far a reading is, for whoever waits. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Told from time to time; cheap.
         *
         * @param done how much was read, in whatever unit
         * @param of how much there is, in the same unit; 0 if that is not known
         */
        void tell(long done, long of);
    }

    private SourceContext(
            Locale language,
            Clock clock,
            System.Logger logger,
            Progress progress,
            Path temporaryDirectory,
            String hostVersion,
            Map<String, String> indicators,
            int year,
            List<SourceLocation> beside) {
        this.language = language;
        this.clock = clock;
        this.logger = logger;
        this.progress = progress;
        this.temporaryDirectory = temporaryDirectory;
        this.hostVersion = hostVersion;
        this.indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        this.year = year;
        this.beside = List.copyOf(beside);
    }

    /**
     * A host that evaluates nothing in particular and shows no progress; temporary files go where the system puts them.
     *
     * @param language of every text meant for people
     * @param clock for whatever depends on the time
     */
    public static SourceContext of(Locale language, Clock clock) {
        return new SourceContext(
                language,
                clock,
                System.getLogger("fr.donum.source"),
                UNTOLD,
                Path.of(System.getProperty("java.io.tmpdir", ".")),
                "",
                BUILT_IN,
                0,
                List.of());
    }

    /** For these schemes, whose indicators may be set aside beside those of the built-in ones. */
    public SourceContext withSchemes(Collection<Scheme> schemes) {
        int[] years = schemes.stream().mapToInt(Scheme::year).distinct().toArray();
        int only = years.length == 1 ? years[0] : 0;
        Map<String, String> titles = indicatorsOf(schemes, BUILT_IN);
        return new SourceContext(
                language, clock, logger, progress, temporaryDirectory, hostVersion, titles, only, beside);
    }

    /** Among the sources that the same command reads. */
    public SourceContext withSources(List<SourceLocation> all) {
        return new SourceContext(
                language, clock, logger, progress, temporaryDirectory, hostVersion, indicators, year, all);
    }

    public SourceContext withLogger(System.Logger other) {
        return new SourceContext(
                language, clock, other, progress, temporaryDirectory, hostVersion, indicators, year, beside);
    }

    public SourceContext withProgress(Progress other) {
        return new SourceContext(
                language, clock, logger, other, temporaryDirectory, hostVersion, indicators, year, beside);
    }

    public SourceContext withTemporaryDirectory(Path directory) {
        return new SourceContext(language, clock, logger, progress, directory, hostVersion, indicators, year, beside);
    }

    /** @param version that of the host, such as {@code "1.2.0"} */
    public SourceContext withHostVersion(String version) {
        return new SourceContext(
                language, clock, logger, progress, temporaryDirectory, version, indicators, year, beside);
    }

    private static Map<String, String> indicatorsOf(Collection<Scheme> schemes, Map<String, String> others) {
        Map<String, String> titles = new LinkedHashMap<>();
        schemes.forEach(scheme ->
                scheme.indicators().forEach(indicator -> titles.putIfAbsent(indicator.id(), indicator.title())));
        others.forEach(titles::putIfAbsent);
        return titles;
    }

    /** The language of every text meant for people; the one of the settings. */
    public Locale language() {
        return language;
    }

    /** For whatever depends on the time: a source asks no other clock. */
    public Clock clock() {
        return clock;
    }

    /** For whoever develops or operates the source; nothing in it reaches a user who did not ask for it. */
    public System.Logger logger() {
        return logger;
    }

    public Progress progress() {
        return progress;
    }

    /** Where files may be put that are gone once the source is closed. */
    public Path temporaryDirectory() {
        return temporaryDirectory;
    }

    /** The version of the host, such as {@code "1.2.0"}; empty if it tells none. */
    public String hostVersion() {
        return hostVersion;
    }

    /** The version of this contract that the host works with: {@link SourceApi#VERSION}. */
    public String contractVersion() {
        return SourceApi.VERSION;
    }

    /**
     * Titles of the indicators that a caisse may set aside, by their ids: those of the schemes at hand first, then those
     * of every built-in scheme.
     */
    public Map<String, String> indicators() {
        return indicators;
    }

    /** The year of the schemes at hand; 0 if there are none, or of several years. */
    public int year() {
        return year;
    }

    /** Where the sources are that the same command reads, this one among them; empty if the host does not tell. */
    public List<SourceLocation> sources() {
        return beside;
    }
}
