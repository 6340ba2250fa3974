package fr.donum.adapter.http;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.net.ssl.X509TrustManager;

/** Whom to trust; tells apart why a server is not. */
final class Authorities implements X509TrustManager {
    private final X509TrustManager known;
    private final Clock clock;

    Authorities(X509TrustManager known, Clock clock) {
        this.known = known;
        this.clock = clock;
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
        Instant now = clock.instant();
        for (X509Certificate each : chain) {
            Instant end = each.getNotAfter().toInstant();
            Instant start = each.getNotBefore().toInstant();
            if (now.isAfter(end)) {
                return new UntrustedServer(HttpIssue.HTTP_TLS_EXPIRED, day(end), refused);
            }
            if (now.isBefore(start)) {
                return new UntrustedServer(HttpIssue.HTTP_TLS_NOT_YET_VALID, day(start), refused);
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

    private static String day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
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
