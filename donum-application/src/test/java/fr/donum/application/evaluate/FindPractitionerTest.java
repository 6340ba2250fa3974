package fr.donum.application.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.evaluate.FindPractitioner.Found;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.rules.Schemes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindPractitionerTest {
    private static final Request DONUM_2026 =
            Request.of(Schemes.withId("donum-2026").orElseThrow());

    private final InMemorySource source = new InMemorySource()
            .dated()
            .dossier("a", it -> it.with(Attestation.LAP, Answer.NO).asOf(LocalDate.of(2026, 6, 30)))
            .dossier("b", it -> it.asOf(LocalDate.of(2026, 9, 30)))
            .dossier("a", it -> it.with(Attestation.LAP, Answer.YES).asOf(LocalDate.of(2026, 9, 30)))
            .dossier("a", it -> it.asOf(LocalDate.of(2026, 3, 31)));

    private Optional<Found> find(Request request, String id) throws Exception {
        return new FindPractitioner().run(request, List.of(source), PractitionerId.of(id));
    }

    @Test
    void the_latest_snapshot_is_found() throws Exception {
        Found found = find(DONUM_2026, "a").orElseThrow();
        assertThat(found.provenance().where()).isEqualTo("row 3");
        assertThat(found.evaluation().dossier().answer(Attestation.LAP)).contains(Answer.YES);
    }

    @Test
    void the_latest_snapshot_of_a_day_is_found() throws Exception {
        Found found = find(DONUM_2026.asOf(LocalDate.of(2026, 7, 1)), "a").orElseThrow();
        assertThat(found.provenance().where()).isEqualTo("row 1");
    }

    @Test
    void an_unknown_practitioner_is_not_found() throws Exception {
        assertThat(find(DONUM_2026, "c")).isEmpty();
    }

    @Test
    void a_practitioner_of_another_year_is_not_found() throws Exception {
        Request donum2028 = Request.of(Schemes.withId("donum-2028").orElseThrow());
        assertThat(find(donum2028, "a")).isEmpty();
    }

    @Test
    void the_latest_of_several_sources_is_found() throws Exception {
        InMemorySource later = new InMemorySource().dossier("a", it -> it.asOf(LocalDate.of(2026, 12, 31)));

        Found found = new FindPractitioner()
                .run(DONUM_2026, List.of(later, source), PractitionerId.of("a"))
                .orElseThrow();

        assertThat(found.evaluation().dossier().asOf()).contains(LocalDate.of(2026, 12, 31));
        assertThat(found.provenance().where()).isEqualTo("row 1");
    }
}
