package fr.donum.adapter.excel.write;

import fr.donum.adapter.excel.source.ExcelTexts;
import fr.donum.application.template.Column;
import fr.donum.application.template.Template;
import fr.donum.application.template.TemplateFormat;
import fr.donum.spi.mapping.CanonicalColumn.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The table to fill in, as a workbook: a sheet with a note on each column and lists to choose answers from, and behind it
 * a sheet that explains each column and has an example, which is never read as data.
 *
 * @param language of its texts
 */
public record ExcelTemplate(Locale language) implements TemplateFormat {
    private static final int WIDTH = 17;
    private static final int GUIDE_WIDTH = 32;
    private static final int LAST_ROW = 5000;

    @Override
    public String fileEnding() {
        return "xlsx";
    }

    @Override
    public void write(Template template, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "donum", null);
        Worksheet table = workbook.newWorksheet(ExcelTexts.CATALOGUE.say(language, "template.table"));
        table.freezePane(1, 1);
        Worksheet guide = workbook.newWorksheet(ExcelTexts.guide(language));
        guide.freezePane(1, 2);
        List<Column> columns = template.columns();
        Print.setUp(table, columns.size() * WIDTH, 1);
        Print.setUp(guide, columns.size() * GUIDE_WIDTH);
        RowHeight.set(guide, 0, helpLines(columns));
        for (int i = 0; i < columns.size(); i++) {
            fill(table, i, columns.get(i));
            explain(guide, i, columns.get(i));
        }
        workbook.finish();
        out.flush();
    }

    private static int helpLines(List<Column> columns) {
        return columns.stream()
                .mapToInt(column -> RowHeight.lines(column.help(), GUIDE_WIDTH))
                .max()
                .orElse(1);
    }

    private void fill(Worksheet table, int i, Column column) {
        new ReportCell(Look.HEADING, column.name()).writeTo(table, 0, i);
        table.comment(0, i, column.help());
        table.width(i, WIDTH);
        table.style(i).format(format(column.content())).set();
        if (!column.choices().isEmpty()) {
            table.range(1, i, LAST_ROW, i)
                    .validateWithListByFormula('"' + String.join(",", column.choices()) + '"')
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(column.name())
                    .error(ExcelTexts.CATALOGUE.say(language, "template.choose", String.join(", ", column.choices())));
        }
    }

    /** What goes into the column, then its name and a value, as they stand in the table. */
    private static void explain(Worksheet guide, int i, Column column) {
        guide.width(i, GUIDE_WIDTH);
        ReportCell.wrapped(column.help()).writeTo(guide, 0, i);
        new ReportCell(Look.HEADING, column.name()).writeTo(guide, 1, i);
        new ReportCell(look(column.content()), column.example()).writeTo(guide, 2, i);
    }

    /** A key is kept as text, so that a zero at its start stays. */
    private static String format(Content content) {
        return switch (content) {
            case KEY, TEXT, ANSWER, ANY -> "@";
            case DATE -> "dd/mm/yyyy";
            case NUMBER, YEAR -> "#,##0";
            case POINTS, EUROS, RATE -> "#,##0.00";
        };
    }

    private static Look look(Content content) {
        return switch (content) {
            case KEY, TEXT, ANSWER, ANY -> Look.TEXT;
            case DATE -> Look.DAY;
            case NUMBER, YEAR -> Look.WHOLE;
            case POINTS, EUROS, RATE -> Look.HALF;
        };
    }
}
