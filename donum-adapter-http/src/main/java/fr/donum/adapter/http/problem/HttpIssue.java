package fr.donum.adapter.http.problem;

import fr.donum.adapter.json.text.FaultCode;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceException.Kind;
import java.util.Locale;

/** What may be wrong with settings, an address and its answers; explained in the bundle {@code issues}. */
public enum HttpIssue implements FaultCode {
    HTTP_BAD_URL(Kind.CONFIGURATION),
    HTTP_NOT_HTTPS(Kind.CONFIGURATION),
    HTTP_USERINFO(Kind.CONFIGURATION),
    HTTP_BAD_OPTION(Kind.CONFIGURATION),
    HTTP_OPTION_WITHOUT_EFFECT(Severity.WARNING),
    HTTP_OPTION_NOT_MAPPED(Severity.WARNING),
    HTTP_NO_PAGINATION(Kind.CONFIGURATION),
    HTTP_BAD_PROXY(Kind.CONFIGURATION),
    HTTP_BAD_SECRET(Kind.CONFIGURATION),
    HTTP_TWO_CREDENTIALS(Kind.CONFIGURATION),
    HTTP_HALF_CREDENTIALS(Kind.CONFIGURATION),
    HTTP_BAD_TLS_FILE(Kind.CONFIGURATION),
    HTTP_TLS_FILE_MISSING(Kind.CONFIGURATION),
    HTTP_CERT_MISSING(Kind.CONFIGURATION),
    HTTP_CERT_NO_KEY(Kind.CONFIGURATION),
    HTTP_CERT_KEY_FORMAT(Kind.CONFIGURATION),
    HTTP_CERT_PASSWORD(Kind.CONFIGURATION),
    HTTP_CERT_NO_PASSWORD(Kind.CONFIGURATION),
    HTTP_CERT_FOREIGN_KEY(Kind.CONFIGURATION),
    HTTP_CERT_EXPIRED(Kind.CONFIGURATION),
    HTTP_CERT_NOT_YET_VALID(Kind.CONFIGURATION),
    HTTP_CACHE_NOT_PRIVATE(Kind.CONFIGURATION),
    HTTP_CACHE_UNUSABLE(Kind.CONFIGURATION),
    HTTP_DNS(Kind.UNREACHABLE),
    HTTP_CONNECT(Kind.UNREACHABLE),
    HTTP_CONNECT_TIMEOUT(Kind.UNREACHABLE),
    HTTP_READ_TIMEOUT(Kind.UNREACHABLE),
    HTTP_CALL_TIMEOUT(Kind.UNREACHABLE),
    HTTP_BROKEN(Kind.UNREACHABLE),
    HTTP_MALFORMED(Kind.UNREACHABLE),
    HTTP_INTERRUPTED(Kind.UNREACHABLE),
    HTTP_TLS_EXPIRED(Kind.UNREACHABLE),
    HTTP_TLS_NOT_YET_VALID(Kind.UNREACHABLE),
    HTTP_TLS_HOST(Kind.UNREACHABLE),
    HTTP_TLS_UNKNOWN_CA(Kind.CONFIGURATION),
    HTTP_TLS_SELF_SIGNED(Kind.CONFIGURATION),
    HTTP_TLS_CLIENT_CERT(Kind.AUTHENTICATION),
    HTTP_TLS_CLOSED(Kind.UNREACHABLE),
    HTTP_TLS_NOT_TLS(Kind.CONFIGURATION),
    HTTP_TLS_OLD(Kind.UNREACHABLE),
    HTTP_TLS(Kind.UNREACHABLE),
    HTTP_REDIRECT_INSECURE(Kind.UNREACHABLE),
    HTTP_REDIRECT_CLIENT_CERT(Kind.UNREACHABLE),
    HTTP_REDIRECT_LOOP(Kind.UNREACHABLE),
    HTTP_REDIRECT_NOWHERE(Kind.UNREACHABLE),
    HTTP_REDIRECTED(Severity.INFO),
    HTTP_BAD_REQUEST(Kind.CONFIGURATION),
    HTTP_UNAUTHORIZED(Kind.AUTHENTICATION),
    HTTP_OAUTH_REFUSED(Kind.AUTHENTICATION),
    HTTP_OAUTH_SCOPE(Kind.AUTHENTICATION),
    HTTP_OAUTH_TARGET(Kind.AUTHENTICATION),
    HTTP_OAUTH_GRANT(Kind.AUTHENTICATION),
    HTTP_OAUTH_REQUEST(Kind.AUTHENTICATION),
    HTTP_OAUTH_ANSWER(Kind.AUTHENTICATION),
    HTTP_OAUTH_HTML(Kind.AUTHENTICATION),
    HTTP_OAUTH_TYPE(Kind.AUTHENTICATION),
    HTTP_OAUTH_EXPIRED(Kind.AUTHENTICATION),
    HTTP_OAUTH_REDIRECT(Kind.AUTHENTICATION),
    HTTP_FORBIDDEN(Kind.AUTHENTICATION),
    HTTP_NOT_FOUND(Kind.CONFIGURATION),
    HTTP_GONE(Kind.UNREACHABLE),
    HTTP_PROXY_AUTH(Kind.AUTHENTICATION),
    HTTP_PROXY_REFUSED(Kind.UNREACHABLE),
    HTTP_PROXY_DNS(Kind.UNREACHABLE),
    HTTP_PROXY_CONNECT(Kind.UNREACHABLE),
    HTTP_RATE_LIMITED(Kind.UNREACHABLE),
    HTTP_SERVER_ERROR(Kind.UNREACHABLE),
    HTTP_STATUS(Kind.UNREACHABLE),
    HTTP_HTML(Kind.DATA),
    HTTP_CONTENT_TYPE(Kind.DATA),
    HTTP_BODY_TOO_LARGE(Kind.DATA),
    HTTP_EMPTY(Kind.DATA),
    HTTP_PART(Kind.DATA),
    HTTP_LENGTH(Kind.DATA),
    HTTP_ENCODING(Kind.DATA),
    HTTP_CHARSET(Kind.DATA),
    HTTP_TOO_MANY_PAGES(Severity.ERROR),
    HTTP_LINK_ELSEWHERE(Kind.DATA);

    public static final IssueCatalogue CATALOGUE =
            new IssueCatalogue("fr.donum.adapter.http.issues", HttpIssue.class::getResourceAsStream, values());

    private final Severity severity;
    private final Kind kind;
    private final String code;

    /** {@code JSON_WRONG_TYPE} is {@code json.wrong-type}. */
    HttpIssue(Severity severity, Kind kind) {
        this.severity = severity;
        this.kind = kind;
        this.code = name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    HttpIssue(Severity severity) {
        this(severity, Kind.DATA);
    }

    /** One that may be the end of the source. */
    HttpIssue(Kind kind) {
        this(Severity.ERROR, kind);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
