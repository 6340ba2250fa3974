package fr.donum.adapter.http;

import java.util.List;
import java.util.Map;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Sets up the HTTP client of one source. */
final class Client {
    private Client() {}

    /** @throws Fault if a certificate, a key or the cache cannot be used */
    static OkHttpClient of(Options options, Pace pace, Map<String, String> environment, Redactor redactor)
            throws Fault {
        OkHttpClient plain = plain(options, pace, environment, redactor);
        Login login = new Login(options, oauth(plain, options, pace, redactor), redactor);
        OkHttpClient.Builder client = plain.newBuilder()
                .addInterceptor(new Redirects(options.text("client-cert").isPresent()))
                .addInterceptor(login)
                .authenticator(login);
        String cache = options.text("cache").orElse("off");
        if (!cache.equals("off")) {
            client.cache(PrivateFiles.cache(cache))
                    .addNetworkInterceptor(
                            new Revalidation(options.text("api-key-header").orElse("")));
        }
        return client.build();
    }

    private static OkHttpClient plain(Options options, Pace pace, Map<String, String> environment, Redactor redactor)
            throws Fault {
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .connectTimeout(pace.seconds(options.number("connect-timeout")))
                .readTimeout(pace.seconds(options.number("read-timeout")))
                .writeTimeout(pace.seconds(options.number("read-timeout")))
                .callTimeout(pace.seconds(options.number("call-timeout")))
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

    /** Lets go of connections, threads and the cache. */
    static void close(OkHttpClient client) {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
        try {
            if (client.cache() != null) {
                client.cache().close();
            }
        } catch (java.io.IOException unimportant) {
            // Nothing is lost but a few cached answers.
        }
    }
}
