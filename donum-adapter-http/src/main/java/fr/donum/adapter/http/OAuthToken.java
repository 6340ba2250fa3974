package fr.donum.adapter.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** An access token by client credentials (RFC 6749, 4.4), kept until shortly before it expires. */
final class OAuthToken {
    private static final long MARGIN = 30;
    private static final long LONGEST_ANSWER = 64 * 1024;

    private final OkHttpClient client;
    private final Options options;
    private final HttpUrl url;
    private final Pace pace;
    private final Redactor redactor;
    private @Nullable String token;
    private @Nullable Long expiry;

    OAuthToken(OkHttpClient client, Options options, HttpUrl url, Pace pace, Redactor redactor) {
        this.client = client;
        this.options = options;
        this.url = url;
        this.pace = pace;
        this.redactor = redactor;
    }

    /** The token, fetched if there is none yet or it is about to expire. */
    synchronized String current() throws IOException {
        String known = token;
        boolean expired = expiry != null && System.nanoTime() - expiry >= 0;
        return known == null || expired ? fetched() : known;
    }

    /** Another token than the one that was refused. */
    synchronized String insteadOf(String refused) throws IOException {
        String known = token;
        return known == null || known.equals(refused) ? fetched() : known;
    }

    private String fetched() throws IOException {
        token = null;
        String name = Address.masked(url);
        try (Response response = client.newCall(request()).execute()) {
            String body = response.peekBody(LONGEST_ANSWER).string();
            if (response.code() == 400 || response.code() == 401 || response.code() == 403) {
                throw Fault.of(HttpIssue.HTTP_OAUTH_REFUSED, name, Integer.toString(response.code()), reason(body));
            }
            if (!response.isSuccessful()) {
                throw Statuses.of(response, name, pace);
            }
            return accepted(body, name);
        } catch (Fault known) {
            throw known;
        } catch (IOException broken) {
            throw Failures.of(broken, name);
        }
    }

    private String accepted(String body, String name) throws Fault {
        JsonNode answer = parsed(body).orElseThrow(() -> Fault.of(HttpIssue.HTTP_OAUTH_ANSWER, name));
        String fresh = answer.path("access_token").asText("");
        if (!fresh.matches("[\\x21-\\x7E]+")
                || !answer.path("token_type").asText("bearer").equalsIgnoreCase("bearer")) {
            throw Fault.of(HttpIssue.HTTP_OAUTH_ANSWER, name);
        }
        redactor.add(fresh);
        token = fresh;
        JsonNode seconds = answer.path("expires_in");
        expiry = seconds.canConvertToInt() && seconds.isIntegralNumber() ? deadline(seconds.intValue()) : null;
        return fresh;
    }

    private long deadline(int seconds) {
        Duration life = pace.seconds(Math.max(0, seconds - Math.min(MARGIN, seconds / 10)));
        return System.nanoTime() + life.toNanos();
    }

    private Request request() {
        FormBody.Builder form = new FormBody.Builder().add("grant_type", "client_credentials");
        options.text("oauth-scope").ifPresent(scope -> form.add("scope", scope));
        String id = options.text("oauth-client-id").orElse("");
        String secret = options.secret("oauth-client-secret").orElse("");
        return new Request.Builder()
                .url(url)
                .header("Accept", "application/json")
                .header("Authorization", Credentials.basic(encoded(id), encoded(secret)))
                .post(form.build())
                .build();
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static Optional<JsonNode> parsed(String body) {
        try {
            return Optional.ofNullable(Json.MAPPER.readTree(body));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static String reason(String body) {
        String error =
                parsed(body).map(answer -> answer.path("error").asText("")).orElse("");
        return error.isEmpty() ? "" : " (" + Shown.of(error) + ")";
    }
}
