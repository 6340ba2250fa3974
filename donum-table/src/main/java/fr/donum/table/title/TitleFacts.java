package fr.donum.table.title;

import fr.donum.table.cell.PlainName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rows above a table say of all of it, where they say so in so many words.
 *
 * @param id an RPPS or AM number; empty if none is given, or more than one
 * @param name of the practitioner; empty if not given
 * @param date the day the figures are of, as {@code yyyy-MM-dd}; empty if not given, or more than one is
 */
public record TitleFacts(String id, String name, String date) {
    private static final Pattern BETWEEN = Pattern.compile("[/. -]");
    private static final Pattern ID = Pattern.compile(
            "(?:RPPS|N° ?AM|num[ée]ro AM|ADELI|identifiant)[^0-9]{0,20}([0-9](?:[ .\\u00a0\\u202f]?[0-9]){7,10})(?![0-9])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DOCTOR =
            Pattern.compile("(?:^|[ ,;:(])(?:(Dr\\.?|Docteur) )(\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)*)");
    private static final Pattern NAME = Pattern.compile(
            "^(?:nom|m[ée]decin|praticien|nom du (?:m[ée]decin|praticien)|nom et pr[ée]nom) ?: ?(\\p{L}[^:;,0-9]*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL = Pattern.compile(
            "(?:donn[ée]es|chiffres|situation|indicateurs|taux|arr[êe]t[ée]e?s?|extrait|extraction|relev[ée]|date|[ée]tat)"
                    + "(?: [\\p{L}’']+){0,3} ?:? ?(?:au|le|du|à la date du)? ?:? ?"
                    + "([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
                    + "|[0-9]{1,2}(?:er)? \\p{L}{3,9} [0-9]{4})(?![0-9])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AU = Pattern.compile(
            "\\bau ([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}(?:er)? \\p{L}{3,9} [0-9]{4})(?![0-9])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RANGE = Pattern.compile("\\bdu\\b.*\\bau\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");
    public static final int LONGEST = 300;

    public static TitleFacts of(List<String> cells) {
        Once id = new Once();
        Once name = new Once();
        Once date = new Once();
        for (int i = 0; i < cells.size(); i++) {
            look(cells.get(i), id, name, date);
            if (i + 1 < cells.size() && !cells.get(i).isEmpty() && isLabel(cells.get(i))) {
                look(cells.get(i) + " : " + cells.get(i + 1), id, name, date);
            }
        }
        return new TitleFacts(id.only(), name.only(), date.only());
    }

    /** Whether these name a practitioner, and another than those do. */
    public boolean isOfAnother(TitleFacts others) {
        if (!id.isEmpty() && !others.id.isEmpty()) {
            return !id.equals(others.id);
        }
        if (!name.isEmpty() && !others.name.isEmpty()) {
            return !PlainName.key(name).equals(PlainName.key(others.name));
        }
        return !id.isEmpty() || !name.isEmpty();
    }

    /** Whether one of the cells names a practitioner, before it says anything else. */
    public static boolean beginWithPerson(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.length() <= LONGEST && isOfPerson(cell));
    }

    private static boolean isOfPerson(String cell) {
        Matcher doctor = DOCTOR.matcher(cell);
        return NAME.matcher(cell).find()
                || ID.matcher(cell).lookingAt()
                || (doctor.find() && doctor.start() == 0 && doctor.end() == cell.length());
    }

    private static boolean isLabel(String cell) {
        return cell.length() <= 40 && cell.chars().noneMatch(Character::isDigit);
    }

    private static void look(String cell, Once id, Once name, Once date) {
        if (cell.length() > LONGEST) {
            return;
        }
        Matcher number = ID.matcher(cell);
        while (number.find()) {
            id.add(number.group(1).replaceAll("[^0-9]", ""));
        }
        Matcher doctor = DOCTOR.matcher(cell);
        Matcher named = NAME.matcher(cell);
        if (doctor.find()) {
            name.add("Dr " + doctor.group(2));
        } else if (named.find()) {
            name.add(named.group(1).strip());
        }
        Matcher day = RANGE.matcher(cell).find() ? AU.matcher(cell) : LABEL.matcher(cell);
        Matcher other = AU.matcher(cell);
        if (day.find()) {
            date.add(date(day.group(1)));
        } else if (other.find()) {
            date.add(date(other.group(1)));
        }
    }

    /** A day as {@code yyyy-MM-dd}; empty if a text is none. */
    static String date(String text) {
        try {
            String[] parts = BETWEEN.split(text, 3);
            boolean isIso = parts[0].length() == 4;
            int month = parts[1].chars().allMatch(Character::isDigit)
                    ? Integer.parseInt(parts[1])
                    : 1 + MONTHS.indexOf(PlainName.key(parts[1].toLowerCase(Locale.ROOT)));
            int first = Integer.parseInt(parts[0].replace("er", ""));
            int last = Integer.parseInt(parts[2]);
            return (isIso ? LocalDate.of(first, month, last) : LocalDate.of(last, month, first)).toString();
        } catch (DateTimeException | NumberFormatException e) {
            return "";
        }
    }

    /** A text that was found once, or several times the same. */
    private static final class Once {
        private String text = "";
        private boolean isSeveral;

        void add(String found) {
            isSeveral |= !text.isEmpty() && !text.equals(found);
            text = text.isEmpty() ? found : text;
        }

        String only() {
            return isSeveral ? "" : text;
        }
    }
}
