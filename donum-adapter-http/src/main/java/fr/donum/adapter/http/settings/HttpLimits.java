package fr.donum.adapter.http.settings;

import java.time.Duration;

/** What bounds a conversation with a server, beside the options: sizes, counts and times, all in one place. */
public final class HttpLimits {
    /** Longest wait that a server may ask for before another attempt, in seconds. */
    public static final long WAIT_SECONDS = 120;

    /** Longest pause of our own before another attempt, in seconds. */
    public static final long BACK_OFF_SECONDS = 30;

    /** Redirects followed for one page. */
    public static final int REDIRECTS = 5;

    /** Bytes looked at of what a server says about its refusal. */
    public static final long DETAIL_BYTES = 64 * 1024;

    /** Characters shown of it. */
    public static final int DETAIL_CHARACTERS = 200;

    /** Bytes of an answer of a token server. */
    public static final long TOKEN_BYTES = 64 * 1024;

    /** Characters of a token. */
    public static final int TOKEN_CHARACTERS = 16 * 1024;

    /** Bytes of a file of certificates or keys. */
    public static final long CERTIFICATE_BYTES = 1 << 20;

    /** Bytes of all the pages that a cache keeps. */
    public static final long CACHE_BYTES = 64L << 20;

    /** Pages that a cache keeps. */
    public static final int CACHE_PAGES = 10_000;

    /** How long a cache keeps a page that nobody asks for. */
    public static final Duration CACHE_AGE = Duration.ofDays(30);

    /** Slowest rate, as the seconds between two requests. */
    static final long SECONDS_BETWEEN_REQUESTS = 3_600;

    private HttpLimits() {}
}
