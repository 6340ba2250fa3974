package fr.donum.table.title;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A title, or a part of one between dashes, commas or brackets: the day or the year that it states for figures. */
final class TitleClause {
    private static final Set<String> FIGURES =
            words("chiffres chiffre donnees situation indicateurs indicateur taux arrete"
                    + " arretes arretee arretees releve releves etat periode activite resultats resultat bilan suivi statistiques"
                    + " usages valeurs annee exercice cumul donum dotation forfait tableau tableaux rapport synthese recapitulatif"
                    + " recap teleservices socle socles optionnels optionnel trimestre figures year period results");
    private static final Set<String> BETWEEN =
            words("de du d la le les l des pour en au a et an annee exercice donum usage usages"
                    + " numerique numeriques indicateurs chiffres titre annuel annuels annuelle annuelles complet complete civile"
                    + " sur mois fin of the for janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
                    + " t1 t2 t3 t4 s1 s2 trimestre semestre cabinet medecins praticiens par medecin praticien"
                    + " teleservice teleservices structure bord definitif definitifs definitive definitives provisoire provisoires"
                    + " final finaux finales consolides consolidees socle socles option options optionnel optionnels"
                    + " dernier derniere trimestriel trimestriels trimestrielle semestriel mensuel dotation forfait suivi bilan"
                    + " tableau resultats activite");
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
            "creat",
            "modifi",
            "jour",
            "logiciel",
            "copyright",
            "decret",
            "source",
            "modele",
            "annexe",
            "naissance",
            "nee",
            "install",
            "promo",
            "diplom",
            "recrut",
            "arrive",
            "inscri",
            "printed",
            "created");
    /** Of places and people, though they begin as others of another matter do. */
    private static final Set<String> NOT_OTHERWISE = words(
            "general generale generales generaux generaliste generalistes versailles public publique neerlandais");

    /** The month in which the year before is reported. */
    private static final String JANUARY = "janvier";

    private static final Set<String> PERIODS = words(
            "mois trimestre semestre fevrier mars avril mai juin juillet aout septembre octobre novembre decembre");
    private static final Set<String> PEOPLE = words("dr docteur pr professeur");

    private static final Pattern DAY =
            Pattern.compile("(?<![0-9])([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9/.-])20[0-9]{2}(?![0-9/.-]*[0-9])");
    private static final Pattern START = Pattern.compile("^(?:du|au|le|from|to)\\b.*");
    private static final Pattern AT_END = Pattern.compile(".* au [0-9./-]+$");
    private static final Pattern FIRM = Pattern.compile(".*\\b(?:au|du|fin|to|of|arretee?s?) .*");
    private static final Pattern DECREE = Pattern.compile("^arretee?s? (?:du|ministeriel|interministeriel)\\b.*");

    /** What stands between a year and another. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*(?:[-/+&]|a|et|au|to|and)\\s*[0-9]");

    private static final int FIRST_YEAR = 2016;
    private static final int YEAR_DIGITS = 4;

    private final String raw;
    private final String text;
    private final List<String> words;

    TitleClause(String raw) {
        this.raw = raw;
        this.text = SpeltPeriods.of(raw);
        this.words = KnownPhrase.tokens(text);
    }

    String raw() {
        return raw;
    }

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    /** Whether it is about something else than what was counted. */
    boolean isOtherwise() {
        return raw.indexOf('©') >= 0 || words.stream().anyMatch(TitleClause::isOtherwise);
    }

    private static boolean isOtherwise(String word) {
        return !NOT_OTHERWISE.contains(word) && OTHERWISE.stream().anyMatch(word::startsWith);
    }

    /** The year that it is and nothing else; 0 if it is none. */
    int bareYear() {
        boolean isYear = text.length() == YEAR_DIGITS
                && YEAR.matcher(text).matches()
                && words.size() == 1
                && raw.chars().filter(Character::isDigit).count() == YEAR_DIGITS;
        int year = isYear ? Integer.parseInt(text) : 0;
        return year >= FIRST_YEAR ? year : 0;
    }

    /** The day that it is and nothing else; null if it is none. */
    @Nullable
    LocalDate bareDay() {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return null;
        }
        LocalDate bare = date(day.group(1));
        return bare != null && bare.getYear() >= FIRST_YEAR ? bare : null;
    }

    private static @Nullable LocalDate date(String text) {
        String day = TitleFacts.date(text);
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    /**
     * The one day, or the last one of a range, that it says its figures are of; null if there is none.
     *
     * @param schemeYear the year that is evaluated, which may be reported on some day after it; 0 if not known
     */
    @Nullable
    LocalDate day(int schemeYear) {
        List<LocalDate> found = new ArrayList<>();
        Matcher matcher = DAY.matcher(text);
        while (matcher.find()) {
            LocalDate day = date(matcher.group(1));
            if (day != null) {
                found.add(day);
            }
        }
        boolean isOfFigures = !words.isEmpty()
                && !DECREE.matcher(text).matches()
                && (FIGURES.contains(words.get(0))
                        || START.matcher(text).matches()
                        || (isOfSomebody() && AT_END.matcher(text).matches()));
        boolean isRange = found.size() == 2 && found.get(0).isBefore(found.get(1)) && words.contains("au");
        if (!isOfFigures || (found.size() != 1 && !isRange)) {
            return null;
        }
        LocalDate day = found.get(found.size() - 1);
        return FIRM.matcher(text).matches() || !mayBeOfReport(day, schemeYear) ? day : null;
    }

    private boolean isOfSomebody() {
        return PEOPLE.contains(words.get(0)) || NoteText.namesGroup(words.get(0));
    }

    /**
     * The only year, led up to with nothing but words about figures, or with no other words around it at all.
     *
     * @param schemeYear the year that is evaluated, of which a January says nothing, nor that of the next; 0 if not known
     */
    OptionalInt year(int schemeYear) {
        Matcher matcher = YEAR.matcher(text);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        String year = matcher.group();
        int at = words.indexOf(year);
        boolean isOne = words.stream()
                        .filter(word -> word.length() == YEAR_DIGITS && word.startsWith("20"))
                        .count()
                == 1;
        boolean isOnlyJanuary = words.contains(JANUARY) && words.stream().noneMatch(PERIODS::contains);
        boolean mayBeReport = isOnlyJanuary && (schemeYear == 0 || Integer.parseInt(year) >= schemeYear);
        if (at < 0 || !isOne || mayBeReport || words.size() == 1) {
            return OptionalInt.empty();
        }
        boolean goesOn =
                GOES_ON.matcher(text).region(matcher.end(), text.length()).lookingAt();
        if (goesOn) {
            return OptionalInt.empty();
        }
        List<String> before = ofFigures(words.subList(0, at));
        boolean isLedUpTo = before.stream().allMatch(TitleClause::isKnown)
                && before.stream().anyMatch(FIGURES::contains);
        boolean areAllKnown = words.stream().allMatch(word -> word.equals(year) || isKnown(word));
        return isLedUpTo || areAllKnown ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty();
    }

    /** The words from those about figures on, where the name of a practice or a practitioner stands before them. */
    private List<String> ofFigures(List<String> before) {
        if (before.isEmpty() || !isOfSomebody()) {
            return before;
        }
        for (int from = 1; from < before.size(); from++) {
            if (FIGURES.contains(before.get(from))) {
                return before.subList(from, before.size());
            }
        }
        return before;
    }

    private static boolean isKnown(String word) {
        return FIGURES.contains(word) || BETWEEN.contains(word);
    }

    /** Whether a day after the year that is evaluated may be when that year was reported. */
    static boolean mayBeOfReport(LocalDate day, int schemeYear) {
        boolean isEndOfPart = day.getDayOfMonth() == day.lengthOfMonth() && day.getMonthValue() % 3 == 0;
        return schemeYear > 0 && day.getYear() > schemeYear && !(isEndOfPart && day.getMonth() != Month.MARCH);
    }
}
