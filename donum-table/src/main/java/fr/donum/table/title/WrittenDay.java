package fr.donum.table.title;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a few words put to figures, as names of sheets, titles and cells do: {@code au 30/09/2026}, {@code T3 2026},
 * {@code 1er trimestre}, {@code Septembre 2026}, {@code 2026-09-30}. A period stands for its last day, several periods
 * for the last of them.
 *
 * @param year 0 if none is given
 * @param month 1 to 12
 * @param day 0 for the last of the month
 */
public record WrittenDay(int year, int month, int day) {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("fev", 2),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("avr", 4),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("juin", 6),
            Map.entry("jun", 6),
            Map.entry("juil", 7),
            Map.entry("jul", 7),
            Map.entry("aou", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    static final String MONTH =
            "(jan(?:v(?:ier)?|uary)?|fev(?:r(?:ier)?)?|feb(?:ruary)?|mars|march|avr(?:il)?|apr(?:il)?"
                    + "|mai|may|juin|june|juil(?:let)?|july|aout|aug(?:ust)?|sept?(?:embre|ember)?|oct(?:obre|ober)?"
                    + "|nov(?:embre|ember)?|dec(?:embre|ember)?)\\b\\.?";
    private static final String YEAR = "(20[1-9]\\d)";
    private static final String ORDER = " ?(?:er|ere|e|eme|nd|nde|st|rd|th)?";

    private static final Pattern YEARS = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");
    private static final int CENTURY = 2_000;
    /** The years, of two digits, that figures of this kind are of. */
    private static final int FIRST_YEAR = 22;

    private static final int LAST_YEAR = 29;

    private static final Pattern SHORT_DAY = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{2})");
    private static final Pattern YEAR_ONLY = Pattern.compile("(?:(?:annee|exercice|an|year) )?" + YEAR);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)" + YEAR + "[-/. ]?(\\d{2})[-/. ]?(\\d{2})(?!\\d)");
    private static final Pattern FRENCH =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/. ](\\d{1,2})[-/. ](20[1-9]\\d|\\d{2})(?!\\d)");
    private static final Pattern SPELT =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:er)? " + MONTH + "(?:[ .]*" + YEAR + ")?");
    private static final Pattern QUARTER = Pattern.compile("\\b(?:t|q|tr|trim|trimestre|quarter)[ .]?([1-4])(?!\\d)"
            + "|(?<!\\d)([1-4])" + ORDER + " ?(?:t|tr|trim|trimestre|quarter)\\b");
    private static final Pattern HALF = Pattern.compile("\\b(?:s|h|sem|semestre|half)[ .]?([12])(?!\\d)"
            + "|(?<!\\d)([12])" + ORDER + " ?(?:s|sem|semestre|half)\\b");
    private static final Pattern NAMED_MONTH = Pattern.compile("(?<!\\d )(?<!\\der )\\b" + MONTH);
    private static final Pattern NUMBERED_MONTH = Pattern.compile(
            "(?<![\\da-z])(?<!\\d[-/.])(?:" + YEAR + "[-/.](0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])[-/.]" + YEAR + ")(?!\\d)");

    /** A period has one, and that of the year, at most. */
    private static final int NUMBERS_OF_A_PERIOD = 2;

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BESIDE_YEAR =
            Pattern.compile("(?<=[a-z])(?=20[1-9]\\d(?!\\d))|(?<=20[1-9]\\d)(?=[a-z])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_,;()’'«»\"–—]+");
    private static final Pattern BESIDE_SIGN = Pattern.compile(" ?([-/.]) ?");

    private static final String OF = " ?[-/.]? ?(?:(?:de|du|d) (?:l annee )?)?";
    private static final Pattern WITH_YEAR = Pattern.compile("(?:(?:cumul|cumule|a|fin|au|jusqu) (?:de |du |d )?)*(?:"
            + YEAR + "[-/. ]?(.+?)|(.+?)(?:" + OF + YEAR + ")?)");
    private static final Pattern SHORT_YEAR = Pattern.compile("(.*[a-z]\\.?[-/]|.*t[1-4][-/])(\\d{2})");
    private static final Pattern BETWEEN = Pattern.compile("(?: (?:de|du|d|a|au|l annee|l|jusqu|to)(?= )|[-/. ])*");
    private static final Pattern BASIC_MONTH = Pattern.compile(YEAR + "(0[1-9]|1[0-2])");

    private static final Pattern AS_OF = Pattern.compile("\\b(?:au|fin|le|du|of|to|date|:) ?:? $|^$");
    private static final Pattern MADE = Pattern.compile(
            "\\b(?:edite|editee|edition|imprime|imprimee|extrait|extraite|extraction|genere|generee|export|exporte|cree"
                    + "|mis a jour|mise a jour|maj|printed|exported|generated)\\b");
    private static final Pattern ARRESTED = Pattern.compile("\\b(?:au|fin|as of|arretee?s?(?: au| le)?) ?:? ?$");

    /** The day that the name of a sheet gives. */
    public static Optional<WrittenDay> ofName(String name) {
        String text = SpeltPeriods.withFullYears(plain(name));
        return latest(days(text, false)).or(() -> latest(periods(text, false)));
    }

    /** The day that a title gives its table; not that of its making. */
    public static Optional<WrittenDay> ofTitle(String title) {
        String text = SpeltPeriods.withFullYears(plain(title));
        Optional<WrittenDay> day = latest(days(text, true));
        return day.isPresent() || MADE.matcher(text).find() ? day : latest(periods(text, true));
    }

    /**
     * The day that a cell is and nothing else, with two digits for its year: {@code 30/09/26}. Empty where it may as well be
     * the year, the month and the day.
     *
     * @param expected the year that figures are asked for; 0 if any
     */
    public static Optional<WrittenDay> ofShortYear(String text, int expected) {
        Matcher found = SHORT_DAY.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(3));
        int last = Integer.parseInt(found.group(4));
        boolean isOtherWay = first != last
                && first >= FIRST_YEAR
                && first <= LAST_YEAR
                && of(CENTURY + first, month, last).isPresent();
        return isOtherWay && CENTURY + last != expected ? Optional.empty() : of(CENTURY + last, month, first);
    }

    /** The period that a cell is and nothing else: {@code T3 2026}, {@code sept.-26}, {@code 09/2026}. */
    public static Optional<WrittenDay> ofCell(String text) {
        String plain = plain(text);
        if (NUMBERS.matcher(plain).results().limit(NUMBERS_OF_A_PERIOD + 1).count() > NUMBERS_OF_A_PERIOD) {
            return Optional.empty();
        }
        Matcher shortYear = SHORT_YEAR.matcher(plain);
        if (shortYear.matches()) {
            plain = shortYear.group(1).substring(0, shortYear.group(1).length() - 1) + " 20" + shortYear.group(2);
        }
        Matcher numbered = NUMBERED_MONTH.matcher(plain);
        if (numbered.matches()) {
            int year = number(numbered.group(1), numbered.group(4));
            return Optional.of(new WrittenDay(year, number(numbered.group(2), numbered.group(3)), 0));
        }
        Matcher found = WITH_YEAR.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean isBefore = found.group(1) != null;
        String period = isBefore ? found.group(2) : found.group(3);
        String year = isBefore ? found.group(1) : found.group(4);
        return ofPeriod(period, year == null ? 0 : Integer.parseInt(year));
    }

    private static Optional<WrittenDay> ofPeriod(String period, int year) {
        Matcher quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            return Optional.of(new WrittenDay(year, 3 * number(quarter.group(1), quarter.group(2)), 0));
        }
        Matcher half = HALF.matcher(period);
        if (half.matches()) {
            return Optional.of(new WrittenDay(year, 6 * number(half.group(1), half.group(2)), 0));
        }
        Matcher month = NAMED_MONTH.matcher(period);
        return month.matches() ? Optional.of(new WrittenDay(year, month(month.group(1)), 0)) : Optional.empty();
    }

    /** The end of what a cell is and nothing else, if that begins with the year: {@code janvier à septembre 2026}. */
    public static Optional<WrittenDay> ofYearUntil(String text) {
        String plain = plain(text);
        int year = yearIn(plain).orElse(0);
        List<MatchResult> found = new ArrayList<>();
        for (Pattern pattern : List.of(FRENCH, ISO, SPELT, QUARTER, HALF, NUMBERED_MONTH, NAMED_MONTH)) {
            if (found.isEmpty()) {
                pattern.matcher(plain).results().forEach(found::add);
            }
        }
        if (found.size() != 2 || year == 0 || !isOnly(plain, found)) {
            return Optional.empty();
        }
        String start = found.get(0).group();
        boolean isFromJanuary = ofCell(start)
                        .filter(first -> first.month == 1 || isFirstPart(start))
                        .isPresent()
                || days(start, false).stream().anyMatch(day -> day.month == 1 && day.day == 1);
        return isFromJanuary
                ? latest(days(found.get(1).group(), false))
                        .or(() -> ofCell(found.get(1).group()))
                        .map(end -> end.in(year))
                : Optional.empty();
    }

    private static boolean isFirstPart(String period) {
        return period.indexOf('1') >= 0
                && (QUARTER.matcher(period).find() || HALF.matcher(period).find());
    }

    private static boolean isOnly(String plain, List<MatchResult> found) {
        String rest = " " + plain.substring(0, found.get(0).start()) + " "
                + plain.substring(found.get(0).end(), found.get(1).start()) + " "
                + plain.substring(found.get(1).end()) + " ";
        return BETWEEN.matcher(YEARS.matcher(rest).replaceAll(" ")).matches();
    }

    /** The month that six digits are: {@code 202609}. */
    public static Optional<WrittenDay> ofDigits(String text) {
        Matcher found = BASIC_MONTH.matcher(text);
        return found.matches()
                ? Optional.of(new WrittenDay(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), 0))
                : Optional.empty();
    }

    /** The one year that is named; empty if there are none or several. */
    public static OptionalInt yearIn(String text) {
        int[] years = text.lines()
                .map(line -> SpeltPeriods.withFullYears(plain(line)))
                .flatMap(line -> YEARS.matcher(line).results())
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .distinct()
                .toArray();
        return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
    }

    /**
     * The year that a name is, with words about figures: {@code 2026}, {@code Suivi 2026 DONUM}, {@code 31-12-25}; empty if it
     * states none.
     *
     * @param evaluated the year that is evaluated, which may be reported in the year after it; 0 if not known
     */
    public static OptionalInt yearOnly(String name, int evaluated) {
        if (YEAR_ONLY.matcher(plain(name)).matches()) {
            return yearIn(name);
        }
        int year = TitlePeriod.ofLine(name, true, evaluated).year();
        return year > 0 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** In small letters, without accents, signs between words gone and ordinals in digits. */
    static String plain(String text) {
        boolean isPlain = text.chars().allMatch(c -> c < 128);
        String unmarked = isPlain
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        String bare = unmarked.toLowerCase(Locale.ROOT);
        String spelt = BESIDE_YEAR
                .matcher(bare)
                .replaceAll(" ")
                .replace("premier ", "1er ")
                .replace("deuxieme ", "2e ")
                .replace("second ", "2e ")
                .replace("troisieme ", "3e ")
                .replace("quatrieme ", "4e ");
        String spaced = BETWEEN_WORDS.matcher(spelt).replaceAll(" ");
        return BESIDE_SIGN.matcher(spaced).replaceAll("$1").strip();
    }

    private static Optional<WrittenDay> latest(List<WrittenDay> days) {
        return days.stream()
                .max(Comparator.comparingInt(WrittenDay::year)
                        .thenComparingInt(WrittenDay::month)
                        .thenComparingInt(WrittenDay::day));
    }

    /** @param isTitle whether a day counts only if the words before it say that the figures are of that day */
    private static List<WrittenDay> days(String text, boolean isTitle) {
        List<WrittenDay> days = new ArrayList<>();
        add(ISO, text, isTitle, days, 1, 2, 3);
        add(FRENCH, text, isTitle, days, 3, 2, 1);
        add(SPELT, text, isTitle, days, 3, 2, 1);
        return days;
    }

    private static void add(
            Pattern pattern, String text, boolean isTitle, List<WrittenDay> to, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            boolean isAlone = matcher.start() == 0 && matcher.end() == text.length();
            String before = text.substring(0, matcher.start());
            if (isTitle && !isAlone && !isOfFigures(before)) {
                continue;
            }
            int ofYear = matcher.group(year) == null ? 0 : Integer.parseInt(matcher.group(year));
            String named = matcher.group(month);
            int ofMonth = Character.isDigit(named.charAt(0)) ? Integer.parseInt(named) : month(named);
            of(ofYear > 0 && ofYear < 100 ? 2_000 + ofYear : ofYear, ofMonth, Integer.parseInt(matcher.group(day)))
                    .ifPresent(to::add);
        }
    }

    private static boolean isOfFigures(String before) {
        return ARRESTED.matcher(before).find()
                || (AS_OF.matcher(before).find() && !MADE.matcher(before).find());
    }

    private static Optional<WrittenDay> of(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return Optional.of(new WrittenDay(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @param isTitle whether a month counts only with its year, since titles have many words */
    private static List<WrittenDay> periods(String text, boolean isTitle) {
        int year = yearIn(text).orElse(0);
        List<WrittenDay> periods = new ArrayList<>();
        QUARTER.matcher(text)
                .results()
                .forEach(found -> periods.add(new WrittenDay(year, 3 * number(found.group(1), found.group(2)), 0)));
        if (periods.isEmpty()) {
            HALF.matcher(text)
                    .results()
                    .forEach(found -> periods.add(new WrittenDay(year, 6 * number(found.group(1), found.group(2)), 0)));
        }
        if (periods.isEmpty()) {
            NUMBERED_MONTH
                    .matcher(text)
                    .results()
                    .forEach(found -> periods.add(new WrittenDay(year, number(found.group(2), found.group(3)), 0)));
        }
        if (periods.isEmpty() && (year > 0 || !isTitle)) {
            NAMED_MONTH
                    .matcher(text)
                    .results()
                    .forEach(found -> periods.add(new WrittenDay(year, month(found.group(1)), 0)));
        }
        return periods;
    }

    private static int number(String one, String other) {
        return Integer.parseInt(one == null ? other : one);
    }

    /** The number of a month, by its name in full or cut. */
    static int month(String name) {
        for (int length = 4; length >= 3; length--) {
            Integer month = MONTHS.get(name.substring(0, Math.min(length, name.length())));
            if (month != null) {
                return month;
            }
        }
        throw new IllegalStateException("No month: " + name);
    }

    public WrittenDay in(int otherYear) {
        return new WrittenDay(otherYear, month, day);
    }

    /** The day; of a year that is given. */
    public LocalDate date() {
        YearMonth whole = YearMonth.of(year, month);
        return day == 0 ? whole.atEndOfMonth() : whole.atDay(day);
    }
}
