package fr.donum.adapter.http;

import fr.donum.adapter.json.ContractJson;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.Records;
import fr.donum.tck.SourceContractTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server that asks for a token and has one resource for each input of the contract, in pages. */
class HttpSourceContractTest extends SourceContractTest {
    private static final int PAGE = 400;
    /** After the first page, the server no longer knows the cursor. */
    private static final String BREAK = "";

    private static final String TOKEN = "TokenOfTheContract";

    private final Map<String, List<String>> dossiers = new ConcurrentHashMap<>();
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return ("Bearer " + TOKEN).equals(request.getHeaders().get("Authorization"))
                        ? page(request.getUrl())
                        : new MockResponse.Builder().code(401).build();
            }
        });
        server.start();
    }

    /** The path names the input, the cursor is the index of the first dossier. */
    private MockResponse page(HttpUrl url) {
        List<String> all = dossiers.get(url.pathSegments().get(0));
        String cursor = url.queryParameter("cursor");
        if (all == null || (all.get(all.size() - 1).equals(BREAK) && cursor != null)) {
            return new MockResponse.Builder().code(404).build();
        }
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        int to = Math.min(from + PAGE, all.size());
        String body = ContractJson.page(all.subList(from, to), to == all.size() ? "null" : "\"" + to + "\"");
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    protected MetricsSourceProvider provider() {
        return new HttpSourceProvider(ServedPages.QUICK, Map.of());
    }

    @Override
    protected SourceSettings write(Records records, Path directory) {
        String name = directory.getFileName().toString();
        dossiers.put(name, records.byColumn().map(ContractJson::dossier).collect(Collectors.toList()));
        return at(name);
    }

    private SourceSettings at(String name) {
        return SourceSettings.of("http://localhost:" + server.getPort() + "/" + name)
                .with("token", new Secret(TOKEN))
                .with("max-retries", "1");
    }

    @Override
    protected Optional<SourceSettings> truncate(SourceSettings whole) {
        dossiers.computeIfAbsent("truncated", name -> new ArrayList<>()).add(BREAK);
        return Optional.of(whole);
    }

    @Override
    protected SourceSettings absent(SourceSettings present) {
        return at("absent");
    }
}
