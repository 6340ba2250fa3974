package fr.donum.adapter.http;

import static fr.donum.spi.source.ReadSummary.Completeness.COMPLETE;
import static fr.donum.spi.source.ReadSummary.Completeness.PARTIAL;
import static fr.donum.spi.source.ReadSummary.Completeness.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class PagesTest extends ServedPages {
    @Test
    void follows_the_cursor_to_the_last_page() throws Exception {
        serve(page("\"p2\"", "a", "b"), page("\"p 3\"", "c"), page("null", "d"));

        ReadSummary summary = read(settings().with("year", "2026").with("page-size", "2"));

        assertThat(collected.ids()).containsExactly("a", "b", "c", "d");
        assertThat(summary.completeness()).isEqualTo(COMPLETE);
        assertThat(summary.accepted()).isEqualTo(4);
        assertThat(summary.issues()).isEmpty();
        assertThat(server.takeRequest().getTarget()).isEqualTo("/donum/v1/dossiers?year=2026&limit=2");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/donum/v1/dossiers?year=2026&limit=2&cursor=p2");
        assertThat(server.takeRequest().getUrl().queryParameter("cursor")).isEqualTo("p 3");
    }

    @Test
    void a_dossier_says_where_each_of_its_figures_stands() throws Exception {
        serve(page("\"p2\"", "a"), page("null", "b", "c"));

        read();

        assertThat(collected.provenances().get(2).place().source()).isEqualTo(base() + "/v1/dossiers?limit=500");
        assertThat(collected.provenances().get(2).place().toString()).endsWith("#page=2:/dossiers/1");
        assertThat(collected.provenances().get(2).place(Usage.AAT))
                .hasToString(base() + "/v1/dossiers?limit=500#page=2:/dossiers/1/usages/aat");
    }

    @Test
    void a_cursor_that_leads_back_ends_the_reading_and_is_told() throws Exception {
        serve(page("\"p2\"", "a"), page("\"p3\"", "b"), page("\"p2\"", "c"));

        ReadSummary summary = read();

        assertThat(collected.ids()).containsExactly("a", "b", "c");
        assertThat(summary.completeness()).isEqualTo(PARTIAL);
        assertThat(codes(summary)).containsExactly("http.cursor-loop");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void a_practitioner_of_an_earlier_page_is_handed_over_again_since_the_host_tells_how_the_two_differ()
            throws Exception {
        serve(page("\"p2\"", "10003456786", "b"), page("null", "10003456786", "c"));

        ReadSummary summary = read();

        assertThat(collected.ids()).containsExactly("10003456786", "b", "10003456786", "c");
        assertThat(summary.accepted()).isEqualTo(4);
        assertThat(summary.rejected()).isZero();
        assertThat(collected.provenances().get(2).place().toString()).endsWith("#page=2:/dossiers/0");
    }

    @Test
    void stops_at_the_greatest_number_of_pages_and_says_that_there_are_more() throws Exception {
        serve(page("\"p2\"", "a"), page("\"p3\"", "b"));

        ReadSummary summary = read(settings().with("max-pages", "2"));

        assertThat(summary.completeness()).isEqualTo(PARTIAL);
        assertThat(codes(summary)).containsExactly("http.too-many-pages");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void a_page_that_fails_leaves_what_was_read_and_says_how_much() throws Exception {
        serve(json("{\"total\":7,\"dossiers\":[" + dossier("a") + "],\"next_cursor\":\"p2\"}"), status(404));

        ReadSummary summary = read();

        assertThat(collected.ids()).containsExactly("a");
        assertThat(summary.completeness()).isEqualTo(PARTIAL);
        assertThat(codes(summary)).containsExactly("http.not-found", "json.partial");
        assertThat(summary.issues().get(1).what()).contains("dossiers read: 1, announced: 7");
        assertThat(summary.issues().get(0).where().toString()).endsWith("#page=2");
        assertThat(summary.issues().get(0).remedy())
                .startsWith("It is page 2 that is missing, while those before it were read: run the command again")
                .doesNotContain("v1/dossiers");
    }

    @Test
    void a_page_broken_half_way_keeps_the_dossiers_before() throws Exception {
        serve(json("{\"dossiers\":[" + dossier("a") + "," + dossier("b") + ",{\"id\":"));

        ReadSummary summary = read();

        assertThat(collected.ids()).containsExactly("a", "b");
        assertThat(codes(summary)).containsExactly("json.truncated", "json.partial");
    }

    @Test
    void nothing_read_at_all_is_the_end_of_the_source() {
        serve(page("\"p2\""), status(404));

        assertThatThrownBy(this::read)
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("Nothing at the address http://localhost")
                .hasMessageContaining("page=2");
    }

    @Test
    void more_announced_than_read_is_partial() throws Exception {
        serve(json("{\"total\":3,\"dossiers\":[" + dossier("a") + "],\"next_cursor\":null}"));

        ReadSummary summary = read();

        assertThat(summary.completeness()).isEqualTo(PARTIAL);
        assertThat(summary.issues().get(0).what()).isEqualTo("Dossiers announced: 3, read: 1.");
    }

    @Test
    void fewer_announced_than_read_is_doubtful_and_complete() throws Exception {
        serve(json("{\"total\":0,\"dossiers\":[" + dossier("a") + "],\"next_cursor\":null}"));

        ReadSummary summary = read();

        assertThat(summary.completeness()).isEqualTo(COMPLETE);
        assertThat(codes(summary)).containsExactly("json.total");
    }

    @Test
    void a_page_that_does_not_say_whether_there_is_a_next_one_is_of_unknown_completeness() throws Exception {
        serve(json("{\"dossiers\":[" + dossier("a") + "],\"nextCursor\":\"p2\"}"));

        ReadSummary summary = read();

        assertThat(summary.completeness()).isEqualTo(UNKNOWN);
        assertThat(codes(summary)).containsExactly("json.unknown-field", "http.no-next-cursor");
        assertThat(summary.issues().get(0).what()).isEqualTo("Unknown field “nextCursor”. Did you mean “next_cursor”?");
    }

    @Test
    void a_cursor_that_is_no_text_is_no_end() throws Exception {
        serve(json("{\"dossiers\":[" + dossier("a") + "],\"next_cursor\":42}"));

        ReadSummary summary = read();

        assertThat(summary.completeness()).isEqualTo(PARTIAL);
        assertThat(codes(summary)).containsExactly("json.bad-cursor", "json.partial");
    }

    @Test
    void reads_ndjson_as_it_comes_with_its_foot() throws Exception {
        serve(
                new MockResponse.Builder()
                        .addHeader("Content-Type", "application/x-ndjson")
                        .body(dossier("a") + "\n{oops\n" + dossier("b") + "\n{\"next_cursor\":\"p2\",\"total\":4}\n"),
                page("null", "c"));

        ReadSummary summary = read();

        assertThat(collected.ids()).containsExactly("a", "b", "c");
        assertThat(collected.codes()).containsExactly("json.syntax");
        assertThat(collected.rejected().get(0).where().toString()).endsWith("#page=1:2");
        assertThat(summary.completeness()).isEqualTo(COMPLETE);
        assertThat(summary.seen()).isEqualTo(4);
    }

    @Test
    void ten_thousand_pages_are_never_more_than_one_ahead() throws Exception {
        int pages = 10_000;
        AtomicInteger served = new AtomicInteger();
        AtomicInteger received = new AtomicInteger();
        AtomicInteger furthestAhead = new AtomicInteger();
        CountDownLatch twoAsked = new CountDownLatch(2);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                int number = served.incrementAndGet();
                furthestAhead.accumulateAndGet(number - received.get(), Math::max);
                twoAsked.countDown();
                return page(number == pages ? "null" : "\"" + number + "\"", "id-" + number)
                        .build();
            }
        });

        ReadSummary summary;
        try (MetricsSource source = provider().open(settings(), host())) {
            summary = source.read(ReadRequest.ALL, new CountingSink(received, twoAsked));
        }

        assertThat(summary.accepted()).isEqualTo(pages);
        assertThat(summary.completeness()).isEqualTo(COMPLETE);
        assertThat(furthestAhead.get()).isEqualTo(2);
    }

    @Test
    void one_request_at_a_time_if_so_asked() throws Exception {
        AtomicInteger received = new AtomicInteger();
        AtomicInteger furthestAhead = new AtomicInteger();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                int number = server.getRequestCount();
                furthestAhead.accumulateAndGet(number - received.get(), Math::max);
                return page(number == 20 ? "null" : "\"" + number + "\"", "id-" + number)
                        .build();
            }
        });

        try (MetricsSource source = provider().open(settings().with("max-concurrency", "1"), host())) {
            source.read(ReadRequest.ALL, new CountingSink(received, new CountDownLatch(0)));
        }

        assertThat(furthestAhead.get()).isEqualTo(1);
    }

    @Test
    void a_reader_that_gives_up_stops_the_reading() {
        serve(page("\"p2\"", "a"), page("\"p3\"", "b"), page("null", "c"));

        assertThatThrownBy(() -> {
                    try (MetricsSource source = provider().open(settings(), host())) {
                        source.read(ReadRequest.ALL, new GivingUp());
                    }
                })
                .hasMessage("enough");
    }

    private static final class GivingUp implements DossierSink {
        @Override
        public void accept(Dossier dossier, Provenance provenance) {
            throw new IllegalStateException("enough");
        }

        @Override
        public void reject(Issue issue) {
            throw new AssertionError(issue.what());
        }
    }
}
