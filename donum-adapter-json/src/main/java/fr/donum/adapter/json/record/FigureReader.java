package fr.donum.adapter.json.record;

import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Shown;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Excess;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code attestations}, {@code usages} and {@code counts}. */
final class FigureReader {
    private FigureReader() {}

    static void attestations(Fields section, DossierBuilder dossier) {
        for (String name : section.names()) {
            if (metric(section, ApiNames.ATTESTATIONS, name) instanceof Attestation attestation) {
                section.text(name).ifPresent(text -> attestation(attestation, name, text, section, dossier));
            }
        }
    }

    private static void attestation(
            Attestation attestation, String name, String text, Fields section, DossierBuilder dossier) {
        String pointer = section.pointer(name);
        switch (text.toLowerCase(Locale.ROOT)) {
            case "yes" -> dossier.with(attestation, Answer.YES);
            case "no" -> dossier.with(attestation, Answer.NO);
            case "exempt" -> {
                if (attestation.mayBeExempt()) {
                    dossier.with(attestation, Answer.EXEMPT);
                } else {
                    section.findings().note(JsonIssue.JSON_NO_EXEMPTION, pointer, attestation.id());
                }
            }
            default -> section.findings().note(JsonIssue.JSON_BAD_ANSWER, pointer, attestation.id(), Shown.of(text));
        }
    }

    static void usages(Fields section, DossierBuilder dossier) {
        for (String name : section.names()) {
            if (metric(section, ApiNames.USAGES, name) instanceof Usage usage) {
                section.object(name).ifPresent(fields -> UsageReader.read(usage, fields, dossier));
            }
        }
    }

    static void counts(Fields section, DossierBuilder dossier) {
        for (String name : section.names()) {
            if (metric(section, ApiNames.COUNTS, name) instanceof Count count) {
                OptionalLong value =
                        count.unit() == Count.Unit.PIECES ? section.whole(name) : Decimals.inUnit(count, name, section);
                value.ifPresent(known -> dossier.with(count, known));
            }
        }
        for (Excess excess : dossier.forgetExcess()) {
            section.findings()
                    .note(
                            JsonIssue.JSON_PART_OVER_WHOLE,
                            section.pointer(excess.part().id()),
                            excess.part().id(),
                            Long.toString(excess.counted()),
                            excess.whole().id(),
                            Long.toString(excess.all()));
        }
    }

    private static boolean isTwice(Fields section, String name) {
        return section.names().stream().filter(name::equalsIgnoreCase).count() > 1;
    }

    /** The metric of a name, or a warning with the nearest one. */
    private static @Nullable Metric metric(Fields section, String sectionName, String name) {
        Metric metric = ApiNames.byPath().get(sectionName + "/" + name.toLowerCase(Locale.ROOT));
        if (metric != null && isTwice(section, name)) {
            section.findings().note(JsonIssue.JSON_DUPLICATE_FIELD, section.pointer(name), metric.id(), Shown.of(name));
            return null;
        }
        if (metric == null && !name.startsWith(ApiNames.EXTENSION)) {
            List<String> elsewhere = Stream.of(ApiNames.ATTESTATIONS, ApiNames.USAGES, ApiNames.COUNTS)
                    .map(other -> other + "/" + name)
                    .filter(ApiNames.byPath()::containsKey)
                    .toList();
            List<String> near = Metric.ALL.stream()
                    .filter(known -> ApiNames.section(known).equals(sectionName))
                    .map(Metric::id)
                    .toList();
            Findings findings = section.findings();
            if (elsewhere.isEmpty()) {
                findings.unknown(JsonIssue.JSON_UNKNOWN_METRIC, section.pointer(name), name, near);
            } else {
                Messages messages = findings.messages();
                String there = " " + messages.say("did-you-mean", elsewhere.get(0));
                findings.note(JsonIssue.JSON_UNKNOWN_METRIC, section.pointer(name), Shown.of(name), there);
            }
        }
        return metric;
    }
}
