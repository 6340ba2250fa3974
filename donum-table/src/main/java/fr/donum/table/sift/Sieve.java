package fr.donum.table.sift;

import fr.donum.spi.source.LeftOut;
import fr.donum.table.cell.Privacy;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.header.HeaderAgain;
import fr.donum.table.key.KeyLook;
import fr.donum.table.key.KeyShape;
import fr.donum.table.key.Line;
import fr.donum.table.key.PlaceOrPeriod;
import fr.donum.table.regroup.RowBytes;
import fr.donum.table.title.KnownPhrase;
import fr.donum.table.title.NoteText;
import fr.donum.table.title.TitlePeriod;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Tells practitioners from whatever else stands in a table. The column of keys decides, once for a table: the first rows
 * wait until it is known what most keys are. Where they are numbers, each later row is judged by itself; where they are
 * words, rows wait for those around them, whose sums or means they may be.
 */
public final class Sieve {
    private static final int WINDOW = 1_000;
    private static final int MOST_LINES = 3 * WINDOW;
    private static final int MOST_BYTES = 1 << 23;
    private static final int BYTES_OF_LINE = 200;
    private static final int BYTES_OF_FIGURE = 16;
    private static final int MOST_ASIDE = 20 * WINDOW;

    /** What the sieve lets through, and what it does not. */
    public interface Outlet {
        /**
         * Takes a practitioner's row.
         *
         * @param doubt what is wrong with its key; null if nothing is
         */
        void practitioner(Row row, @Nullable TableIssue doubt);

        void withoutKey(Row row);

        /**
         * Takes a line that is about no practitioner.
         *
         * @param mayBeTitle whether it may say something of the rows below it
         */
        void leftOut(Line line, LeftOut kind, boolean mayBeTitle);

        /** Whether the file ends within a row. */
        boolean isCut(Row raw);
    }

    private final RowSigns signs;
    private final HeaderAgain again;
    private final Derivations derivations;
    private final UnaryOperator<Row> reading;
    private final Outlet outlet;
    private final boolean isOfRecords;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> aside = new ArrayList<>();
    private final RowBytes packing = new RowBytes();
    private final Row unpacked = new Row();
    private int bytes;
    private boolean isAfterGap;
    private boolean isDecided;
    private boolean areNumbers;
    /** Whether most of the numbers are RPPS or AM numbers. */
    private boolean areOfPractitioners;

    private AnswerHabit habit = AnswerHabit.NONE;

    /**
     * A sieve for the rows below a header.
     *
     * @param reading how a row of the file is read
     * @param isOfRecords whether each row is a record for certain, so that nothing but its key is asked for
     */
    public Sieve(RowSigns signs, HeaderAgain again, UnaryOperator<Row> reading, Outlet outlet, boolean isOfRecords) {
        this.signs = signs;
        this.again = again;
        this.derivations = new Derivations(signs.counted());
        this.reading = reading;
        this.outlet = outlet;
        this.isOfRecords = isOfRecords;
    }

    /** An empty row. */
    public void gap() {
        isAfterGap = true;
    }

    /** Whether a row can be passed on without waiting for others. */
    public boolean passes(Row row) {
        return ((isDecided && areNumbers) || isOfRecords)
                && signs.isClean(row)
                && !row.isMarkedTotal()
                && (isOfRecords || !areOfPractitioners || signs.isOfPractitioner(row));
    }

    public Line signs(Row row) {
        Line line = signs.read(row, isAfterGap);
        isAfterGap = false;
        return line;
    }

    /** Takes a row that does not pass. */
    public void take(Line line, Row raw, Row row) {
        first(line, row);
        if (isOfRecords || (isDecided && areNumbers && !signs.isLong())) {
            settle(line);
            release(line, raw);
            return;
        }
        packing.add(raw);
        ByteBuffer packed = packing.take();
        line.packed = new byte[packed.remaining()];
        packed.get(line.packed);
        bytes += size(line);
        lines.add(line);
        if (lines.size() >= MOST_LINES || bytes > MOST_BYTES) {
            flush(false);
        }
    }

