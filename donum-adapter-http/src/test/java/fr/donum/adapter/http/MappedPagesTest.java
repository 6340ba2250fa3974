package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.IgnoredRecords;
import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Notation;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.mapping.Pagination.Style;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** APIs of others, read by a profile. */
class MappedPagesTest extends ServedPages {
    private static final Pagination NUMBERED = new Pagination(Style.PAGE_NUMBER, "page", "/pages", 1, "per_page");
    private static final Pagination UNTIL_EMPTY = new Pagination(Style.PAGE_NUMBER, "p", "", 0, null);
    private static final Pagination CURSOR = new Pagination(Style.CURSOR, "after", "/next", 1, null);
    private static final Pagination LINK = new Pagination(Style.LINK, "", "", 1, null);

    private static Mapping mapping(String records, Pagination pagination, MappedField... fields) {
        return new Mapping(
                "api.json",
                new Layout.Pointers(records, pagination),
                List.of(fields),
                Map.of("annee", "2026"),
                new Notation(null, null, Map.of("CERTIFIED", "oui")),
                List.of(new IgnoredRecords("/status", Set.of("left"), Set.of())),
                Map.of());
    }

    private static Mapping plain(Pagination pagination) {
        return mapping(
                "/data/*",
                pagination,
                MappedField.of("/rpps", "id"),
                MappedField.of("/cert", "segur").optional());
    }

    private SourceSettings mapped(Mapping mapping) {
        return at(base() + "/people?year=2026").mappedBy(mapping);
    }

    private static String people(String rest, String... ids) {
        String all = String.join(
                ",",
                List.of(ids).stream().map(id -> "{\"rpps\":\"" + id + "\"}").toList());
        return "{\"data\":[" + all + "]" + rest + "}";
    }

    private ReadSummary read(Pagination pagination) throws SourceException {
        return read(mapped(plain(pagination)));
    }

    private String target() throws InterruptedException {
        return server.takeRequest().getTarget();
    }

    @Test
    void numbered_pages_are_asked_for_until_the_last_and_the_address_is_taken_as_it_is() throws Exception {
        serve(json(people(",\"pages\":2", "A")), json(people(",\"pages\":2", "B")));
        ReadSummary summary = read(NUMBERED);
        assertThat(collected.ids()).containsExactly("A", "B");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(target()).isEqualTo("/donum/people?year=2026&per_page=500&page=1");
        assertThat(target()).isEqualTo("/donum/people?year=2026&per_page=500&page=2");
    }

