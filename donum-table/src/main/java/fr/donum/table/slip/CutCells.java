package fr.donum.table.slip;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.cell.TextCache;
import fr.donum.table.column.Header;
import fr.donum.table.column.NameWords;
import fr.donum.table.column.NeutralisedNames;
import fr.donum.table.column.Vocabulary;
import fr.donum.table.title.KnownPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of a file of separators in which one has cut a cell in two: a list of what is set aside, or a figure with a
 * decimal comma. What was cut off stands in the next cell, where nothing is read, or where something else should stand.
 */
public final class CutCells {
    private static final Pattern DECIMALS = Pattern.compile("([0-9]{1,3}) ?(%?)");
    private static final Pattern BEFORE = Pattern.compile("[-+−]?[0-9]{1,6}");
    /** Words of titles below which a figure of its own may stand beside the value. */
    private static final Set<String> OF_FIGURES = words(
            "objectif cible seuil target goal plancher plafond attendu exigé requis moyenne médiane moyen évolution"
                    + " variation écart rang maximum minimum max min montant euro euros € prix gain point points pts score"
                    + " poids coefficient coef barème précédent national régional nombre nb numéro no n ligne ordre total"
                    + " année an code");
    /** Words of titles below which no bare number stands. */
    private static final Set<String> OF_REMARKS =
            words("commentaire remarque observation note précision comment comments remark libre divers");

    private static final int WORDS_OF_A_NAME = 2;
    private static final int LAST_PLACE = 3;

    private final boolean isOfSeparators;
    private final boolean isOfCommas;
    private final Header header;
    private final int metric;
    /** Columns of the file; -1 if there is none. */
    private final int list;

    private final int value;
    /** The column that it is in the head. */
    private final int single;

    private final @Nullable CanonicalColumn behindList;
    private final boolean isUnreadBehindValue;
    private final boolean mayFollowValue;
    /** The last column, where nothing is read; -1 if something is, or it may hold figures of its own. */
    private final int spare;

    private final boolean isOfRemarks;
    /** Columns of the file that hold rates, and the same in the head. */
    private final List<int[]> rates = new ArrayList<>();

    private final Map<String, String> indicators;
    private final TextCache<NeutralisedNames.Meant> lists = new TextCache<>(cell -> names().meant(cell));
    private final TextCache<Boolean> rests = new TextCache<>(cell -> names().areNames(cell));
    private @Nullable NeutralisedNames names;

    public CutCells(Table table, Header header) {
        this.isOfSeparators = table.writesEveryCell();
        this.isOfCommas = table.isOfCommas();
        this.header = header;
        this.indicators = table.context.indicators();
        this.metric = header.column(Part.METRIC);
        this.list = origin(header.column(Part.NEUTRALISED));
        this.single =
                header.has(Part.METRIC_VALUE) ? header.column(Part.METRIC_VALUE) : header.column(Part.METRIC_DONE);
        this.value = header.isLong() ? origin(single) : -1;
        this.behindList = targetAt(list + 1);
        this.isUnreadBehindValue = value >= 0 && targetAt(value + 1) == null;
        this.mayFollowValue = isUnreadBehindValue && !isOfFigures(header, value + 1);
        int last = header.fileWidth() - 1;
        boolean isSpare = !header.isLong() && last > 0 && targetAt(last) == null && !isOfFigures(header, last);
        this.spare = isSpare ? last : -1;
        this.isOfRemarks =
                isSpare && NameWords.of(header.name(last)).words().stream().anyMatch(OF_REMARKS::contains);
        for (int column = 0; column < header.width(); column++) {
            CanonicalColumn target = header.target(column);
            boolean isRate = target != null && (target.part() == Part.RATE || target.part() == Part.BARE);
            if (isRate && header.origin(column) >= 0) {
                rates.add(new int[] {header.origin(column), column});
            }
        }
    }

