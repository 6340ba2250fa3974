package fr.donum.adapter.http;

import java.time.Duration;

/** What bounds a conversation with a server, beside the options: sizes, counts and times, all in one place. */
final class Limits {
    /** Longest wait that a server may ask for before another attempt, in seconds. */
    static final long WAIT_SECONDS = 120;

    /** Longest pause of our own before another attempt, in seconds. */
    static final long BACK_OFF_SECONDS = 30;

    /** Redirects followed for one page. */
    static final int REDIRECTS = 5;

    /** Bytes looked at of what a server says about its refusal. */
    static final long DETAIL_BYTES = 64 * 1024;

    /** Characters shown of it. */
    static final int DETAIL_CHARACTERS = 200;

    /** Bytes of an answer of a token server. */
    static final long TOKEN_BYTES = 64 * 1024;

    /** Characters of a token. */
    static final int TOKEN_CHARACTERS = 16 * 1024;

    /** Bytes of a file of certificates or keys. */
    static final long CERTIFICATE_BYTES = 1 << 20;

    /** Bytes of all the pages that a cache keeps. */
    static final long CACHE_BYTES = 64L << 20;

    /** Pages that a cache keeps. */
    static final int CACHE_PAGES = 10_000;

    /** How long a cache keeps a page that nobody asks for. */
    static final Duration CACHE_AGE = Duration.ofDays(30);

    /** Slowest rate, as the seconds between two requests. */
    static final long SECONDS_BETWEEN_REQUESTS = 3_600;

    private Limits() {}
}