    private int size(Line line) {
        return line.packed.length + BYTES_OF_LINE + BYTES_OF_FIGURE * signs.figures();
    }

    /** What a row is whatever stands around it. */
    private void first(Line line, Row row) {
        if (line.isMarkedTotal) {
            line.leaveOut(LeftOut.TOTAL);
        } else if (isOfRecords) {
            boolean isAnswered = line.answers + line.digitAnswers > 0;
            if (line.keyPhrase != null && line.look == KeyLook.WORD && !isAnswered) {
                line.leaveOut(line.keyPhrase);
            }
        } else if (!line.hasFigures() && line.strokes == line.filled) {
            line.leaveOut(LeftOut.RULE);
        } else if (again.is(line, row)) {
            line.leaveOut(LeftOut.HEADER);
        } else if (line.isOneText && !line.hasFigures()) {
            line.leaveOut(kindOfText(line, LeftOut.BAND));
        }
    }

    private void flush(boolean isEnd) {
        judge();
        int released = isEnd || areNumbers || bytes > MOST_BYTES ? lines.size() : Math.max(lines.size() - WINDOW, 0);
        for (int i = 0; i < released; i++) {
            Line line = lines.get(i);
            if (!line.isReleased) {
                release(line, null);
            }
        }
        int dropped = isEnd || areNumbers || bytes > MOST_BYTES ? released : Math.max(released - WINDOW, 0);
        lines.subList(0, dropped).clear();
        bytes = 0;
        lines.forEach(line -> bytes += size(line));
        if (aside.size() > MOST_ASIDE) {
            settleKin();
        }
    }

    private void judge() {
        boolean isFirst = !isDecided;
        if (isFirst) {
            habit = AnswerHabit.of(lines);
        }
        if (!signs.isLong()) {
            lines.forEach(this::known);
        }
        KeyShape.markOdd(lines);
        if (!signs.isLong()) {
            derivations.mark(lines, habit.areUsual());
        }
        if (isFirst) {
            isDecided = true;
            areNumbers = areMostNumbers();
            areOfPractitioners = areNumbers && areMostOfPractitioners();
            if (areNumbers && !signs.isLong()) {
                lines.stream().filter(line -> line.look == KeyLook.WORD).forEach(this::settle);
                derivations.mark(lines, habit.areUsual());
            }
        }
        if (signs.isLong()) {
            List<Line> rest = new ArrayList<>();
            for (Line line : lines) {
                (waitsForKin(line) ? aside : rest).add(line);
            }
            lines.clear();
            lines.addAll(rest);
        }
        lines.forEach(this::settle);
        if (isFirst) {
            habit = AnswerHabit.of(lines.stream()
                    .filter(line -> line.fate != Line.Fate.LEFT_OUT)
                    .toList());
        }
    }

    /** In a table with a row for each metric another row of the same key may hold the answer that makes a practitioner. */
    private boolean waitsForKin(Line line) {
        boolean isOpen = line.fate == Line.Fate.OPEN && line.look == KeyLook.WORD;
        return isOpen && line.hasOther && (areNumbers || line.keyPhrase != null);
    }

    private void settleKin() {
        Set<String> answered = new HashSet<>();
        for (Line line : aside) {
            if (line.answers > 0 || (line.isNamed && line.hasFigures())) {
                answered.add(line.key);
            }
        }
        for (Line line : aside) {
            if (answered.contains(line.key)) {
                line.fate = Line.Fate.PRACTITIONER;
            } else {
                settle(line);
            }
            release(line, null);
        }
        aside.clear();
    }

    private boolean areMostNumbers() {
        long numbers = lines.stream()
                .filter(line -> line.look == KeyLook.NUMBER && line.fate != Line.Fate.LEFT_OUT)
                .count();
        long words = lines.stream()
                .filter(line -> line.look == KeyLook.WORD && line.fate != Line.Fate.LEFT_OUT && line.hasFigures())
                .count();
        return numbers > 0 && numbers >= words;
    }

