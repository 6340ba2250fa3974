package fr.donum.adapter.json.report;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.scheme.Scheme;
import java.io.IOException;
import java.util.Optional;

/** What programs are told of a scheme, and of whoever evaluated under it. */
final class SchemeJson {
    private SchemeJson() {}

    /** The field {@code engine}. */
    static void engine(JsonGenerator json, String version) throws IOException {
        json.writeObjectFieldStart("engine");
        json.writeStringField("name", "donum");
        json.writeStringField("version", version);
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Scheme scheme, Words words) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", scheme.id());
        json.writeNumberField("year", scheme.year());
        json.writeStringField("title", words.title(scheme));
        json.writeNumberField("pointValue", scheme.pointValue().toDecimal());
        Optional<Amount> maximum = scheme.maximum();
        if (maximum.isPresent()) {
            json.writeObjectFieldStart("maximum");
            json.writeNumberField("points", maximum.get().points().toDecimal());
            json.writeNumberField(
                    "euros", maximum.get().worth(scheme.pointValue()).toDecimal());
            json.writeEndObject();
        } else {
            json.writeNullField("maximum");
        }
        json.writeEndObject();
    }
}
