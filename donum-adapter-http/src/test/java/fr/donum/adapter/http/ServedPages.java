package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.donum.adapter.http.settings.Pace;
import fr.donum.adapter.json.ContractJson;
import fr.donum.adapter.json.JsonSourceProvider;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Collected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server on this machine, and a source that reads it, where a second lasts a fiftieth. */
abstract class ServedPages {
    @TempDir
    Path folder;

    static final Pace QUICK = new Pace(Duration.ofMillis(20));

    final MockWebServer server = new MockWebServer();
    final Collected collected = new Collected();

    @BeforeEach
    void start() throws IOException {
        server.setServerSocketFactory(new PromptSockets());
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    String base() {
        return "http://localhost:" + server.getPort() + "/donum";
    }

    SourceSettings settings() {
        return at(base());
    }

    static SourceSettings at(String address) {
        return SourceSettings.of(address)
                .withOptions(Map.of("connect-timeout", "100", "read-timeout", "200", "call-timeout", "400"))
                .in(Locale.ENGLISH);
    }

    /** What the host tells the time by. */
    Clock clock = Clock.systemUTC();

    SourceContext host() {
        return SourceContext.of(Locale.ENGLISH, clock);
    }

    HttpSourceProvider provider() {
        return new HttpSourceProvider(QUICK, Map.of());
    }

    ReadSummary read(SourceSettings settings) throws SourceException {
        try (MetricsSource source = provider().open(settings, host())) {
            return source.read(ReadRequest.ALL, collected);
        }
    }

    ReadSummary read() throws SourceException {
        return read(settings());
    }

    /** Reads a file that holds a text. */
    ReadSummary readFile(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        try (MetricsSource source =
                new JsonSourceProvider().open(SourceSettings.of(file.toString()).in(Locale.ENGLISH), host())) {
            return source.read(ReadRequest.ALL, collected);
        }
    }

    /** How a reading fails from its start. */
    SourceException failure(SourceSettings settings) {
        return catchThrowableOfType(SourceException.class, () -> read(settings));
    }

    SourceException failure() {
        return failure(settings());
    }

    void serve(MockResponse.Builder... responses) {
        Stream.of(responses).forEach(response -> server.enqueue(response.build()));
    }

    static MockResponse.Builder status(int code) {
        return new MockResponse.Builder().code(code);
    }

    static MockResponse.Builder json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body);
    }

    /** A page of dossiers with these ids; {@code next} is JSON. */
    static MockResponse.Builder page(String next, String... ids) {
        return json(pageOf(next, ids));
    }

    static String pageOf(String next, String... ids) {
        return ContractJson.pageOf(next, ids);
    }

    static String dossier(String id) {
        return ContractJson.dossierOf(id);
    }

    static List<String> codes(ReadSummary summary) {
        return Collected.codes(summary.issues());
    }
}
