package fr.donum.table.header;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.PlainName;
import fr.donum.table.cell.Row;
import fr.donum.table.column.Header;
import fr.donum.table.column.Vocabulary;
import fr.donum.table.key.KeyLook;
import fr.donum.table.key.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Recognises below a header what belongs to headers: the same once more, units, a numbering, or the head of another table. */
public final class HeaderAgain {
    private static final int LONGEST_ORDINAL = 5;
    private static final Set<String> UNITS = Set.of(
            "nb",
            "nbre",
            "nombre",
            "n",
            "num",
            "numerateur",
            "den",
            "denominateur",
            "pourcent",
            "taux",
            "total",
            "actes",
            "nbactes",
            "ouinon",
            "on",
            "enpourcent",
            "ennombre",
            "unite",
            "unites",
            "valeur",
            "effectif",
            "demat",
            "dematerialises",
            "dematerialise",
            "realises",
            "enligne",
            "papier",
            "nombredactes",
            "tauxpourcent",
            "oui1non0",
            "points",
            "euros",
            "eur",
            "messages",
            "fse",
            "nbmessages",
            "count",
            "rate",
            "yesno",
            "tous",
            "dont",
            "attestation",
            "attestations",
            "equipement",
            "equipements",
            "usage",
            "usages");

    private final Header header;
    private final List<List<String>> rowsOfHead;
    private final @Nullable Supplier<HeaderSearch> heads;
    private final String nameOfKey;

    /**
     * For the rows below a header.
     *
     * @param rowsOfHead the rows that end with the last one of the header, as the file has them
     * @param heads looks for the head of another table; null where none can follow
     */
    public HeaderAgain(Header header, List<List<String>> rowsOfHead, @Nullable Supplier<HeaderSearch> heads) {
        this.header = header;
        this.rowsOfHead = rowsOfHead.stream().map(HeaderAgain::keys).toList();
        this.heads = heads;
        this.nameOfKey = header.has(Part.ID) ? PlainName.key(header.name(header.column(Part.ID))) : "";
    }

    private static List<String> keys(List<String> cells) {
        return cells.stream().map(PlainName::key).toList();
    }

