package fr.donum.adapter.http.client;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.http.settings.Options;
import fr.donum.adapter.http.settings.Redactor;
import fr.donum.adapter.json.text.Fault;
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
public final class Proxies extends ProxySelector implements Authenticator {
    private static final String AUTHORIZATION = "Proxy-Authorization";

    /** What the HTTP client calls the question it asks itself before the proxy was asked. */
    private static final String AHEAD = "OkHttp-Preemptive";

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
        for (String proxy : proxies.named(options.address()).stream().toList()) {
            HttpUrl url = parse(proxy);
            if (url == null) {
                throw Fault.of(HttpIssue.HTTP_BAD_PROXY, options.address().host());
            }
            if (!url.username().isEmpty()) {
                redactor.add(url.password());
                redactor.add(basic(url).substring("Basic ".length()));
            }
        }
        client.proxySelector(proxies).proxyAuthenticator(proxies);
    }

    /** The address of a proxy, whose scheme may be left out; null if it is none. */
    public static @Nullable HttpUrl parse(String proxy) {
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
        if (url == null || Address.isThisMachine(url)) {
            return List.of(Proxy.NO_PROXY);
        }
        return named(url)
                .map(Proxies::parse)
                .map(proxy -> InetSocketAddress.createUnresolved(proxy.host(), proxy.port()))
                .map(address -> List.of(new Proxy(Proxy.Type.HTTP, address)))
                .orElseGet(() -> ofTheMachine(target));
    }

    private List<Proxy> ofTheMachine(URI target) {
        ProxySelector machine = ProxySelector.getDefault();
        return machine == null ? List.of(Proxy.NO_PROXY) : machine.select(target);
    }

    /** The request fails with what {@code why} says; there is no other proxy to turn to. */
    @Override
    public void connectFailed(URI target, SocketAddress proxy, IOException why) {}

    /**
     * Answers once, and the proxy alone: a server at the other end of the tunnel may ask in vain.
     *
     * @throws Fault if the proxy is not content with that, or nothing is known to answer
     */
    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response asking) throws Fault {
        if (!asking.request().method().equals("CONNECT")) {
            return null;
        }
        HttpUrl target = asking.request().url();
        HttpUrl proxy = named(target).map(Proxies::parse).orElse(null);
        if (proxy != null && !proxy.username().isEmpty() && asking.request().header(AUTHORIZATION) == null) {
            return asking.request()
                    .newBuilder()
                    .header(AUTHORIZATION, basic(proxy))
                    .build();
        }
        boolean isAhead = asking.challenges().stream()
                .anyMatch(challenge -> challenge.scheme().equalsIgnoreCase(AHEAD));
        if (isAhead) {
            return null;
        }
        String way = proxy == null ? "" : Address.host(proxy);
        throw Fault.of(HttpIssue.HTTP_PROXY_AUTH, Address.masked(target), Address.host(target), way);
    }

    private static String basic(HttpUrl proxy) {
        return Credentials.basic(proxy.username(), proxy.password(), StandardCharsets.UTF_8);
    }
}
