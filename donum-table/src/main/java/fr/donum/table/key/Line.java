package fr.donum.table.key;

import fr.donum.spi.source.LeftOut;
import org.jspecify.annotations.Nullable;

/** A row that waits for those around it to say what it is. */
public final class Line {
    /** Figures are kept in millionths. */
    public static final int DECIMALS = 6;

    /** No figure there, or none that can be added up. */
    public static final long ABSENT = Long.MIN_VALUE;

    public static final long MOST = 4_000_000_000_000_000L;

    /** One, in millionths. */
    public static final long ONE = 1_000_000L;

    /** What becomes of a row. */
    public enum Fate {
        OPEN,
        PRACTITIONER,
        WITHOUT_KEY,
        LEFT_OUT
    }

    public final long number;
    public final boolean isAfterGap;
    public final KeyLook look;
    /** Whether its key is an RPPS or AM number. */
    public boolean isOfPractitioner;

    public boolean isMarkedTotal;
    public String key = "";
    /** What the whole key announces. */
    @Nullable
    public LeftOut keyPhrase;

    /** How the key is written; empty until asked for. */
    String shape = "";

    /** The first words in it. */
    public String label = "";

    /** What those among the first cells that are known words announce. */
    @Nullable
    public LeftOut phrase;

    public int answers;
    public int digitAnswers;
    public int figures;
    public int percents;
    /** Failed formulas. */
    public int failed;
    /** Cells of figures and answers that hold something else. */
    public int unreadable;

    /** Cells of figures and answers that say how many people or rows there are. */
    public int headcounts;

    /** Whether one of these may be meant as a figure. */
    public boolean isSpoilt;

    public int filled;
    public int strokes;
    public boolean isNamed;
    public boolean isOneText;
    public boolean hasOther;
    public boolean hasSpecialty;
    /** Whether its last cell is a name. */
    public boolean endsInName;
    /** Whether its figures are those of the row beside it, which has what it lacks. */
    public boolean isTwin;

    public long[] numbers = {};
    /** The last written digit of each figure. */
    public long[] units = {};

    public Fate fate = Fate.OPEN;

    @Nullable
    public LeftOut leftOut;

    /** Whether it is left out as the row of somebody of whom it tells nothing. */
    public boolean isOfEmptyPerson;

    public boolean isPlausible;
    /** How far its key is from what keys look like here: 0 not at all, 1 in its shape, 2 as the name of a group. */
    public int oddness;
    /** Whether its key is written as most are here. */
    public boolean isUsual;

    public byte[] packed = {};
    public boolean isReleased;

    public Line(long number, boolean isAfterGap, KeyLook look) {
        this.number = number;
        this.isAfterGap = isAfterGap;
        this.look = look;
    }

    /** Whether it holds anything that somebody may have measured. */
    public boolean hasFigures() {
        return figures + answers + digitAnswers + failed > 0;
    }

    public void leaveOut(LeftOut kind) {
        fate = Fate.LEFT_OUT;
        leftOut = kind;
    }

    /** Whether what is left out with it may be somebody's, so that it is worth a warning. */
    public boolean isDoubtful() {
        return isPlausible || hasFigures();
    }
}
