package fr.donum.spi.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.PractitionerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadRequestTest {
    private static final PractitionerId SOMEBODY = PractitionerId.of("10100000016");

    @Test
    void nothing_is_asked_for_in_particular_unless_it_is() {
        assertThat(ReadRequest.ALL.years()).isEmpty();
        assertThat(ReadRequest.ALL.practitioners()).isEmpty();
        assertThat(ReadRequest.ALL.asOf()).isEmpty();
        assertThat(ReadRequest.ALL.updatedSince()).isEmpty();
    }

    @Test
    void each_step_adds_one_wish_to_a_copy() {
        LocalDate day = LocalDate.of(2026, 9, 30);
        Instant since = Instant.parse("2026-09-01T00:00:00Z");

        ReadRequest request = ReadRequest.ALL
                .ofYears(Set.of(2027, 2026))
                .ofPractitioners(Set.of(SOMEBODY))
                .asOf(day)
                .updatedSince(since);

        assertThat(request.years()).containsExactly(2026, 2027);
        assertThat(request.practitioners()).containsExactly(SOMEBODY);
        assertThat(request.asOf()).contains(day);
        assertThat(request.updatedSince()).contains(since);
        assertThat(ReadRequest.ALL.years()).isEmpty();
    }
}
