package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Notation;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.mapping.Pagination.Style;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the pages of an API of any shape follow one another, and what vouches for the last being the last. */
class PagingTest extends ServedPages {
    private static final Pagination OFFSET = new Pagination(Style.OFFSET, "skip", "", 0, "take");
    private static final Pagination CURSOR = new Pagination(Style.CURSOR, "after", "/next", 1, null);
    private static final Pagination NUMBERED = new Pagination(Style.PAGE_NUMBER, "p", "", 1, null);
    private static final Pagination BUNDLE = new Pagination(Style.LINK, "", "/link/[relation=next]/url", 1, null);

    private SourceSettings mapped(Pagination pagination, String records) {
        return at(base() + "/people")
                .mappedBy(new Mapping(
                        "api.json",
                        new Layout.Pointers(records, pagination),
                        List.of(MappedField.of("/key", "id")),
                        Map.of("annee", "2026"),
                        Notation.USUAL,
                        List.of(),
                        Map.of()));
    }

    private ReadSummary read(Pagination pagination) throws SourceException {
        return read(mapped(pagination, "/data/*"));
    }

    private static String people(String rest, String... ids) {
        return "{\"data\":["
                + Stream.of(ids).map(id -> "{\"key\":\"" + id + "\"}").collect(Collectors.joining(","))
                + "]" + rest.replace('\'', '"') + "}";
    }

