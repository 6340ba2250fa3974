package fr.donum.tck.source;

import fr.donum.spi.source.MetricsSourceProvider;
import java.time.Clock;
import java.util.Optional;

/** A provider, and where to find each input that the rules need. */
public interface SourceUnderTest {
    /** A new instance of the provider at each call, as the host would make it. */
    MetricsSourceProvider provider();

    /** What the host tells the time by. */
    default Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * The sample of an input; the same at every call. Without it, the rules that need it do not pass, unless waived.
     *
     * @throws Exception if it cannot be made
     */
    Optional<Sample> sample(Input input) throws Exception;
}
