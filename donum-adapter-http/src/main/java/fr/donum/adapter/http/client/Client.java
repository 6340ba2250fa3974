package fr.donum.adapter.http.client;

import fr.donum.adapter.http.settings.Options;
import fr.donum.adapter.http.settings.Pace;
import fr.donum.adapter.http.settings.Redactor;
import fr.donum.adapter.json.text.Fault;
import java.util.List;
import java.util.Map;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Sets up the HTTP client of one source. */
public final class Client {
    private Client() {}

    /** @throws Fault if a certificate or a key cannot be used */
    public static OkHttpClient of(Options options, Pace pace, Map<String, String> environment, Redactor redactor)
            throws Fault {
        OkHttpClient plain = plain(options, pace, environment, redactor);
        Login login = new Login(options, oauth(plain, options, pace, redactor), redactor);
        return plain.newBuilder()
                .addInterceptor(new Redirects(options.text("client-cert").isPresent()))
                .addInterceptor(login)
                .authenticator(login)
                .build();
    }

    /** The time of a whole call is limited by whoever makes it, since a stream may last. */
    private static OkHttpClient plain(Options options, Pace pace, Map<String, String> environment, Redactor redactor)
            throws Fault {
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .connectTimeout(pace.seconds(options.number("connect-timeout")))
                .readTimeout(pace.seconds(options.number("read-timeout")))
                .writeTimeout(pace.seconds(options.number("read-timeout")))
                .eventListenerFactory(RequestProgress.EVENTS)
                .addNetworkInterceptor(new SoundHeads())
                .connectionSpecs(List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.CLEARTEXT))
                .followRedirects(false)
                .followSslRedirects(false);
        Tls.configure(client, options);
        Proxies.configure(client, options, environment, redactor);
        return client.build();
    }

    private static @Nullable OAuthToken oauth(OkHttpClient client, Options options, Pace pace, Redactor redactor) {
        return options.text("oauth-token-url")
                .map(url -> new OAuthToken(client, options, HttpUrl.get(url), pace, redactor))
                .orElse(null);
    }

    /** Lets go of connections and threads. */
    public static void close(OkHttpClient client) {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
