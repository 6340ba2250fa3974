package fr.donum.cli.shape;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.donum.cli.shape.Practice.Figure;
import fr.donum.domain.dossier.Count;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Practices as JSON, in the shape of the Donum Metrics API and in one of a vendor's own. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode dossier(Practice practice) {
        ObjectNode dossier = MAPPER.createObjectNode().put("id", practice.id());
        ObjectNode attestations = dossier.putObject("attestations");
        practice.answers().forEach((metric, answer) -> attestations.put(metric.id(), answer));
        ObjectNode usages = dossier.putObject("usages");
        practice.usages().forEach((metric, figure) -> {
            ObjectNode usage = usages.putObject(metric.id());
            number(usage, "done", figure.done());
            number(usage, "total", figure.total());
            if (figure.rate() != null) {
                usage.put("rate", figure.rate());
            }
        });
        ObjectNode counts = dossier.putObject("counts");
        practice.counts().forEach((metric, value) -> {
            if (metric.unit() == Count.Unit.PIECES) {
                number(counts, metric.id(), value);
            } else {
                counts.put(metric.id(), value);
            }
        });
        if (practice.listSize() != null) {
            number(dossier.putObject("profile"), "list_size", practice.listSize());
        }
        if (!practice.neutralised().isEmpty()) {
            ArrayNode names = dossier.putArray("neutralised");
            practice.neutralised().forEach(names::add);
        }
        return dossier;
    }

    private static void number(ObjectNode in, String name, @Nullable String decimal) {
        if (decimal != null) {
            in.put(name, new BigDecimal(decimal));
        }
    }

    static ObjectNode page(List<Practice> practices) {
        ObjectNode page = MAPPER.createObjectNode();
        ArrayNode dossiers = page.putArray("dossiers");
        practices.forEach(practice -> dossiers.add(dossier(practice)));
        page.putNull("next_cursor");
        return page.put("total", practices.size());
    }

    static String lines(List<Practice> practices) {
        StringBuilder lines = new StringBuilder();
        practices.forEach(practice -> lines.append(dossier(practice)).append('\n'));
        return lines.append("{\"next_cursor\":null,\"total\":")
                .append(practices.size())
                .append("}\n")
                .toString();
    }

    /** A flat object: the names of the wide table in capitals, rates as numbers from 0 to 1. */
    static ObjectNode vendor(Practice practice) {
        ObjectNode flat = MAPPER.createObjectNode().put("ID", practice.id());
        practice.answers().forEach((metric, answer) -> flat.put(name(metric.id()), Rows.french(answer)));
        practice.usages().forEach((metric, figure) -> figure(flat, name(metric.id()), figure));
        practice.counts().forEach((metric, value) -> number(flat, name(metric.id()), value));
        number(flat, "PATIENTELE", practice.listSize());
        if (!practice.neutralised().isEmpty()) {
            flat.put("NEUTRALISES", String.join(", ", practice.neutralised()));
        }
        return flat;
    }

    private static void figure(ObjectNode flat, String name, Figure figure) {
        number(flat, name + "_NUM", figure.done());
        number(flat, name + "_DEN", figure.total());
        number(flat, name + "_TAUX", figure.rate());
    }

    private static String name(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    static ObjectNode vendorPage(List<Practice> practices) {
        ObjectNode page = MAPPER.createObjectNode();
        ArrayNode records = page.putArray("items");
        practices.forEach(practice -> records.add(vendor(practice)));
        return page;
    }

    /** The profile by which {@link #vendorPage} is read, or a table whose titles are those in capitals. */
    static ObjectNode profile(boolean isTable) {
        ObjectNode profile =
                MAPPER.createObjectNode().put("format", "donum-mapping").put("version", 1);
        if (!isTable) {
            profile.put("records", "/items/*");
        }
        ArrayNode fields = profile.putArray("fields");
        for (String column : Rows.wideHeader()) {
            ObjectNode field = fields.addObject()
                    .put(isTable ? "column" : "pointer", (isTable ? "X " : "/") + name(column))
                    .put("to", column)
                    .put("optional", !column.equals("id"));
            if (column.endsWith("_taux") && !isTable) {
                field.put("unit", "fraction");
            }
        }
        return profile;
    }

    static List<String> vendorTitles() {
        return Rows.wideHeader().stream().map(column -> "X " + name(column)).toList();
    }
}
