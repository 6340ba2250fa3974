package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.donum.application.source.ReadSummary;
import fr.donum.application.source.Secret;
import fr.donum.application.source.SourceException;
import fr.donum.application.source.SourceSettings;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheTest extends ServedPages {
    @TempDir
    Path folder;

    private SourceSettings cached() {
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
        serve(page("null", "a").addHeader("ETag", "\"v1\""), page("null", "b").addHeader("ETag", "\"v1\""), status(304));

        read(cached().with("token", new Secret("Tok3n-of-one")));
        read(cached().with("token", new Secret("Tok3n-of-two")));
        read(cached().with("token", new Secret("Tok3n-of-one")));

        assertThat(collected.ids()).containsExactly("a", "b", "a");

        server.takeRequest();
        RecordedRequest second = server.takeRequest();
        assertThat(second.getHeaders().get("Authorization")).isEqualTo("Bearer Tok3n-of-two");
        assertThat(second.getHeaders().get("If-None-Match")).isNull();
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
