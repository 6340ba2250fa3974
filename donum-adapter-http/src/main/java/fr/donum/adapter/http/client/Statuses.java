package fr.donum.adapter.http.client;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.HttpLimits;
import fr.donum.adapter.http.settings.Pace;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.Shown;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import okhttp3.Response;

/** What an answer other than success means. */
public final class Statuses {
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

    private Statuses() {}

    /** @param name the address, as messages show it */
    public static Fault of(Response response, String name, Pace pace) {
        Optional<Long> wait = RetryAfter.seconds(response);
        Fault fault = Fault.of(
                issue(response.code()),
                name,
                Integer.toString(response.code()),
                detail(response),
                wait.map(seconds -> Long.toString(seconds)).orElse("?"));
        if (!PASSING.contains(response.code()) || wait.orElse(0L) > HttpLimits.WAIT_SECONDS) {
            return fault;
        }
        Optional<Duration> delay = wait.map(pace::seconds);
        return fault.passingAfter(delay.orElse(null));
    }

    private static HttpIssue issue(int status) {
        return switch (status) {
            case 400, 405, 406, 415, 422 -> HttpIssue.HTTP_BAD_REQUEST;
            case 401 -> HttpIssue.HTTP_UNAUTHORIZED;
            case 403 -> HttpIssue.HTTP_FORBIDDEN;
            case 404 -> HttpIssue.HTTP_NOT_FOUND;
            case 410 -> HttpIssue.HTTP_GONE;
            case 429 -> HttpIssue.HTTP_RATE_LIMITED;
            default -> status >= 500 ? HttpIssue.HTTP_SERVER_ERROR : HttpIssue.HTTP_STATUS;
        };
    }

    /** Whether the server refuses to be read, and says why: what is asked for is there. */
    public static boolean isReasonedRefusal(Fault fault) {
        return fault.issue() == HttpIssue.HTTP_FORBIDDEN && !fault.arguments()[2].equals("");
    }

    /** What the server says itself, as problem details (RFC 9457); empty if it does not. */
    private static String detail(Response response) {
        String type = response.header("Content-Type", "");
        if (type == null || !type.contains("json")) {
            return "";
        }
        try {
            JsonNode problem = Json.MAPPER.readTree(
                    response.peekBody(HttpLimits.DETAIL_BYTES).string());
            String said = problem.path("detail").asText(problem.path("title").asText(""));
            return said.isBlank()
                    ? ""
                    : " – " + Shown.cut(said, HttpLimits.DETAIL_CHARACTERS).replaceFirst("\\.$", "");
        } catch (IOException notADetail) {
            return "";
        }
    }
}
