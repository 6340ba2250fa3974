package fr.donum.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.donum.domain.dossier.Profile;
import org.junit.jupiter.api.Test;

class ProfileTest {
    @Test
    void a_list_size_has_bounds() {
        assertThat(Profile.UNKNOWN.withListSize(0).listSize()).isZero();
        assertThat(Profile.UNKNOWN.withListSize(1_000_000_000L).listSize()).isEqualTo(1_000_000_000L);
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.UNKNOWN.withListSize(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.UNKNOWN.withListSize(1_000_000_001L));
    }

    @Test
    void the_children_are_a_part_of_the_list() {
        assertThat(Profile.UNKNOWN.withListUnder16(5).withListSize(5).listUnder16())
                .isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.UNKNOWN.withListSize(5).withListUnder16(6));
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.UNKNOWN.withListUnder16(-1));
    }
}
