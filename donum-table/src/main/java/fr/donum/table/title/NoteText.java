package fr.donum.table.title;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises remarks by how they are written: sources, legends, page numbers, footnotes, sentences. */
public final class NoteText {
    private static final int MANY_WORDS = 7;
    private static final int LONGEST_NAME = 80;
    private static final Set<String> STARTS = Set.of(
            "source",
            "sources",
            "note",
            "notes",
            "nota",
            "remarque",
            "remarques",
            "legende",
            "champs",
            "utilisateur",
            "utilisatrice",
            "auteur",
            "page",
            "edite",
            "imprime",
            "extrait",
            "extraction",
            "export",
            "fichier",
            "logiciel",
            "editeur",
            "donnees",
            "lecture",
            "champ",
            "avertissement",
            "attention",
            "rappel",
            "mise",
            "maj",
            "derniere",
            "actualise",
            "genere",
            "fin",
            "document",
            "confidentiel",
            "version",
            "commentaire",
            "commentaires",
            "observation",
            "observations",
            "releve",
            "methode",
            "perimetre",
            "unite",
            "unites",
            "legend",
            "periode",
            "date",
            "nb",
            "ps",
            "info",
            "information",
            "voir",
            "cf");
    private static final Set<String> SURNAMES = Set.of("page", "champ", "fin");
    private static final Pattern MARKED = Pattern.compile(
            "^(?:[*†‡§¹²³⁴-⁹►▶→•·–—-]|\\([0-9a-zA-Z*]{1,2}\\)|\\[[0-9a-zA-Z*]{1,2}\\]|[0-9]{1,2}[)/] ?).*");
    private static final Set<String> GROUPS = Set.of(
            "cabinet",
            "cabinets",
            "centre",
            "centres",
            "maison",
            "maisons",
            "msp",
            "cpts",
            "pole",
            "poles",
            "groupe",
            "groupes",
            "equipe",
            "equipes",
            "antenne",
            "antennes",
            "site",
            "sites",
            "service",
            "services",
            "structure",
            "structures",
            "secteur",
            "secteurs",
            "unite",
            "unites",
            "departement",
            "departements",
            "commune",
            "communes",
            "association",
            "associations",
            "scm",
            "sisa",
            "esp",
            "territoire",
            "territoires",
            "reseau",
            "clinique",
            "hopital",
            "dispensaire",
            "ens",
            "region");

    private NoteText() {}

    public static boolean is(String text) {
        if (MARKED.matcher(text).matches() || (text.endsWith(".") && text.indexOf(' ') > 0) || text.indexOf(':') > 0) {
            return true;
        }
        boolean explains = text.indexOf('=') > 0;
        if (explains || (text.startsWith("(") && text.endsWith(")"))) {
            return true;
        }
        List<String> words = KnownPhrase.tokens(text);
        return words.size() >= MANY_WORDS || (!words.isEmpty() && STARTS.contains(words.get(0)));
    }

    /** Whether a text is what people write before a remark, and nothing else: {@code Légende}, {@code Mise à jour}. */
    public static boolean isLabel(String text) {
        List<String> words = KnownPhrase.tokens(text);
        if (text.length() > LONGEST_NAME || words.isEmpty() || !STARTS.contains(words.get(0))) {
            return false;
        }
        boolean isOneWord = words.size() == 1 && !SURNAMES.contains(words.get(0));
        boolean isInWords = words.size() > 1 && text.chars().skip(1).noneMatch(Character::isUpperCase);
        return text.chars().noneMatch(Character::isDigit) && (isOneWord || isInWords);
    }

    /** Whether a word is one for a group of people: {@code cabinet}. */
    static boolean isGroup(String word) {
        return GROUPS.contains(word);
    }

    /** Whether a text names a group of people rather than one. */
    public static boolean namesGroup(String text) {
        if (text.length() > LONGEST_NAME) {
            return false;
        }
        for (String word : KnownPhrase.tokens(text)) {
            if (isGroup(word)) {
                return true;
            }
        }
        return false;
    }
}
