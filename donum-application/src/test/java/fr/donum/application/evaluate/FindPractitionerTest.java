package fr.donum.application.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.evaluate.FindPractitioner.Found;
import fr.donum.application.evaluate.FindPractitioner.Search;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.rules.Schemes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindPractitionerTest {
    private static final Request DONUM_2026 =
            Request.of(Schemes.withId("donum-2026").orElseThrow());

    private final InMemorySource source = new InMemorySource()
            .dated()
            .dossier("a", it -> it.with(Attestation.LAP, Answer.NO).asOf(LocalDate.of(2026, 6, 30)))
            .dossier("b", it -> it.asOf(LocalDate.of(2026, 9, 30)))
            .dossier("a", it -> it.with(Attestation.LAP, Answer.YES).asOf(LocalDate.of(2026, 9, 30)))
            .dossier("a", it -> it.asOf(LocalDate.of(2026, 3, 31)));

    private Search search(Request request, String wanted, InMemorySource... sources) throws Exception {
        return new FindPractitioner().run(request, InMemorySource.supplies(sources), Optional.of(wanted));
    }

    private Optional<Found> find(Request request, String wanted) throws Exception {
        return search(request, wanted, source).found();
    }

    @Test
    void the_latest_snapshot_is_found() throws Exception {
        Found found = find(DONUM_2026, "a").orElseThrow();
        assertThat(found.provenance().place()).hasToString("memory:3");
        assertThat(found.evaluation().dossier().answer(Attestation.LAP)).contains(Answer.YES);
    }

    @Test
    void the_latest_snapshot_of_a_day_is_found() throws Exception {
        Found found = find(DONUM_2026.asOf(LocalDate.of(2026, 7, 1)), "a").orElseThrow();
        assertThat(found.provenance().place()).hasToString("memory:1");
    }

    @Test
    void who_has_only_later_snapshots_is_not_found_and_the_first_day_is_told() throws Exception {
        Request early = DONUM_2026.asOf(LocalDate.of(2026, 1, 1));

        assertThat(search(early, "a", source).found()).isEmpty();
        assertThat(search(early, "a", source).later()).contains(LocalDate.of(2026, 3, 31));
        assertThat(search(early, "c", source).later()).isEmpty();
        assertThat(search(DONUM_2026, "a", source).later()).isEmpty();
    }

    @Test
    void an_unknown_practitioner_is_not_found() throws Exception {
        assertThat(find(DONUM_2026, "c")).isEmpty();
    }

    @Test
    void a_practitioner_of_another_year_is_not_found() throws Exception {
        Request donum2028 = Request.of(Schemes.withId("donum-2028").orElseThrow());

        Search search = search(donum2028, "a", source);

        assertThat(search.found()).isEmpty();
        assertThat(search.result().summary().rejected()).isEqualTo(4);
    }

    @Test
    void the_latest_of_several_sources_is_found() throws Exception {
        InMemorySource later = new InMemorySource().dated().dossier("a", it -> it.asOf(LocalDate.of(2026, 12, 31)));

        Found found = search(DONUM_2026, "a", later, source).found().orElseThrow();

        assertThat(found.evaluation().dossier().asOf()).contains(LocalDate.of(2026, 12, 31));
        assertThat(found.provenance().place()).hasToString("memory:1");
    }

    @Test
    void the_books_are_those_of_an_evaluation() throws Exception {
        InMemorySource twice = new InMemorySource()
                .dossier("a", it -> it)
                .dossier("b", it -> it)
                .dossier("a", it -> it);

        Result result = search(DONUM_2026, "b", twice).result();

        assertThat(result.summary().evaluated()).isEqualTo(2);
        assertThat(result.summary().rejected()).isOne();
        assertThat(result.issues().counts()).containsOnly(Map.entry("dossier.duplicate", 1L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Camille Exemple", "EXEMPLE Camille", "dr camille exemple", "Exemplé", " exemple, camille "})
    void a_name_that_only_one_has_will_do(String name) throws Exception {
        InMemorySource named = new InMemorySource()
                .dossier("10100000016", it -> it.profile(Profile.UNKNOWN.withName("Dr Camille Exemple")))
                .dossier("10100000024", it -> it.profile(Profile.UNKNOWN.withName("Dr Camille Martin")));

        Found found = search(DONUM_2026, name, named).found().orElseThrow();

        assertThat(found.evaluation().dossier().practitioner().value()).isEqualTo("10100000016");
    }

    @Test
    void a_code_is_found_in_any_case_though_names_stand_beside_it() throws Exception {
        InMemorySource codes = new InMemorySource()
                .dossier("cab-7", it -> it.profile(Profile.UNKNOWN.withName("Camille Exemple")))
                .dossier("cab-8", it -> it.profile(Profile.UNKNOWN.withName("Camille Martin")));

        Found found = search(DONUM_2026, "CAB 7", codes).found().orElseThrow();

        assertThat(found.evaluation().dossier().practitioner().value()).isEqualTo("cab-7");
    }

    @Test
    void a_name_that_several_have_is_asked_about() throws Exception {
        InMemorySource named = new InMemorySource()
                .dossier("10100000016", it -> it.profile(Profile.UNKNOWN.withName("Dr Camille Exemple")))
                .dossier("10100000024", it -> it.profile(Profile.UNKNOWN.withName("Camille Martin")))
                .dossier("10100000032", it -> it.profile(Profile.UNKNOWN.withName("Camille")));

        assertThat(search(DONUM_2026, "Camille Martin", named).found()).isPresent();
        assertThat(search(DONUM_2026, "camille", named)
                        .found()
                        .orElseThrow()
                        .provenance()
                        .place())
                .hasToString("memory:3");
        Search both = search(DONUM_2026, "DR", named);
        assertThat(both.found()).isEmpty();
    }

    @Test
    void the_nearest_keys_are_told_where_there_is_none() throws Exception {
        InMemorySource keys = new InMemorySource()
                .dossier("10100000016", it -> it)
                .dossier("10100000024", it -> it)
                .dossier("20200000000", it -> it);

        assertThat(search(DONUM_2026, "10100000061", keys).candidates()).containsExactly("10100000016");
        assertThat(search(DONUM_2026, "nobody", keys).candidates()).isEmpty();
    }

    @Test
    void the_only_practitioner_needs_no_key() throws Exception {
        InMemorySource one = new InMemorySource().dossier("a", it -> it).dossier("a", it -> it);
        InMemorySource four = new InMemorySource()
                .dossier("a", it -> it)
                .dossier("b", it -> it)
                .dossier("c", it -> it)
                .dossier("d", it -> it);

        assertThat(new FindPractitioner()
                        .run(DONUM_2026, List.of(one.supply()), Optional.empty())
                        .found())
                .isPresent();
        Search several = new FindPractitioner().run(DONUM_2026, List.of(four.supply()), Optional.empty());
        assertThat(several.found()).isEmpty();
        assertThat(several.candidates()).containsExactly("a", "b", "c");
        assertThat(several.others()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marie DUPONT", "Dr Dupont Marie", "dupont, marie"})
    void a_key_of_words_is_found_by_its_words(String wanted) throws Exception {
        InMemorySource names =
                new InMemorySource().dossier("Dupont Marie", it -> it).dossier("Dupont Jean", it -> it);

        Search search = search(DONUM_2026, wanted, names);

        assertThat(search.found().orElseThrow().provenance().place()).hasToString("memory:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Durand 10100000016", "10100000016 (Dr Durand)", "+10100000016"})
    void a_number_is_found_beside_a_name(String wanted) throws Exception {
        InMemorySource numbers =
                new InMemorySource().dossier("10100000024", it -> it).dossier("10100000016", it -> it);

        Search search = search(DONUM_2026, wanted, numbers);

        assertThat(search.found().orElseThrow().provenance().place()).hasToString("memory:2");
    }
}
