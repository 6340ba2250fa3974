package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadRequest.Hint;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the host wishes reaches the server, and a server that does not know it is read all the same. */
class HintsTest extends ServedPages {
    private static final ReadRequest ONE = ReadRequest.ALL.ofPractitioners(Set.of(PractitionerId.of("10003456786")));
    private static final ReadRequest OF_A_DAY = ReadRequest.ALL.asOf(LocalDate.of(2026, 9, 30));

    private ReadSummary read(SourceSettings settings, ReadRequest request) throws SourceException {
        try (MetricsSource source = provider().open(settings, host())) {
            return source.read(request, collected);
        }
    }

    private String asked() throws InterruptedException {
        return server.takeRequest().getTarget();
    }

    @Test
    void one_practitioner_a_day_and_an_instant_are_asked_for_on_every_page() throws Exception {
        serve(page("\"p2\"", "10003456786"), page("null"));

        read(settings(), ONE.asOf(LocalDate.of(2026, 9, 30)).updatedSince(Instant.parse("2026-09-01T10:00:00Z")));

        String hints = "as_of=2026-09-30&practitioner=10003456786&updated_since=2026-09-01T10%3A00%3A00Z";
        assertThat(asked()).isEqualTo("/donum/v1/dossiers?" + hints + "&limit=500");
        assertThat(asked()).isEqualTo("/donum/v1/dossiers?" + hints + "&limit=500&cursor=p2");
        assertThat(collected.provenances().get(0).place().source()).doesNotContain("10003456786");
    }

    @Test
    void several_practitioners_are_asked_for_as_all_are() throws Exception {
        serve(page("null", "a"));

        read(settings(), ReadRequest.ALL.ofPractitioners(Set.of(PractitionerId.of("a"), PractitionerId.of("b"))));

        assertThat(asked()).isEqualTo("/donum/v1/dossiers?limit=500");
    }

    @Test
    void what_the_user_has_settled_is_not_asked_for_otherwise() throws Exception {
        serve(page("null", "a"));
        SourceSettings settled = at(base() + "/v1/dossiers?practitioner=a").with("as-of", "2026-06-30");

        try (MetricsSource source = provider().open(settled, host())) {
            assertThat(source.heeds()).containsExactly(Hint.UPDATED_SINCE);
            source.read(ONE.asOf(LocalDate.of(2026, 9, 30)), collected);
        }

        assertThat(asked()).isEqualTo("/donum/v1/dossiers?practitioner=a&as_of=2026-06-30&limit=500");
    }

    @Test
    void a_server_that_knows_no_days_is_asked_for_all() throws Exception {
        serve(status(400), page("\"p2\"", "a"), page("null", "b"));

        ReadSummary summary = read(settings(), OF_A_DAY);

        assertThat(asked()).isEqualTo("/donum/v1/dossiers?as_of=2026-09-30&limit=500");
        assertThat(asked()).isEqualTo("/donum/v1/dossiers?limit=500");
        assertThat(asked()).isEqualTo("/donum/v1/dossiers?limit=500&cursor=p2");
        assertThat(collected.ids()).containsExactly("a", "b");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void a_server_that_knows_no_single_practitioner_has_failed_so_that_the_host_asks_for_all() {
        serve(status(400));

        assertThatThrownBy(() -> read(settings(), ONE)).isInstanceOf(SourceException.class);
        assertThat(server.getRequestCount()).isOne();
    }

    @Test
    void a_page_that_was_fetched_to_discover_serves_for_a_reading_of_all_and_for_no_other() throws Exception {
        serve(page("null", "a"), page("null", "a"), page("null", "10003456786"));
        try (MetricsSource source = provider().open(settings(), host())) {
            source.discover();
            source.read(ReadRequest.ALL, collected);
        }
        assertThat(server.getRequestCount()).isOne();

        try (MetricsSource source = provider().open(settings(), host())) {
            source.discover();
            source.read(ONE, collected);
        }
        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(collected.ids()).containsExactly("a", "10003456786");
    }

    @Test
    void an_opening_is_read_once() throws Exception {
        serve(page("null", "a"));
        try (MetricsSource source = provider().open(settings(), host())) {
            source.read(ReadRequest.ALL, collected);

            assertThatThrownBy(() -> source.read(ReadRequest.ALL, collected)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(server.getRequestCount()).isOne();
    }

    @Test
    void whoever_waits_is_told_how_many_records_of_all_were_read() throws Exception {
        serve(
                json("{\"dossiers\":[" + dossier("a") + "],\"next_cursor\":\"p2\",\"total\":2}"),
                json("{\"dossiers\":[" + dossier("b") + "],\"next_cursor\":null,\"total\":2}"));
        List<String> told = new ArrayList<>();

        try (MetricsSource source =
                provider().open(settings(), host().withProgress((done, of) -> told.add(done + "/" + of)))) {
            source.read(ReadRequest.ALL, collected);
        }

        assertThat(told).containsExactly("1/2", "2/2");
    }
}
