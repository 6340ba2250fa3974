package fr.donum.adapter.http.client;

import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.http.settings.Options;
import fr.donum.adapter.http.settings.Redactor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Adds credentials to what is sent to the origin the user named, and to nothing else. Asks once for another OAuth token
 * when one is refused.
 */
final class Login implements Interceptor, Authenticator {
    private static final String AUTHORIZATION = "Authorization";

    private final HttpUrl home;
    private final Options options;
    private final @Nullable OAuthToken oauth;
    private final @Nullable String basic;

    Login(Options options, @Nullable OAuthToken oauth, Redactor redactor) {
        this.home = options.address();
        this.options = options;
        this.oauth = oauth;
        this.basic = options.text("user")
                .map(user -> Credentials.basic(user, options.secret("password").orElse(""), StandardCharsets.UTF_8))
                .orElse(null);
        if (basic != null) {
            redactor.add(basic.substring("Basic ".length()));
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        return chain.proceed(Address.isSameOrigin(home, request.url()) ? withCredentials(request) : request);
    }

    private Request withCredentials(Request request) throws IOException {
        Request.Builder builder = request.newBuilder();
        options.secret("api-key")
                .ifPresent(key -> builder.header(options.text("api-key-header").orElse("X-Api-Key"), key));
        options.secret("token").ifPresent(token -> builder.header(AUTHORIZATION, "Bearer " + token));
        if (basic != null) {
            builder.header(AUTHORIZATION, basic);
        }
        if (oauth != null) {
            builder.header(AUTHORIZATION, "Bearer " + oauth.current());
        }
        return builder.build();
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response refused) throws IOException {
        Response before = refused.priorResponse();
        boolean again = before != null && before.code() == refused.code();
        String sent = refused.request().header(AUTHORIZATION);
        if (oauth == null || again || sent == null) {
            return null;
        }
        String token = oauth.insteadOf(sent.substring("Bearer ".length()));
        return refused.request()
                .newBuilder()
                .header(AUTHORIZATION, "Bearer " + token)
                .build();
    }
}
