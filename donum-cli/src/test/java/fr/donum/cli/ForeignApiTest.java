package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An API of another shape, from its address alone to what it pays: by a profile guessed from its first page. */
class ForeignApiTest extends VendorServer {
    private static final Map<String, String> SECRETS = Map.of("VENDOR_TOKEN", "Tok3n-of-test");
    private static final String ACT = "{\"num\":60,\"den\":100}";
    private static final String DOCTOR = "{\"rpps\":\"%s\",\"date\":\"2026-09-30\",\"segur\":true,\"lap\":%s,"
            + "\"sesam_vitale\":true,\"actes\":{\"dcmt\":" + ACT + ",\"pse\":" + ACT + ",\"fse\":" + ACT + ",\"aat\":"
            + ACT + "}}";

    @BeforeEach
    void answer() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                boolean isThere = "/api/doctors".equals(request.getUrl().encodedPath())
                        && "Bearer Tok3n-of-test".equals(request.getHeaders().get("Authorization"));
                return isThere
                        ? page(request.getUrl().queryParameter("page"))
                        : new MockResponse.Builder().code(404).build();
            }
        });
    }

    private MockResponse page(String number) {
        String next = "2".equals(number) ? "null" : "\"" + api() + "?page=2\"";
        String doctor =
                "2".equals(number) ? DOCTOR.formatted("10100000529", "false") : DOCTOR.formatted("10100000511", "true");
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body("{\"count\":2,\"next\":" + next + ",\"results\":[" + doctor + "]}")
                .build();
    }

    private String api() {
        return url("/api/doctors");
    }

    private Run donum(String... words) {
        List<String> all = Stream.concat(Stream.of(words), Stream.of("--option", "token=env:VENDOR_TOKEN"))
                .toList();
        return Run.with(SECRETS, all.toArray(String[]::new));
    }

    /** A mean of 60 % is just enough: the socle, 280 points of 7 EUR. The doctor of page 2 has no LAP, so nothing. */
    @Test
    void a_profile_guessed_from_the_first_page_reads_them_all() throws Exception {
        Path profile = folder.resolve("profil.json");

        Run discovered = donum("sources", "discover", api(), "--write-profile", profile.toString());
        Run run =
                donum("evaluate", api(), "--mapping", profile.toString(), "--scheme", "donum-2026", "--format", "csv");

        assertThat(discovered.exit()).isZero();
        assertThat(discovered.err())
                .contains(
                        "n’a pas la forme de l’API Donum Metrics",
                        "de quoi écrire un profil",
                        "records /results/*",
                        "pagination.next /next");
        assertThat(Files.readString(profile))
                .contains("\"records\" : \"/results/*\"", "\"style\" : \"link\"", "\"next\" : \"/next\"")
                .doesNotContain("Tok3n-of-test");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("2 lus = 2 évalués + 0 rejeté");
        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        "10100000511;donum-2026;280;1960.00;420;2940.00;EARNED;EARNED;OPEN;OPEN;OPEN",
                        "10100000529;donum-2026;0;0.00;0;0.00;MISSED;EARNED;OPEN;OPEN;OPEN");
    }

    @Test
    void without_a_profile_nothing_is_evaluated_and_it_is_said_how_to_get_one() {
        Run run = donum("evaluate", api(), "--scheme", "donum-2026", "--format", "csv");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("/api/doctors/v1/dossiers", "sources discover --write-profile")
                .doesNotContain("/results/*");
    }
}
