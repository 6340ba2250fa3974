package fr.donum.adapter.http.fetch;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.CacheDirectory;
import fr.donum.adapter.http.settings.HttpLimits;
import fr.donum.adapter.http.settings.PrivateFiles;
import fr.donum.adapter.http.settings.Redactor;
import fr.donum.adapter.json.text.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.HttpUrl;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;

/**
 * The bodies of pages, in clear, in files named by a hash of the address and of who asks: no header is kept but the tag by
 * which the server is asked, each time, whether a page still holds.
 */
public final class KeptPages {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7E]{0,200}\"");
    private static final Pattern HEAD = Pattern.compile("donum-page ([0-9a-f]{64}) (" + TAG.pattern() + ")");
    private static final int LONGEST_HEAD = 400;

    /** What an answer may depend on that is the same for all. */
    private static final Set<String> HARMLESS = Set.of("accept", "accept-encoding", "user-agent", "origin");

    private final CacheDirectory directory;
    private final SecretKeySpec key;
    private final Redactor redactor;
    private final Clock clock;

    private KeptPages(CacheDirectory directory, SecretKeySpec key, Redactor redactor, Clock clock) {
        this.directory = directory;
        this.key = key;
        this.redactor = redactor;
        this.clock = clock;
    }

    /**
     * The pages in a directory, those too old taken away.
     *
     * @param asker what tells one who asks from another; never kept
     * @param clock that of the host
     * @throws Fault if others may read the directory, or it cannot be written
     */
    public static KeptPages in(String name, String asker, Redactor redactor, Clock clock) throws Fault {
        try {
            CacheDirectory directory = CacheDirectory.open(Path.of(name));
            KeptPages pages = new KeptPages(directory, directory.key(asker), redactor, clock);
            pages.tidy(0);
            return pages;
        } catch (Fault known) {
            throw known;
        } catch (IOException | GeneralSecurityException | InvalidPathException unusable) {
            throw Fault.of(HttpIssue.HTTP_CACHE_UNUSABLE, name).because(unusable);
        }
    }

    /** The page of an address, if it is there and whole. */
    Optional<Kept> find(HttpUrl url) {
        Path file = file(url);
        try {
            Buffer content = new Buffer().write(Files.readAllBytes(file));
            long end = content.indexOf((byte) '\n', 0, LONGEST_HEAD);
            Matcher head = HEAD.matcher(end < 0 ? "" : content.readUtf8(end));
            if (!head.matches()) {
                return Optional.empty();
            }
            content.skip(1);
            boolean isWhole = content.sha256().hex().equals(head.group(1));
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return isWhole ? Optional.of(new Kept(head.group(2), content)) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Keeps a page that may be kept; one that cannot be written is asked for again, that is all. */
    public void keep(HttpUrl url, Response response, BufferedSource page) {
        String tag = response.header("ETag", "");
        try {
            ByteString body = page.peek().readByteString();
            if (tag == null || !mayBeKept(tag, response, body)) {
                Files.deleteIfExists(file(url));
                return;
            }
            tidy(body.size());
            String head = "donum-page " + body.sha256().hex() + " " + tag + "\n";
            PrivateFiles.write(file(url), head.getBytes(StandardCharsets.US_ASCII), body.toByteArray());
        } catch (IOException unimportant) {
            // Without it the page is asked for again.
        }
    }

    private static Set<String> named(String header, Response response) {
        return Stream.of(String.join(",", response.headers(header))
                        .toLowerCase(Locale.ROOT)
                        .split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private boolean mayBeKept(String tag, Response response, ByteString body) {
        String control = String.join(",", response.headers("Cache-Control")).toLowerCase(Locale.ROOT);
        boolean isAllowed = !control.contains("no-store") && HARMLESS.containsAll(named("Vary", response));
        boolean leadsOn = !response.headers("Link").isEmpty();
        return isAllowed
                && !leadsOn
                && TAG.matcher(tag).matches()
                && body.size() <= HttpLimits.CACHE_BYTES / 4
                && !redactor.knows(ByteString.encodeUtf8(tag))
                && !redactor.knows(body);
    }

    /** Takes away what is too old, and the oldest, so that {@code more} bytes find room. */
    private void tidy(long more) throws IOException {
        Instant oldest = clock.instant().minus(HttpLimits.CACHE_AGE);
        List<CacheDirectory.Entry> newestFirst = directory.entries().stream()
                .sorted(Comparator.comparing(CacheDirectory.Entry::modified).reversed())
                .toList();
        long bytes = more;
        int count = more == 0 ? 0 : 1;
        for (CacheDirectory.Entry entry : newestFirst) {
            bytes += entry.bytes();
            count++;
            if (bytes > HttpLimits.CACHE_BYTES
                    || count > HttpLimits.CACHE_PAGES
                    || entry.modified().isBefore(oldest)) {
                bytes -= entry.bytes();
                count--;
                Files.deleteIfExists(entry.file());
            }
        }
    }

    private Path file(HttpUrl url) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            byte[] hash = mac.doFinal(url.toString().getBytes(StandardCharsets.UTF_8));
            return directory.page(ByteString.of(hash).hex());
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /**
     * A page of a former reading.
     *
     * @param tag what the server called this state of it ({@code ETag})
     */
    record Kept(String tag, Buffer body) {}
}
