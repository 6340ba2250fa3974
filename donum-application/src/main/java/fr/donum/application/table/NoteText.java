package fr.donum.application.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises remarks by how they are written: sources, legends, page numbers, footnotes, sentences. */
final class NoteText {
    private static final int MANY_WORDS = 7;
    private static final Set<String> STARTS = Set.of(
            "source", "sources", "note", "notes", "nota", "remarque", "remarques", "legende", "page", "edite", "imprime",
            "extrait", "extraction", "export", "donnees", "lecture", "champ", "avertissement", "attention", "rappel",
            "mise", "maj", "derniere", "actualise", "genere", "fin", "document", "confidentiel", "version", "commentaire",
            "commentaires", "observation", "observations", "releve", "methode", "perimetre", "unite", "unites", "legend",
            "periode", "date", "nb", "ps", "info", "information", "voir", "cf");
    private static final Pattern MARKED =
            Pattern.compile("^(?:[*†‡§¹²³⁴-⁹►▶→•·–—-]|\\([0-9a-zA-Z*]{1,2}\\)|\\[[0-9a-zA-Z*]{1,2}\\]|[0-9]{1,2}[)/] ?).*");
    private static final Pattern GROUPED = Pattern.compile(
            "(?i).*\\b(?:cabinets?|centres?|maisons?|msp|cpts|p[oô]les?|groupes?|[eé]quipes?|antennes?|sites?|services?"
                    + "|structures?|secteurs?|unit[eé]s?|d[eé]partements?|communes?|associations?|scm|sisa|esp)\\b.*",
            Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private NoteText() {}

    static boolean is(String text) {
        if (MARKED.matcher(text).matches() || text.endsWith(".") && text.indexOf(' ') > 0 || text.indexOf(':') > 0) {
            return true;
        }
        if (text.startsWith("(") && text.endsWith(")")) {
            return true;
        }
        List<String> words = KnownPhrase.tokens(text);
        return words.size() >= MANY_WORDS || (!words.isEmpty() && STARTS.contains(words.get(0)));
    }

    /** Whether a text names a group of people rather than one. */
    static boolean namesGroup(String text) {
        return GROUPED.matcher(text).matches();
    }
}
