package fr.donum.application.table;

import java.util.Collection;

/**
 * Whether people answer in a table, and how.
 *
 * @param areUsual whether most who have figures answered too
 * @param areDigits whether they answer with 1 and 0 rather than in words
 */
record AnswerHabit(boolean areUsual, boolean areDigits) {
    static final AnswerHabit NONE = new AnswerHabit(false, false);

    static AnswerHabit of(Collection<Line> lines) {
        long words = 0;
        long digits = 0;
        long all = 0;
        for (Line line : lines) {
            words += line.answers > 0 ? 1 : 0;
            digits += line.answers == 0 && line.digitAnswers > 0 ? 1 : 0;
            all += line.hasFigures() ? 1 : 0;
        }
        boolean areDigits = digits > words;
        return new AnswerHabit(10 * (words + (areDigits ? digits : 0)) >= 6 * all, areDigits);
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
        boolean lacks = areUsual && line.oddness > 0;
        return KnownPhrase.startsLikeOne(line.key)
                || (lacks && line.hasFigures())
                || (line.oddness > 1 && NoteText.namesGroup(line.key));
    }
}
