package fr.donum.adapter.http.problem;

import java.security.cert.CertificateException;

/** What is wrong with the certificate of a server. */
public final class UntrustedServer extends CertificateException {
    private static final long serialVersionUID = 1;

    private final HttpIssue issue;
    private final String detail;

    /** @param detail a date, or who issued the certificate */
    public UntrustedServer(HttpIssue issue, String detail, CertificateException why) {
        super(issue.code(), why);
        this.issue = issue;
        this.detail = detail;
    }

    public HttpIssue issue() {
        return issue;
    }

    public String detail() {
        return detail;
    }
}
