package fr.donum.table.sift;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Answers;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.NumberScan;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.RuleLine;
import fr.donum.table.cell.WrittenNumber;
import fr.donum.table.column.Header;
import fr.donum.table.key.KeyLook;
import fr.donum.table.key.Line;
import fr.donum.table.title.KnownPhrase;
import fr.donum.table.title.NoteText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds in a row what tells a practitioner from anything else: answers, figures, a name. Knows the columns of a table. */
public final class RowSigns {
    private static final int FIRST_CELLS = 4;
    private static final int LONGEST_FIGURE = 20;

    private final Header header;
    private final int key;
    private final int name;
    private final int metric;
    private final int specialty;
    /** Columns of answers, of figures, and of whatever else only a practitioner has. */
    private final int[] answers;

    private final int[] figures;
    private final int[] others;
    /** For each column of figures whether it counts something, so that sums make sense. */
    private final boolean[] counted;

    private final boolean asksForFigures;
    private final WrittenNumber number = new WrittenNumber();

    public RowSigns(Header header) {
        this.header = header;
        this.key = header.column(Part.ID);
        this.name = header.column(Part.NAME);
        this.metric = header.column(Part.METRIC);
        this.specialty = header.column(Part.SPECIALTY);
        List<Integer> answered = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        List<Boolean> isCount = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        boolean isAsked = false;
        for (int column = 0; column < header.width(); column++) {
            CanonicalColumn target = header.target(column);
            if (target == null || header.origin(column) < 0 || !header.reads(target)) {
                continue;
            }
            isAsked |= target.metric() != null || target.part().isOfLongTable();
            switch (target.part()) {
                case ATTESTED -> answered.add(column);
                case DONE, TOTAL, COUNTED, LIST_SIZE, LIST_UNDER_16, METRIC_DONE, METRIC_TOTAL, METRIC_VALUE -> {
                    counts.add(column);
                    isCount.add(target.part() != Part.METRIC_VALUE);
                }
                case RATE, BARE -> {
                    counts.add(column);
                    isCount.add(false);
                }
                case NEUTRALISED, PRACTICE_START, FIRST_FSE -> rest.add(column);
                case ID, OTHER_KEY, YEAR, DATE, NAME, FIRST_NAME, SPECIALTY, DEPARTMENT, GROUP, METRIC -> {}
            }
        }
        answers = ints(answered);
        figures = ints(counts);
        others = ints(rest);
        asksForFigures = isAsked;
        counted = new boolean[figures.length];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = isCount.get(i);
        }
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean isLong() {
        return metric >= 0;
    }

    /** Whether names are the keys, as there are no others. */
    boolean areNamesKeys() {
        return name >= 0 && key >= 0 && header.origin(key) == header.origin(name);
    }

    /** Whether the table has any column of a metric at all. */
    boolean asksForFigures() {
        return asksForFigures;
    }

    /** For each figure of a row whether it counts something, so that sums make sense. */
    boolean[] counted() {
        return counted.clone();
    }

    int figures() {
        return figures.length;
    }

    /** What a figure of a row tells. */
    Part part(int figure) {
        return Objects.requireNonNull(header.target(figures[figure])).part();
    }

    /** Whether a row needs no second look: a number as key, and something beside it that only a practitioner has. */
    boolean isClean(Row row) {
        return KeyLook.of(row, key) == KeyLook.NUMBER && holdsSomething(row);
    }

    /** Whether the number that is a row's key is an RPPS or AM number. */
    boolean isOfPractitioner(Row row) {
        return KeyLook.isOfPractitioner(row, key);
    }

    private boolean holdsSomething(Row row) {
        return holdsAny(row, figures) || holdsAny(row, answers) || holdsAny(row, others) || !asksForFigures();
    }

    private static boolean holdsAny(Row row, int[] columns) {
        for (int column : columns) {
            if (row.whole(column) >= 0
                    || (!Cells.isBlank(row, column) && !Cells.isMissing(Cells.tidy(row.text(column))))) {
                return true;
            }
        }
        return false;
    }

    /** Reads all signs of a row that is not empty. */
    public Line read(Row row, boolean isAfterGap) {
        Line line = new Line(row.number(), isAfterGap, KeyLook.of(row, key));
        line.isMarkedTotal = row.isMarkedTotal();
        line.key = KeyLook.text(row, key);
        line.isOfPractitioner = line.look == KeyLook.NUMBER && KeyLook.isOfPractitioner(line.key);
        line.keyPhrase = line.look == KeyLook.WORD ? KnownPhrase.of(line.key) : null;
        for (int column : answers) {
            answer(row, column, line);
        }
        line.numbers = new long[figures.length];
        line.units = new long[figures.length];
        for (int i = 0; i < figures.length; i++) {
            figure(row, i, line);
        }
        line.hasOther = holdsAny(row, others) || (isLong() && !Cells.isBlank(row, metric));
        line.hasSpecialty = specialty >= 0 && !Cells.isBlank(row, specialty);
        line.isNamed = isNamed(row, line);
        texts(row, line);
        return line;
    }

