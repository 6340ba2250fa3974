package fr.donum.adapter.http.client;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Whether certificates hold today, by the clock of the host. */
final class Validity {
    private final Clock clock;

    Validity(Clock clock) {
        this.clock = clock;
    }

    /** Where the days of a certificate are, as seen from today. */
    enum Period {
        OVER,
        NOW,
        TO_COME
    }

    Period of(X509Certificate certificate) {
        try {
            certificate.checkValidity(Date.from(clock.instant()));
            return Period.NOW;
        } catch (CertificateExpiredException over) {
            return Period.OVER;
        } catch (CertificateNotYetValidException early) {
            return Period.TO_COME;
        }
    }

    /** In UTC. */
    static String firstDay(X509Certificate certificate) {
        return day(certificate.getNotBefore());
    }

    /** In UTC. */
    static String lastDay(X509Certificate certificate) {
        return day(certificate.getNotAfter());
    }

    private static String day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC).toString();
    }
}
