package fr.donum.table.profile;

import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.source.Catalogue;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.PlainName;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.header.HeaderIssues;
import fr.donum.table.header.HeaderSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a table by a profile: makes of each row of the file one that a table of donum's own would have. */
public final class MappedTable {
    private final Mapping mapping;
    private final MappedNames names;
    private final Row row = new Row();
    private @Nullable MappedHeader header;
    private int width;
    private long ignored;

    public MappedTable(Mapping mapping) {
        this.mapping = mapping;
        this.names = new MappedNames(mapping);
    }

    public HeaderSearch search() {
        int at = mapping.layout() instanceof Layout.Columns columns ? columns.headerRow() : 0;
        return new HeaderSearch(names::target, names.least(), at);
    }

    /** Looks for the titles of the profile once more, wherever they stand. */
    public HeaderSearch searchAgain() {
        return new HeaderSearch(names::target, names.least(), 0);
    }

    public Header header(Header file) {
        header = new MappedHeader(mapping, names, file);
        width = file.width();
        return header.header();
    }

    /** What is wrong with the header, or worth knowing about it. */
    public List<Problem> problems() {
        if (header == null) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(HeaderIssues.ofMapped(header.header()));
        problems.addAll(header.problems());
        return problems;
    }

    /** There is no header: no row has the titles of the profile, or the nearest lacks some. */
    public List<Problem> none(Optional<Header> nearest) {
        if (nearest.isPresent()) {
            header(nearest.get());
            return problems();
        }
        return List.of(Problem.ofTable(TableIssue.MAPPING_NO_HEADER, mapping.name()));
    }

    /** Whether each row is made of a record of a document, among which nothing else can stand. */
    public boolean isOfRecords() {
        return mapping.layout() instanceof Layout.Pointers;
    }

    /** Whether the profile passes over a row; that is counted. */
    public boolean ignores(Row raw) {
        boolean isIgnored = header != null
                && header.ignored().entrySet().stream()
                        .anyMatch(entry -> entry.getKey().has(Cells.tidy(raw.plain(entry.getValue()))));
        ignored += isIgnored ? 1 : 0;
        return isIgnored;
    }

    /** Those of the columns that are no terms of sums either. */
    public List<Catalogue.Unread> unread(List<Catalogue.Unread> columns) {
        Set<String> terms = mapping.fields().stream()
                .flatMap(field -> field.plus().stream())
                .map(PlainName::key)
                .collect(Collectors.toSet());
        return columns.stream()
                .filter(column -> !terms.contains(PlainName.key(column.name())))
                .toList();
    }

    public long ignored() {
        return ignored;
    }

    /** The row as the profile reads it; good until the next call. */
    public Row row(Row raw) {
        if (header == null) {
            return raw;
        }
        row.start(raw.number());
        List<CellRewrite> rewrites = header.rewrites();
        List<Integer> origins = header.header().origins();
        for (int column = 0; column < rewrites.size(); column++) {
            rewrites.get(column).add(raw, origins.get(column), row);
        }
        for (int column = width; column < raw.size(); column++) {
            CellRewrite.NONE.add(raw, column, row);
        }
        row.madeOf(raw);
        return row;
    }
}
