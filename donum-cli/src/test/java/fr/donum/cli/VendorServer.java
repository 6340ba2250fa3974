package fr.donum.cli;

import java.io.IOException;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A vendor's server on loopback, a new one for each test. */
abstract class VendorServer {
    @TempDir
    Path folder;

    final MockWebServer server = new MockWebServer();

    @BeforeEach
    final void startServer() throws IOException {
        server.start();
    }

    @AfterEach
    final void stopServer() {
        server.close();
    }

    final String url(String path) {
        return "http://localhost:" + server.getPort() + path;
    }

    final String url() {
        return url("/donum");
    }

    final void serve(int code, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(code)
                .addHeader("Content-Type", code == 200 ? "application/json" : "application/problem+json")
                .body(body)
                .build());
    }
}