    private static Set<String> words(String all) {
        return Stream.of(all.split(" "))
                .flatMap(word -> NameWords.of(word).words().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private NeutralisedNames names() {
        if (names == null) {
            names = new NeutralisedNames(indicators);
        }
        return names;
    }

    private int origin(int column) {
        return column < 0 ? -1 : header.origin(column);
    }

    private @Nullable CanonicalColumn targetAt(int fileColumn) {
        for (int column = 0; column < header.width(); column++) {
            CanonicalColumn target = header.target(column);
            if (header.origin(column) == fileColumn && target != null && header.reads(target)) {
                return target;
            }
        }
        return null;
    }

    /** Whether a column may hold figures of its own beside those that are read, as its title says. */
    static boolean isOfFigures(Header header, int fileColumn) {
        String title = fileColumn < header.fileWidth() ? header.name(fileColumn) : "";
        return title.chars().anyMatch(Character::isDigit)
                || KnownPhrase.of(title) != null
                || NameWords.of(title).words().stream().anyMatch(OF_FIGURES::contains);
    }

    /** What is wrong with a row; null if nothing is. */
    @Nullable
    public Problem of(Row row) {
        if (!isOfSeparators) {
            return null;
        }
        Row written = row.asRead();
        if (list >= 0 && list + 1 < written.size() && isCutList(written, list, behindList)) {
            return cut(TableIssue.ROW_CUT_LIST, written, list, header.column(Part.NEUTRALISED));
        }
        if (isOfCommas && spare >= 0 && spare < written.size() && !Cells.isBlank(written, spare)) {
            return cutRate(written);
        }
        if (value < 0 || value + 1 >= written.size() || Cells.isBlank(written, value + 1)) {
            return null;
        }
        if (isCutDecimal(written)) {
            return cut(TableIssue.ROW_CUT_DECIMAL, written, value, single);
        }
        boolean isOfList = isUnreadBehindValue
                && Vocabulary.OURS
                        .column(Cells.tidy(row.text(metric)))
                        .filter(target -> target.part() == Part.NEUTRALISED)
                        .isPresent();
        return isOfList && isCutList(written, value, null)
                ? cut(TableIssue.ROW_CUT_LIST, written, value, single)
                : null;
    }

    private static Problem cut(TableIssue code, Row written, int from, int column) {
        String rest = Problem.shown(Cells.tidy(written.text(from + 1)));
        return Problem.of(code, written.number(), column, Cells.tidy(written.text(from)), rest);
    }

    /** Whether names go on in the next cell. Behind the last column any word may be one. */
    private boolean isCutList(Row row, int column, @Nullable CanonicalColumn behind) {
        if (Cells.isBlank(row, column + 1) || Cells.isBlank(row, column)) {
            return false;
        }
        boolean isGroup = behind != null && behind.part() == Part.GROUP;
        return !isGroup
                && lists.read(row, column) != null
                && (Boolean.TRUE.equals(rests.read(row, column + 1)) || mayBeName(row, column + 1));
    }

    private boolean mayBeName(Row row, int column) {
        String text = Cells.tidy(row.text(column));
        return column >= header.fileWidth()
                && !Cells.isMissing(text)
                && KnownPhrase.tokens(text).size() <= WORDS_OF_A_NAME;
    }

    private boolean isCutDecimal(Row row) {
        if (!isOfCommas || !mayFollowValue) {
            return false;
        }
        Matcher rest = DECIMALS.matcher(Cells.tidy(row.text(value + 1)));
        return rest.matches() && BEFORE.matcher(Cells.tidy(row.text(value))).matches();
    }

    /** A rate that was cut moves all cells behind it, the last of them where remarks stand. */
    private @Nullable Problem cutRate(Row row) {
        Matcher last = DECIMALS.matcher(Cells.tidy(row.text(spare)));
        if (!last.matches()) {
            return null;
        }
        boolean isSigned = !last.group(2).isEmpty();
        for (int digits = 1; digits <= LAST_PLACE; digits++) {
            for (int[] rate : rates) {
                String rest = Cells.tidy(row.text(rate[0] + 1));
                Matcher decimals = DECIMALS.matcher(rest);
                boolean isRest = decimals.matches()
                        && decimals.group(1).length() == digits
                        && (decimals.group(2).isEmpty()
                                ? isOfRemarks && !isSigned
                                : isOfRemarks || isSigned || digits == 1);
                if (isRest && BEFORE.matcher(Cells.tidy(row.text(rate[0]))).matches()) {
                    return cut(TableIssue.ROW_CUT_DECIMAL, row, rate[0], rate[1]);
                }
            }
        }
        return null;
    }
}