    private static void answer(Row row, int column, Line line) {
        if (Answers.isMissing(row, column)) {
            return;
        }
        String text = Cells.tidy(row.text(column));
        if (Answers.of(text) == null || !isAnswerKind(row.kind(column))) {
            boolean isNumber = text.chars().allMatch(c -> (c >= '0' && c <= '9') || ".,% ".indexOf(c) >= 0);
            boolean isHeadcount = !isNumber && isHeadcount(text);
            line.figures += isNumber ? 1 : 0;
            line.headcounts += isHeadcount ? 1 : 0;
            line.unreadable += isNumber || isHeadcount ? 0 : 1;
        } else if (text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            line.digitAnswers++;
        } else {
            line.answers++;
        }
    }

    private static boolean isAnswerKind(Row.Kind kind) {
        return kind == Row.Kind.TEXT || kind == Row.Kind.NUMBER || kind == Row.Kind.BOOLEAN;
    }

    private void figure(Row row, int index, Line line) {
        int column = figures[index];
        int whole = row.whole(column);
        if (whole >= 0) {
            line.figures++;
            line.numbers[index] = whole * Line.ONE;
            line.units[index] = Line.ONE;
            return;
        }
        line.numbers[index] = Line.ABSENT;
        WrittenNumber.Found found = number.read(row, column, !counted[index]);
        if (found == WrittenNumber.Found.NUMBER) {
            line.figures++;
            boolean isPercent = number.sign() == '%' || number.isPercentCell();
            long scale = number.isPercentCell() ? 100L : 1L;
            BigDecimal value = number.value().movePointRight(Line.DECIMALS).multiply(BigDecimal.valueOf(scale));
            if (value.compareTo(BigDecimal.valueOf(Line.MOST)) < 0) {
                long cut = value.longValue();
                line.numbers[index] = number.isNegative() ? -cut : cut;
                line.units[index] = NumberScan.tens(Math.max(0, Line.DECIMALS - number.decimals())) * scale;
            }
            line.percents += isPercent ? 1 : 0;
        } else if (found == WrittenNumber.Found.PROBLEM) {
            String text = Cells.tidy(row.text(column));
            boolean isAnswer = isLong() && Answers.of(text) != null;
            if (isAnswer) {
                line.answers++;
            } else if (row.kind(column) == Row.Kind.ERROR || text.startsWith("#")) {
                line.failed++;
            } else if (isHeadcount(text)) {
                line.headcounts++;
            } else {
                line.unreadable++;
                line.isSpoilt |= isSpoilt(text);
            }
        }
    }

    private static boolean isHeadcount(String text) {
        boolean mayBe = Character.isDigit(text.charAt(0)) || text.charAt(0) == '(';
        return mayBe && KnownPhrase.countsRows(text);
    }

    /** Whether a figure may be meant by a text that is none: {@code "12 actes"}. */
    private static boolean isSpoilt(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9' && !NoteText.is(text) && text.length() <= LONGEST_FIGURE;
    }

    private boolean isNamed(Row row, Line line) {
        if (name < 0 || name == key || Cells.isBlank(row, name)) {
            return false;
        }
        String text = Cells.tidy(row.text(name));
        return !Cells.isMissing(text)
                && !text.equals(line.key)
                && holdsLetter(text)
                && (line.isOfPractitioner || KnownPhrase.of(text) == null);
    }

    private boolean isOfNames(int column) {
        CanonicalColumn target = column < header.width() ? header.target(column) : null;
        return target != null && (target.part() == Part.NAME || target.part() == Part.FIRST_NAME);
    }

    private static boolean holdsLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first words of a row, which those of an evident practitioner do without, and whether they are all there is. */
    private void texts(Row row, Line line) {
        if (line.isOfPractitioner && line.hasFigures()) {
            line.label = line.key;
            return;
        }
        @Nullable String same = null;
        boolean isSame = true;
        int numberAt = -1;
        for (int column = 0; column < row.size(); column++) {
            boolean isAdded = column >= header.fileWidth() && column < header.width();
            if (isAdded || Cells.isBlank(row, column)) {
                continue;
            }
            if (row.whole(column) >= 0 && column != key) {
                line.filled++;
                line.endsInName = false;
                isSame = false;
                numberAt = column;
                continue;
            }
            String text = column == key ? line.key : KeyLook.text(row, column);
            if (text.isEmpty()) {
                continue;
            }
            line.filled++;
            line.endsInName = isOfNames(column);
            line.strokes += RuleLine.is(text) ? 1 : 0;
            isSame &= same == null || same.equals(text);
            same = text;
            if (holdsLetter(text) || text.indexOf('%') >= 0) {
                if (line.label.isEmpty()) {
                    line.label = text;
                }
                if (line.phrase == null && (column == key || column == name || column < FIRST_CELLS)) {
                    line.phrase = column == key ? line.keyPhrase : KnownPhrase.of(text);
                }
            }
        }
        line.isOneText = isSame && line.filled > 1;
        if (line.label.isEmpty() && same != null) {
            line.label = line.key.isEmpty() ? same : line.key;
        }
        if (line.label.isEmpty() && line.filled == 1 && numberAt >= 0) {
            line.label = KeyLook.text(row, numberAt);
        }
    }
}
