package fr.donum.adapter.json.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Scheme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemeRoundTripTest {
    private static final List<Reading> READINGS = Stream.concat(
                    Stream.of(Reading.OURS),
                    Stream.of(Interpretation.values())
                            .filter(Interpretation::isComputable)
                            .map(Reading.OURS::other))
            .toList();

    static List<Scheme> schemes() {
        return Schemes.ALL;
    }

    private static Scheme imported(Scheme scheme) {
        SchemeImport.Imported imported = SchemeImport.read(SchemeExport.toJson(scheme), "bareme.json", Locale.FRENCH);
        assertThat(imported.issues()).isEmpty();
        return Objects.requireNonNull(imported.scheme());
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void an_exported_scheme_evaluates_identically_when_read_back(Scheme official) {
        Scheme imported = imported(official);
        for (int seed = 0; seed < 400; seed++) {
            Dossier dossier = new AnyDossier(seed).next();
            for (Reading reading : READINGS) {
                Evaluation ours = official.evaluate(dossier, reading);
                Evaluation theirs = imported.evaluate(dossier, reading);
                String which = "seed " + seed + " under " + reading;
                assertThat(theirs.points()).as(which).isEqualTo(ours.points());
                assertThat(theirs.euros()).as(which).isEqualTo(ours.euros());
                assertThat(theirs.outcomes()).as(which).isEqualTo(ours.outcomes());
                assertThat(theirs.interpretations()).as(which).isEqualTo(ours.interpretations());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void what_was_read_back_is_the_same_text_and_says_that_it_is_imported(Scheme official) {
        Scheme imported = imported(official);
        assertThat(imported.volets()).isEqualTo(official.volets());
        assertThat(imported.source()).isEqualTo(official.source());
        assertThat(imported.maximum()).isEqualTo(official.maximum());
        assertThat(imported.publishedMaximum()).isEqualTo(official.publishedMaximum());
        assertThat(imported.assessedOn()).isEqualTo(official.assessedOn());
        assertThat(imported.id()).isEqualTo("imported:" + official.id());
        assertThat(imported.title()).contains("barème importé de bareme.json");
        assertThat(SchemeExport.toJson(imported)).contains("\"id\" : \"" + official.id() + "\"");
    }
}
