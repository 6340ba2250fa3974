package fr.donum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.rules.MadeAnew;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SchemeYearsTest {
    static final List<String> IDS = Schemes.ALL.stream().map(Scheme::id).toList();

    @ParameterizedTest
    @FieldSource("IDS")
    void a_text_is_of_the_year_it_is_named_for_and_assessed_in_it(String id) {
        Scheme scheme = MadeAnew.scheme(id);

        assertThat(id).endsWith("-" + scheme.year());
        assertThat(scheme.title()).contains(Integer.toString(scheme.year()));
        assertThat(scheme.assessedOn().getYear()).isEqualTo(scheme.year());
    }
}