    private boolean areMostOfPractitioners() {
        long numbers =
                lines.stream().filter(line -> line.look == KeyLook.NUMBER).count();
        return 2 * lines.stream().filter(line -> line.isOfPractitioner).count() >= numbers;
    }

    /** Leaves out what known words announce, unless somebody answered beside them. */
    private void known(Line line) {
        if (line.fate != Line.Fate.OPEN || line.look == KeyLook.NUMBER || isOfRecords) {
            return;
        }
        LeftOut phrase = line.look == KeyLook.WORD ? line.keyPhrase : line.phrase;
        boolean mayBeName = (line.isNamed || habit.isAnswered(line)) && KnownPhrase.mayBeName(line.key);
        if (phrase != null && line.answers == 0 && !mayBeName) {
            line.leaveOut(phrase);
        } else if (!signs.asksForFigures()) {
            if (line.look == KeyLook.WORD && line.filled == 1 && NoteText.is(line.key)) {
                line.leaveOut(LeftOut.NOTE);
            }
        } else if (!line.hasFigures() && !line.hasOther && line.unreadable == 0 && line.headcounts > 0) {
            line.leaveOut(line.look == KeyLook.WORD ? LeftOut.BAND : LeftOut.NOTE);
        } else if (isRemark(line)) {
            boolean isAnnounced = isAnnounced(line);
            line.leaveOut(isAnnounced && line.phrase != null ? line.phrase : LeftOut.NOTE);
            line.isPlausible = line.isSpoilt || isAnnounced;
        } else if (!line.hasFigures() && !line.hasOther && line.unreadable == 0) {
            line.leaveOut(kindOfText(line, line.filled == 1 || line.isOneText ? LeftOut.BAND : LeftOut.NOTE));
        }
    }

    /** Whether a row of words, where figures should stand, says of itself that it is a remark or a target. */
    private static boolean isRemark(Line line) {
        boolean isOfWords = line.look == KeyLook.WORD && !line.hasFigures() && line.unreadable > 0;
        return isOfWords && !line.hasOther && !line.isNamed && (isAnnounced(line) || NoteText.isLabel(line.key));
    }

    /** Whether known words stand before the key. */
    private static boolean isAnnounced(Line line) {
        return line.phrase != null && !line.label.equals(line.key) && KnownPhrase.of(line.label) != null;
    }

    private static LeftOut kindOfText(Line line, LeftOut otherwise) {
        if (line.phrase != null) {
            return line.phrase;
        }
        boolean isNote = NoteText.is(line.label) && !NoteText.namesGroup(line.label);
        return isNote
                        || line.label.length() > 80
                        || TitlePeriod.of(List.of(line.label), 0).day() != null
                ? LeftOut.NOTE
                : otherwise;
    }

    /** Decides, now that it is known what keys are here. */
    private void settle(Line line) {
        if (line.fate == Line.Fate.OPEN) {
            known(line);
        }
        if (line.fate == Line.Fate.OPEN) {
            switch (line.look) {
                case NUMBER -> ofNumber(line);
                case WORD -> ofWord(line);
                case BLANK, NONE -> withoutKey(line);
            }
        }
        if (line.fate == Line.Fate.LEFT_OUT && !line.isReleased) {
            if (isEmptySomebody(line)) {
                line.leaveOut(LeftOut.NOTE);
                line.isOfEmptyPerson = true;
            }
            line.isPlausible |= isPlausible(line);
        }
    }

    private void ofNumber(Line line) {
        boolean holdsNothing = !line.hasFigures() && line.unreadable == 0 && !line.hasOther;
        if (holdsNothing && signs.asksForFigures() && !isOfRecords) {
            line.leaveOut(LeftOut.NOTE);
            line.isPlausible = true;
        } else if (isOtherNumber(line) && !habit.isAnswered(line) && !line.isNamed && line.figures > 0) {
            line.leaveOut(LeftOut.TOTAL);
        } else {
            line.fate = Line.Fate.PRACTITIONER;
        }
    }

