package fr.donum.adapter.http.client;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.problem.UntrustedServer;
import fr.donum.adapter.json.text.Shown;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

/** Whom to trust; tells apart why a server is not. */
final class Authorities implements X509TrustManager {
    private final X509TrustManager known;
    private final Validity validity;

    Authorities(X509TrustManager known, Validity validity) {
        this.known = known;
        this.validity = validity;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        try {
            known.checkServerTrusted(chain, authType);
        } catch (CertificateException refused) {
            throw reason(chain, refused);
        }
    }

    private UntrustedServer reason(X509Certificate[] chain, CertificateException refused) {
        for (X509Certificate each : chain) {
            Validity.Period period = validity.of(each);
            if (period == Validity.Period.OVER) {
                return new UntrustedServer(HttpIssue.HTTP_TLS_EXPIRED, Validity.lastDay(each), refused);
            }
            if (period == Validity.Period.TO_COME) {
                return new UntrustedServer(HttpIssue.HTTP_TLS_NOT_YET_VALID, Validity.firstDay(each), refused);
            }
        }
        X509Certificate own = chain[0];
        boolean isSelfSigned = own.getIssuerX500Principal().equals(own.getSubjectX500Principal());
        return isSelfSigned
                ? new UntrustedServer(HttpIssue.HTTP_TLS_SELF_SIGNED, "", refused)
                : new UntrustedServer(
                        HttpIssue.HTTP_TLS_UNKNOWN_CA,
                        Shown.of(own.getIssuerX500Principal().getName()),
                        refused);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        known.checkClientTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return known.getAcceptedIssuers();
    }
}
