package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Notation;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.mapping.Pagination.Style;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceSettings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** While a page of another API is evaluated the next one is fetched, and no other. */
class MappedPagesAheadTest extends ServedPages {
    private static final int PAGES = 500;

    private final AtomicInteger received = new AtomicInteger();
    private final AtomicInteger furthestAhead = new AtomicInteger();

    static Stream<Pagination> styles() {
        return Stream.of(
                new Pagination(Style.PAGE_NUMBER, "page", "/pages", 1, null),
                new Pagination(Style.PAGE_NUMBER, "page", "", 1, null),
                new Pagination(Style.CURSOR, "after", "/next", 1, null),
                new Pagination(Style.LINK, "", "", 1, null));
    }

    private SourceSettings settings(Pagination pagination) {
        return at(base() + "/people")
                .mappedBy(new Mapping(
                        "api.json",
                        new Layout.Pointers("/data/*", pagination),
                        List.of(MappedField.of("/rpps", "id")),
                        Map.of("annee", "2026", "segur", "oui"),
                        Notation.USUAL,
                        List.of(),
                        Map.of()));
    }

    private void serve(CountDownLatch asked) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                int number = server.getRequestCount();
                furthestAhead.accumulateAndGet(number - received.get(), Math::max);
                asked.countDown();
                return answer(number);
            }
        });
    }

    private static MockResponse answer(int number) {
        String records = number > PAGES ? "" : "{\"rpps\":\"id-" + number + "\"}";
        String next = number >= PAGES ? "null" : Integer.toString(number);
        MockResponse.Builder page = json("{\"data\":[" + records + "],\"pages\":" + PAGES + ",\"next\":" + next + "}");
        return (number >= PAGES ? page : page.addHeader("Link", "</donum/people?n=" + number + ">; rel=next")).build();
    }

    private ReadSummary read(SourceSettings settings, CountDownLatch asked) throws Exception {
        serve(asked);
        try (MetricsSource source = provider().open(settings, host())) {
            return source.read(ReadRequest.ALL, new CountingSink(received, asked));
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void one_page_is_fetched_ahead_and_never_two(Pagination pagination) throws Exception {
        ReadSummary summary = read(settings(pagination), new CountDownLatch(2));

        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(summary.accepted()).isEqualTo(PAGES);
        assertThat(received).hasValue(PAGES);
        assertThat(furthestAhead).hasValue(2);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void one_request_at_a_time_if_so_asked(Pagination pagination) throws Exception {
        ReadSummary summary = read(settings(pagination).with("max-concurrency", "1"), new CountDownLatch(1));

        assertThat(summary.accepted()).isEqualTo(PAGES);
        assertThat(furthestAhead).hasValue(1);
    }
}
