package fr.donum.adapter.json.record;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a dossier as a record of the Donum Metrics API, which reads back as the same dossier. */
public final class RecordWriter {
    /** Digits of a rate that no decimal writes exactly, such as a third. */
    private final JsonGenerator json;

    private final Dossier dossier;

    private RecordWriter(JsonGenerator json, Dossier dossier) {
        this.json = json;
        this.dossier = dossier;
    }

    public static void write(JsonGenerator json, Dossier dossier) throws IOException {
        new RecordWriter(json, dossier).write();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("id", dossier.practitioner().value());
        if (dossier.year().isPresent()) {
            json.writeNumberField("year", dossier.year().getAsInt());
        }
        text("as_of", dossier.asOf().orElse(null));
        profile(dossier.profile());
        section(ApiNames.ATTESTATIONS, List.of(Attestation.values()));
        section(ApiNames.USAGES, List.of(Usage.values()));
        section(ApiNames.COUNTS, List.of(Count.values()));
        List<String> aside = Stream.concat(
                        Metric.ALL.stream().filter(dossier::isNeutralised).map(Metric::id),
                        dossier.neutralisedIndicators().stream())
                .toList();
        if (!aside.isEmpty()) {
            json.writeArrayFieldStart("neutralised");
            for (String id : aside) {
                json.writeString(id);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void profile(Profile profile) throws IOException {
        if (profile.equals(Profile.UNKNOWN)) {
            return;
        }
        json.writeObjectFieldStart("profile");
        text("name", profile.name());
        text("specialty", profile.specialty());
        text("department", profile.department());
        text("group", profile.group());
        number("list_size", profile.listSize());
        number("list_under_16", profile.listUnder16());
        text("practice_start", profile.practiceStart());
        text("first_fse", profile.firstFse());
        json.writeEndObject();
    }

    private void text(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    private void number(String name, @Nullable Long value) throws IOException {
        if (value != null) {
            json.writeNumberField(name, value);
        }
    }

    private void section(String name, List<? extends Metric> metrics) throws IOException {
        List<? extends Metric> given = metrics.stream().filter(this::isGiven).toList();
        if (given.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        for (Metric metric : given) {
            json.writeFieldName(metric.id());
            value(metric);
        }
        json.writeEndObject();
    }

    private boolean isGiven(Metric metric) {
        if (metric instanceof Attestation attestation) {
            return dossier.answer(attestation).isPresent();
        }
        return metric instanceof Count count
                ? dossier.count(count).isPresent()
                : dossier.tally((Usage) metric).isPresent() || dossier.isBareRate((Usage) metric);
    }

    private void value(Metric metric) throws IOException {
        if (metric instanceof Attestation attestation) {
            json.writeString(dossier.answer(attestation).orElseThrow().name().toLowerCase(Locale.ROOT));
        } else if (metric instanceof Count count) {
            count(count.unit(), dossier.count(count).orElseThrow());
        } else {
            usage((Usage) metric);
        }
    }

    private void count(Count.Unit unit, long kept) throws IOException {
        switch (unit) {
            case PIECES -> json.writeNumber(kept);
            case POINTS -> json.writeString(BigDecimal.valueOf(5 * kept, 1).toPlainString());
            case EUROS -> json.writeString(BigDecimal.valueOf(kept, 2).toPlainString());
        }
    }

    private void usage(Usage usage) throws IOException {
        json.writeStartObject();
        Optional<Tally> tally = dossier.tally(usage);
        if (tally.isPresent()) {
            json.writeNumberField("done", tally.get().done());
            json.writeNumberField("total", tally.get().total());
        } else {
            json.writeStringField("rate", rate(dossier.rate(usage).orElseThrow(), dossier.decimals(usage)));
        }
        json.writeEndObject();
    }

    /** With the decimals it was written with; an exact fraction where none were. */
    private static String rate(Ratio rate, int decimals) {
        if (decimals > 0) {
            try {
                BigDecimal decimal = new BigDecimal(rate.top()).divide(new BigDecimal(rate.bottom()));
                return decimal.setScale(Math.max(decimals, decimal.scale())).toPlainString();
            } catch (ArithmeticException endless) {
                // no decimal writes it: the fraction does
            }
        }
        return rate.top() + "/" + rate.bottom();
    }
}
