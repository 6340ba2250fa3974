package fr.donum.adapter.http.fetch;

import fr.donum.adapter.http.client.RequestProgress;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Page;
import fr.donum.adapter.json.text.Shown;
import fr.donum.spi.source.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;

/**
 * Makes a page of an answer. JSON is fetched as a whole, so that it can be fetched again; NDJSON is read as it comes.
 *
 * @param limit most bytes of a JSON page, once unpacked
 * @param patience time for a line of NDJSON
 */
record AnswerBody(Response response, RequestProgress progress, Place place, long limit, Duration patience) {
    private static final int LONGEST_PREFIX = 64;
    private static final int BYTE_ORDER_MARK = 3;
    private static final long LONGEST_BLANK = 64 * 1024;

    /** Answers that hold nothing by their nature. */
    private static final Set<Integer> EMPTY = Set.of(204, 205);

    private static final int PART = 206;

    /** The page that a successful answer holds. */
    Page page() throws IOException {
        check();
        String type = String.valueOf(response.header("Content-Type", "")).toLowerCase(Locale.ROOT);
        String path = response.request().url().encodedPath();
        boolean isLines = type.contains("ndjson") || type.contains("jsonl") || Address.isLines(path);
        if (!isLines && response.body().contentLength() > limit) {
            throw tooLarge();
        }
        BufferedSource source = response.body().source();
        if (type.contains("html") || looksLikeMarkup(source)) {
            throw fault(HttpIssue.HTTP_HTML);
        }
        if (!isLines && !type.isEmpty() && !type.contains("json") && !path.endsWith(".json")) {
            throw fault(HttpIssue.HTTP_CONTENT_TYPE, Shown.of(type));
        }
        if (isLines) {
            if (isFirst() && isBlank(source.peek(), LONGEST_BLANK)) {
                throw fault(HttpIssue.HTTP_EMPTY);
            }
            return new Page(
                    place, Okio.buffer(new LineFlow(source, progress, patience, System::nanoTime)), true, link());
        }
        return new Page(place, whole(source), false, link());
    }

    /** What the head of the answer says of its body. */
    private void check() throws Fault {
        if (EMPTY.contains(response.code())) {
            throw fault(HttpIssue.HTTP_EMPTY);
        }
        if (response.code() == PART) {
            throw fault(HttpIssue.HTTP_PART);
        }
        String encoding = response.header("Content-Encoding", "identity");
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            throw Fault.of(HttpIssue.HTTP_ENCODING, progress.name(), progress.host(), Shown.of(encoding));
        }
    }

    private Buffer whole(BufferedSource source) throws IOException {
        if (source.request(limit + 1)) {
            throw tooLarge();
        }
        Buffer whole = new Buffer();
        whole.writeAll(source);
        response.close();
        if (isBlank(whole.peek(), whole.size())) {
            throw fault(HttpIssue.HTTP_EMPTY);
        }
        checkCharset(whole);
        return whole;
    }

    /** JSON is UTF-8 whatever its type claims; where it claims another charset, it is looked at. */
    private void checkCharset(Buffer whole) throws Fault {
        MediaType type = response.body().contentType();
        String claimed = type == null ? null : type.parameter("charset");
        if (claimed == null || claimed.toLowerCase(Locale.ROOT).startsWith("utf")) {
            return;
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(whole.clone().readByteArray()));
        } catch (CharacterCodingException other) {
            throw Fault.of(HttpIssue.HTTP_CHARSET, progress.name(), progress.host(), Shown.of(claimed))
                    .because(other);
        }
    }

    /** A further page of lines may be the empty one after the last. */
    private boolean isFirst() {
        return place.sheet().isEmpty() || place.sheet().equals("page=1");
    }

    private String link() {
        return String.join(", ", response.headers("Link"));
    }

    private Fault tooLarge() {
        return fault(HttpIssue.HTTP_BODY_TOO_LARGE, Long.toString(limit >> 20));
    }

    private Fault fault(HttpIssue issue) {
        return fault(issue, Integer.toString(response.code()));
    }

    private Fault fault(HttpIssue issue, String detail) {
        return Fault.of(issue, progress.name(), detail);
    }

    private static boolean looksLikeMarkup(BufferedSource source) throws IOException {
        BufferedSource ahead = source.peek();
        for (int i = 0; i < LONGEST_PREFIX && !ahead.exhausted(); i++) {
            int next = ahead.readByte();
            if (next == '<') {
                return true;
            }
            if (next > ' ') {
                return false;
            }
        }
        return false;
    }

    /** Whether there is nothing up to the end but blanks, at most so many. */
    private static boolean isBlank(BufferedSource ahead, long most) throws IOException {
        for (long i = 0; !ahead.exhausted(); i++) {
            int next = ahead.readByte();
            boolean isMark = next < 0 && i < BYTE_ORDER_MARK;
            if (!isMark && (next > ' ' || next < 0 || i > most)) {
                return false;
            }
        }
        return true;
    }
}
