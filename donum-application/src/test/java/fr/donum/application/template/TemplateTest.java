package fr.donum.application.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Confidence;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Opening;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import fr.donum.spi.mapping.CanonicalColumn.Content;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Scheme DONUM = Schemes.withId("donum-2026").orElseThrow();

    @Test
    void the_columns_are_those_the_scheme_needs_and_those_that_say_who_it_is() {
        assertThat(Template.of(DONUM, Locale.FRENCH).columns())
                .extracting(Column::name)
                .containsExactly(
                        ("id date nom specialite departement groupe segur lap sesam_vitale fse_num fse_den dcmt_num"
                                        + " dcmt_den pse_num pse_den aat_num aat_den cmatmp_num cmatmp_den spe_num"
                                        + " spe_den dsg_num dsg_den dmp_num dmp_den ordonnance_num ordonnance_den"
                                        + " apcv_fse mss_messages neutralises")
                                .split(" "));
    }

    @Test
    void only_the_lap_offers_an_exemption() {
        List<Column> columns = Template.of(DONUM, Locale.FRENCH).columns();

        assertThat(columns)
                .filteredOn(column -> column.content() == Content.ANSWER)
                .extracting(column -> column.name() + column.choices())
                .containsExactly("segur[oui, non]", "lap[oui, non, exempt]", "sesam_vitale[oui, non]");
    }

    @Test
    void a_scheme_that_pays_by_patients_in_ald_asks_for_the_size_of_the_list() {
        Indicator vsm = Indicator.indicator("vsm", "VSM", LegalSource.of("A text", Confidence.ASSUMED))
                .when(Criterion.countOf(Count.ALD_PATIENTS).atLeast(1));
        Scheme scheme =
                Scheme.ofYear("vsm", 2024, "VSM", vsm.source(), Volet.independent("one", "Un", Opening.ALWAYS, vsm));

        assertThat(Template.of(scheme, Locale.FRENCH).columns())
                .extracting(Column::name)
                .contains("patientele", "patientele_moins_16", "ald_patients");
    }

    @Test
    void the_example_has_a_valid_rpps_number_and_the_day_the_scheme_looks_at() {
        List<Column> columns = Template.of(DONUM, Locale.FRENCH).columns();

        assertThat(PractitionerId.of(columns.get(0).example()).hasValidKey()).isTrue();
        assertThat(columns.get(1).example()).isEqualTo("2026-12-31");
    }

    @Test
    void every_column_is_explained_in_both_languages() {
        Template.of(DONUM, Locale.ENGLISH)
                .columns()
                .forEach(column ->
                        assertThat(column.help()).as(column.name()).isNotBlank().doesNotContain("''", "{"));
        assertThat(Template.of(DONUM, Locale.ENGLISH).columns().get(0).help())
                .startsWith("The practitioner's key: RPPS number");
        assertThat(Template.of(DONUM, Locale.FRENCH).columns().get(0).help())
                .startsWith("Identifiant du praticien\u00a0: numéro RPPS");
    }
}
