package fr.donum.tck;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Input;
import fr.donum.tck.source.Sample;
import fr.donum.tck.source.SourceUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A source whose inputs are records that its author's test writes; each is written once, when first needed. */
final class RecordsUnderTest implements SourceUnderTest {
    private static final int MANY = 100_000;
    private static final int ENOUGH_TO_CUT = 500;

    private final SourceContractTest author;
    private final Path directory;
    private final Map<Input, Optional<Sample>> samples = new EnumMap<>(Input.class);

    RecordsUnderTest(SourceContractTest author, Path directory) {
        this.author = author;
        this.directory = directory;
    }

    @Override
    public MetricsSourceProvider provider() {
        return author.provider();
    }

    @Override
    public synchronized Optional<Sample> sample(Input input) throws Exception {
        Optional<Sample> sample = samples.get(input);
        if (sample == null) {
            sample = make(input);
            samples.put(input, sample);
        }
        return sample;
    }

    private Optional<Sample> make(Input input) throws Exception {
        return switch (input) {
            case GOOD -> Optional.of(whole(input, Records.good()));
            case GAP -> Optional.of(whole(input, Records.withGaps()));
            case BAD_RECORD -> Optional.of(whole(input, Records.withBadRecord()));
            case NIR -> Optional.of(write(input, Records.withPatientsNumber()).holding(Records.NIR));
            case MANY -> Optional.of(write(input, Records.many(MANY)).counting(MANY, 0));
            case ABSENT -> Optional.of(Sample.of(author.absent(settings(Input.GOOD))));
            case TRUNCATED ->
                author.truncate(write(input, Records.many(ENOUGH_TO_CUT)).settings())
                        .map(Sample::of);
        };
    }

    private Sample whole(Input input, Records records) throws Exception {
        return write(input, records)
                .counting(records.usable(), records.unusable())
                .with(records.figures());
    }

    private Sample write(Input input, Records records) throws Exception {
        Path place = Files.createDirectories(directory.resolve(input.id()));
        SourceSettings settings = author.write(records, place);
        return Sample.of(settings.at(settings.location().withoutName(provider().name())));
    }

    private SourceSettings settings(Input input) throws Exception {
        return sample(input).orElseThrow().settings();
    }
}
