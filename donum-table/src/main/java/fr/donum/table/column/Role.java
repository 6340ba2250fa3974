package fr.donum.table.column;

/** What the words around a name say that a column holds of it. */
public enum Role {
    /** Nothing: the name stands alone. */
    BARE(""),
    RATE("taux"),
    ONLINE("num"),
    ALL("den"),
    /** A number, of what is not said. */
    NUMBER("nombre"),
    /** Words that change nothing. */
    NONE("rien"),
    /** Words that bind others. */
    ARTICLE("article");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** Its words in {@code synonyms.txt}. */
    String words() {
        return words;
    }
}
