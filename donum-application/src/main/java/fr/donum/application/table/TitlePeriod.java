package fr.donum.application.table;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one day, or else the one year, that the titles above a table state for all of its figures.
 *
 * @param day null if none is stated, or more than one
 * @param year 0 if none is stated, or more than one
 */
record TitlePeriod(@Nullable LocalDate day, int year) {
    private static final TitlePeriod NONE = new TitlePeriod(null, 0);

    private static final Set<String> FIGURES =
            words("chiffres chiffre donnees situation indicateurs indicateur taux arrete"
                    + " arretes arretee arretees releve etat periode activite resultats resultat bilan suivi statistiques usages"
                    + " valeurs annee exercice cumul figures year period results");
    private static final Set<String> BETWEEN =
            words("de du d la le les l des pour en au a annee exercice donum usage usages"
                    + " numerique numeriques indicateurs chiffres titre annuel annuels annuelle annuelles complet complete civile"
                    + " sur mois fin of the for janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
                    + " t1 t2 t3 t4 s1 s2 trimestre semestre cabinet medecins praticiens par medecin praticien");
    /** Of texts about something else than what was counted, such as when a file was written or what is paid. */
    private static final List<String> OTHERWISE = List.of(
            "extrai",
            "extract",
            "export",
            "edit",
            "imprim",
            "gener",
            "maj",
            "publi",
            "consult",
            "telecharg",
            "envoy",
            "transmi",
            "retour",
            "paie",
            "paye",
            "vers",
            "objectif",
            "cible",
            "seuil",
            "convention",
            "avenant",
            "bareme",
            "referen",
            "regle",
            "limite",
            "echeance",
            "avant",
            "prevision",
            "projection",
            "campagne",
            "rappel",
            "depuis",
            "compar",
            "evolution",
            "cree",
            "modifi",
            "jour",
            "printed",
            "created");

    /** The month in which the year before is reported. */
    private static final String JANUARY = "janvier";

    private static final String DATE =
            "([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}(?:er)? \\p{L}{3,9} [0-9]{4})(?![0-9])";
    private static final Pattern DAY = Pattern.compile(DATE);
    private static final Pattern YEAR = Pattern.compile("(?<![0-9/.-])20[0-9]{2}(?![0-9/.-]*[0-9])");
    private static final Pattern CLAUSES = Pattern.compile("\\s+[-–—|]\\s+|[,;(]\\s*");
    private static final Pattern START = Pattern.compile("^(?:du|au|le|from|to)\\b.*", Pattern.CASE_INSENSITIVE);

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    /**
     * What titles state.
     *
     * @param cells those above a table, one after the other
     * @param schemeYear the year that is evaluated, whose figures may be of the January after it; 0 if not known
     */
    static TitlePeriod of(List<String> cells, int schemeYear) {
        Set<LocalDate> days = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            look(ofFigures(cell), days, years);
            boolean isLabel = !cell.isEmpty() && cell.chars().noneMatch(Character::isDigit);
            if (isLabel && i + 1 < cells.size()) {
                look(cell + " " + cells.get(i + 1), days, years);
            }
        }
        days.forEach(day -> years.add(day.getYear()));
        if (years.size() != 1) {
            return NONE;
        }
        LocalDate day = days.size() == 1 ? days.iterator().next() : null;
        boolean mayBeOfYearBefore = day != null && day.getMonth() == Month.JANUARY && day.getYear() == schemeYear + 1;
        return mayBeOfYearBefore ? NONE : new TitlePeriod(day, years.iterator().next());
    }

    /** A title without what it says behind a dash or comma of when the file was written and the like. */
    private static String ofFigures(String cell) {
        String[] clauses = cell.length() > TitleFacts.LONGEST ? new String[0] : CLAUSES.split(cell, -1);
        return clauses.length < 2
                ? cell
                : Stream.of(clauses)
                        .filter(clause -> KnownPhrase.tokens(clause).stream().noneMatch(TitlePeriod::isOtherwise))
                        .collect(Collectors.joining(" - "));
    }

    private static void look(String cell, Set<LocalDate> days, Set<Integer> years) {
        if (cell.length() > TitleFacts.LONGEST) {
            return;
        }
        List<String> words = KnownPhrase.tokens(cell);
        if (words.stream().anyMatch(TitlePeriod::isOtherwise)) {
            return;
        }
        LocalDate day = day(cell, words);
        if (day != null) {
            days.add(day);
        } else {
            year(cell, words).ifPresent(years::add);
        }
    }

    private static boolean isOtherwise(String word) {
        return OTHERWISE.stream().anyMatch(word::startsWith);
    }

    private static @Nullable LocalDate day(String cell, List<String> words) {
        List<LocalDate> found = new ArrayList<>();
        Matcher matcher = DAY.matcher(cell);
        while (matcher.find()) {
            String day = TitleFacts.date(matcher.group(1));
            if (!day.isEmpty()) {
                found.add(LocalDate.parse(day));
            }
        }
        boolean isOfFigures = !words.isEmpty()
                && (FIGURES.contains(words.get(0)) || START.matcher(cell).matches());
        boolean isRange = found.size() == 2 && found.get(0).isBefore(found.get(1)) && words.contains("au");
        return isOfFigures && (found.size() == 1 || isRange) ? found.get(found.size() - 1) : null;
    }

    /** The year that a text states with words about figures around it: {@code Suivi DONUM 2025}; never by its January. */
    static OptionalInt year(String text) {
        List<String> words = KnownPhrase.tokens(text);
        boolean isOther = words.contains(JANUARY) || words.stream().anyMatch(TitlePeriod::isOtherwise);
        return isOther ? OptionalInt.empty() : year(text, words);
    }

    /** The only year of a text that leads up to it with nothing but words about figures, or has no other words at all. */
    private static OptionalInt year(String cell, List<String> words) {
        Matcher matcher = YEAR.matcher(cell);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        String year = matcher.group();
        boolean isOfFigures = words.size() > 1
                && !words.contains(JANUARY)
                && words.stream()
                        .allMatch(word -> word.equals(year) || FIGURES.contains(word) || BETWEEN.contains(word));
        for (String word : words) {
            if (word.equals(year)) {
                break;
            }
            if (!FIGURES.contains(word) && !BETWEEN.contains(word)) {
                return OptionalInt.empty();
            }
            isOfFigures |= FIGURES.contains(word);
        }
        boolean isOne = words.stream()
                        .filter(word -> word.length() == 4 && word.startsWith("20"))
                        .count()
                == 1;
        boolean goesOn = Pattern.compile(Pattern.quote(year) + "\\s*(?:[-–—/+&]|à|et|au)\\s*[0-9]")
                .matcher(cell)
                .find();
        return isOfFigures && isOne && !goesOn ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty();
    }
}
