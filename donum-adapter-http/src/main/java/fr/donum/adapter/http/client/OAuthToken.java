package fr.donum.adapter.http.client;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.http.settings.HttpLimits;
import fr.donum.adapter.http.settings.Options;
import fr.donum.adapter.http.settings.Pace;
import fr.donum.adapter.http.settings.Redactor;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.Shown;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.Call;
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
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);

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
        RequestProgress progress = new RequestProgress(url, Address.masked(url), client);
        Call call = client.newCall(request(progress));
        TimeLimit limit = TimeLimit.on(call, pace.seconds(options.number("call-timeout")));
        try (Response response = call.execute()) {
            progress.answered(response);
            String body = body(response, progress.name());
            limit.wasExceeded();
            return accepted(response, body, progress.name());
        } catch (Fault known) {
            throw known;
        } catch (IOException broken) {
            throw limit.wasExceeded()
                    ? Fault.of(HttpIssue.HTTP_CALL_TIMEOUT, progress.name(), progress.host())
                            .because(broken)
                    : Failures.of(broken, progress);
        } catch (RuntimeException unreadable) {
            limit.wasExceeded();
            throw Failures.malformed(unreadable, progress);
        }
    }

    private static String body(Response response, String name) throws IOException {
        String encoding = response.header("Content-Encoding");
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            throw Fault.of(HttpIssue.HTTP_ENCODING, name, Address.hostOf(name), Shown.of(encoding));
        }
        return response.peekBody(HttpLimits.TOKEN_BYTES).string();
    }

    private String accepted(Response response, String body, String name) throws Fault {
        String code = Integer.toString(response.code());
        if (response.isRedirect()) {
            throw Fault.of(
                    HttpIssue.HTTP_OAUTH_REDIRECT,
                    name,
                    code,
                    Address.masked(String.valueOf(response.header("Location", "?"))));
        }
        JsonNode answer = parsed(body).filter(JsonNode::isObject).orElse(null);
        String error = answer == null ? "" : answer.path("error").asText("");
        if (REFUSALS.contains(response.code()) || (response.isSuccessful() && !error.isEmpty())) {
            throw Fault.of(refusal(error), name, code, reason(answer, error));
        }
        if (!response.isSuccessful()) {
            throw Statuses.of(response, name, pace);
        }
        if (answer == null) {
            throw Fault.of(
                    isMarkup(response, body) ? HttpIssue.HTTP_OAUTH_HTML : HttpIssue.HTTP_OAUTH_ANSWER, name, code);
        }
        return token(answer, name, code);
    }

    private String token(JsonNode answer, String name, String code) throws Fault {
        JsonNode given = answer.path("access_token");
        String fresh = given.isTextual() ? given.textValue() : "";
        if (fresh.length() > HttpLimits.TOKEN_CHARACTERS || !fresh.matches("[\\x21-\\x7E]+")) {
            throw Fault.of(HttpIssue.HTTP_OAUTH_ANSWER, name, code);
        }
        redactor.add(fresh);
        String type = answer.path("token_type").asText("bearer");
        if (!type.equalsIgnoreCase("bearer")) {
            throw Fault.of(HttpIssue.HTTP_OAUTH_TYPE, name, code, Shown.of(type));
        }
        Optional<Long> life = life(answer.path("expires_in"));
        if (life.filter(seconds -> seconds < 0).isPresent()) {
            throw Fault.of(HttpIssue.HTTP_OAUTH_EXPIRED, name, code);
        }
        token = fresh;
        expiry = life.map(this::deadline).orElse(null);
        return fresh;
    }

    /** What the server says of how long the token holds, as a number or as the text of one. */
    private static Optional<Long> life(JsonNode seconds) {
        String text = seconds.asText("");
        return text.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?")
                ? Optional.of(Long.parseLong(text.replaceFirst("\\..*", "")))
                : Optional.empty();
    }

    private long deadline(long seconds) {
        Duration life = pace.seconds(Math.max(0, seconds - Math.min(MARGIN, seconds / 10)));
        return System.nanoTime() + life.toNanos();
    }

    private Request request(RequestProgress progress) {
        FormBody.Builder form = new FormBody.Builder().add("grant_type", "client_credentials");
        options.text("oauth-scope").ifPresent(scope -> form.add("scope", scope));
        options.text("oauth-audience").ifPresent(audience -> form.add("audience", audience));
        options.text("oauth-resource").ifPresent(resource -> form.add("resource", resource));
        String id = options.text("oauth-client-id").orElse("");
        String secret = options.secret("oauth-client-secret").orElse("");
        Request.Builder request = new Request.Builder()
                .url(url)
                .tag(RequestProgress.class, progress)
                .header("Accept", "application/json");
        if (options.text("oauth-client-auth").orElse("").equals("post")) {
            form.add("client_id", id).add("client_secret", secret);
        } else {
            String basic = Credentials.basic(encoded(id), encoded(secret));
            redactor.add(basic.substring("Basic ".length()));
            request.header("Authorization", basic);
        }
        return request.post(form.build()).build();
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

    private static boolean isMarkup(Response response, String body) {
        String type = String.valueOf(response.header("Content-Type", "")).toLowerCase(Locale.ROOT);
        return type.contains("html") || body.stripLeading().startsWith("<");
    }

    private static HttpIssue refusal(String error) {
        return switch (error) {
            case "invalid_scope" -> HttpIssue.HTTP_OAUTH_SCOPE;
            case "invalid_target" -> HttpIssue.HTTP_OAUTH_TARGET;
            case "unauthorized_client", "unsupported_grant_type", "invalid_grant" -> HttpIssue.HTTP_OAUTH_GRANT;
            case "invalid_request" -> HttpIssue.HTTP_OAUTH_REQUEST;
            default -> HttpIssue.HTTP_OAUTH_REFUSED;
        };
    }

    private static String reason(@Nullable JsonNode answer, String error) {
        if (answer == null || error.isEmpty()) {
            return "";
        }
        String said = answer.path("error_description").asText("");
        String description = said.isBlank() ? "" : ": " + Shown.cut(said, HttpLimits.DETAIL_CHARACTERS);
        return " (" + Shown.of(error) + description.replaceFirst("\\.$", "") + ")";
    }
}
