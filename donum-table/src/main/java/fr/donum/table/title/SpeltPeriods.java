package fr.donum.table.title;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to write a day or a period with its year, made one: {@code déc.-25} and {@code 4ème trimestre 25} alike. */
final class SpeltPeriods {
    private static final String GOES_ON = "(?![0-9]|[-/.:][0-9]| ?%)";
    /** No number of something: {@code T4, 26 médecins}. */
    private static final String SHORT = "(2[2-9])" + GOES_ON + "(?! [a-z])";

    private static final String ANY_YEAR = "(20[1-9][0-9]|2[2-9](?! [a-z]))" + GOES_ON;
    private static final String OF = "[-/. ]*(?:(?:de|du|d) (?:l annee )?)?";

    private static final Pattern SHORT_DAY =
            Pattern.compile("(?<![0-9/.-])([0-9]{1,2})([-/.])([0-9]{1,2})\\2(2[2-9])" + GOES_ON);
    private static final Pattern SPELT_DAY =
            Pattern.compile("(?<![0-9])([0-9]{1,2})(?:er)?[- ]" + WrittenDay.MONTH + "[-/ ]*" + ANY_YEAR);
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(?<![0-9] )(?<![0-9]er )\\b" + WrittenDay.MONTH + OF + ANY_YEAR);
    private static final Pattern NUMBERED_MONTH =
            Pattern.compile("(?<![0-9a-z])(?<![0-9][-/.])(0?[1-9]|1[0-2])[-/.](20[1-9][0-9])(?![0-9]|[-/.][0-9])");
    private static final Pattern MONTH_AFTER_YEAR =
            Pattern.compile("(?<![0-9])(?<![0-9][-/.])(20[1-9][0-9])[-/](0[1-9]|1[0-2])(?![0-9]|[-/.][0-9])");
    private static final String TH = "(?:er|ere|e|eme|nd|nde|st|rd|th)?";
    private static final String PART_OF_YEAR =
            "(?:\\b(?:t|q|tr|trim|trimestre|quarter)[ .-]?[1-4](?![0-9])|(?<![0-9])[1-4] ?" + TH
                    + " ?(?:t|tr|trim|trimestre|quarter)\\b\\.?"
                    + "|\\b(?:s|h|sem|semestre|half)[ .-]?[12](?![0-9])|(?<![0-9])[12] ?" + TH
                    + " ?(?:s|sem|semestre|half)\\b\\.?)";
    private static final Pattern PART = Pattern.compile(PART_OF_YEAR + "(?:" + OF + ANY_YEAR + ")?");
    private static final Pattern SHORT_PERIOD =
            Pattern.compile("(" + PART_OF_YEAR + "|\\b" + WrittenDay.MONTH + ")[-/. ]*" + SHORT);

    /** What a day or a month in numbers, a month by its name and a part of a year have at least; most texts have none. */
    private static final Pattern MAY_BE_NUMBERED = Pattern.compile("[0-9][-/.][0-9]");

    private static final Pattern MAY_BE_MONTH =
            Pattern.compile("\\b(?:jan|fev|feb|mar|avr|apr|mai|may|jui|jun|jul|aou|aug|sep|oct|nov|dec)");
    private static final Pattern MAY_BE_PART = Pattern.compile("(?<![0-9])[1-4](?![0-9])");
    private static final Pattern SPACES = Pattern.compile(" +");

    private SpeltPeriods() {}

    /**
     * A text in small letters without accents, whose days are as {@code 31/12/2025}, whose months other than January are the
     * word {@code mois} before their year, and whose quarters and halves the word {@code trimestre}.
     */
    static String of(String text) {
        String plain = WrittenDay.plain(text);
        if (MAY_BE_NUMBERED.matcher(plain).find()) {
            plain = SHORT_DAY.matcher(plain).replaceAll(SpeltPeriods::day);
        }
        boolean isOfMonth = MAY_BE_MONTH.matcher(plain).find();
        if (isOfMonth) {
            plain = SPELT_DAY
                    .matcher(plain)
                    .replaceAll(found ->
                            found.group(1) + "/" + WrittenDay.month(found.group(2)) + "/" + year(found.group(3)));
        }
        if (MAY_BE_PART.matcher(plain).find()) {
            plain = PART.matcher(plain)
                    .replaceAll(found -> " trimestre " + (found.group(1) == null ? "" : year(found.group(1))));
        }
        if (isOfMonth) {
            plain = NAMED_MONTH
                    .matcher(plain)
                    .replaceAll(found -> month(WrittenDay.month(found.group(1)), year(found.group(2))));
        }
        if (MAY_BE_NUMBERED.matcher(plain).find()) {
            plain = NUMBERED_MONTH
                    .matcher(plain)
                    .replaceAll(found -> month(Integer.parseInt(found.group(1)), found.group(2)));
            plain = MONTH_AFTER_YEAR
                    .matcher(plain)
                    .replaceAll(found -> month(Integer.parseInt(found.group(2)), found.group(1)));
        }
        return plain.indexOf("  ") < 0
                ? plain.strip()
                : SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** A text in small letters without accents whose days and periods have four digits for their year. */
    static String withFullYears(String plain) {
        String days = SHORT_DAY.matcher(plain).replaceAll(SpeltPeriods::day);
        return SHORT_PERIOD.matcher(days).replaceAll(found -> found.group(1) + " " + year(found.group(3)));
    }

    /** Unless the first number may as well be the year. */
    private static String day(MatchResult found) {
        boolean mayBeYear =
                !found.group(1).equals(found.group(4)) && found.group(1).matches("2[2-9]");
        return mayBeYear
                ? Matcher.quoteReplacement(found.group())
                : found.group(1) + "/" + found.group(3) + "/" + year(found.group(4));
    }

    private static String month(int month, String year) {
        return (month == 1 ? "janvier " : "mois ") + year;
    }

    private static String year(String digits) {
        return digits.length() == 2 ? "20" + digits : digits;
    }
}
