package fr.donum.adapter.http;

import static fr.donum.spi.source.ReadSummary.Completeness.COMPLETE;
import static fr.donum.spi.source.ReadSummary.Completeness.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.adapter.http.client.RequestProgress;
import fr.donum.adapter.http.fetch.LineFlow;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.json.text.Fault;
import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okio.Buffer;
import okio.Source;
import okio.Timeout;
import org.junit.jupiter.api.Test;

/** NDJSON that comes line by line, for longer than a whole answer may take. */
class StreamsTest extends ServedPages {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n";
    private static final int LINES = 4;

    private final AtomicLong nanos = new AtomicLong();

    /** A stream that takes some seconds for each of its pieces. */
    private LineFlow flow(long seconds, String... pieces) {
        Source slow = new Source() {
            private int next;

            @Override
            public long read(Buffer sink, long byteCount) {
                nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
                if (next == pieces.length) {
                    return -1;
                }
                String piece = pieces[next++];
                sink.writeUtf8(piece);
                return piece.length();
            }

            @Override
            public Timeout timeout() {
                return Timeout.NONE;
            }

            @Override
            public void close() {}
        };
        HttpUrl url = HttpUrl.get("https://api.vendor.test/lines");
        return new LineFlow(
                slow, new RequestProgress(url, url.toString(), new OkHttpClient()), Duration.ofSeconds(10), nanos::get);
    }

    private static long drain(LineFlow flow) throws IOException {
        Buffer sink = new Buffer();
        while (flow.read(sink, 8_192) >= 0) {
            assertThat(sink.size()).isPositive();
        }
        return sink.size();
    }

    @Test
    void a_stream_may_take_longer_than_an_answer_as_long_as_lines_arrive() throws Exception {
        assertThat(drain(flow(9, "a\n", "b\n", "c\nd", "e\n"))).isEqualTo(9);
        assertThat(nanos.get()).isEqualTo(TimeUnit.SECONDS.toNanos(45));
    }

    @Test
    void a_line_that_never_ends_is_given_up() {
        assertThatThrownBy(() -> drain(flow(4, "a\n", "b", "c", "d", "e\n")))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.issue()).isEqualTo(HttpIssue.HTTP_CALL_TIMEOUT));
    }

    @Test
    void the_time_of_the_reader_does_not_count() throws Exception {
        LineFlow flow = flow(4, "a", "b\n", "c", "d\n");
        Buffer sink = new Buffer();
        for (int piece = 0; piece < LINES; piece++) {
            assertThat(flow.read(sink, 8_192)).isPositive();
            nanos.addAndGet(TimeUnit.HOURS.toNanos(1));
        }
        assertThat(sink.readUtf8()).isEqualTo("ab\ncd\n");
    }

    /** Sends one more line each time the one before was taken, and the last ones only once the whole limit is over. */
    @Test
    void a_server_that_streams_beyond_the_limit_of_a_call_is_read_to_its_end() throws Exception {
        Semaphore taken = new Semaphore(1);
        long limit = QUICK.seconds(20).toNanos();
        try (RawServer server = new RawServer(out -> {
            long start = System.nanoTime();
            out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
            for (int line = 1; line <= LINES; line++) {
                taken.acquire();
                while (System.nanoTime() - start < line * limit / 3) {
                    Thread.onSpinWait();
                }
                send(dossier("d" + line), out);
            }
            send("{\"next_cursor\":null,\"total\":4}", out);
        })) {
            ReadSummary summary;
            try (MetricsSource source =
                    provider().open(at(server.url()).with("call-timeout", "20").with("max-retries", "0"), host())) {
                summary = source.read(ReadRequest.ALL, new Signalling(taken));
            }

            assertThat(summary.issues()).isEmpty();
            assertThat(summary.completeness()).isEqualTo(COMPLETE);
            assertThat(summary.accepted()).isEqualTo(LINES);
        }
    }

    @Test
    void a_stream_that_falls_silent_ends_by_the_limit_of_silence_and_is_partial() throws Exception {
        Semaphore never = new Semaphore(0);
        try (RawServer server = new RawServer(out -> {
            out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
            send(dossier("a"), out);
            never.acquire();
        })) {
            ReadSummary summary =
                    read(at(server.url()).with("read-timeout", "10").with("max-retries", "0"));

            assertThat(collected.ids()).containsExactly("a");
            assertThat(summary.completeness()).isEqualTo(PARTIAL);
            assertThat(codes(summary)).containsExactly("http.read-timeout", "json.partial");
        }
    }

    private static void send(String line, OutputStream out) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private record Signalling(Semaphore taken) implements DossierSink {
        @Override
        public void accept(Dossier dossier, Provenance provenance) {
            taken.release();
        }

        @Override
        public void reject(Issue issue) {
            throw new AssertionError(issue);
        }
    }
}
