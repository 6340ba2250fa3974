package fr.donum.adapter.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import java.time.Clock;
import java.util.Locale;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelSourceProviderTest {
    private final ExcelSourceProvider provider = new ExcelSourceProvider();

    @Test
    void it_is_found_like_any_other() {
        assertThat(ServiceLoader.load(MetricsSourceProvider.class))
                .extracting(MetricsSourceProvider::name)
                .contains("excel");
    }

    @ParameterizedTest
    @CsvSource({
        "suivi.xlsx, true",
        "Suivi.XLSM, true",
        "suivi.xls#Mai, true",
        "n#1.xlsx, true",
        "suivi.ods, true",
        "Suivi.ODS#T1 2026, true",
        "suivi.csv, false",
        "suivi.fods, false",
        "suivi.xlsb, false",
        "xlsx, false",
        "https://example.org/suivi.xlsx, false"
    })
    void it_claims_workbooks_on_this_machine(String location, boolean isClaimed) {
        assertThat(provider.accepts(SourceLocation.of(location))).isEqualTo(isClaimed);
    }

    @ParameterizedTest
    @CsvSource({
        "-, excel.not-a-path",
        "https://example.org/suivi.xlsx, excel.not-a-path",
    })
    void a_workbook_is_a_file(String location, String code) {
        assertThat(provider.validate(SourceSettings.of(location)))
                .extracting(Issue::code)
                .containsExactly(code);
    }

    @Test
    void two_different_sheets_cannot_be_asked_for() {
        SourceSettings both = SourceSettings.of("suivi.xlsx#Mai").with("sheet", "Juin");

        assertThat(provider.validate(both)).extracting(Issue::code).containsExactly("excel.two-sheets");
        assertThat(provider.validate(SourceSettings.of("suivi.xlsx#Mai").with("sheet", "Mai")))
                .isEmpty();
        assertThat(catchThrowableOfType(
                                SourceException.class,
                                () -> provider.open(both, SourceContext.of(Locale.FRENCH, Clock.systemUTC())))
                        .kind())
                .isEqualTo(SourceException.Kind.CONFIGURATION);
    }

    @Test
    void every_issue_is_explained_in_both_languages() {
        for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThat(ExcelSourceProvider.issueCatalogue().codes())
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(
                                    ExcelSourceProvider.issueCatalogue().help(code, language))
                            .isNotBlank());
        }
    }
}
