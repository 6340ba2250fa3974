package fr.donum.adapter.json.scheme;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.donum.adapter.json.text.JsonPlace;
import fr.donum.domain.criterion.Attested;
import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.CountAtLeast;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.RateAtLeast;
import fr.donum.domain.criterion.ShareAtLeast;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Specialties;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Criteria as JSON: an object whose first key says what is asked ({@code {"mean": ["dmp"], "atLeast": "3/10"}}). */
final class CriterionJson {
    private static final Set<String> KINDS = Set.of("attested", "rate", "mean", "count", "share", "all", "any");

    private CriterionJson() {}

    static ObjectNode write(Criterion criterion) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (criterion.kind()) {
            case ATTESTED -> {
                Attested attested = (Attested) criterion;
                node.put("attested", attested.attestation().id());
                writeExemption(node, attested);
            }
            case RATE -> {
                RateAtLeast rate = (RateAtLeast) criterion;
                node.put("rate", rate.usage().id());
                writeTarget(node, rate.target());
            }
            case MEAN -> {
                MeanAtLeast mean = (MeanAtLeast) criterion;
                writeIds(node.putArray("mean"), mean.usages().stream());
                writeTarget(node, mean.target());
            }
            case COUNT -> {
                CountAtLeast count = (CountAtLeast) criterion;
                node.put("count", count.count().id());
                node.put("atLeast", count.least());
            }
            case SHARE -> {
                ShareAtLeast share = (ShareAtLeast) criterion;
                writeIds(node.putArray("share"), Stream.of(share.part(), share.whole()));
                writeTarget(node, share.target());
            }
            case ALL -> writeParts(node.putArray("all"), (Combined) criterion);
            case ANY -> writeParts(node.putArray("any"), (Combined) criterion);
        }
        return node;
    }

    private static void writeParts(ArrayNode array, Combined combined) {
        combined.parts().forEach(part -> array.add(write(part)));
    }

    private static void writeIds(ArrayNode array, Stream<? extends Metric> metrics) {
        metrics.map(Metric::id).forEach(array::add);
    }

    private static void writeExemption(ObjectNode node, Attested attested) {
        if (attested.isExemptionAssumed()) {
            node.put("exemptionAssumed", true);
        }
        List<String> names = attested.exempt().names();
        if (!names.isEmpty()) {
            names.forEach(node.putArray("exemptSpecialties")::add);
        }
    }

    private static void writeTarget(ObjectNode node, Target target) {
        node.put("atLeast", target.value().toString());
        if (!target.stepped().equals(target.value())) {
            node.put("stepped", target.stepped().toString());
        }
        if (target.isAssumed()) {
            node.put("comparisonAssumed", true);
        }
    }

    static Criterion read(JsonPlace at) {
        List<String> kinds = KINDS.stream().filter(at::has).sorted().toList();
        if (kinds.size() != 1) {
            at.complain("criterion", String.join(", ", kinds.isEmpty() ? at.keys() : kinds));
            return Criterion.attested(Attestation.SEGUR);
        }
        return switch (kinds.get(0)) {
            case "attested" -> readAttested(at);
            case "rate" -> {
                Usage usage = metric(at.at("rate"), Usage.FSE);
                yield new RateAtLeast(usage, readTarget(at, usage.isPartOfWhole() ? Ratio.ONE : RateAtLeast.MOST));
            }
            case "mean" -> readMean(at);
            case "count" -> readCount(at);
            case "share" -> readShare(at);
            default -> readCombined(at, kinds.get(0));
        };
    }

    private static Criterion readCount(JsonPlace at) {
        Count count = metric(at.at("count"), Count.APCV_FSE);
        long least = at.at("atLeast").wholeNumber(1);
        if (count.flaw(least).isPresent()) {
            long most = count.unit().most() * count.unit().parts();
            at.at("atLeast").complain("out-of-reach", Long.toString(least), "<= " + most);
            return new CountAtLeast(count, 1);
        }
        return new CountAtLeast(count, least);
    }

    private static Criterion readAttested(JsonPlace at) {
        at.allow("attested", "exemptionAssumed", "exemptSpecialties");
        Attestation attestation = metric(at.at("attested"), Attestation.SEGUR);
        boolean isAssumed =
                at.has("exemptionAssumed") && at.at("exemptionAssumed").flag();
        List<String> names = new ArrayList<>();
        at.each("exemptSpecialties", name -> names.add(name.text()));
        if (!attestation.mayBeExempt() && (isAssumed || !names.isEmpty())) {
            at.complain("exemption", attestation.id());
            return Criterion.attested(attestation);
        }
        return new Attested(attestation, isAssumed, Specialties.of(names.toArray(String[]::new)));
    }

    private static Criterion readMean(JsonPlace at) {
        List<Usage> usages = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        at.each("mean", usage -> {
            usages.add(metric(usage, Usage.FSE));
            ids.add(usage.text());
        });
        Target target = readTarget(at, Ratio.ONE);
        if (ids.isEmpty() || ids.size() < usages.size()) {
            at.at("mean").complain("mean", String.join(", ", ids));
            return new RateAtLeast(Usage.FSE, target);
        }
        return new MeanAtLeast(usages.stream().distinct().toList(), target);
    }

    private static Criterion readShare(JsonPlace at) {
        List<Count> counts = new ArrayList<>();
        at.each("share", count -> counts.add(metric(count, Count.ALD_VSM)));
        Target target = readTarget(at, Ratio.ONE);
        if (counts.size() != 2 || counts.get(0) == counts.get(1)) {
            at.at("share").complain("share", Integer.toString(new HashSet<>(counts).size()));
            return new RateAtLeast(Usage.FSE, target);
        }
        return new ShareAtLeast(counts.get(0), counts.get(1), target);
    }

    private static Criterion readCombined(JsonPlace at, String how) {
        at.allow(how);
        List<Criterion> parts = new ArrayList<>();
        at.each(how, part -> parts.add(read(part)));
        if (parts.isEmpty()) {
            at.at(how).complain("empty", "[]");
            return Criterion.attested(Attestation.SEGUR);
        }
        return new Combined(how.equals("all") ? Combined.How.ALL : Combined.How.ANY, parts);
    }

    private static Target readTarget(JsonPlace at, Ratio most) {
        at.allow("rate", "mean", "share", "atLeast", "stepped", "comparisonAssumed");
        Ratio value = ratio(at.at("atLeast"), most);
        Ratio stepped = at.has("stepped") ? ratio(at.at("stepped"), most) : value;
        return new Target(
                value,
                stepped,
                at.has("comparisonAssumed") && at.at("comparisonAssumed").flag());
    }

    private static Ratio ratio(JsonPlace at, Ratio most) {
        Ratio ratio = at.ratio();
        if (ratio.exceeds(most)) {
            at.complain("out-of-reach", ratio.toString(), "<= " + most);
            return most;
        }
        return ratio;
    }

    /** The metric of this id, if it is of the kind wanted. */
    static <M extends Enum<M> & Metric> M metric(JsonPlace at, M fallback) {
        String id = at.text();
        M[] known = fallback.getDeclaringClass().getEnumConstants();
        return Stream.of(known)
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .orElseGet(() -> {
                    at.complainOfUnknown(
                            "metric", id, Stream.of(known).map(Metric::id).toList());
                    return fallback;
                });
    }
}
