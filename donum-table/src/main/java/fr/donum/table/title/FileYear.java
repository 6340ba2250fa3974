package fr.donum.table.title;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year that the name of a file says, such as {@code donum-2025.csv}. */
public final class FileYear {
    private static final Pattern BASIC_DAY =
            Pattern.compile("(?<![0-9])(20[1-9][0-9])(0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9])");
    private static final Pattern ISO_DAY =
            Pattern.compile("(?<![0-9])(20[1-9][0-9])[-/. ](0[1-9]|1[0-2])[-/. ](?:0[1-9]|[12][0-9]|3[01])(?![0-9])");
    private static final Pattern DAY =
            Pattern.compile("(?<![0-9])[0-9]{1,2}[-/. ](0?[1-9]|1[0-2])[-/. ](20[1-9][0-9])(?![0-9])");
    private static final Pattern JANUARY = Pattern.compile("\\bjanvier (20[1-9][0-9])(?![0-9])");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[1-9][0-9](?![0-9])");
    /** Of texts that a file may be called after. */
    private static final Pattern OTHERWISE =
            Pattern.compile("\\b(?:convention|avenant|bareme|arrete|version|modele|v ?[0-9]).*");

    private FileYear() {}

    /**
     * The one year of a name other than the one evaluated; 0 if there is none.
     *
     * @param evaluated of which a day in the January after says nothing
     */
    public static int of(String name, int evaluated) {
        int dot = name.lastIndexOf('.');
        String text = SpeltPeriods.of(dot > 0 ? name.substring(0, dot) : name);
        if (OTHERWISE.matcher(text).find()) {
            return 0;
        }
        Set<Integer> years = new HashSet<>();
        String rest = BASIC_DAY.matcher(text).replaceAll(found -> year(found, 1, 2, evaluated, years));
        rest = ISO_DAY.matcher(rest).replaceAll(found -> year(found, 1, 2, evaluated, years));
        rest = DAY.matcher(rest).replaceAll(found -> year(found, 2, 1, evaluated, years));
        rest = JANUARY.matcher(rest).replaceAll(found -> year(found, 1, 0, evaluated, years));
        Matcher year = YEAR.matcher(rest);
        while (year.find()) {
            years.add(Integer.parseInt(year.group()));
        }
        int only = years.size() == 1 ? years.iterator().next() : 0;
        return only == evaluated ? 0 : only;
    }

    private static String year(MatchResult found, int year, int month, int evaluated, Set<Integer> years) {
        int named = Integer.parseInt(found.group(year));
        boolean isJanuary = month == 0 || Integer.parseInt(found.group(month)) == 1;
        if (!isJanuary || named != evaluated + 1) {
            years.add(named);
        }
        return " ";
    }
}
