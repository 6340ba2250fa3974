package fr.donum.table.sift;

import fr.donum.table.key.KeyLook;
import fr.donum.table.key.Line;
import fr.donum.table.key.PlaceOrPeriod;
import fr.donum.table.title.KnownPhrase;
import fr.donum.table.title.NoteText;
import java.util.Collection;

/**
 * What people fill in besides figures, in a table.
 *
 * @param areDescribed whether nearly all who have figures have a name, a specialty or the like beside their key
 * @param areUsual whether most who have figures answered too
 * @param areEverywhere whether nearly all of several did
 * @param areDigits whether they answer with 1 and 0 rather than in words
 * @param areOfSeveralWords whether the keys of all who answered are
 */
record AnswerHabit(
        boolean areDescribed, boolean areUsual, boolean areEverywhere, boolean areDigits, boolean areOfSeveralWords) {
    static final AnswerHabit NONE = new AnswerHabit(false, false, false, false, false);

    private static final int SEVERAL = 5;

    static AnswerHabit of(Collection<Line> lines) {
        long words = 0;
        long digits = 0;
        long described = 0;
        long all = 0;
        boolean areOfSeveralWords = true;
        for (Line line : lines) {
            areOfSeveralWords &= line.answers == 0 || line.key.indexOf(' ') > 0;
            words += line.answers > 0 ? 1 : 0;
            digits += line.answers == 0 && line.digitAnswers > 0 ? 1 : 0;
            all += line.hasFigures() ? 1 : 0;
            described += line.hasFigures() && isDescribed(line) ? 1 : 0;
        }
        boolean areDigits = digits > words;
        boolean areDescribed = described > 1 && 10 * described >= 7 * all;
        long answered = words + (areDigits ? digits : 0);
        boolean areEverywhere = all >= SEVERAL && 10 * answered >= 9 * all;
        return new AnswerHabit(
                areDescribed, 10 * answered >= 6 * all, areEverywhere, areDigits, words > 0 && areOfSeveralWords);
    }

    /** Whether somebody lacks what nearly all others have besides figures. */
    boolean lacks(Line line) {
        return (areUsual && !isAnswered(line)) || (areDescribed && !isDescribed(line));
    }

    /** Whether a key may be a name as others here are: without a digit, and of several words where those are. */
    private boolean mayBePerson(String key) {
        return key.chars().noneMatch(Character::isDigit) && (!areOfSeveralWords || key.indexOf(' ') > 0);
    }

    private static boolean isDescribed(Line line) {
        return line.isNamed || line.hasSpecialty || line.hasOther;
    }

    /** Whether somebody answered: with a word, or with 1 or 0 where everybody does. */
    boolean isAnswered(Line line) {
        return line.answers > 0 || (areDigits && line.digitAnswers > 0);
    }

    /** Whether somebody who is taken for a practitioner looks like a total all the same. */
    boolean isLikeTotal(Line line) {
        boolean isOtherNumber = line.look == KeyLook.NUMBER && !line.isOfPractitioner;
        if (line.look != KeyLook.WORD && !isOtherNumber) {
            return false;
        }
        if (isAnswered(line)) {
            return line.keyPhrase != null && !KnownPhrase.mayBeName(line.key);
        }
        if (line.isTwin || (!line.isNamed && !line.hasSpecialty && PlaceOrPeriod.is(line.key, line.isUsual))) {
            return true;
        }
        if (isOtherNumber) {
            return false;
        }
        if (areDescribed && !isDescribed(line) && (line.oddness > 0 || KnownPhrase.startsWithTotal(line.key))) {
            return true;
        }
        boolean isOtherwise = line.oddness > 0 || NoteText.namesGroup(line.key) || !mayBePerson(line.key);
        boolean lacks = areEverywhere || (areUsual && isOtherwise);
        return KnownPhrase.startsLikeOne(line.key)
                || (lacks && line.hasFigures())
                || (line.oddness > 1 && NoteText.namesGroup(line.key));
    }
}
