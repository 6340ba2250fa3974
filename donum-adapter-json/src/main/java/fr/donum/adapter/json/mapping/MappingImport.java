package fr.donum.adapter.json.mapping;

import fr.donum.adapter.json.text.JsonFile;
import fr.donum.adapter.json.text.JsonPlace;
import fr.donum.adapter.json.text.JsonProblems;
import fr.donum.adapter.json.text.JsonText;
import fr.donum.spi.mapping.IgnoredRecords;
import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Notation;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a mapping profile from JSON. */
public final class MappingImport {
    static final String FORMAT = "donum-mapping";
    static final int VERSION = 1;

    private final String file;
    private final JsonProblems problems;
    private final Addresses addresses = new Addresses();
    private final Targets targets = new Targets();

    private MappingImport(String file, Locale language) {
        this.file = file;
        this.problems = new JsonProblems(file, MappingIssue.CATALOGUE, language);
    }

    /**
     * What a file holds.
     *
     * @param mapping null if anything is wrong
     * @param issues all that is wrong
     */
    public record Imported(@Nullable Mapping mapping, List<Issue> issues) {}

    /** Every problem that a profile may have. */
    public static IssueCatalogue issueCatalogue() {
        return MappingIssue.CATALOGUE;
    }

    /** That a profile sets what only the user may. */
    public static Issue strangersOption(String file, String option, Locale language) {
        Place where = Place.of(file).record("/options/" + option);
        return MappingIssue.CATALOGUE.issue(MappingIssue.MAPPING_STRANGERS_OPTION, language, where, option);
    }

    /** @throws IOException if the file cannot be read */
    public static Imported read(Path file, Locale language) throws IOException {
        MappingImport reader = new MappingImport(String.valueOf(file.getFileName()), language);
        return JsonFile.text(file, reader.problems)
                .map(reader::read)
                .orElseGet(() -> new Imported(null, reader.problems.issues()));
    }

    /** @param file name of the file, for messages */
    public static Imported read(String json, String file, Locale language) {
        return new MappingImport(file, language).read(json);
    }

    private Imported read(String json) {
        Mapping mapping = JsonText.read(json, FORMAT, VERSION, problems)
                .map(this::mapping)
                .orElse(null);
        return new Imported(problems.issues().isEmpty() ? mapping : null, problems.issues());
    }

    private Mapping mapping(JsonPlace at) {
        at.allow(
                "format",
                "version",
                "title",
                "options",
                "headerRow",
                "ignoreColumns",
                "records",
                "pagination",
                "ignore",
                "dates",
                "decimal",
                "values",
                "constants",
                "fields");
        if (at.has("title")) {
            at.at("title").text();
        }
        boolean isJson = at.has("records");
        List<MappedField> fields = new ArrayList<>();
        at.each("fields", field -> fields.add(field(field)));
        Map<String, String> constants = new LinkedHashMap<>();
        at.eachField("constants", (name, value) -> constants.put(name, targets.constant(name, value)));
        List<IgnoredRecords> ignored = new ArrayList<>();
        at.each("ignore", each -> ignored.add(ignored(each)));
        if (fields.stream().noneMatch(field -> field.to().equals("id"))) {
            at.at("fields").complain("no-id", "");
        }
        Layout layout = isJson ? pointers(at) : columns(at);
        addresses.check(isJson, at);
        return new Mapping(file, layout, fields, constants, notation(at), ignored, texts(at, "options"));
    }

    private MappedField field(JsonPlace at) {
        at.allow("column", "pointer", "to", "undecided", "unit", "values", "contains", "optional");
        List<String> from = addresses.readAll(at);
        if (at.has("undecided")) {
            List<String> choices = new ArrayList<>();
            at.each("undecided", choice -> choices.add(choice.text()));
            at.at("undecided").complain("undecided", from.get(0), String.join(", ", choices));
            return MappedField.of(from.get(0), "?");
        }
        String to = targets.name(at, String.join(" + ", from));
        MappedField plain = MappedField.of(from.get(0), to).plus(from.subList(1, from.size()));
        if (!plain.plus().isEmpty()) {
            targets.checkSum(to, at.at(at.has("pointer") ? "pointer" : "column"));
        }
        MappedField listed = at.has("contains") ? plain.containing(targets.element(to, at.at("contains"))) : plain;
        MappedField field = listed.reading(translations(at, to));
        boolean isOptional = at.has("optional") && at.at("optional").flag();
        MappedField full = isOptional ? field.optional() : field;
        return at.has("unit") ? full.in(targets.unit(at.at("unit"), to)) : full;
    }

    private Map<String, String> translations(JsonPlace at, String to) {
        Map<String, String> values = new LinkedHashMap<>();
        at.eachField("values", (value, meant) -> values.put(value, targets.value(to, meant)));
        return values;
    }

    private IgnoredRecords ignored(JsonPlace at) {
        at.allow("column", "pointer", "is", "startsWith");
        Set<String> values = new HashSet<>();
        at.each("is", value -> values.add(value.scalar()));
        Set<String> beginnings = new HashSet<>();
        at.each("startsWith", beginning -> beginnings.add(beginning.written()));
        if (values.isEmpty() && beginnings.isEmpty()) {
            at.at("is").complain("missing", "");
        }
        return new IgnoredRecords(addresses.read(at), values, beginnings);
    }

    private static Layout columns(JsonPlace at) {
        if (at.has("pagination")) {
            at.at("pagination").complain("json-only", "pagination");
        }
        Set<String> leftOut = new HashSet<>();
        at.each("ignoreColumns", title -> leftOut.add(title.written()));
        int row = at.has("headerRow") ? (int) at.at("headerRow").wholeNumber(1) : 0;
        return new Layout.Columns(row, leftOut);
    }

    private Layout pointers(JsonPlace at) {
        for (String key : List.of("headerRow", "ignoreColumns")) {
            if (at.has(key)) {
                at.at(key).complain("table-only", key);
            }
        }
        String records = at.at("records").optionalText();
        if (!Addresses.isRecords(records)) {
            at.at("records").complain("pointer", records);
        }
        Pagination pages = at.has("pagination") ? PaginationJson.read(at.at("pagination")) : Pagination.UNSAID;
        return new Layout.Pointers(records, pages);
    }

    private Notation notation(JsonPlace at) {
        String dates =
                at.has("dates") ? at.at("dates").parsed("date-format", "yyyy-MM-dd", MappingImport::datePattern) : null;
        Character decimal =
                at.has("decimal") ? at.at("decimal").parsed("decimal", ',', MappingImport::decimalSign) : null;
        Map<String, String> answers = new LinkedHashMap<>();
        at.eachField("values", (value, meant) -> answers.put(value, targets.answer(meant)));
        return new Notation(dates, decimal, answers);
    }

    private static String datePattern(String pattern) {
        return new Notation(pattern, null, Map.of()).days().isPresent() ? pattern : "";
    }

    private static Character decimalSign(String sign) {
        if (!sign.equals(",") && !sign.equals(".")) {
            throw new IllegalArgumentException(sign);
        }
        return sign.charAt(0);
    }

    private static Map<String, String> texts(JsonPlace at, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        at.eachField(key, (name, value) -> texts.put(name, value.scalar()));
        return texts;
    }
}
