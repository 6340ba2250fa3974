package fr.donum.adapter.json.scheme;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.donum.adapter.json.text.JsonPlace;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Award;
import fr.donum.domain.scheme.EnteredPoints;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import fr.donum.domain.scheme.VsmAward;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a scheme as JSON, in the format of {@code docs/schema/scheme.schema.json}. */
public final class SchemeExport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemeExport() {}

    /** The scheme as an indented document, with a line break at the end. */
    public static String toJson(Scheme scheme) {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(twoSpaces);
        printer.indentArraysWith(twoSpaces);
        try {
            return JSON.writer(printer).writeValueAsString(document(scheme)) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("A tree in memory is always written", e);
        }
    }

    private static ObjectNode document(Scheme scheme) {
        ObjectNode node = JSON.createObjectNode();
        node.put("format", SchemeImport.FORMAT);
        node.put("version", SchemeImport.VERSION);
        node.put("id", SchemeImport.withoutMark(scheme.id()));
        node.put("year", scheme.year());
        node.put(
                "title",
                scheme.id().startsWith(SchemeImport.MARK) ? ImportedTitle.withoutMark(scheme.title()) : scheme.title());
        node.set("source", source(scheme.source()));
        node.put("pointValue", scheme.pointValue().toDecimal());
        node.put("assessedOn", scheme.assessedOn().toString());
        Points published = scheme.publishedMaximum();
        if (published != null) {
            node.put("publishedMaximum", published.toDecimal());
        }
        ArrayNode volets = node.putArray("volets");
        scheme.volets().forEach(volet -> volets.add(volet(volet)));
        return node;
    }

    private static ObjectNode volet(Volet volet) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", volet.id());
        node.put("title", volet.title());
        if (!volet.opening().behind().isEmpty()) {
            volet.opening().behind().forEach(node.putArray("behind")::add);
        }
        if (!isNothing(volet.together())) {
            node.set("together", award(volet.together()));
        }
        ArrayNode indicators = node.putArray("indicators");
        volet.indicators().forEach(indicator -> indicators.add(indicator(indicator)));
        return node;
    }

    private static ObjectNode indicator(Indicator indicator) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", indicator.id());
        node.put("title", indicator.title());
        node.set("source", source(indicator.source()));
        node.set("criterion", CriterionJson.write(indicator.criterion()));
        if (!isNothing(indicator.award())) {
            node.set("award", award(indicator.award()));
        }
        node.putObject("evidence")
                .put("established", JsonPlace.written(indicator.evidence().established()))
                .put("proof", JsonPlace.written(indicator.evidence().proof()));
        if (!indicator.restsOn().isEmpty()) {
            ArrayNode numbers = node.putArray("interpretations");
            indicator.restsOn().stream()
                    .map(question -> question.number())
                    .sorted()
                    .forEach(numbers::add);
        }
        return node;
    }

    private static boolean isNothing(Award award) {
        return award.equals(Award.nothing());
    }

    private static ObjectNode source(LegalSource source) {
        return JSON.createObjectNode()
                .put("text", source.text())
                .put("place", source.place())
                .put("confidence", source.confidence().name());
    }

    private static ObjectNode award(Award award) {
        ObjectNode node = JSON.createObjectNode();
        switch (award.kind()) {
            case FIXED -> {
                Amount amount = ((Award.Fixed) award).amount();
                node.put("points", amount.points().toDecimal());
                if (!amount.euros().isZero()) {
                    node.put("euros", amount.euros().toDecimal());
                }
            }
            case ENTERED_POINTS -> {
                EnteredPoints entered = (EnteredPoints) award;
                node.put("enteredPoints", entered.count().id());
                node.put("atMost", entered.most().toDecimal());
            }
            case VSM -> node.set("vsm", vsm((VsmAward) award));
        }
        return node;
    }

    private static ObjectNode vsm(VsmAward award) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode tiers = node.putArray("tiers");
        award.tiers()
                .forEach(tier -> tiers.addObject()
                        .put("from", tier.from().toString())
                        .put("euros", tier.euros().toDecimal()));
        node.putObject("bonus")
                .put("moreThan", award.bonus().share().toString())
                .put("factor", award.bonus().factor().toString());
        node.putObject("reference")
                .put("patients", award.reference().patients())
                .put("under16", award.reference().under16());
        node.put("lessAlreadyPaid", award.isLessAlreadyPaid());
        return node;
    }
}
