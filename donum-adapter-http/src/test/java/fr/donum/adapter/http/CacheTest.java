package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.donum.adapter.http.fetch.KeptPages;
import fr.donum.adapter.http.settings.HttpCache;
import fr.donum.adapter.http.settings.HttpLimits;
import fr.donum.adapter.http.settings.Redactor;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheTest extends ServedPages {
    private static final Instant NOW = Instant.parse("2021-03-15T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private SourceSettings cached() {
        clock = CLOCK;
        return settings().with("cache", folder.resolve("kept").toString());
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again_and_reads_the_same() throws Exception {
        serve(page("null", "a", "b").addHeader("ETag", "\"v1\""), status(304));

        ReadSummary first = read(cached());
        ReadSummary second = read(cached());

        assertThat(second).isEqualTo(first);
        assertThat(collected.ids()).containsExactly("a", "b", "a", "b");
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isEqualTo("\"v1\"");
    }

    @Test
    void a_page_that_has_changed_replaces_the_kept_one() throws Exception {
        serve(
                page("null", "a").addHeader("ETag", "\"v1\""),
                page("null", "b").addHeader("ETag", "\"v2\""),
                status(304));

        read(cached());
        read(cached());
        read(cached());

        assertThat(collected.ids()).containsExactly("a", "b", "b");
    }

    @Test
    void a_kept_page_is_never_used_without_asking_whoever_says_for_how_long_it_holds() throws Exception {
        serve(page("null", "a").addHeader("ETag", "\"v1\"").addHeader("Cache-Control", "max-age=3600"), status(401));

        read(cached());

        assertThat(failure(cached()).kind()).isEqualTo(SourceException.Kind.AUTHENTICATION);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"Cache-Control, no-store", "Vary, Authorization", "Vary, 'Accept, X-Api-Key'", "Vary, *"})
    void what_must_not_be_kept_is_not(String header, String value) throws Exception {
        serve(
                page("null", "a").addHeader("ETag", "\"v1\"").addHeader(header, value),
                page("null", "a").addHeader("ETag", "\"v1\"").addHeader(header, value));
        SourceSettings settings = cached().with("token", new Secret("Tok3n-of-test"));

        read(settings);
        read(settings);

        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
    }

    @Test
    void without_an_etag_nothing_is_kept() throws Exception {
        serve(page("null", "a").addHeader("Cache-Control", "max-age=3600"), page("null", "a"));

        read(cached());
        read(cached());

        assertThat(server.getRequestCount()).isEqualTo(2);
        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().names()).doesNotContain("If-None-Match", "If-Modified-Since");
    }

    @Test
    void the_kept_files_are_for_their_owner_only_and_hold_no_credentials() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        serve(page("null", "a").addHeader("ETag", "\"v1\""));

        read(cached().with("token", new Secret("Tok3n-of-test")));

        Path kept = folder.resolve("kept");
        assertThat(permissions(kept)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(kept)) {
            assertThat(files.toList()).hasSize(2).allSatisfy(file -> {
                assertThat(permissions(file)).isEqualTo("rw-------");
                assertThat(Files.readString(file)).doesNotContain("Tok3n-of-test");
            });
        }
    }

    @Test
    void a_directory_that_others_may_read_is_refused() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-x---"));

        SourceException failure = failure(settings().with("cache", open.toString()));

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.CONFIGURATION);
        assertThat(failure).hasMessage("Other users may read the directory " + open + ".");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void a_place_that_is_no_directory_cannot_keep_anything() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));

        assertThat(failure(settings().with("cache", file.resolve("kept").toString())))
                .hasMessageContaining("cannot be used as a cache");
    }

    @Test
    void what_one_user_was_sent_is_not_that_of_another_even_under_the_same_tag() throws Exception {
        serve(
                page("null", "a").addHeader("ETag", "\"v1\""),
                page("null", "b").addHeader("ETag", "\"v1\""),
                status(304));

        read(cached().with("token", new Secret("Tok3n-of-one")));
        read(cached().with("token", new Secret("Tok3n-of-two")));
        read(cached().with("token", new Secret("Tok3n-of-one")));

        assertThat(collected.ids()).containsExactly("a", "b", "a");

        server.takeRequest();
        RecordedRequest second = server.takeRequest();
        assertThat(second.getHeaders().get("Authorization")).isEqualTo("Bearer Tok3n-of-two");
        assertThat(second.getHeaders().get("If-None-Match")).isNull();
    }

    @Test
    void no_secret_is_kept_in_a_name_or_a_file_whatever_way_it_came() throws Exception {
        try (MockWebServer tokens = new MockWebServer()) {
            tokens.start();
            tokens.enqueue(json("{\"access_token\":\"T0ken-of-test\",\"refresh_token\":\"Refr3sh-token\"}")
                    .build());
            serve(page("\"p2\"", "a")
                    .addHeader("ETag", "\"v1\"")
                    .addHeader("Set-Cookie", "session=C00kie-of-test; Path=/")
                    .addHeader("X-Session", "Head3r-of-test"));
            serve(page("\"p3\"", "b").addHeader("ETag", "\"K3y-of-test\""));
            serve(json(pageOf("\"p4\"", "Echo-T0ken-of-test")).addHeader("ETag", "\"v3\""));
            serve(page("null", "c").addHeader("ETag", "\"v4\"").addHeader("Link", "</x?sig=L1nk-of-test>; rel=next"));

            ReadSummary summary = read(at(base() + "?access=Qu3ry-of-test-0123456789&api_key=Qu3ry-key")
                    .with("cache", folder.resolve("kept").toString())
                    .with("api-key", new Secret("K3y-of-test"))
                    .with("oauth-token-url", tokens.url("/token").toString())
                    .with("oauth-client-id", "Cli3nt-of-test")
                    .with("oauth-client-secret", new Secret("S3cret-of-test")));

            assertThat(summary.accepted()).isEqualTo(4);
            StringBuilder all = new StringBuilder();
            List<Path> files = kept();
            for (Path file : files) {
                all.append(file.getFileName()).append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            assertThat(files).hasSize(2);
            assertThat(all.toString())
                    .contains("\"id\":\"a\"")
                    .doesNotContainIgnoringCase(
                            "T0ken",
                            "Refr3sh",
                            "C00kie",
                            "Head3r",
                            "K3y-of",
                            "L1nk",
                            "Qu3ry",
                            "S3cret",
                            "Cli3nt",
                            "localhost",
                            "donum/v1",
                            "cookie");
        }
    }

    @Test
    void a_kept_page_that_was_tampered_with_or_torn_is_asked_for_anew() throws Exception {
        serve(page("null", "a").addHeader("ETag", "\"v1\""), page("null", "b").addHeader("ETag", "\"v1\""));
        read(cached());
        Path file = onlyPage();
        Files.writeString(file, Files.readString(file).replace("\"a\"", "\"x\""));

        read(cached());

        assertThat(collected.ids()).containsExactly("a", "b");
        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
    }

    @Test
    void a_page_that_nobody_asked_for_in_thirty_days_is_taken_away() throws Exception {
        serve(page("null", "a").addHeader("ETag", "\"v1\""), page("null", "b"));
        read(cached());
        Files.setLastModifiedTime(
                onlyPage(), FileTime.from(NOW.minus(HttpLimits.CACHE_AGE).minusSeconds(1)));

        read(cached());

        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_page_asked_for_in_the_last_thirty_days_is_kept_as_if_it_were_of_today() throws Exception {
        serve(page("null", "a").addHeader("ETag", "\"v1\""), status(304));
        read(cached());
        Files.setLastModifiedTime(onlyPage(), FileTime.from(NOW.minus(HttpLimits.CACHE_AGE)));

        read(cached());

        assertThat(Files.getLastModifiedTime(onlyPage())).isEqualTo(FileTime.from(NOW));
    }

    @Test
    void what_is_kept_has_a_limit_and_the_oldest_goes_first() throws Exception {
        Path directory = folder.resolve("kept");
        KeptPages pages = KeptPages.in(directory.toString(), "zoe", new Redactor(), CLOCK);
        Path old = large(directory, "0", 40, 3);
        Path middle = large(directory, "1", 20, 2);
        Path young = large(directory, "2", 3, 1);

        pages.keep(
                HttpUrl.get("https://api.test/x"),
                new Response.Builder()
                        .request(new Request.Builder().url("https://api.test/x").build())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("")
                        .header("ETag", "\"v1\"")
                        .build(),
                new Buffer().writeUtf8("[" + " ".repeat(2 << 20) + "]"));

        assertThat(old).doesNotExist();
        assertThat(middle).exists();
        assertThat(young).exists();
        assertThat(kept()).hasSize(4);
    }

    /** A sparse file of so many MiB, so many days old. */
    private static Path large(Path directory, String digit, long size, long days) throws Exception {
        Path file = directory.resolve(digit.repeat(64) + ".page");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size << 20);
        }
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(days))));
        return file;
    }

    @Test
    void clearing_takes_away_what_is_ours_and_nothing_else() throws Exception {
        serve(page("\"p2\"", "a").addHeader("ETag", "\"v1\""), page("null", "b").addHeader("ETag", "\"v2\""));
        read(cached());
        Path kept = folder.resolve("kept");
        Path mine = Files.writeString(kept.resolve("notes.page"), "mine");
        Path folderInside = Files.createDirectory(kept.resolve("0".repeat(64) + ".page"));

        HttpCache.Cleared cleared = HttpCache.clear(kept);

        assertThat(cleared.pages()).isEqualTo(2);
        assertThat(cleared.bytes()).isGreaterThan(2L * pageOf("null", "b").length());
        assertThat(kept()).containsExactlyInAnyOrder(mine, folderInside);
        assertThat(HttpCache.clear(kept)).isEqualTo(new HttpCache.Cleared(0, 0));
    }

    @Test
    void clearing_all_there_is_takes_the_directory_too() throws Exception {
        serve(page("null", "a").addHeader("ETag", "\"v1\""));
        read(cached());

        assertThat(HttpCache.clear(folder.resolve("kept")).pages()).isEqualTo(1);
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    @Test
    void the_usual_place_is_that_of_the_system() {
        assertThat(HttpCache.usual(Map.of("XDG_CACHE_HOME", "/c"), "/home/zoe")).hasToString("/c/donum/http");
        assertThat(HttpCache.usual(Map.of("XDG_CACHE_HOME", "relative"), "/home/zoe"))
                .hasToString("/home/zoe/.cache/donum/http");
        assertThat(HttpCache.usual(Map.of("HOME", "/h"), "/home/zoe")).hasToString("/h/.cache/donum/http");
    }

    @Test
    void the_usual_place_is_used_on_demand() throws Exception {
        serve(page("null", "a").addHeader("ETag", "\"v1\""));
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.toString());
        try (MetricsSource source =
                new HttpSourceProvider(QUICK, environment).open(settings().with("cache", "on"), host())) {
            source.read(ReadRequest.ALL, collected);
        }

        assertThat(folder.resolve("donum").resolve("http")).isDirectoryContaining("glob:**.page");
    }

    private List<Path> kept() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            return files.toList();
        }
    }

    private Path onlyPage() throws Exception {
        return kept().stream()
                .filter(file -> file.toString().endsWith(".page"))
                .findFirst()
                .orElseThrow();
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
