package fr.donum.application.table;

import fr.donum.application.source.LeftOut;
import org.jspecify.annotations.Nullable;

/** A row that waits for those around it to say what it is. */
final class Line {
    /** Figures are kept in millionths. */
    static final int DECIMALS = 6;

    /** No figure there, or none that can be added up. */
    static final long ABSENT = Long.MIN_VALUE;

    static final long MOST = 4_000_000_000_000_000L;

    /** One, in millionths. */
    static final long ONE = 1_000_000L;

    /** What becomes of a row. */
    enum Fate {
        OPEN,
        PRACTITIONER,
        WITHOUT_KEY,
        LEFT_OUT
    }

    final long number;
    final boolean isAfterGap;
    final KeyLook look;
    /** Whether its key is an RPPS or AM number. */
    boolean isOfPractitioner;

    boolean isMarkedTotal;
    String key = "";
    /** What the whole key announces. */
    @Nullable
    LeftOut keyPhrase;

    /** How the key is written; empty until asked for. */
    String shape = "";

    /** The first words in it. */
    String label = "";

    /** What those among the first cells that are known words announce. */
    @Nullable
    LeftOut phrase;

    int answers;
    int digitAnswers;
    int figures;
    int percents;
    /** Failed formulas. */
    int failed;
    /** Cells of figures and answers that hold something else. */
    int unreadable;

    /** Cells of figures and answers that say how many people or rows there are. */
    int headcounts;

    /** Whether one of these may be meant as a figure. */
    boolean isSpoilt;

    int filled;
    int strokes;
    boolean isNamed;
    boolean isOneText;
    boolean hasOther;
    boolean hasSpecialty;
    /** Whether its last cell is a name. */
    boolean endsInName;
    /** Whether its figures are those of the row beside it, which has what it lacks. */
    boolean isTwin;

    long[] numbers = {};
    /** The last written digit of each figure. */
    long[] units = {};

    Fate fate = Fate.OPEN;

    @Nullable
    LeftOut leftOut;

    boolean isPlausible;
    /** How far its key is from what keys look like here: 0 not at all, 1 in its shape, 2 as the name of a group. */
    int oddness;
    /** Whether its key is written as most are here. */
    boolean isUsual;

    byte[] packed = {};
    boolean isReleased;

    Line(long number, boolean isAfterGap, KeyLook look) {
        this.number = number;
        this.isAfterGap = isAfterGap;
        this.look = look;
    }

    /** Whether it holds anything that somebody may have measured. */
    boolean hasFigures() {
        return figures + answers + digitAnswers + failed > 0;
    }

    void leaveOut(LeftOut kind) {
        fate = Fate.LEFT_OUT;
        leftOut = kind;
    }

    /** Whether what is left out with it may be somebody's, so that it is worth a warning. */
    boolean isDoubtful() {
        return isPlausible || hasFigures();
    }
}
