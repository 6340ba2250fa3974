package fr.donum.application.table;

import fr.donum.application.mapping.Layout;
import fr.donum.application.mapping.Mapping;
import fr.donum.application.source.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a table by a profile: makes of each row of the file one that a table of donum's own would have. */
final class MappedTable {
    private final Mapping mapping;
    private final MappedNames names;
    private final Row row = new Row();
    private @Nullable MappedHeader header;
    private int width;
    private long ignored;

    MappedTable(Mapping mapping) {
        this.mapping = mapping;
        this.names = new MappedNames(mapping);
    }

    HeaderSearch search() {
        int at = mapping.layout() instanceof Layout.Columns columns ? columns.headerRow() : 0;
        return new HeaderSearch(names::target, names.least(), at);
    }

    /** Looks for the titles of the profile once more, wherever they stand. */
    HeaderSearch searchAgain() {
        return new HeaderSearch(names::target, names.least(), 0);
    }

    Header header(Header file) {
        header = new MappedHeader(mapping, names, file);
        width = file.width();
        return header.header();
    }

    /** What is wrong with the header, or worth knowing about it. */
    List<Problem> problems() {
        if (header == null) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(HeaderIssues.ofMapped(header.header()));
        problems.addAll(header.problems());
        return problems;
    }

    /** There is no header: no row has the titles of the profile, or the nearest lacks some. */
    List<Problem> none(Optional<Header> nearest) {
        if (nearest.isPresent()) {
            header(nearest.get());
            return problems();
        }
        return List.of(Problem.ofTable(TableIssue.MAPPING_NO_HEADER, mapping.name()));
    }

    /** Whether each row is made of a record of a document, among which nothing else can stand. */
    boolean isOfRecords() {
        return mapping.layout() instanceof Layout.Pointers;
    }

    /** Whether the profile passes over a row; that is counted. */
    boolean ignores(Row raw) {
        boolean isIgnored = header != null
                && header.ignored().entrySet().stream()
                        .anyMatch(entry -> entry.getKey().has(Cells.tidy(raw.plain(entry.getValue()))));
        ignored += isIgnored ? 1 : 0;
        return isIgnored;
    }

    /** Those of the columns that are no terms of sums either. */
    List<Catalogue.Unread> unread(List<Catalogue.Unread> columns) {
        Set<String> terms = mapping.fields().stream()
                .flatMap(field -> field.plus().stream())
                .map(Words::key)
                .collect(Collectors.toSet());
        return columns.stream()
                .filter(column -> !terms.contains(Words.key(column.name())))
                .toList();
    }

    long ignored() {
        return ignored;
    }

    /** The row as the profile reads it; good until the next call. */
    Row row(Row raw) {
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