    /** Whether a number is neither an RPPS nor an AM number, where most are. */
    private boolean isOtherNumber(Line line) {
        return areOfPractitioners
                && line.look == KeyLook.NUMBER
                && !line.isOfPractitioner
                && !isOfRecords
                && !signs.isLong()
                && line.key.chars().allMatch(c -> c >= '0' && c <= '9')
                && !Privacy.holdsNir(line.key);
    }

    private void ofWord(Line line) {
        if (isOfRecords || habit.isAnswered(line) || !signs.asksForFigures()) {
            line.fate = Line.Fate.PRACTITIONER;
        } else if (areNumbers && !(line.isNamed && line.hasFigures())) {
            line.leaveOut(line.hasFigures() ? LeftOut.TOTAL : LeftOut.NOTE);
            line.isPlausible |= line.isNamed;
        } else if (signs.areNamesKeys() && !line.hasFigures() && !line.hasOther && !line.isSpoilt) {
            line.leaveOut(LeftOut.NOTE);
            line.isPlausible = true;
        } else if (line.answers == 0 && !line.isNamed && line.hasFigures() && isCalledTotal(line)) {
            line.leaveOut(LeftOut.TOTAL);
        } else if (!areNumbers && line.hasFigures() && (isSentence(line) || isNoteOfOneNumber(line))) {
            line.leaveOut(LeftOut.NOTE);
        } else {
            line.fate = Line.Fate.PRACTITIONER;
        }
    }

    /** "S/T Lyon", or "Total Lyon" where all others have what this row lacks: an answer, a name, a specialty. */
    private boolean isCalledTotal(Line line) {
        return KnownPhrase.isCalledTotal(line.key) || (habit.lacks(line) && KnownPhrase.beginsWithTotal(line.key));
    }

    /** Such as "Imprimé le 12/10/2026 à 14", cut at the colon before the minutes. */
    private static boolean isNoteOfOneNumber(Line line) {
        return line.filled == 2 && line.figures == 1 && !line.isNamed && NoteText.is(line.key);
    }

    /** The same where it stands in another column. */
    private static boolean isHourCut(Line line) {
        boolean isCut = !line.label.isEmpty() && Character.isDigit(line.label.charAt(line.label.length() - 1));
        return line.filled == 2 && line.figures == 1 && isCut && NoteText.is(line.label);
    }

    private static boolean isSentence(Line line) {
        return KnownPhrase.tokens(line.key).size() >= 8;
    }

    private void withoutKey(Line line) {
        LeftOut said = line.look == KeyLook.BLANK && !isOfRecords && !line.hasOther ? said(line) : null;
        if (said != null) {
            line.leaveOut(said);
            line.isPlausible = line.isSpoilt;
        } else if (line.hasFigures() || isOfRecords || line.isSpoilt || line.hasOther) {
            line.fate = Line.Fate.WITHOUT_KEY;
        } else {
            line.leaveOut(kindOfText(line, line.filled > 1 ? LeftOut.NOTE : LeftOut.BAND));
        }
    }

    /** What a row without a key says that it is; null if it does not. */
    private static @Nullable LeftOut said(Line line) {
        if (line.answers > 0) {
            return null;
        }
        if (KnownPhrase.countsRows(line.label) || KnownPhrase.isCalledTotal(line.label)) {
            return LeftOut.TOTAL;
        }
        boolean isOneRemark = line.hasFigures() ? isHourCut(line) : line.filled == 1;
        return isOneRemark ? LeftOut.NOTE : KnownPhrase.ofFirst(line.label);
    }

