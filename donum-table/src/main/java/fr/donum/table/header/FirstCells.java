package fr.donum.table.header;

import fr.donum.domain.dossier.Flaw;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.spi.source.PractitionerKey;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.SignedCell;
import fr.donum.table.cell.WrittenNumber;
import fr.donum.table.column.Header;
import fr.donum.table.regroup.KeptRows;
import fr.donum.table.title.KnownPhrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What only the first cells below a head can tell of it: whether {@code Spé} is short for the specialty, and whether a column
 * with the name of a usage beside one of its totals holds numbers that are too large for a rate.
 */
public final class FirstCells {
    private static final int SHORTEST_ID = 8;
    private static final int MOST_ROWS = 1_000;

    private static final Set<String> ACTS = Set.of(
            "alimentes",
            "alimentees",
            "realises",
            "realisees",
            "transmis",
            "transmises",
            "envoyes",
            "envoyees",
            "effectues",
            "effectuees",
            "etablis",
            "etablies",
            "faits",
            "faites",
            "remplis",
            "remplies",
            "deposes",
            "saisis",
            "saisies");

    private final SignedCell cells = new SignedCell();
    private final Map<Integer, Integer> totals = new HashMap<>();
    private Header head;
    private int accented;
    private int rows;
    private final WrittenNumber number = new WrittenNumber();

    public FirstCells(Header head) {
        this.head = head;
        this.accented = accented(head);
        for (Usage usage : Usage.values()) {
            int total = head.column(usage.id() + CanonicalColumn.TOTAL);
            int bare = head.target(usage.id(), Part.BARE);
            boolean isKnown =
                    CanonicalColumn.countOf(usage) != null || head.has(usage, Part.DONE) || head.has(usage, Part.RATE);
            if (total >= 0 && bare >= 0 && bare != accented && !isKnown) {
                if (isOfActs(head.name(bare))) {
                    this.head = this.head.with(bare, CanonicalColumn.named(usage.id() + CanonicalColumn.DONE));
                } else {
                    totals.put(bare, total);
                }
            }
        }
    }

    /** Whether a title speaks of acts in the plural, which a rate has none of: {@code DMP alimentés}. */
    private static boolean isOfActs(String title) {
        return KnownPhrase.tokens(title).stream().anyMatch(ACTS::contains);
    }

    /** {@code Spé} may be short for the specialty, {@code SPE} is the téléservice. */
    private static int accented(Header head) {
        int column = head.target("spe", Part.BARE);
        boolean isAccented = column >= 0 && head.name(column).chars().anyMatch(c -> c == 'é' || c == 'É');
        return isAccented && !head.has(Part.SPECIALTY) ? column : -1;
    }

    /** Whether a head leaves nothing open, or the cells would have told by now. */
    public boolean areEnough() {
        return (accented < 0 && totals.isEmpty()) || rows >= MOST_ROWS;
    }

    /** The head, as far as cells have told. */
    public Header head() {
        return head;
    }

    public void look(Row row) {
        rows++;
        if (accented >= 0 && !Cells.isBlank(row, accented) && !Cells.isMissing(Cells.tidy(row.text(accented)))) {
            boolean isOfWords = row.kind(accented) == Row.Kind.TEXT
                    && row.text(accented).chars().noneMatch(c -> c == '%' || Character.isDigit(c));
            head = isOfWords ? head.with(accented, CanonicalColumn.named("specialite")) : head;
            accented = -1;
        }
        totals.entrySet().removeIf(each -> tells(row, each.getKey(), each.getValue()));
    }

    /** Whether a row tells what a column is: a rate if one is written there, and numbers if one is too large for a rate. */
    private boolean tells(Row row, int column, int total) {
        SignedCell.Says says = cells.of(row, column);
        CanonicalColumn target = head.target(column);
        if (says != SignedCell.Says.WHOLE || target == null || !(target.metric() instanceof Usage usage)) {
            return says == SignedCell.Says.RATE;
        }
        long number = number(row, column);
        if (number < 0 || !isTooLarge(usage, number)) {
            return false;
        }
        if (number <= number(row, total)) {
            head = head.with(column, CanonicalColumn.named(usage.id() + CanonicalColumn.DONE));
        }
        return true;
    }

    private long number(Row row, int column) {
        boolean isNumber = column < row.size()
                && cells.of(row, column) == SignedCell.Says.WHOLE
                && number.read(row, column, false) == WrittenNumber.Found.NUMBER;
        return isNumber ? number.whole() : -1;
    }

    private static boolean isTooLarge(Usage usage, long rate) {
        Optional<Flaw> flaw = usage.flaw(Ratio.percent(rate));
        return flaw.filter(each -> each != Flaw.DOUBTFUL_RATE).isPresent();
    }

    /**
     * The one column without a known title whose cells are RPPS numbers, another for each row unless rows are dated; -1 if
     * there is none, or more than one.
     */
    public static int ofRpps(KeptRows rows, Header head) {
        int[] columns = IntStream.range(0, head.isLong() ? 0 : head.width())
                .filter(column -> head.target(column) == null && areRpps(rows, head, column))
                .toArray();
        return columns.length == 1 ? columns[0] : -1;
    }

    private static boolean areRpps(KeptRows rows, Header head, int column) {
        int name = head.column(Part.NAME);
        Set<String> numbers = new HashSet<>();
        int[] seen = new int[2];
        rows.forEach(row -> {
            if (!Cells.isBlank(row, column) || (name >= 0 && !Cells.isBlank(row, name))) {
                String key = PractitionerKey.normalised(row.plain(column));
                boolean isRpps = PractitionerKey.isRpps(key);
                seen[isRpps ? 1 : 0]++;
                if (isRpps) {
                    numbers.add(key);
                }
            }
        });
        boolean isDated = head.has(Part.DATE) || head.has(Part.YEAR);
        boolean areOthers = isDated ? numbers.size() > 1 || seen[1] == 1 : numbers.size() == seen[1];
        return seen[1] > 0 && 2 * seen[0] <= seen[1] && areOthers;
    }

    /** Whether all cells of a column that are not blank are numbers long enough for ids. */
    public static boolean areNumbers(KeptRows rows, int column) {
        int[] seen = new int[2];
        rows.forEach(row -> {
            if (!Cells.isBlank(row, column)) {
                String text = Cells.tidy(row.plain(column));
                boolean isNumber = text.length() >= SHORTEST_ID && text.chars().allMatch(Character::isDigit);
                seen[isNumber ? 1 : 0]++;
            }
        });
        return seen[1] > 0 && seen[0] == 0;
    }
}
