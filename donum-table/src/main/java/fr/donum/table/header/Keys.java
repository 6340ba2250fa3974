package fr.donum.table.header;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.PlainName;
import fr.donum.table.column.Header;
import fr.donum.table.column.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Which of several columns of ids is the key. */
public final class Keys {
    /** What a numbering of the rows is called, beside codes. */
    private static final Set<String> RANKS = Set.of("n", "no", "num", "numero", "ordre", "rang");

    private static final CanonicalColumn OTHER = new CanonicalColumn("", Part.OTHER_KEY, null);

    private Keys() {}

    /** The head with one column of ids: that of RPPS numbers, where there are several with different titles. */
    public static Header one(Header header) {
        List<Integer> ids = IntStream.range(0, header.width())
                .filter(column -> isId(header, column))
                .boxed()
                .toList();
        List<Integer> rpps = ids.stream()
                .filter(column -> header.name(column).toLowerCase(Locale.ROOT).contains("rpps"))
                .toList();
        if (ids.size() < 2 || rpps.size() != 1) {
            return header;
        }
        Header one = header;
        for (int column : ids) {
            one = column == rpps.get(0) ? one : one.with(column, OTHER);
        }
        return one;
    }

    /** A column that is the key of a wide table where nothing else is; -1 if there is none, or more than one. */
    public static int otherwise(Header header) {
        int[] columns = IntStream.range(0, header.width())
                .filter(column -> header.target(column) == null && Vocabulary.OURS.isOtherwiseKey(header.name(column)))
                .toArray();
        int[] codes = columns.length < 2
                ? columns
                : IntStream.of(columns)
                        .filter(column -> !isRank(header.name(column)))
                        .toArray();
        return codes.length == 1 && !header.isLong() ? codes[0] : -1;
    }

    /** Whether a column of that name only numbers the rows. */
    public static boolean isRank(String name) {
        return RANKS.contains(PlainName.key(name));
    }

    private static boolean isId(Header header, int column) {
        CanonicalColumn target = header.target(column);
        return target != null && target.part() == Part.ID;
    }
}