    /** The cells of a row as text. */
    public static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(row.kind(column) == Row.Kind.ERROR ? "" : KeyLook.text(row, column));
        }
        return cells;
    }

    /** The header of another table, if a row is one whose columns stand otherwise than in this. */
    public Optional<Header> other(Line line, Row raw) {
        if (heads == null || line.hasFigures() || line.filled < 2) {
            return Optional.empty();
        }
        HeaderSearch search = heads.get();
        if (!search.mayBeHead(raw) || isOfHead(keys(cells(raw)))) {
            return Optional.empty();
        }
        search.takes(raw);
        return search.header()
                .or(() -> search.keyless().filter(head -> head.has(Part.NAME) || Keys.otherwise(head) >= 0))
                .filter(this::differs);
    }

    private boolean differs(Header other) {
        for (int column = 0; column < other.width(); column++) {
            CanonicalColumn theirs = other.target(column);
            @Nullable CanonicalColumn ours = column < header.width() ? header.target(column) : null;
            if (theirs != null && (ours == null || !ours.name().equals(theirs.name()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfHead(List<String> keys) {
        List<String> trimmed = trimmed(keys);
        return rowsOfHead.stream().anyMatch(each -> trimmed(each).equals(trimmed));
    }

    private static List<String> trimmed(List<String> keys) {
        int size = keys.size();
        while (size > 0 && keys.get(size - 1).isEmpty()) {
            size--;
        }
        return keys.subList(0, size);
    }

    /** Whether a row is a header of this table: it has no answers, and no figures but a numbering. */
    public boolean is(Line line, Row row) {
        if (line.answers == 0 && isName(line.key)) {
            return true;
        }
        boolean mayBeNumbering = line.key.length() <= LONGEST_ORDINAL;
        if (mayBeNumbering && line.filled >= 2 && isBracket(line.label, line.key) && areBracketed(ofFile(cells(row)))) {
            return true;
        }
        if (line.filled < 2 || line.answers > 0 || (line.hasFigures() && !mayBeNumbering)) {
            return false;
        }
        List<String> cells = cells(row);
        if (mayBeNumbering && isNumbering(ofFile(cells))) {
            return true;
        }
        if (line.hasFigures()) {
            return false;
        }
        return isOfHead(keys(ofFile(cells))) || hasNames(cells) || isOfUnits(line, cells);
    }

    private boolean isName(String text) {
        return !nameOfKey.isEmpty()
                && text.length() <= 2 * header.name(header.column(Part.ID)).length()
                && PlainName.key(text).equals(nameOfKey);
    }

    private boolean hasNames(List<String> cells) {
        int filled = 0;
        int known = 0;
        for (int column = 0; column < cells.size(); column++) {
            String key = PlainName.key(cells.get(column));
            if (key.isEmpty()) {
                continue;
            }
            filled++;
            String name = PlainName.key(header.name(column));
            boolean isPart = key.length() > 1 && (name.startsWith(key) || name.endsWith(key));
            boolean isKnown =
                    isPart || Vocabulary.OURS.column(cells.get(column)).isPresent();
            if (column == header.column(Part.ID) && !isKnown) {
                return false;
            }
            known += isKnown ? 1 : 0;
        }
        return known >= 2 && 2 * known >= filled;
    }

    /** Words where figures should stand: all of them, and beside no key that could be one. */
    private boolean isOfUnits(Line line, List<String> cells) {
        if (line.unreadable < 2 || line.look == KeyLook.NUMBER) {
            return false;
        }
        if (line.look != KeyLook.WORD || line.isNamed) {
            return line.look != KeyLook.WORD;
        }
        int key = header.column(Part.ID);
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (column == key || text.isEmpty() || header.target(column) == null) {
                continue;
            }
            boolean isUnit = UNITS.contains(PlainName.key(text))
                    || (text.startsWith("(") && text.endsWith(")"))
                    || Vocabulary.OURS.column(text).isPresent()
                    || Vocabulary.OURS.metric(text).isPresent();
            if (!isUnit) {
                return false;
            }
        }
        return true;
    }

    /** Without the cells of columns that the file does not have. */
    private List<String> ofFile(List<String> cells) {
        return cells.subList(0, Math.min(cells.size(), header.fileWidth()));
    }

    private static boolean isBracket(String label, String key) {
        String text = key.isEmpty() ? label : key;
        return text.startsWith("(") || text.startsWith("[");
    }

    /** {@code (1);(2);(6)}: ordinals that rise, each in brackets. */
    private static boolean areBracketed(List<String> cells) {
        int last = 0;
        for (String cell : cells) {
            if (cell.isEmpty()) {
                continue;
            }
            boolean isClosed =
                    (cell.startsWith("(") && cell.endsWith(")")) || (cell.startsWith("[") && cell.endsWith("]"));
            int value = isClosed ? ordinal(PlainName.key(cell)) : -1;
            if (value <= last) {
                return false;
            }
            last = value;
        }
        return true;
    }

    /** {@code 1;2;3}, {@code (1);(2);(3)}, {@code a;b;c}. */
    public static boolean isNumbering(List<String> cells) {
        int next = -1;
        int found = 0;
        for (String cell : cells) {
            String key = PlainName.key(cell);
            if (key.isEmpty()) {
                continue;
            }
            int value = ordinal(key);
            if (value < 0 || (next >= 0 ? value != next : value > 2)) {
                return false;
            }
            next = value + 1;
            found++;
        }
        return found >= 3;
    }

    private static int ordinal(String key) {
        if (key.length() == 1 && key.charAt(0) >= 'a' && key.charAt(0) <= 'z') {
            return key.charAt(0) - 'a' + 1;
        }
        boolean isShort = key.length() <= 3 && key.chars().allMatch(c -> c >= '0' && c <= '9');
        return isShort ? Integer.parseInt(key) : -1;
    }
}
