package fr.donum.table.profile;

import fr.donum.domain.dossier.Answer;
import fr.donum.table.cell.Answers;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TextCache;
import fr.donum.table.column.NeutralisedNames;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a list holds an element, as a profile asks. A list is a text with signs between its elements, or with each on a
 * line that ends; case and accents do not count.
 */
final class Membership {
    /** Ends every line of a list that a document states as one. */
    private static final char BREAK = '\n';

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BULLET = Pattern.compile("^[-–•*]\\s+");
    private static final Pattern SPACE = Pattern.compile(" +");
    private static final Pattern SPACED_SIGN = Pattern.compile(" *([^\\p{L}\\p{N} ]) *");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final String wanted;
    private final Pattern amongWords;
    private final Pattern between;
    private final Set<String> known = new HashSet<>();
    private final TextCache<Answer> answers = new TextCache<>(this::of);

    /** @param beside what else the profile looks for in the same list */
    Membership(String element, List<String> beside) {
        wanted = folded(element);
        amongWords = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wanted) + "(?![\\p{L}\\p{N}])");
        between = between(element);
        Stream.concat(Stream.of(element), beside.stream())
                .map(Membership::folded)
                .forEach(known::add);
    }

    /** Adds the answer of a cell, or what is no list, to be complained of later; false if nothing stands there. */
    boolean add(Row from, int column, Row to) {
        if (from.kind(column) == Row.Kind.EMPTY) {
            return false;
        }
        String text = from.text(column);
        boolean isText = from.kind(column) == Row.Kind.TEXT
                || (from.kind(column) == Row.Kind.NUMBER
                        && NUMBER.matcher(wanted).matches());
        if (isText && text.indexOf(BREAK) < 0 && Cells.isMissing(Cells.tidy(text))) {
            return false;
        }
        Answer answer = isText ? answers.read(from, column) : null;
        if (answer != null) {
            to.add(answer == Answer.YES ? "oui" : "non", Row.Kind.TEXT);
        } else {
            to.add(text, Row.Kind.ERROR);
        }
        return true;
    }

    /** What stands between elements; none of what stands within the one that is looked for. */
    private static Pattern between(String element) {
        if (!NeutralisedNames.BETWEEN.matcher(element).find()) {
            return NeutralisedNames.BETWEEN;
        }
        String signs = ",;|"
                .chars()
                .filter(sign -> element.indexOf(sign) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Pattern.compile("[" + signs + "\\r\\n\\t]");
    }

    /** Null if the text may or may not hold the element. */
    private @Nullable Answer of(String text) {
        List<String> parts = parts(text);
        if (parts.contains(wanted)) {
            return Answer.YES;
        }
        boolean isStated = text.endsWith(Character.toString(BREAK));
        if (isStated) {
            return Answer.NO;
        }
        Answer spaced = Answer.NO;
        for (String part : parts) {
            if (amongWords.matcher(part).find()) {
                if (!areKnown(part)) {
                    return null;
                }
                spaced = Answer.YES;
            }
        }
        return parts.size() == 1 && saysYes(parts.get(0)) ? null : spaced;
    }

    /** Yes by itself says that something is there, and not what. */
    private static boolean saysYes(String part) {
        Answer answer = Answers.of(part);
        boolean mayBeCode = part.length() == 1 && Character.isLetterOrDigit(part.charAt(0));
        return answer != null && answer != Answer.NO && !mayBeCode;
    }

    private boolean areKnown(String part) {
        return Stream.of(SPACE.split(part)).allMatch(known::contains);
    }

    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        between.splitAsStream(text)
                .map(part -> BULLET.matcher(Cells.tidy(part)).replaceFirst(""))
                .map(Membership::folded)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return parts;
    }

    private static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(Cells.tidy(text), Normalizer.Form.NFD))
                .replaceAll("");
        String spaced = SPACE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return SPACED_SIGN.matcher(spaced).replaceAll("$1");
    }
}
