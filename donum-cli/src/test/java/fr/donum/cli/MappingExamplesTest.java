package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The profiles of {@code examples/profiles}, each with its data, in points and euros worked out by hand. */
class MappingExamplesTest {
    private static final String EXAMPLES = "../examples/profiles/";
    private static final String HEADER = "id;scheme;points;euros;points_attainable;euros_attainable;";

    private static Run evaluate(String source, String profile) {
        return donum("evaluate", source, "--mapping", EXAMPLES + profile, "--scheme", "donum-2026", "-f", "csv");
    }

    /**
     * First: FSE 70, DCMT 60, PSE 60, AAT 50, a mean of 60 %, is the socle; DMP 20 and prescriptions 40, a mean of 30 %,
     * are 60 points, application and messages 20: 360 points of 7 EUR, and 60 more may come of what the file lacks.
     * Second: no certified LAP, so nothing. Third: FSE 59,9 makes the mean 59,975 %, so nothing.
     */
    @Test
    void an_export_of_practice_software() {
        Run run = evaluate(EXAMPLES + "medisuite.csv", "medisuite.profil.json");
        assertThat(run.err()).contains("Lignes écartées par le profil : 3", "3 lus = 3 évalués + 0 rejeté");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(HEADER)
                .contains("\n10100000511;donum-2026;360;2520.00;420;2940.00;EARNED;EARNED;OPEN;EARNED;EARNED\n")
                .contains("\n10100000529;donum-2026;0;0.00;0;0.00;MISSED;EARNED;OPEN;BLOCKED;BLOCKED\n")
                .endsWith("\n10100000537;donum-2026;0;0.00;0;0.00;EARNED;MISSED;OPEN;BLOCKED;MISSED\n");
    }

    /**
     * First: 80, 50, 60, 50 is a mean of 60 %, but DMP 20 and prescriptions 10 are 15 %, and no FSE by the application:
     * 280 points. Second: AAT has no act, and 90, 50, 40 is 60 %; DMP 150 % counts as 100, a mean of 50 %: 360 points.
     */
    @Test
    void a_workbook_with_a_sheet_for_each_quarter() {
        Run run = evaluate(EXAMPLES + "tableau-maison.xlsx", "tableau-maison.profil.json");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("\n10100000594;donum-2026;280;1960.00;340;2380.00;EARNED;EARNED;OPEN;MISSED;MISSED\n")
                .endsWith("\n10100000602;donum-2026;360;2520.00;420;2940.00;EARNED;EARNED;OPEN;EARNED;EARNED\n");
    }

    /**
     * First: 80, 60, 50, 50 is 60 %; 30, 30, 30 is 30 %; 10 and 40 is 25 %; application and messages: 360 points, and all
     * is known. Second: no LAP, nothing. Third: 60 % and 30 %, no FSE by the application, three rates unknown.
     */
    @Test
    void a_foreign_api_with_nested_lists_and_numbered_pages() throws Exception {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/practices", exchange -> serve(exchange, asked));
        server.start();
        try {
            String url = "http://localhost:" + server.getAddress().getPort() + "/v2/practices";
            Run run = evaluate(url, "carnet-api.profil.json");
            assertThat(run.exit()).isZero();
            assertThat(run.out())
                    .contains("\n10100000545;donum-2026;360;2520.00;360;2520.00;EARNED;EARNED;EARNED;MISSED;EARNED\n")
                    .contains("\n10100000560;donum-2026;0;0.00;0;0.00;MISSED;EARNED;OPEN;OPEN;BLOCKED\n")
                    .endsWith("\n10100000578;donum-2026;340;2380.00;400;2800.00;EARNED;EARNED;OPEN;EARNED;MISSED\n");
            assertThat(asked).contains("per_page=500&page=1", "per_page=500&page=2");
        } finally {
            server.stop(0);
        }
    }

    private static void serve(HttpExchange exchange, List<String> asked) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        asked.add(query);
        String page = query.substring(query.lastIndexOf('=') + 1);
        byte[] body = Files.readAllBytes(Path.of(EXAMPLES, "carnet-api.page-" + page + ".json"));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void a_page_of_the_api_that_was_saved_to_a_file_is_read_by_the_same_profile() {
        Run run = evaluate(EXAMPLES + "carnet-api.page-1.json", "carnet-api.profil.json");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .endsWith("\n10100000545;donum-2026;360;2520.00;360;2520.00;EARNED;EARNED;EARNED;MISSED;EARNED\n");
    }
}
