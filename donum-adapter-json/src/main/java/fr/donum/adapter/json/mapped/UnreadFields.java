package fr.donum.adapter.json.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.guess.FieldNames;
import fr.donum.adapter.json.guess.RecordFields;
import fr.donum.adapter.json.pointer.FieldPointer;
import fr.donum.adapter.json.pointer.ReadParts;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Shown;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.table.column.InputColumn;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of the first records that a profile does not read, and those of them that may be figures it should. */
final class UnreadFields {
    /** Most records that are looked at. */
    private static final int MOST_RECORDS = 200;

    /** Most fields that are told, and warned of. */
    private static final int MOST_FIELDS = 50;

    private final List<FieldPointer> pointers;
    private final boolean areOfLongTable;
    private final String list;
    private final RecordFields fields = RecordFields.none();
    private int records;

    /** @param list where the records are */
    UnreadFields(Mapping mapping, List<FieldPointer> pointers, String list) {
        this.pointers = pointers;
        this.list = list;
        this.areOfLongTable = mapping.fields().stream()
                .flatMap(field -> InputColumn.named(field.to()).stream())
                .anyMatch(InputColumn::isOfLongTable);
    }

    /** Looks at a record, unless enough was seen. */
    void look(JsonNode record) {
        if (records < MOST_RECORDS && record.isObject()) {
            records++;
            fields.add(record, ReadParts.of(record, pointers));
        }
    }

    List<Catalogue.Unread> all() {
        return fields.all().stream()
                .limit(MOST_FIELDS)
                .map(leaf -> new Catalogue.Unread(leaf.pointer(), list + leaf.pointer()))
                .toList();
    }

    /** A warning of each that may be a figure of a metric that the profile does not read at all. */
    List<Issue> resembling(Set<Metric> read, Place source, Messages messages) {
        if (areOfLongTable) {
            return List.of();
        }
        Set<String> holders = FieldNames.holders(fields.all());
        return fields.all().stream()
                .filter(RecordFields.Leaf::isFigure)
                .flatMap(leaf -> {
                    Set<Metric> metrics = new FieldNames(leaf.names(), holders).figures();
                    return metrics.isEmpty() || !Collections.disjoint(metrics, read)
                            ? Stream.<Issue>empty()
                            : Stream.of(unread(leaf, metrics, source, messages));
                })
                .limit(MOST_FIELDS)
                .toList();
    }

    private static Issue unread(RecordFields.Leaf leaf, Set<Metric> metrics, Place source, Messages messages) {
        String pointer = Shown.of(leaf.pointer());
        return messages.issue(
                JsonIssue.JSON_FIELD_UNREAD,
                source.field(pointer),
                pointer,
                metrics.stream().map(Metric::id).collect(Collectors.joining(", ")),
                metrics.stream().flatMap(UnreadFields::columns).collect(Collectors.joining(", ")));
    }

    private static Stream<String> columns(Metric metric) {
        return metric instanceof Usage
                ? Stream.of("_num", "_den", "_taux").map(figure -> metric.id() + figure)
                : Stream.of(metric.id());
    }
}