    private static MockResponse.Builder lines(String... ids) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/x-ndjson")
                .body(Stream.of(ids).map(id -> "{\"key\":\"" + id + "\"}\n").collect(Collectors.joining()));
    }

    private List<String> targets(int count) {
        return Stream.generate(() -> {
                    try {
                        return server.takeRequest().getTarget();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .limit(count)
                .toList();
    }

    private static void assertPartial(ReadSummary summary, String code) {
        assertThat(codes(summary)).contains(code);
        assertThat(summary.completeness()).isEqualTo(Completeness.PARTIAL);
    }

    private static void assertUnknown(ReadSummary summary, String code, Severity severity) {
        assertThat(summary.issues())
                .filteredOn(issue -> issue.code().equals(code))
                .extracting(Issue::severity)
                .containsExactly(severity);
        assertThat(summary.completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @Test
    void an_offset_grows_by_the_records_that_came_until_all_that_were_announced_are_read() throws Exception {
        serve(json(people(",'all':5", "A", "B")), json(people(",'all':5", "C", "D")), json(people(",'all':5", "E")));

        ReadSummary summary = read(OFFSET.of("/all"));

        assertThat(collected.ids()).containsExactly("A", "B", "C", "D", "E");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(targets(3))
                .containsExactly(
                        "/donum/people?take=500&skip=0",
                        "/donum/people?take=500&skip=2",
                        "/donum/people?take=500&skip=4");
    }

    @Test
    void an_offset_without_a_total_ends_with_an_empty_page() throws Exception {
        serve(json(people("", "A", "B")), json(people("", "C")), json(people("")));

        assertThat(read(OFFSET).completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(collected.ids()).containsExactly("A", "B", "C");
    }

    @ParameterizedTest
    @CsvSource({"true,false", "1,0", "'\"true\"','\"false\"'"})
    void a_flag_says_whether_there_is_more(String yes, String no) throws Exception {
        serve(json(people(",'more':" + yes, "A")), json(people(",'more':" + no, "B")));

        assertThat(read(NUMBERED.whileTrue("/more")).completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(collected.ids()).containsExactly("A", "B");
    }

    @Test
    void a_flag_prevails_over_a_cursor_that_every_page_has() throws Exception {
        serve(json(people(",'more':true,'next':'a'", "A")), json(people(",'more':false,'next':'b'", "B")));

        assertThat(read(CURSOR.whileTrue("/more")).completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void more_that_is_announced_and_not_named_is_never_complete() throws Exception {
        serve(json(people(",'more':true,'next':null", "A")));

        assertPartial(read(CURSOR.whileTrue("/more")), "json.bad-page-pointer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'href':'/x'}", "['/x']", "true", "false", "'a','next':'b'"})
    void what_names_no_page_is_told_with_its_place(String next) throws Exception {
        serve(json(people(",'next':" + next, "A")));

        ReadSummary summary = read(CURSOR);

        assertPartial(summary, "json.bad-page-pointer");
        assertThat(summary.issues().get(0).where()).hasToString(base() + "/people#page=1:/next");
    }

    @Test
    void a_pointer_that_the_first_page_lacks_is_an_error_and_the_end_is_unknown() throws Exception {
        serve(json(people("", "A")));

        assertUnknown(read(CURSOR), "json.page-pointer-lacking", Severity.ERROR);
    }

    @Test
    void a_pointer_of_which_not_even_the_parent_was_seen_is_never_complete() throws Exception {
        serve(json(people(",'links':{}", "A")));

        assertPartial(
                read(new Pagination(Style.LINK, "", "/_links/next", 1, null).endingWithout()),
                "json.page-pointer-unseen");
    }

    private static String bundle(String rest, String id) {
        return people(",'link':[{'relation':'self','url':'/x'}" + rest + "]", id);
    }

    private static String next(String address) {
        return ",{'relation':'next','url':'" + address + "'}";
    }

    @Test
    void a_link_chosen_by_its_relation_is_followed() throws Exception {
        serve(json(bundle(next("?c=2"), "A")), json(bundle("", "B")));

        assertUnknown(read(BUNDLE), "json.last-page-unsaid", Severity.WARNING);
        assertThat(collected.ids()).containsExactly("A", "B");
    }

    @Test
    void the_last_page_lacks_its_link_where_the_profile_says_so_or_the_total_agrees() throws Exception {
        serve(json(bundle(next("?c=2"), "A")), json(bundle("", "B")));
        assertThat(read(BUNDLE.endingWithout()).completeness()).isEqualTo(Completeness.COMPLETE);

        serve(json(bundle(next("?c=2") + "],'all':2,'x':[0", "C")), json(bundle("],'all':2,'x':[0", "D")));
        assertThat(read(BUNDLE.of("/all")).completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void two_links_of_one_relation_name_no_page() throws Exception {
        serve(json(bundle(next("?c=2") + next("?c=3"), "A")));

        assertPartial(read(BUNDLE), "json.bad-page-pointer");
    }

    @Test
    void a_gap_to_the_total_is_told() throws Exception {
        serve(json(people(",'all':'3'", "A")));

        assertPartial(read(Pagination.NONE.of("/all")), "json.total-gap");
    }

    @Test
    void a_number_called_as_a_total_is_doubted_unless_the_profile_says_that_it_is_another() throws Exception {
        serve(json(people(",'meta':{'total':3}", "A")), json(people(",'meta':{'total':3}", "B")));

        assertUnknown(read(Pagination.NONE), "json.total-undeclared", Severity.WARNING);
        assertThat(read(Pagination.NONE.of(Pagination.NO_TOTAL)).completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'error':'quota','data':[]}",
                "{'errors':[{'detail':'quota'}],'data':[]}",
                "{'success':false,'message':'quota','data':[]}",
                "{'status':429,'message':'quota','data':[]}",
                "{'status':'error','detail':'quota','data':[]}",
                "{'meta':{'error':{'message':'quota'}},'data':[]}",
                "{'error':{'code':7,'message':'quota'}}",
                "{'resourceType':'OperationOutcome','issue':[{'diagnostics':'quota'}]}"
            })
    void a_page_that_holds_an_error_is_a_failure(String body) throws Exception {
        serve(json(people("", "A")), json(body.replace('\'', '"')));

        ReadSummary summary = read(NUMBERED);

        assertPartial(summary, "json.page-error");
        assertThat(collected.ids()).containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",'error':null",
                ",'errors':[]",
                ",'error':false",
                ",'errors':0",
                ",'error':''",
                ",'success':true",
                ",'status':200",
                ",'status':'ok'",
                ",'status':'complete'"
            })
    void what_says_that_all_went_well_is_no_error(String rest) throws Exception {
        serve(json(people(rest, "A")));

        ReadSummary summary = read(Pagination.NONE);

        assertThat(summary.issues()).isEmpty();
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void a_page_that_lacks_its_records_is_a_failure() throws Exception {
        serve(json(people("", "A")), json("{\"data\":null}"));

        assertPartial(read(NUMBERED), "json.no-records");
    }

    @Test
    void records_given_twice_are_all_read_and_told() throws Exception {
        serve(json("{\"data\":[{\"key\":\"A\"}],\"data\":[{\"key\":\"B\"}]}"));

        assertThat(codes(read(Pagination.NONE))).containsExactly("json.duplicate-field");
        assertThat(collected.ids()).containsExactly("A", "B");
    }

    @Test
    void an_outer_list_may_be_empty() throws Exception {
        serve(json("{\"groups\":[{\"data\":[{\"key\":\"A\"}]}]}"), json("{\"groups\":[]}"));

        assertThat(read(mapped(NUMBERED, "/groups/*/data/*")).completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(collected.ids()).containsExactly("A");
    }

    @Test
    void lines_keep_the_link_of_their_head() throws Exception {
        serve(lines("A").addHeader("Link", "<?c=2>; title=\"a, b\"; rel=\"next\""), lines("B"));

        ReadSummary summary = read(mapped(new Pagination(Style.LINK, "", "", 1, null), ""));

        assertThat(collected.ids()).containsExactly("A", "B");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void a_pagination_that_lines_cannot_carry_is_never_complete() throws Exception {
        serve(lines("A"));

        assertPartial(read(mapped(CURSOR, "")), "json.lines-paging");
    }

    @Test
    void a_next_page_that_the_profile_denies_is_told() throws Exception {
        serve(json(people("", "A")).addHeader("Link", "<?c=2>; rel=next"));

        assertUnknown(read(Pagination.NONE), "json.more-pages", Severity.WARNING);
    }

    @Test
    void the_page_that_was_discovered_is_not_asked_for_again() throws Exception {
        serve(json(people("", "A")));
        try (MetricsSource source = provider().open(mapped(Pagination.NONE, "/data/*"), host())) {
            source.discover();
            source.discover();
            source.read(ReadRequest.ALL, collected);
        }
        serve(lines("B", "C"));
        try (MetricsSource source = provider().open(mapped(Pagination.NONE, ""), host())) {
            source.discover();
            source.read(ReadRequest.ALL, collected);
        }
        assertThat(collected.ids()).containsExactly("A", "B", "C");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void an_address_is_read_by_a_profile_only_if_that_says_how_pages_follow() {
        assertThat(provider().validate(mapped(Pagination.UNSAID, "/data/*")))
                .extracting(Issue::code)
                .containsExactly("http.no-pagination");
    }

    private ReadSummary readFile(Pagination pagination, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("page.json"), text);
        SourceSettings settings = mapped(pagination, "/data/*");
        return read(settings.at(SourceLocation.of(file.toString()))
                .withOptions(Map.of())
                .withSecrets(Map.of()));
    }

    @Test
    void a_file_needs_no_pagination() throws Exception {
        assertThat(readFile(Pagination.UNSAID, people("", "A")).issues()).isEmpty();
        assertThat(readFile(CURSOR, people("", "A")).issues()).isEmpty();
    }

    @Test
    void a_file_that_announces_other_pages_says_so() throws Exception {
        for (ReadSummary summary : List.of(
                readFile(CURSOR, people(",'next':'c2'", "A")),
                readFile(CURSOR, people(",'next':{}", "A")),
                readFile(NUMBERED.whileTrue("/more"), people(",'more':true", "A")),
                readFile(NUMBERED.of("/all"), people(",'all':9", "A")),
                readFile(Pagination.UNSAID, people(",'total':9", "A")))) {
            assertThat(codes(summary)).containsExactly("json.page-of-several");
            assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
        }
    }

    @Test
    void a_file_without_another_page_that_holds_fewer_records_than_it_announces_is_a_part() throws Exception {
        for (ReadSummary summary : List.of(
                readFile(Pagination.NONE.of("/all"), people(",'all':9", "A")),
                readFile(CURSOR.of("/all"), people(",'all':9,'next':null", "A")),
                readFile(NUMBERED.whileTrue("/more").of("/all"), people(",'all':9,'more':false", "A")))) {
            assertPartial(summary, "json.total-gap");
        }
    }

    @Test
    void a_file_that_holds_more_records_than_it_announces_says_so() throws Exception {
        ReadSummary summary = readFile(Pagination.NONE.of("/all"), people(",'all':1", "A", "B"));

        assertThat(codes(summary)).containsExactly("json.total");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void the_last_of_several_files_may_announce_the_records_of_all() throws Exception {
        Path last = Files.writeString(folder.resolve("last.json"), people(",'all':9,'next':null", "A"));
        SourceLocation location = SourceLocation.of(last.toString());
        List<SourceLocation> both = List.of(SourceLocation.of("first.json"), location);
        ReadSummary summary;
        try (MetricsSource source =
                provider().open(mapped(CURSOR.of("/all"), "/data/*").at(location), host().withSources(both))) {
            summary = source.read(ReadRequest.ALL, collected);
        }

        assertThat(codes(summary)).containsExactly("json.page-of-several");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }
}