    /** Whether a row is about somebody, of whom it tells nothing. */
    private boolean isEmptySomebody(Line line) {
        boolean isOfText = line.leftOut == LeftOut.NOTE || line.leftOut == LeftOut.BAND;
        if (!isOfText || line.hasFigures() || line.unreadable > 0 || line.headcounts > 0) {
            return false;
        }
        if (line.isOfPractitioner || line.phrase != null) {
            return line.isOfPractitioner;
        }
        if (line.look == KeyLook.NUMBER) {
            return !areOfPractitioners;
        }
        boolean isOther = areNumbers || NoteText.is(line.key) || NoteText.namesGroup(line.key);
        if (line.look != KeyLook.WORD || isOther || PlaceOrPeriod.is(line.key, line.isUsual)) {
            return false;
        }
        return line.isUsual || line.isNamed || line.hasSpecialty || KeyShape.startsWithTitle(line.key);
    }

    /** Whether somebody may stand in a row that holds no figure. */
    private boolean isPlausible(Line line) {
        if (line.isOfEmptyPerson) {
            return true;
        }
        if (line.look == KeyLook.NUMBER || line.isNamed) {
            boolean isOfGroup =
                    line.look != KeyLook.NUMBER && (NoteText.is(line.label) || NoteText.namesGroup(line.label));
            return line.leftOut != LeftOut.HEADER && !isOfGroup;
        }
        boolean isWord = line.look == KeyLook.WORD
                && line.headcounts == 0
                && (line.leftOut == LeftOut.BAND || line.leftOut == LeftOut.NOTE);
        return isWord && !areNumbers && !NoteText.is(line.key) && !NoteText.namesGroup(line.key);
    }

    private void release(Line line, @Nullable Row direct) {
        line.isReleased = true;
        boolean isLeftOut = line.fate == Line.Fate.LEFT_OUT;
        LeftOut kind = line.leftOut;
        Row raw = direct != null ? direct : isLeftOut && !mayBeCut(line) ? null : unpack(line);
        if (isLeftOut && kind != null && !(raw != null && mayBeCut(line) && outlet.isCut(raw))) {
            outlet.leftOut(line, kind, mayBeTitle(line));
            return;
        }
        Row row = reading.apply(raw == null ? unpack(line) : raw);
        if (line.fate == Line.Fate.WITHOUT_KEY) {
            outlet.withoutKey(row);
        } else {
            outlet.practitioner(row, doubt(line));
        }
    }

    /** A year by itself may be a key without figures where keys are numbers of any kind. */
    private boolean mayBeTitle(Line line) {
        boolean isOfText = line.leftOut == LeftOut.BAND || line.leftOut == LeftOut.NOTE;
        boolean isNumber = !line.key.isEmpty() && line.key.chars().allMatch(Character::isDigit);
        boolean mayBeKey = isNumber && (line.isUsual || (line.look == KeyLook.NUMBER && !areOfPractitioners));
        return isOfText && !line.hasFigures() && !mayBeKey;
    }

    private @Nullable TableIssue doubt(Line line) {
        if (isOfRecords) {
            return null;
        }
        return isOtherNumber(line)
                ? TableIssue.CELL_OTHER_NUMBER
                : habit.isLikeTotal(line) ? TableIssue.ROW_LIKE_TOTAL : null;
    }

    /** Whether a row may be all that is left of a practitioner's, if the file ends within it. */
    private static boolean mayBeCut(Line line) {
        boolean isText = line.leftOut == LeftOut.NOTE || line.leftOut == LeftOut.BAND;
        String text = line.key.isEmpty() ? line.label : line.key;
        if (line.isPlausible || text.chars().allMatch(Character::isDigit)) {
            return true;
        }
        boolean goesOn = (line.filled > 1 && !line.key.isEmpty()) || line.endsInName || KeyShape.startsWithTitle(text);
        return isText && goesOn && !NoteText.is(text);
    }

    private Row unpack(Line line) {
        RowBytes.next(ByteBuffer.wrap(line.packed), unpacked);
        return unpacked;
    }

    public void end() {
        flush(true);
        settleKin();
    }
}
