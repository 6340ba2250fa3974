package fr.donum.adapter.http.client;

import fr.donum.adapter.http.settings.Address;
import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** How far a request got, and to whom: what an exception means follows from that and its type, never from its words. */
public final class RequestProgress extends EventListener {
    static final Factory EVENTS = call -> {
        RequestProgress progress = call.request().tag(RequestProgress.class);
        return progress == null ? NONE : progress;
    };

    private enum Stage {
        START,
        CONNECTION,
        ENCRYPTION,
        REQUEST,
        ANSWER
    }

    private final String asked;
    private final OkHttpClient client;
    private volatile HttpUrl url;
    private volatile boolean isRedirected;
    private volatile Stage stage = Stage.START;
    private volatile String lookedUp = "";
    private volatile String encoding = "";
    private volatile @Nullable InetSocketAddress proxy;

    /** @param asked the address, as messages show it */
    public RequestProgress(HttpUrl url, String asked, OkHttpClient client) {
        this.client = client;
        this.url = url;
        this.asked = asked;
    }

    /** A redirect leads on to {@code next}. */
    void redirected(HttpUrl next) {
        isRedirected |= !Address.isSameOrigin(url, next);
        url = next;
        stage = Stage.START;
    }

    /** An answer has begun, which is no redirect. */
    public void answered(Response answer) {
        stage = Stage.ANSWER;
        Response sent = answer.networkResponse();
        encoding = sent == null ? "" : String.join(", ", sent.headers("Content-Encoding"));
    }

    /** How the answer was packed; empty if it was not. */
    String encoding() {
        return encoding;
    }

    /** The address for messages; after a redirect to another server its own as well. */
    public String name() {
        return isRedirected ? asked + Address.REDIRECT + Address.masked(url) : asked;
    }

    /** The server that is being asked: {@code "api.example.fr:8443"}. */
    public String host() {
        return Address.host(url);
    }

    /** The name that was looked up in vain. */
    String lookedUp() {
        return lookedUp.isEmpty() ? url.host() : lookedUp;
    }

    /** The proxy in between; empty if there is none. */
    String proxy() {
        InetSocketAddress known = proxy;
        return known == null ? "" : known.getHostString() + ":" + known.getPort();
    }

    boolean isProxied() {
        return proxy != null;
    }

    /** Whether the name that was looked up is not that of the server: then it is the proxy's. */
    boolean isProxyName() {
        return !lookedUp.isEmpty() && !lookedUp.equals(url.host());
    }

    /** Whose certificate the server showed; {@code "?"} if that is not known. */
    String certificateOf() {
        return client.hostnameVerifier() instanceof CertificateNames names ? names.shownBy(url.host()) : "?";
    }

    boolean isEncrypted() {
        return url.isHttps();
    }

    /** Whether no connection was open yet, up to its encryption. */
    boolean isConnecting() {
        return stage == Stage.CONNECTION;
    }

    /** Whether an answer had begun. */
    boolean isAnswered() {
        return stage == Stage.ANSWER;
    }

    @Override
    public void dnsStart(Call call, String domainName) {
        lookedUp = domainName;
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy way) {
        proxy = way.type() == Proxy.Type.DIRECT ? null : address;
        stage = Stage.CONNECTION;
    }

    @Override
    public void secureConnectStart(Call call) {
        stage = Stage.ENCRYPTION;
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        stage = Stage.REQUEST;
    }

    @Override
    public void connectEnd(Call call, InetSocketAddress address, Proxy way, @Nullable Protocol protocol) {
        stage = Stage.REQUEST;
    }

    @Override
    public void requestHeadersStart(Call call) {
        stage = Stage.REQUEST;
    }
}
