package fr.donum.spi.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MappingTest {
    private static final Pagination CURSOR = new Pagination(Pagination.Style.CURSOR, "cursor", "/next", 1, "size");

    private static Mapping of(Layout layout, Notation notation, MappedField field) {
        return new Mapping("profil.json", layout, List.of(field), Map.of(), notation, List.of(), Map.of());
    }

    @Test
    void a_field_says_step_by_step_how_it_is_read() {
        MappedField plain = MappedField.of("En ligne", "aat_num");
        MappedField field = plain.in(Unit.PERCENT)
                .reading(Map.of("O", "oui"))
                .optional()
                .plus(List.of("Papier"))
                .containing("LAP");

        assertThat(plain).isEqualTo(new MappedField("En ligne", "aat_num", null, Map.of(), false, List.of(), null));
        assertThat(field)
                .isEqualTo(new MappedField(
                        "En ligne", "aat_num", Unit.PERCENT, Map.of("O", "oui"), true, List.of("Papier"), "LAP"));
    }

    @Test
    void the_layout_says_what_fields_are_named_by() {
        MappedField field = MappedField.of("a", "aat_num");

        assertThat(Mapping.ofColumns("p", field).addressing()).isEqualTo(Addressing.COLUMNS);
        assertThat(of(new Layout.Pointers("/data/*", CURSOR), Notation.USUAL, field)
                        .addressing())
                .isEqualTo(Addressing.POINTERS);
    }

    @Test
    void answers_of_the_profile_hold_for_answers_and_those_of_the_field_come_first() {
        Notation notation = new Notation(null, null, Map.of("O", "oui", "N", "non"));
        MappedField field = MappedField.of("Segur", "segur").reading(Map.of("N", "exempt"));
        Mapping mapping = of(new Layout.Columns(1, Set.of("Note")), notation, field);

        assertThat(mapping.values(field, true)).isEqualTo(Map.of("O", "oui", "N", "exempt"));
        assertThat(mapping.values(field, false)).isEqualTo(Map.of("N", "exempt"));
    }

    @Test
    void records_are_left_out_by_a_value_or_its_beginning() {
        IgnoredRecords ignored = new IgnoredRecords("Type", Set.of("Total"), Set.of("Moy"));

        assertThat(ignored.has("Total")).isTrue();
        assertThat(ignored.has("Moyenne")).isTrue();
        assertThat(ignored.has("Totaux")).isFalse();
    }

    @Test
    void a_pagination_says_step_by_step_when_it_ends() {
        assertThat(CURSOR.whileTrue("/more").of("/total").endingWithout())
                .isEqualTo(
                        new Pagination(Pagination.Style.CURSOR, "cursor", "/next", 1, "size", "/more", "/total", true));
        assertThat(Pagination.Style.PAGE_NUMBER.id()).isEqualTo("page-number");
        assertThat(Pagination.NONE).isNotEqualTo(Pagination.UNSAID);
    }
}
