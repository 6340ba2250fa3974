package fr.donum.adapter.http;

import java.security.cert.CertificateException;

/** What is wrong with the certificate of a server. */
final class UntrustedServer extends CertificateException {
    private static final long serialVersionUID = 1;

    private final HttpIssue issue;
    private final String detail;

    /** @param detail a date, or who issued the certificate */
    UntrustedServer(HttpIssue issue, String detail, CertificateException why) {
        super(issue.code(), why);
        this.issue = issue;
        this.detail = detail;
    }

    HttpIssue issue() {
        return issue;
    }

    String detail() {
        return detail;
    }
}
