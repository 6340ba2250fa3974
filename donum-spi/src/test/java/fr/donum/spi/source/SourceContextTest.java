package fr.donum.spi.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.rules.Schemes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SourceContextTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);
    private static final SourceContext PLAIN = SourceContext.of(Locale.FRENCH, CLOCK);

    @Test
    void a_host_that_evaluates_nothing_in_particular_still_tells_all_there_is() {
        assertThat(PLAIN.language()).isEqualTo(Locale.FRENCH);
        assertThat(PLAIN.clock()).isSameAs(CLOCK);
        assertThat(PLAIN.logger().getName()).isEqualTo("fr.donum.source");
        assertThat(PLAIN.temporaryDirectory()).isDirectory();
        assertThat(PLAIN.hostVersion()).isEmpty();
        assertThat(PLAIN.contractVersion()).isEqualTo(SourceApi.VERSION);
        assertThat(PLAIN.indicators()).containsKey("core-teleservices");
        assertThat(PLAIN.year()).isZero();
        assertThat(PLAIN.sources()).isEmpty();
        PLAIN.progress().tell(1, 2);
    }

    @Test
    void each_step_changes_one_thing_of_a_copy() {
        List<String> told = new ArrayList<>();
        System.Logger logger = System.getLogger("acme");
        Path directory = Path.of("donum-temporary");
        List<SourceLocation> sources = List.of(SourceLocation.of("a.csv"), SourceLocation.of("b.csv"));

        SourceContext context = PLAIN.withHostVersion("1.2.0")
                .withLogger(logger)
                .withProgress((done, of) -> told.add(done + "/" + of))
                .withTemporaryDirectory(directory)
                .withSources(sources)
                .withSchemes(List.of(Schemes.withId("donum-2027").orElseThrow()));
        context.progress().tell(3, 10);

        assertThat(context.hostVersion()).isEqualTo("1.2.0");
        assertThat(context.logger()).isSameAs(logger);
        assertThat(context.temporaryDirectory()).isEqualTo(directory);
        assertThat(context.sources()).isEqualTo(sources);
        assertThat(context.year()).isEqualTo(2027);
        assertThat(context.clock()).isSameAs(CLOCK);
        assertThat(told).containsExactly("3/10");
        assertThat(PLAIN.hostVersion()).isEmpty();
        assertThat(PLAIN.year()).isZero();
    }

    @Test
    void schemes_of_several_years_have_none() {
        assertThat(PLAIN.withSchemes(Schemes.ALL).year()).isZero();
    }
}
