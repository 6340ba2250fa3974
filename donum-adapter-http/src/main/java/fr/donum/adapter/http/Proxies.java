package fr.donum.adapter.http;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Goes through the proxy the user names. */
final class Proxies {
    private Proxies() {}

    /** The address of a proxy, whose scheme may be left out; null if it is none. */
    static @Nullable HttpUrl parse(String proxy) {
        HttpUrl url = HttpUrl.parse(proxy.contains("://") ? proxy : "http://" + proxy);
        return url == null || url.isHttps() ? null : url;
    }

    static void configure(OkHttpClient.Builder client, Options options, Redactor redactor) {
        HttpUrl proxy = options.text("proxy").map(Proxies::parse).orElse(null);
        if (proxy == null) {
            return;
        }
        client.proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
        if (!proxy.username().isEmpty()) {
            redactor.add(proxy.password());
            String basic = Credentials.basic(proxy.username(), proxy.password(), StandardCharsets.UTF_8);
            client.proxyAuthenticator(answeringOnce(basic));
        }
    }

    private static Authenticator answeringOnce(String basic) {
        String header = "Proxy-Authorization";
        return (route, response) -> response.request().header(header) != null
                ? null
                : response.request().newBuilder().header(header, basic).build();
    }
}
