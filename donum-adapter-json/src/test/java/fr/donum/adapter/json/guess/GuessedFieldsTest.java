package fr.donum.adapter.json.guess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.donum.spi.source.Catalogue;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fields of records of another shape are taken for. */
class GuessedFieldsTest {
    private static final String ID = "\"rpps\":\"10003456786\"";

    private static GuessedFields guessed(String fields) throws IOException {
        String list = "[{%s,%s}]".formatted(ID, fields.replace('\'', '"'));
        return GuessedFields.of(new ObjectMapper().readTree(list), "/*", 200, true);
    }

    private static String[] told(GuessedFields guessed) {
        return guessed.all().stream()
                .skip(1)
                .map(field -> field.name()
                        + (field.sureness() == Catalogue.Sureness.UNDECIDED ? " ? " : " ")
                        + field.target())
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'tauxDmp':40 | /tauxDmp dmp_taux",
                "'taux_aat':40 | /taux_aat aat_taux",
                "'materiel':{'lgcSegur':true} | /materiel/lgcSegur segur",
                "'ordonnanceNumerique':{'taux':'30 %'} | /ordonnanceNumerique/taux ordonnance_taux",
                "'fse':{'enLigne':95} | /fse/enLigne fse_num",
                "'FSETotal':95 | /FSETotal fse_den",
                "'appCarteVitale':{'nbFse':2} | /appCarteVitale/nbFse apcv_fse",
                "'apCv':{'nbFse':2} | /apCv/nbFse apcv_fse",
                "'facturation':{'eCarteVitale':{'fse':2}} | /facturation/eCarteVitale/fse apcv_fse",
            })
    void a_name_is_read_by_its_words_and_with_those_around_it(String field, String told) throws Exception {
        assertThat(told(guessed(field))).containsExactly(told);
    }

    @Test
    void a_figure_of_the_application_takes_no_place_of_another() throws Exception {
        GuessedFields guessed = guessed("'appCV':{'nbFse':2},'fse':{'enLigne':95,'total':100}");

        assertThat(told(guessed))
                .containsExactly("/appCV/nbFse apcv_fse", "/fse/enLigne fse_num", "/fse/total fse_den");
    }

    @Test
    void of_two_fields_for_one_figure_neither_is_taken() throws Exception {
        GuessedFields guessed = guessed("'janvier':{'aat':{'num':1}},'aat':{'num':9,'den':10}");

        assertThat(told(guessed))
                .containsExactly("/janvier/aat/num ? aat_num", "/aat/num ? aat_num", "/aat/den aat_den");
    }

    @Test
    void a_figure_among_those_of_another_usage_has_to_be_decided() throws Exception {
        assertThat(told(guessed("'arrets':{'tauxDmp':9}"))).containsExactly("/arrets/tauxDmp ? dmp_taux");
    }

    @Test
    void a_figure_among_targets_is_not_taken_for_what_was_done() throws Exception {
        GuessedFields guessed = guessed("'objectifs':{'tauxAat':60},'tauxAat':75");

        assertThat(told(guessed)).containsExactly("/objectifs/tauxAat ? aat_taux", "/tauxAat aat_taux");
    }

    @Test
    void messages_to_patients_are_those_that_count() throws Exception {
        GuessedFields guessed = guessed("'messagerie':{'nbMessages':4,'nbMessagesPatients':0}");

        assertThat(told(guessed)).containsExactly("/messagerie/nbMessagesPatients mss_messages");
        assertThat(guessed.unread())
                .containsExactly(new Catalogue.Unread("/messagerie/nbMessages", "/*/messagerie/nbMessages"));
    }

    @Test
    void what_resembles_a_figure_has_to_be_decided_and_anything_else_is_told_as_unread() throws Exception {
        GuessedFields guessed = guessed("'TLS_AAT':{'n':7,'d':10},'ville':'Lac','tags':['a'],'lignes':[[1]]");

        assertThat(told(guessed)).containsExactly("/TLS_AAT/n ? aat", "/TLS_AAT/d ? aat");
        assertThat(guessed.unread()).extracting(Catalogue.Unread::name).containsExactly("/ville", "/tags", "/lignes");
    }

    @Test
    void what_stands_beside_all_figures_of_a_usage_needs_no_decision() throws Exception {
        GuessedFields guessed = guessed("'fse':{'num':7,'den':10,'suivi':3}");

        assertThat(told(guessed)).containsExactly("/fse/num fse_num", "/fse/den fse_den");
        assertThat(guessed.unread()).extracting(Catalogue.Unread::name).containsExactly("/fse/suivi");
    }

    @Test
    void an_element_is_picked_by_the_field_that_names_its_metric_and_by_no_other() throws Exception {
        GuessedFields guessed =
                guessed("'actes':[{'libelle':'Lac','code':'AAT','nom':'Arrêts','total':10,'enLigne':7}]");

        assertThat(told(guessed))
                .containsExactly("/actes/[code=AAT]/total aat_den", "/actes/[code=AAT]/enLigne aat_num");
    }

    @Test
    void an_element_of_which_nothing_is_understood_is_told_as_unread() throws Exception {
        GuessedFields guessed = guessed("'actes':[{'code':'AAT','total':10},{'code':'K9','total':3},{'total':4}]");

        assertThat(told(guessed)).containsExactly("/actes/[code=AAT]/total aat_den");
        assertThat(guessed.unread()).extracting(Catalogue.Unread::name).containsExactly("/actes/[code=K9]", "/actes");
    }

    @Test
    void two_days_are_not_told_apart() throws Exception {
        GuessedFields guessed = guessed("'date':'2026-09-30','periode':{'dateFin':'2026-12-31'},'lap':true");

        assertThat(told(guessed)).containsExactly("/date ? date", "/periode/dateFin ? date", "/lap lap");
    }
}
