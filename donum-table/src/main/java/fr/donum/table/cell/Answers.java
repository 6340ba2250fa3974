package fr.donum.table.cell;

import fr.donum.domain.dossier.Answer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Yes, no and exempt, as people and programs write them. */
public final class Answers {
    private static final Map<String, Answer> WORDS = Map.ofEntries(
            Map.entry("oui", Answer.YES),
            Map.entry("o", Answer.YES),
            Map.entry("yes", Answer.YES),
            Map.entry("y", Answer.YES),
            Map.entry("vrai", Answer.YES),
            Map.entry("true", Answer.YES),
            Map.entry("1", Answer.YES),
            Map.entry("x", Answer.YES),
            Map.entry("✓", Answer.YES),
            Map.entry("✔", Answer.YES),
            Map.entry("☑", Answer.YES),
            Map.entry("✅", Answer.YES),
            Map.entry("✗", Answer.NO),
            Map.entry("✘", Answer.NO),
            Map.entry("☐", Answer.NO),
            Map.entry("non", Answer.NO),
            Map.entry("n", Answer.NO),
            Map.entry("no", Answer.NO),
            Map.entry("faux", Answer.NO),
            Map.entry("false", Answer.NO),
            Map.entry("0", Answer.NO),
            Map.entry("exempt", Answer.EXEMPT),
            Map.entry("exempte", Answer.EXEMPT),
            Map.entry("exemptee", Answer.EXEMPT),
            Map.entry("exemption", Answer.EXEMPT));

    private static final Pattern WHOLE = Pattern.compile("([01])(?:[.,]0+)?(?:E0)?");
    private static final int LONGEST = 40;

    private final TextCache<Answer> answers = new TextCache<>(Answers::of);

    /** The answer in a cell; null if there is none that is understood. */
    @Nullable
    public Answer read(Row row, int column) {
        return switch (row.kind(column)) {
            case TEXT, NUMBER, BOOLEAN -> answers.read(row, column);
            case EMPTY, PERCENT, DATE, ERROR -> null;
        };
    }

    /** The answer that a text is; null if it is none. */
    public static @Nullable Answer of(String text) {
        String tidy = Cells.figure(text);
        if (tidy.length() > LONGEST) {
            return null;
        }
        Matcher whole = WHOLE.matcher(tidy);
        Answer sign = WORDS.get(whole.matches() ? whole.group(1) : tidy);
        return sign == null ? WORDS.get(PlainName.key(tidy)) : sign;
    }

    public static boolean isMissing(Row row, int column) {
        return row.kind(column) == Row.Kind.EMPTY || Cells.isMissing(Cells.tidy(row.text(column)));
    }
}
