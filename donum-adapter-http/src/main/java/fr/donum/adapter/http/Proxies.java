package fr.donum.adapter.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Goes through the proxy that the user or the environment names, but never to reach this very machine. */
final class Proxies extends ProxySelector implements Authenticator {
    private static final String AUTHORIZATION = "Proxy-Authorization";

    private final Optional<String> named;
    private final Map<String, String> environment;

    private Proxies(Optional<String> named, Map<String, String> environment) {
        this.named = named;
        this.environment = environment;
    }

    /** Without a proxy named for the address, that of the Java machine holds. */
    static void configure(
            OkHttpClient.Builder client, Options options, Map<String, String> environment, Redactor redactor)
            throws Fault {
        Proxies proxies = new Proxies(options.text("proxy"), environment);
        Optional<String> proxy = proxies.named(options.address());
        if (proxy.isEmpty()) {
            return;
        }
        HttpUrl url = parse(proxy.get());
        if (url == null) {
            throw Fault.of(HttpIssue.HTTP_BAD_PROXY, options.address().host());
        }
        redactor.add(url.password());
        client.proxySelector(proxies).proxyAuthenticator(proxies);
    }

    /** The address of a proxy, whose scheme may be left out; null if it is none. */
    static @Nullable HttpUrl parse(String proxy) {
        HttpUrl url = HttpUrl.parse(proxy.contains("://") ? proxy : "http://" + proxy);
        return url == null || url.isHttps() ? null : url;
    }

    private Optional<String> named(HttpUrl target) {
        return Address.isThisMachine(target)
                ? Optional.empty()
                : named.or(() -> EnvironmentProxy.of(target, environment));
    }

    @Override
    public List<Proxy> select(URI target) {
        HttpUrl url = HttpUrl.get(target);
        return List.of(
                url == null
                        ? Proxy.NO_PROXY
                        : named(url)
                                .map(Proxies::parse)
                                .map(proxy -> InetSocketAddress.createUnresolved(proxy.host(), proxy.port()))
                                .map(address -> new Proxy(Proxy.Type.HTTP, address))
                                .orElse(Proxy.NO_PROXY));
    }

    /** The request fails with what {@code why} says; there is no other proxy to turn to. */
    @Override
    public void connectFailed(URI target, SocketAddress proxy, IOException why) {}

    /** Answers once. */
    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response asking) {
        HttpUrl proxy = named(asking.request().url()).map(Proxies::parse).orElse(null);
        if (proxy == null || proxy.username().isEmpty() || asking.request().header(AUTHORIZATION) != null) {
            return null;
        }
        String basic = Credentials.basic(proxy.username(), proxy.password(), StandardCharsets.UTF_8);
        return asking.request().newBuilder().header(AUTHORIZATION, basic).build();
    }
}
