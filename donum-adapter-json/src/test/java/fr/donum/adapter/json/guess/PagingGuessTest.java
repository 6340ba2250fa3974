package fr.donum.adapter.json.guess;

import static fr.donum.spi.mapping.Pagination.Style.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.Page;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.mapping.Pagination.Style;
import fr.donum.spi.source.Place;
import java.util.Optional;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How pages follow one another, as APIs of many makes say it. */
class PagingGuessTest {
    private static Optional<Pagination> guess(String json, String link) throws Exception {
        return PagingGuess.of(Json.MAPPER.readTree(json), new Page(Place.of("page"), new Buffer(), false, link));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{´count´:9,´next´:´https://a.test/x?page=2´,´results´:[]}     | LINK        |           | /next             | 1",
                "{´data´:[],´links´:{´next´:´/x?after=4´,´prev´:null}}         | LINK        |           | /links/next       | 1",
                "{´_links´:{´self´:{´href´:´/x´},´next´:{´href´:´?page=2´}}}   | LINK        |           | /_links/next/href | 1",
                "{´@odata.nextLink´:´https://a.test/x?$skip=9´,´value´:[]}     | LINK        |           | /@odata.nextLink  | 1",
                "{´items´:[],´nextPageToken´:´c2´}                             | CURSOR      | pageToken | /nextPageToken    | 1",
                "{´items´:[],´meta´:{´next_cursor´:null}}                      | CURSOR      | cursor    | /meta/next_cursor | 1",
                "{´pageInfo´:{´endCursor´:´c2´}}                               | CURSOR      | after     | /pageInfo/endCursor | 1",
                "{´cursor´:{´next´:´c2´}}                                      | CURSOR      | cursor    | /cursor/next      | 1",
                "{´page´:1,´next_page´:2}                                      | CURSOR      | page      | /next_page        | 1",
                "{´meta´:{´current_page´:1,´last_page´:3,´total´:9}}           | PAGE_NUMBER | page      | /meta/last_page   | 1",
                "{´number´:0,´totalPages´:3,´content´:[]}                      | PAGE_NUMBER | page      | /totalPages       | 0",
                "{´pageIndex´:0,´pageCount´:3}                                 | PAGE_NUMBER | pageIndex | /pageCount        | 0",
                "{´pageNumber´:1,´pageSize´:50,´total´:120}                    | PAGE_NUMBER | pageNumber |                  | 1"
            })
    void what_stands_beside_the_records_says_it(String json, Style style, String parameter, String pointer, int first)
            throws Exception {
        assertThat(guess(json.replace('´', '"'), ""))
                .contains(new Pagination(
                                style, parameter == null ? "" : parameter, pointer == null ? "" : pointer, first, null)
                        .of(json.contains("´total´") ? (json.contains("´meta´") ? "/meta/total" : "/total") : ""));
    }

    @Test
    void a_bundle_of_fhir_names_its_next_page_by_a_relation_and_the_last_page_lacks_it() throws Exception {
        assertThat(guess(
                        "{\"resourceType\":\"Bundle\",\"total\":3,\"link\":[{\"relation\":\"self\",\"url\":\"/x\"}]}",
                        ""))
                .contains(new Pagination(LINK, "", "/link/[relation=next]/url", 1, null).endingWithout());
    }

    @Test
    void a_flag_goes_with_what_asks_for_more() throws Exception {
        assertThat(guess("{\"has_more\":true,\"next_cursor\":\"c2\"}", ""))
                .contains(new Pagination(Style.CURSOR, "cursor", "/next_cursor", 1, null).whileTrue("/has_more"));
        assertThat(guess("{\"page\":1,\"hasNextPage\":true}", ""))
                .contains(new Pagination(Style.PAGE_NUMBER, "page", "", 1, null).whileTrue("/hasNextPage"));
        assertThat(guess("{\"skip\":0,\"hasMore\":true}", ""))
                .contains(new Pagination(Style.OFFSET, "skip", "", 0, null).whileTrue("/hasMore"));
    }

    @Test
    void an_offset_is_known_by_its_name_with_its_limit_and_total() throws Exception {
        assertThat(guess("{\"offset\":0,\"limit\":10,\"total\":25,\"data\":[]}", ""))
                .contains(new Pagination(Style.OFFSET, "offset", "", 0, "limit").of("/total"));
    }

    @Test
    void the_header_comes_before_all_else() throws Exception {
        assertThat(guess("{\"page\":1,\"pages\":3}", "</x?page=2>; rel=\"next\""))
                .contains(new Pagination(LINK, "", "", 1, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"next\":null,\"data\":[]}",
                "{\"number\":7,\"has_next_page\":true,\"next\":false}",
                "{\"data\":[{\"page\":1,\"next_cursor\":\"c2\"}]}",
                "[{\"page\":1}]"
            })
    void what_may_mean_anything_or_stands_in_a_record_says_nothing(String json) throws Exception {
        assertThat(guess(json, "")).isEmpty();
    }
}
