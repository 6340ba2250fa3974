package fr.donum.adapter.excel;

import static fr.donum.adapter.excel.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.excel.Workbooks.Format;
import fr.donum.adapter.excel.Workbooks.Read;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sheets with the same columns. */
class SheetSeriesTest {
    @TempDir
    Path folder;

    private SourceSettings saved(Format format, Consumer<Workbook> content) {
        return SourceSettings.of(Sheets.save(folder.resolve(format.file()), format.blank(), content)
                .toString());
    }

    private static void table(Workbook book, String name, String title, int messages) {
        Sheet sheet = book.createSheet(name);
        if (!title.isEmpty()) {
            row(sheet, title);
        }
        row(sheet, "id", "mss_messages");
        row(sheet, "A", messages);
    }

    private static List<String> dated(Read read) {
        return read.dossiers().stream()
                .map(each -> each.asOf().orElseThrow() + " "
                        + each.count(Count.MSS_MESSAGES).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void dated_by_their_names_they_are_snapshots_the_oldest_first(Format format) throws Exception {
        SourceSettings settings = saved(format, book -> {
            table(book, "T3 2026", "", 3);
            table(book, "T1 2026", "", 1);
            row(book.createSheet("Contacts"), "Nom", "Adresse");
            table(book, "T2 2026", "", 2);
        });
        Read read = Workbooks.read(settings);

        assertThat(dated(read)).containsExactly("2026-03-31 1", "2026-06-30 2", "2026-09-30 3");
        assertThat(read.summary().accepted()).isEqualTo(3);
        assertThat(read.issues())
                .containsExactly(format.file() + " excel.dated-sheets", format.file() + "#Contacts excel.other-sheet");
        try (MetricsSource source = Workbooks.open(settings)) {
            assertThat(source.discover().dated()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void titles_come_before_names(Format format) throws Exception {
        Read read = Workbooks.read(saved(format, book -> {
            table(book, "Ancien", "Données arrêtées au 30 juin 2026", 1);
            table(book, "T1 2026", "au 30/09/2026", 2);
        }));

        assertThat(dated(read)).containsExactly("2026-06-30 1", "2026-09-30 2");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_title_everywhere_says_less_than_different_names(Format format) throws Exception {
        Read read = Workbooks.read(saved(format, book -> {
            table(book, "Mars", "Objectifs au 31/12/2026", 1);
            table(book, "Juin", "Objectifs au 31/12/2026", 2);
        }));

        assertThat(dated(read)).containsExactly("2026-03-31 1", "2026-06-30 2");
    }

    @ParameterizedTest
    @EnumSource
    void the_year_is_that_of_the_scheme_where_nothing_else_gives_it(Format format) throws Exception {
        SourceSettings settings = saved(format, book -> {
            table(book, "T1", "", 1);
            table(book, "T2", "", 2);
        });

        List<Scheme> schemes = List.of(Schemes.withId("donum-2027").orElseThrow());

        assertThat(dated(Workbooks.read(settings, Workbooks.host().withSchemes(schemes))))
                .containsExactly("2027-03-31 1", "2027-06-30 2");
        assertThat(Workbooks.read(settings).issues()).containsExactly(format.file() + " excel.which-sheet");
    }

    @ParameterizedTest
    @EnumSource
    void undated_they_are_asked_about_and_none_is_read(Format format) throws Exception {
        SourceSettings settings = saved(format, book -> {
            table(book, "Lilas", "", 1);
            table(book, "Roses", "", 2);
        });
        Read read = Workbooks.read(settings);

        assertThat(read.dossiers()).isEmpty();
        assertThat(read.issues()).containsExactly(format.file() + " excel.which-sheet");
        assertThat(read.summary().issues().get(0).remedy()).contains(format.file() + "#Roses");
        try (MetricsSource source = Workbooks.open(settings)) {
            assertThat(source.check())
                    .extracting(Probe::result)
                    .containsExactly(Probe.Result.PASSED, Probe.Result.FAILED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_for_each_practitioner_they_are_read_together_as_the_remedy_says(Format format) throws Exception {
        SourceSettings settings = saved(format, book -> {
            for (String name : List.of("Dr Lin", "Dr Roy")) {
                Sheet sheet = book.createSheet(name);
                row(sheet, "id", "mss_messages");
                row(sheet, name, name.length());
            }
        });
        String path = settings.location().text();
        String lin = path + "#Dr Lin";
        String roy = path + "#Dr Roy";

        assertThat(Workbooks.read(settings).summary().issues().get(0).remedy())
                .contains("\"" + lin + "\" \"" + roy + "\"");
        for (String each : List.of(lin, roy)) {
            assertThat(Workbooks.read(SourceSettings.of(each))
                            .only()
                            .practitioner()
                            .value())
                    .isEqualTo(each.substring(path.length() + 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_keys_each_sheet_that_is_asked_for_is_another_practitioner(Format format) throws Exception {
        String path = saved(format, book -> {
                    for (String name : List.of("Lin", "Roy")) {
                        Sheet sheet = book.createSheet(name);
                        row(sheet, "mss_messages", "segur");
                        row(sheet, 5, "oui");
                    }
                })
                .location()
                .text();

        for (String each : List.of("Lin", "Roy")) {
            assertThat(Workbooks.read(SourceSettings.of(path + "#" + each))
                            .only()
                            .practitioner()
                            .value())
                    .endsWith(" " + each);
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_keys_dated_sheets_that_are_asked_for_are_one_practitioner(Format format) throws Exception {
        String path = saved(format, book -> {
                    for (String name : List.of("T1 2026", "T2 2026")) {
                        Sheet sheet = book.createSheet(name);
                        row(sheet, "mss_messages", "segur");
                        row(sheet, 5, "oui");
                    }
                })
                .location()
                .text();
        String first = Workbooks.read(SourceSettings.of(path + "#T1 2026"))
                .only()
                .practitioner()
                .value();

        assertThat(Workbooks.read(SourceSettings.of(path + "#T2 2026"))
                        .only()
                        .practitioner()
                        .value())
                .isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void a_column_of_dates_needs_no_other_day(Format format) throws Exception {
        Read read = Workbooks.read(saved(format, book -> {
            for (String name : List.of("Lilas", "Roses")) {
                Sheet sheet = book.createSheet(name);
                row(sheet, "id", "date", "mss_messages");
                row(sheet, name, "30/06/2026", 5);
            }
        }));

        assertThat(dated(read)).containsExactly("2026-06-30 5", "2026-06-30 5");
        assertThat(read.issues()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_form_without_rows_is_not_one_of_them(Format format) throws Exception {
        Read read = Workbooks.read(saved(format, book -> {
            row(book.createSheet("Modèle"), "id", "mss_messages");
            table(book, "Suivi", "", 1);
        }));

        assertThat(read.only().asOf()).isEmpty();
        assertThat(read.issues()).containsExactly(format.file() + "#Modèle excel.other-sheet");
    }

    @ParameterizedTest
    @EnumSource
    void those_named_in_one_command_are_dated_too_and_not_said_to_be_unread(Format format) throws Exception {
        SourceSettings settings = saved(format, book -> {
            table(book, "T1 2026", "", 1);
            table(book, "T2 2026", "", 2);
            table(book, "T3 2026", "", 3);
        });
        String file = settings.location().text();
        List<SourceLocation> beside =
                List.of(SourceLocation.of(file + "#T1 2026"), SourceLocation.of(file + "#T2 2026"));
        Read read = Workbooks.read(settings.at(beside.get(1)), Workbooks.host().withSources(beside));

        assertThat(dated(read)).containsExactly("2026-06-30 2");
        assertThat(read.issues())
                .containsExactly(format.file() + " excel.dated-sheets", format.file() + "#T3 2026 excel.other-sheet");
    }

    @ParameterizedTest
    @EnumSource
    void called_by_periods_with_figures_that_fall_they_are_those_of_each_period_and_none_is_evaluated(Format format)
            throws Exception {
        Read read = Workbooks.read(saved(format, book -> {
            table(book, "T1 2026", "", 30);
            table(book, "T2 2026", "", 18);
            table(book, "T3 2026", "", 41);
        }));

        assertThat(read.dossiers()).isEmpty();
        assertThat(read.rejects()).extracting(Issue::code).containsOnly("row.of-one-sheet");
        assertThat(read.rejects().get(0).what()).contains("mss_messages", "30", "18");
        assertThat(read.summary().accepted()).isZero();
        assertThat(read.summary().rejected()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void called_by_days_the_same_figures_are_what_their_author_says(Format format) throws Exception {
        Read read = Workbooks.read(saved(format, book -> {
            table(book, "31-03-2026", "", 30);
            table(book, "30-06-2026", "", 18);
        }));

        assertThat(dated(read)).containsExactly("2026-03-31 30", "2026-06-30 18");
    }

    private static List<String> years(Read read) {
        return read.dossiers().stream()
                .map(each -> each.year().orElseThrow() + " "
                        + each.count(Count.MSS_MESSAGES).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void years_that_name_the_sheets_are_those_of_their_figures(Format format) throws Exception {
        SourceSettings settings = saved(format, book -> {
            table(book, "2026", "", 2);
            table(book, "Suivi 2025", "", 1);
        });
        Read read = Workbooks.read(settings);

        assertThat(years(read)).containsExactly("2025 1", "2026 2");
        assertThat(read.issues()).containsExactly(format.file() + " excel.dated-sheets");
        Read one = Workbooks.read(SourceSettings.of(settings.location().text() + "#2026"));
        assertThat(years(one)).containsExactly("2026 2");
    }

    @ParameterizedTest
    @EnumSource
    void a_lone_sheet_that_is_called_by_a_year_has_its_figures(Format format) throws Exception {
        assertThat(years(Workbooks.read(saved(format, book -> table(book, "Année 2025", "", 1)))))
                .containsExactly("2025 1");
        assertThat(years(Workbooks.read(saved(format, book -> table(book, "T4 2025", "", 1)))))
                .containsExactly("2025 1");
        assertThat(years(Workbooks.read(saved(format, book -> table(book, "Décembre 2025", "", 1)))))
                .containsExactly("2025 1");
        assertThat(years(Workbooks.read(saved(format, book -> table(book, "Suivi 2025 DONUM", "", 1)))))
                .containsExactly("2025 1");
        for (String name : List.of("nov.-25", "31-12-25", "T3 25", "Q3-2025", "31.12.2025")) {
            assertThat(years(Workbooks.read(saved(format, book -> table(book, name, "", 1)))))
                    .as(name)
                    .containsExactly("2025 1");
        }
        for (String name : List.of("Janvier 2026", "Suivi janvier 2026", "DONUM 2026-2029", "Martin 2025")) {
            assertThat(Workbooks.read(saved(format, book -> table(book, name, "", 1)))
                            .only()
                            .year())
                    .as(name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void years_of_two_digits_in_their_names_are_years(Format format) throws Exception {
        List<Scheme> schemes = List.of(Schemes.withId("donum-2026").orElseThrow());
        SourceSettings months = saved(format, book -> {
            table(book, "déc.-25", "", 1);
            table(book, "mars-26", "", 2);
        });
        assertThat(dated(Workbooks.read(months, Workbooks.host().withSchemes(schemes))))
                .containsExactly("2025-12-31 1", "2026-03-31 2");
        SourceSettings quarters = saved(format, book -> {
            table(book, "T4 25", "", 1);
            table(book, "T1 26", "", 2);
        });
        assertThat(dated(Workbooks.read(quarters, Workbooks.host().withSchemes(schemes))))
                .containsExactly("2025-12-31 1", "2026-03-31 2");
    }

    @ParameterizedTest
    @EnumSource
    void a_true_date_alone_above_the_table_dates_it(Format format) throws Exception {
        SourceSettings settings = saved(format, book -> {
            Sheet sheet = book.createSheet("Feuil1");
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            Cell cell = sheet.createRow(0).createCell(0);
            cell.setCellValue(LocalDate.of(2025, 12, 31));
            cell.setCellStyle(style);
            row(sheet, "id", "mss_messages");
            row(sheet, "A", 1);
        });
        assertThat(dated(Workbooks.read(settings))).containsExactly("2025-12-31 1");
    }
}
