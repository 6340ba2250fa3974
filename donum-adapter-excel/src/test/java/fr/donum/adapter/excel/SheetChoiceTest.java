package fr.donum.adapter.excel;

import static fr.donum.adapter.excel.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.donum.adapter.excel.Workbooks.Format;
import fr.donum.adapter.excel.Workbooks.Read;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several sheets is read. */
class SheetChoiceTest {
    @TempDir
    Path folder;

    /** Notes, then two tables of which the first has A, the second B; an empty sheet and a hidden table. */
    private String file(Format format) {
        return Sheets.save(folder.resolve(format.file()), format.blank(), book -> {
                    row(book.createSheet("Notes"), "Chiffres de la caisse");
                    table(book, "Suivi", "A");
                    Sheet archives = book.createSheet("Archives 2025");
                    row(archives, "id", "aat_num", "aat_den");
                    row(archives, "B", 1, 2);
                    book.createSheet("Vide");
                    table(book, "Cachée", "C");
                    book.setSheetHidden(4, true);
                })
                .toString();
    }

    private static void table(Workbook book, String name, String id) {
        Sheet sheet = book.createSheet(name);
        row(sheet, "id", "mss_messages");
        row(sheet, id, 1);
    }

    private static String only(Read read) {
        return read.only().practitioner().value();
    }

    @ParameterizedTest
    @EnumSource
    void the_first_sheet_with_a_header_is_read_and_others_that_hold_something_are_mentioned(Format format)
            throws Exception {
        Read read = Workbooks.read(SourceSettings.of(file(format)));

        assertThat(only(read)).isEqualTo("A");
        assertThat(read.summary().issues())
                .extracting(Issue::what)
                .containsExactly(
                        "La feuille «\u00a0Notes\u00a0» contient des données et n’a pas été lue\u202f; seule a été lue\u00a0: «\u00a0Suivi\u00a0».",
                        "La feuille «\u00a0Archives 2025\u00a0» contient des données et n’a pas été lue\u202f; seule a été lue\u00a0:"
                                + " «\u00a0Suivi\u00a0».",
                        "La feuille masquée «\u00a0Cachée\u00a0» n’a pas été lue.");
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_with_a_column_of_keys_goes_before_one_of_figures_alone(Format format) throws Exception {
        String file = Sheets.save(folder.resolve(format.file()), format.blank(), book -> {
                    Sheet summary = book.createSheet("Synthèse");
                    row(summary, "mss_messages", "aat_num", "aat_den");
                    row(summary, 30, 40, 60);
                    Sheet lines = book.createSheet("Téléservices");
                    row(lines, "Téléservice", "Nombre en ligne", "Nombre total");
                    row(lines, "AAT", 40, 60);
                    table(book, "Détail", "A");
                })
                .toString();

        Read read = Workbooks.read(SourceSettings.of(file));

        assertThat(only(read)).isEqualTo("A");
        assertThat(read.summary().issues())
                .extracting(Issue::what)
                .containsExactly(
                        "La feuille «\u00a0Synthèse\u00a0» contient des données et n’a pas été lue\u202f; seule a été lue\u00a0:"
                                + " «\u00a0Détail\u00a0».",
                        "La feuille «\u00a0Téléservices\u00a0» contient des données et n’a pas été lue\u202f; seule a été lue\u00a0:"
                                + " «\u00a0Détail\u00a0».");
    }

    @ParameterizedTest
    @EnumSource
    void names_are_keys_for_the_choice_of_a_sheet_and_an_empty_table_is_none(Format format) throws Exception {
        String file = Sheets.save(folder.resolve(format.file()), format.blank(), book -> {
                    row(book.createSheet("Modèle"), "id", "mss_messages");
                    Sheet summary = book.createSheet("Synthèse");
                    row(summary, "mss_messages", "aat_num", "aat_den");
                    row(summary, 30, 40, 60);
                    Sheet names = book.createSheet("Noms");
                    row(names, "Médecin", "mss_messages");
                    row(names, "Dr Anne Lac", 1);
                })
                .toString();

        assertThat(only(Workbooks.read(SourceSettings.of(file)))).isEqualTo("Dr Anne Lac");
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_is_named_behind_the_path_or_by_the_option(Format format) throws Exception {
        String file = file(format);

        assertThat(only(Workbooks.read(SourceSettings.of(file + "#Archives 2025"))))
                .isEqualTo("B");
        assertThat(only(Workbooks.read(SourceSettings.of(file).with("sheet", "archives 2025 "))))
                .isEqualTo("B");
        assertThat(only(Workbooks.read(SourceSettings.of(file + "#Cachée")))).isEqualTo("C");
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_that_is_not_there_is_told_with_those_that_are(Format format) throws Exception {
        MetricsSource source = Workbooks.open(SourceSettings.of(file(format) + "#Suvi"));

        SourceException failure = catchThrowableOfType(SourceException.class, source::discover);

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.CONFIGURATION);
        assertThat(failure).hasMessageContaining("«\u00a0Suvi\u00a0»");
        assertThat(failure.remedy())
                .isEqualTo(
                        "Vouliez-vous dire «\u00a0Suivi\u00a0»\u202f? Feuilles présentes\u00a0: «\u00a0Notes\u00a0», «\u00a0Suivi\u00a0», «\u00a0Archives 2025\u00a0»,"
                                + " «\u00a0Vide\u00a0», «\u00a0Cachée\u00a0».");
    }

    @ParameterizedTest
    @EnumSource
    void the_guess_is_told(Format format) throws Exception {
        Catalogue catalogue = Workbooks.open(SourceSettings.of(file(format))).discover();

        assertThat(catalogue.guesses())
                .contains(new Catalogue.Guess("sheet", "Suivi", "première feuille dont l’en-tête est reconnu"));
        assertThat(Workbooks.open(SourceSettings.of(file(format) + "#Suivi"))
                        .discover()
                        .guesses())
                .extracting(Catalogue.Guess::what)
                .doesNotContain("sheet");
    }

    @ParameterizedTest
    @EnumSource
    void without_any_header_the_first_sheet_that_holds_something_is_what_is_complained_of(Format format)
            throws Exception {
        String file = Sheets.save(folder.resolve("x" + format.file()), format.blank(), book -> {
                    book.createSheet("Vide");
                    row(book.createSheet("Liste"), "Article", "Prix");
                })
                .toString();

        assertThat(Workbooks.read(SourceSettings.of(file)).issues())
                .containsExactly("x" + format.file() + "#Liste table.no-header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aide donum", "Help donum"})
    void the_example_of_the_template_is_read_only_if_it_is_named(String guide) throws Exception {
        String file = Sheets.save(folder.resolve("t.xlsx"), Format.XLSX.blank(), book -> {
                    table(book, guide, "EXAMPLE");
                    table(book, "À remplir", "A");
                })
                .toString();

        Read read = Workbooks.read(SourceSettings.of(file));

        assertThat(only(read)).isEqualTo("A");
        assertThat(read.issues()).isEmpty();
        assertThat(only(Workbooks.read(SourceSettings.of(file + "#" + guide)))).isEqualTo("EXAMPLE");
    }
}
