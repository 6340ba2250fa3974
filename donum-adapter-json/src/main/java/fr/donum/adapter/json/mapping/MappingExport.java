package fr.donum.adapter.json.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.donum.adapter.json.text.JsonPlace;
import fr.donum.spi.mapping.Addressing;
import fr.donum.spi.mapping.IgnoredRecords;
import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Unit;
import fr.donum.spi.text.Controls;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a mapping profile as JSON that people may correct. */
public final class MappingExport {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MappingExport() {}

    public static String toJson(Mapping mapping) {
        return toJson(mapping, Map.of());
    }

    /**
     * The same with what is still to be decided, which keeps the profile from being read.
     *
     * @param undecided for each title, the columns that it may stand for
     */
    public static String toJson(Mapping mapping, Map<String, List<String>> undecided) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", MappingImport.FORMAT).put("version", MappingImport.VERSION);
        texts(root, "options", mapping.options());
        boolean isTable = mapping.addressing() == Addressing.COLUMNS;
        if (mapping.layout() instanceof Layout.Columns columns) {
            columns(root, columns);
        } else if (mapping.layout() instanceof Layout.Pointers pointers) {
            root.put("records", pointers.records());
            PaginationJson.write(pointers.pagination(), root);
        }
        for (IgnoredRecords ignored : mapping.ignored()) {
            ObjectNode each = root.withArray("/ignore").addObject();
            each.put(isTable ? "column" : "pointer", ignored.from());
            list(each, "is", ignored.values());
            list(each, "startsWith", ignored.beginnings());
        }
        if (mapping.notation().dates() != null) {
            root.put("dates", mapping.notation().dates());
        }
        if (mapping.notation().decimalSign() != null) {
            root.put("decimal", mapping.notation().decimalSign().toString());
        }
        texts(root, "values", mapping.notation().answers());
        texts(root, "constants", mapping.constants());
        ArrayNode fields = root.putArray("fields");
        mapping.fields().forEach(field -> field(fields.addObject(), field, isTable));
        undecided.forEach((title, choices) -> {
            ObjectNode open = fields.addObject().put(isTable ? "column" : "pointer", title);
            choices.forEach(open.putArray("undecided")::add);
        });
        return text(root);
    }

    private static void columns(ObjectNode root, Layout.Columns columns) {
        if (columns.headerRow() > 0) {
            root.put("headerRow", columns.headerRow());
        }
        list(root, "ignoreColumns", columns.leftOut());
    }

    private static void field(ObjectNode at, MappedField field, boolean isTable) {
        String address = isTable ? "column" : "pointer";
        if (field.plus().isEmpty()) {
            at.put(address, field.from());
        } else {
            ArrayNode addends = at.putArray(address).add(field.from());
            field.plus().forEach(addends::add);
        }
        at.put("to", field.to());
        if (field.contains() != null) {
            at.put("contains", field.contains());
        }
        Unit unit = field.unit();
        if (unit != null) {
            at.put("unit", JsonPlace.written(unit));
        }
        texts(at, "values", field.values());
        if (field.isOptional()) {
            at.put("optional", true);
        }
    }

    private static void texts(ObjectNode at, String key, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            ObjectNode object = at.putObject(key);
            new TreeMap<>(texts).forEach(object::put);
        }
    }

    private static void list(ObjectNode at, String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = at.putArray(key);
            new TreeSet<>(texts).forEach(array::add);
        }
    }

    private static String text(ObjectNode root) {
        try {
            return Controls.escaped(JSON.writeValueAsString(root)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
