package fr.donum.spi.source;

import static fr.donum.domain.scheme.Indicator.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.quantity.Points;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IndicatorsAtHandTest {
    private static final Scheme OFFICIAL = Schemes.withId("donum-2026").orElseThrow();

    private static SourceContext host() {
        return SourceContext.of(Locale.ENGLISH, Clock.systemUTC());
    }

    @Test
    void every_indicator_of_a_built_in_scheme_is_at_hand() {
        List<String> ids = Schemes.ALL.stream()
                .flatMap(scheme -> scheme.indicators().stream())
                .map(Indicator::id)
                .toList();

        assertThat(host().indicators().keySet()).containsAll(ids);
    }

    @Test
    void a_scheme_of_ones_own_adds_its_indicators_and_its_titles_come_first() {
        Indicator known = OFFICIAL.indicators().get(0);
        Scheme own = Scheme.ofYear(
                "cabinet",
                2026,
                "Notre barème",
                OFFICIAL.source(),
                Volet.prerequisites(
                        "socle",
                        "Socle",
                        Points.of(1),
                        indicator(known.id(), "Notre matériel", known.source()).when(known.criterion()),
                        indicator("salle-attente", "Salle d’attente", known.source())
                                .when(known.criterion())));

        assertThat(host().withSchemes(List.of(own)).indicators())
                .containsEntry(known.id(), "Notre matériel")
                .containsEntry("salle-attente", "Salle d’attente")
                .containsKey("core-teleservices");
    }
}
