package fr.donum.host.certificate;

import fr.donum.host.plugin.Installation;
import fr.donum.host.source.OptionValues;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import fr.donum.tck.source.Input;
import fr.donum.tck.source.Sample;
import fr.donum.tck.source.SourceUnderTest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An installed source with the inputs of a configuration. */
final class ConfiguredSource implements SourceUnderTest {
    private final Installation installation;
    private final Configuration configuration;
    private final Path directory;
    private final OptionValues options;
    private final Locale language;
    private final Clock clock;

    ConfiguredSource(
            Installation installation,
            Configuration configuration,
            Path directory,
            OptionValues options,
            Locale language,
            Clock clock) {
        this.installation = installation;
        this.configuration = configuration;
        this.directory = directory;
        this.options = options;
        this.language = language;
        this.clock = clock;
    }

    @Override
    public MetricsSourceProvider provider() {
        return installation.maker().get();
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Optional<Sample> sample(Input input) {
        return Optional.ofNullable(configuration.inputs().get(input.id())).map(this::sample);
    }

    private Sample sample(Configuration.Entry entry) {
        Sample sample = Sample.of(settings(entry))
                .counting(entry.accepted(), entry.rejected())
                .with(entry.figures().stream().map(Configuration.Known::figure).toList());
        return entry.nir().isEmpty() ? sample : sample.holding(entry.nir());
    }

    private SourceSettings settings(Configuration.Entry entry) {
        SourceSpec spec = installation.provider().spec();
        List<String> given = entry.options().entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .toList();
        return options.applied(
                options.parse(given, List.of(spec)),
                spec,
                SourceSettings.of(location(entry.location())).in(language));
    }

    /** A path is taken from the directory of the configuration, a URI as it is. */
    private SourceLocation location(String text) {
        SourceLocation location = SourceLocation.of(text).withoutName(installation.name());
        boolean isPath = location.scheme().isEmpty() && !location.isStandardInput();
        return isPath ? SourceLocation.of(directory.resolve(location.text()).toString()) : location;
    }
}
