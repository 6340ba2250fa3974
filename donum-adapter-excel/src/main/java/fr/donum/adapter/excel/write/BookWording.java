package fr.donum.adapter.excel.write;

import fr.donum.adapter.excel.source.ExcelTexts;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.scheme.Difference;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a report: those every layout uses, and the titles of sheets and columns. */
record BookWording(Words words, Locale language) {
    BookWording(Locale language) {
        this(Words.in(language), language);
    }

    /** The name of a sheet. */
    String sheet(String key) {
        return ExcelTexts.CATALOGUE.say(language, "report.sheet." + key);
    }

    /** A title or a label. */
    String label(String key) {
        return ExcelTexts.CATALOGUE.say(language, "report." + key);
    }

    /** The columns of amounts: of points, where the scheme pays in points, and of euros. */
    List<ReportTable.Heading> amounts(boolean isInPoints, String points, String euros) {
        Stream<ReportTable.Heading> paid = Stream.of(heading(euros, 14));
        return (isInPoints ? Stream.concat(Stream.of(heading(points, 10)), paid) : paid).toList();
    }

    /** Three cells: at the least, at the most, whether both are reached; words where there is no end. */
    List<ReportCell> difference(@Nullable Difference difference) {
        return difference == null
                ? Collections.nCopies(3, ReportCell.EMPTY)
                : List.of(
                        end(difference.least()),
                        end(difference.most()),
                        ReportCell.text(label(difference.isExact() ? "exact" : "not-exact")));
    }

    private ReportCell end(@Nullable Euros euros) {
        return euros == null ? ReportCell.text(words.say("difference.unbounded")) : ReportCell.euros(euros);
    }

    /** @param width in characters */
    ReportTable.Heading heading(String key, int width) {
        return new ReportTable.Heading(label(key), width);
    }
}
