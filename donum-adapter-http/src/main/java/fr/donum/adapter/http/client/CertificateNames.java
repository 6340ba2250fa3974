package fr.donum.adapter.http.client;

import fr.donum.adapter.json.text.Shown;
import java.security.cert.Certificate;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/** Whether a certificate is made out to the server that shows it; if not, remembers whose it is. */
final class CertificateNames implements HostnameVerifier {
    private static final int DNS = 2;
    private static final int IP = 7;
    private static final int MOST = 3;
    private static final String UNKNOWN = "?";

    private final HostnameVerifier strict;
    private final Map<String, String> others = new ConcurrentHashMap<>();

    CertificateNames(HostnameVerifier strict) {
        this.strict = strict;
    }

    @Override
    public boolean verify(String host, SSLSession session) {
        boolean isIts = strict.verify(host, session);
        if (!isIts) {
            others.put(host, names(session));
        }
        return isIts;
    }

    /** The names on the certificate that a server showed though it is another's; {@code "?"} if there are none. */
    String shownBy(String host) {
        return others.getOrDefault(host, UNKNOWN);
    }

    private static String names(SSLSession session) {
        try {
            Certificate[] chain = session.getPeerCertificates();
            return chain.length > 0 && chain[0] instanceof X509Certificate shown ? names(shown) : UNKNOWN;
        } catch (SSLPeerUnverifiedException | CertificateParsingException none) {
            return UNKNOWN;
        }
    }

    private static String names(X509Certificate shown) throws CertificateParsingException {
        @Nullable Collection<List<?>> alternatives = shown.getSubjectAlternativeNames();
        if (alternatives == null) {
            return UNKNOWN;
        }
        return alternatives.stream()
                .filter(each -> each.get(0) instanceof Integer type && (type == DNS || type == IP))
                .limit(MOST)
                .map(each -> Shown.of(String.valueOf(each.get(1))))
                .collect(Collectors.joining(", "));
    }
}
