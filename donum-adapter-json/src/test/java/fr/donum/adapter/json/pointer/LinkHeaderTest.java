package fr.donum.adapter.json.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHeaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<n>; rel=next",
                "<n>;REL=\"NEXT\"",
                "<n> ; rel = \"last next\"",
                "<p>; rel=\"prev\", <n>; rel=\"next\", <l>; rel=\"last\"",
                "<p>; rel=first,<n>; title=\"a, b; rel=prev\"; rel=next",
                "<n>; title=\"a \\\"<x>; rel=prev\\\"\"; type=\"text/html\"; rel=next",
                "<n>; rel=next; rel=prev"
            })
    void the_next_page_is_found_whatever_stands_beside_it(String header) {
        assertThat(LinkHeader.next(header)).isEqualTo("n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>; rel=prev",
                "<p>; rel=nextish",
                "<p>; title=\"; rel=next\"",
                "<p>; title=\"x\"; rel=prev; rel=next",
                "<p; rel=next",
                "rel=next"
            })
    void nothing_else_is_taken_for_it(String header) {
        assertThat(LinkHeader.next(header)).isNull();
    }

    @Test
    void a_header_of_any_length_is_read_once() {
        assertThat(LinkHeader.next("<p>" + "; a=\"\\\\x\"".repeat(50_000) + ", <n>; rel=next"))
                .isEqualTo("n");
    }
}