    @Test
    void numbered_pages_without_a_total_end_with_an_empty_one() throws Exception {
        serve(json(people("", "A")), json(people("", "B")), json(people("")));
        assertThat(read(UNTIL_EMPTY).completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(collected.ids()).containsExactly("A", "B");
        assertThat(target()).endsWith("p=0");
    }

    @Test
    void a_page_that_comes_again_and_again_is_never_complete() throws Exception {
        serve(json(people("", "A")), json(people("", "A")));
        ReadSummary summary = read(UNTIL_EMPTY);
        assertThat(summary.completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(codes(summary)).contains("http.cursor-loop");
    }

    @Test
    void a_cursor_is_followed_wherever_it_stands_in_the_page() throws Exception {
        serve(json("{\"next\":17," + people("", "A").substring(1)), json(people(",\"next\":null", "B")));
        assertThat(read(CURSOR).completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(collected.ids()).containsExactly("A", "B");
        target();
        assertThat(target()).endsWith("after=17");
    }

    @Test
    void a_cursor_that_leads_back_is_never_complete() throws Exception {
        serve(json(people(",\"next\":\"x\"", "A")), json(people(",\"next\":\"x\"", "B")));
        ReadSummary summary = read(CURSOR);
        assertThat(summary.completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(codes(summary)).contains("http.cursor-loop");
    }

    private static MockResponse.Builder linked(String link, String id) {
        return json(people("", id)).addHeader("Link", link);
    }

    @Test
    void links_are_followed_to_the_next_page() throws Exception {
        serve(
                linked("</donum/people?c=0>; rel=\"prev\", </donum/people?c=2>; rel=\"next\"", "A"),
                linked("</donum/people?c=1>; rel=\"prev\"", "B"));
        assertThat(read(LINK).completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(collected.ids()).containsExactly("A", "B");
        target();
        assertThat(target()).isEqualTo("/donum/people?c=2");
    }

    private static final Pagination LINK_IN_BODY = new Pagination(Style.LINK, "", "/links/next", 1, null);

    @Test
    void links_in_the_body_of_a_page_are_followed_too() throws Exception {
        serve(
                json(people(",\"links\":{\"next\":\"?c=2\"}", "A")),
                json(people(",\"links\":{\"next\":\"" + base() + "/people?c=3\"}", "B")),
                json(people(",\"links\":{\"next\":null}", "C")));
        assertThat(read(LINK_IN_BODY).completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(collected.ids()).containsExactly("A", "B", "C");
        target();
        assertThat(target()).isEqualTo("/donum/people?c=2");
        assertThat(target()).isEqualTo("/donum/people?c=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/x", "ftp://localhost/x"})
    void a_link_in_the_body_that_leads_elsewhere_is_not_followed(String link) throws Exception {
        serve(json(people(",\"links\":{\"next\":\"" + link + "\"}", "A")));
        ReadSummary summary = read(LINK_IN_BODY);
        assertThat(summary.completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(codes(summary)).contains("http.link-elsewhere", "json.partial");
    }

    @Test
    void a_link_to_another_server_is_not_followed() throws Exception {
        serve(linked("<https://elsewhere.example/x>; rel=next", "A"));
        ReadSummary summary = read(LINK);
        assertThat(summary.completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(codes(summary)).contains("http.link-elsewhere", "json.partial");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void a_page_that_fails_after_retries_leaves_what_was_read_and_says_so() throws Exception {
        serve(json(people(",\"pages\":2", "A")));
        for (int i = 0; i < 5; i++) {
            serve(status(500));
        }
        ReadSummary summary = read(NUMBERED);
        assertThat(summary.completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(collected.ids()).containsExactly("A");
        assertThat(codes(summary)).contains("http.server-error", "json.partial");
    }

    @Test
    void records_in_nested_lists_are_read_with_what_stands_around_them() throws Exception {
        serve(json("""
                {"practices":[
                  {"name":"Lac","doctors":[
                    {"rpps":"A","cert":"CERTIFIED","acts":[{"c":"X","n":9},{"c":"AAT","n":3,"d":4}]},
                    {"rpps":"B","status":"left"}]},
                  {"doctors":[{"rpps":"C","acts":[{"c":"AAT","n":1,"d":2}]},{},"odd"],"name":"Port"}]}
                """));
        ReadSummary summary = read(mapped(mapping(
                "/practices/*/doctors/*",
                Pagination.NONE,
                MappedField.of("/rpps", "id"),
                MappedField.of("../name", "groupe"),
                MappedField.of("/cert", "segur"),
                MappedField.of("/acts/[c=AAT]/n", "aat_num"),
                MappedField.of("/acts/[c=AAT]/d", "aat_den"))));
        assertThat(collected.ids()).containsExactly("A", "C");
        assertThat(collected.dossiers())
                .extracting(dossier -> dossier.profile().group())
                .containsExactly("Lac", "Port");
        assertThat(collected.dossiers().get(0).tally(Usage.AAT)).contains(Tally.tally(3, 4));
        assertThat(collected.dossiers().get(1).tally(Usage.AAT)).contains(Tally.tally(1, 2));
        assertThat(collected.provenances().get(0).place(Attestation.SEGUR).toString())
                .endsWith("/people?***:1:/cert");
        assertThat(summary.accepted()).isEqualTo(2);
        assertThat(summary.rejected()).isEqualTo(2);
        assertThat(codes(summary)).containsExactly("mapping.rows-ignored");
    }

    @Test
    void a_place_without_records_and_a_field_that_is_nowhere_are_told() throws Exception {
        serve(json("{\"items\":[]}"));
        SourceException failure = failure(mapped(plain(Pagination.NONE)));
        assertThat(failure.kind()).isEqualTo(SourceException.Kind.DATA);
        assertThat(failure).hasMessageContaining("/data/*");

        serve(json(people("", "A")));
        Mapping wrong = mapping(
                "/data/*", Pagination.NONE, MappedField.of("/rpps", "id"), MappedField.of("/certificate", "segur"));
        assertThat(read(mapped(wrong)).issues())
                .filteredOn(issue -> issue.code().equals("json.pointer-unseen"))
                .extracting(Issue::what)
                .singleElement()
                .asString()
                .contains("/certificate");
    }

    @Test
    void what_the_profile_reads_is_shown_and_checked() throws Exception {
        serve(json(people("", "A")), json(people("", "A")));
        try (MetricsSource source = provider().open(mapped(plain(Pagination.NONE)), host())) {
            Catalogue catalogue = source.discover();
            assertThat(catalogue.fields()).extracting("where").contains("/data/*/rpps", "/data/*/cert");
            assertThat(source.check()).extracting(Probe::result).containsOnly(Probe.Result.PASSED);
        }
    }

    @Test
    void options_that_only_our_api_knows_are_told_to_have_no_effect() {
        assertThat(provider().validate(mapped(plain(Pagination.NONE)).with("year", "2026")))
                .extracting(Issue::code)
                .containsExactly("http.option-not-mapped");
    }

    @Test
    void a_profile_of_columns_is_refused() {
        Mapping columns = Mapping.ofColumns("p.json", MappedField.of("RPPS", "id"));
        assertThat(provider().validate(mapped(columns)))
                .extracting(Issue::code)
                .containsExactly("mapping.of-other-kind");
    }

    @Test
    void files_are_read_by_the_same_profile_and_lines_too() throws Exception {
        Path json = Files.writeString(folder.resolve("a.json"), people(",\"pages\":9", "A"));
        read(SourceSettings.of(json.toString()).mappedBy(plain(NUMBERED)));
        Path lines = Files.writeString(folder.resolve("b.ndjson"), "{\"rpps\":\"B\"}\n{\"rpps\":\"C\"}\n");
        Mapping ofLines = mapping("", Pagination.NONE, MappedField.of("/rpps", "id"));
        read(SourceSettings.of(lines.toString()).mappedBy(ofLines));
        assertThat(collected.ids()).containsExactly("A", "B", "C");
    }

    @Test
    void a_file_that_breaks_off_is_never_complete() throws Exception {
        String whole = people("", "A", "B");
        Path json = Files.writeString(folder.resolve("a.json"), whole.substring(0, whole.length() - 3));
        ReadSummary summary = read(SourceSettings.of(json.toString()).mappedBy(plain(Pagination.NONE)));
        assertThat(summary.completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(collected.ids()).containsExactly("A");
    }

    @Test
    void lines_of_a_server_are_refused_alone_too() throws Exception {
        serve(new MockResponse.Builder()
                .addHeader("Content-Type", "application/x-ndjson")
                .body("{\"key\":\"A\"}\n{\"key\":\n{\"key\":\"C\"}\n"));
        Mapping profile = new Mapping(
                "p.json",
                new Layout.Pointers("", Pagination.NONE),
                List.of(MappedField.of("/key", "id")),
                Map.of(),
                Notation.USUAL,
                List.of(),
                Map.of());

        ReadSummary summary = read(settings().mappedBy(profile));

        assertThat(collected.ids()).containsExactly("A", "C");
        assertThat(collected.codes()).containsExactly("json.truncated");
        assertThat(summary.completeness()).isEqualTo(ReadSummary.Completeness.COMPLETE);
    }
}
