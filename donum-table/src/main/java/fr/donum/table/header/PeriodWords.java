package fr.donum.table.header;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.PlainName;
import fr.donum.table.column.Header;
import fr.donum.table.title.WrittenDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the title of a column of dates says of the days below it. */
public enum PeriodWords {
    /** A day: figures up to it. */
    DAY(0, 0),
    /** The day with which something ends that also has a start. */
    END(1, 0),
    MONTH(2, 1),
    QUARTER(3, 3),
    HALF(4, 6),
    PERIOD(5, 0);

    private static final int MONTHS = 12;
    private static final Set<String> STARTS = Set.of(
            "du",
            "debut",
            "datedebut",
            "datededebut",
            "debutperiode",
            "debutdeperiode",
            "datededebutdeperiode",
            "datedebutperiode",
            "depuis",
            "startdate",
            "periodstart",
            "from");

    /** The least one stands where a table has several. */
    private final int rank;

    private final int months;

    PeriodWords(int rank, int months) {
        this.rank = rank;
        this.months = months;
    }

    /** What a title says. */
    static PeriodWords of(String title) {
        String key = PlainName.key(title);
        if (key.contains("trimestre") || key.contains("quarter") || key.startsWith("trim")) {
            return QUARTER;
        }
        if (key.contains("semestre") || key.contains("halfyear")) {
            return HALF;
        }
        if (key.startsWith("mois") || key.startsWith("month")) {
            return MONTH;
        }
        if (key.contains("fin") || key.contains("enddate") || key.contains("periodend")) {
            return END;
        }
        return key.contains("period") ? PERIOD : DAY;
    }

    /** What the title of the column of dates says of it; a day where there is no such column. */
    public static PeriodWords of(Header header) {
        int column = header.column(Part.DATE);
        return column < 0 ? DAY : of(header.name(column));
    }

    /** The head with one column of dates, the one that says most exactly what days there are. */
    public static Header one(Header header) {
        int[] dates = IntStream.range(0, header.width())
                .filter(column -> isDate(header, column))
                .toArray();
        int least = IntStream.of(dates)
                .map(column -> of(header.name(column)).rank)
                .min()
                .orElse(0);
        Header one = header;
        for (int column : dates) {
            one = of(header.name(column)).rank == least ? one : one.with(column, null);
        }
        return one;
    }

    private static boolean isDate(Header header, int column) {
        CanonicalColumn target = header.target(column);
        return target != null && target.part() == Part.DATE;
    }

    /** Whether figures may be those of periods alone rather than of the year up to their end. */
    public static boolean mayBeAlone(Header header) {
        PeriodWords words = of(header);
        return words.months > 0 || words == PERIOD || (header.has(Part.DATE) && hasStart(header));
    }

    private static boolean hasStart(Header header) {
        return header.names().stream().anyMatch(name -> STARTS.contains(PlainName.key(name)));
    }

    /** The period that a whole number is: {@code 3} below "Trimestre", {@code 202609} below "Mois". */
    public Optional<WrittenDay> of(int number) {
        return months > 0 && number >= 1 && number * months <= MONTHS
                ? Optional.of(new WrittenDay(0, number * months, 0))
                : this == DAY ? Optional.empty() : WrittenDay.ofDigits(Integer.toString(number));
    }

    /** The end of the period in which a day is. */
    public LocalDate end(LocalDate day) {
        return months == 0
                ? day
                : YearMonth.of(day.getYear(), (day.getMonthValue() + months - 1) / months * months)
                        .atEndOfMonth();
    }
}
