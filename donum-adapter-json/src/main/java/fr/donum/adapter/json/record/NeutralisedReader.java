package fr.donum.adapter.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Kinds;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Shown;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.table.column.NeutralisedNames;

/** Reads {@code neutralised}: what the caisse set aside, under any name that tables know. */
final class NeutralisedReader {
    private static final String NAME = "neutralised";

    private final Fields fields;
    private final NeutralisedNames names;
    private final DossierBuilder dossier;
    private boolean clear = true;
    private int unknown;

    private NeutralisedReader(Fields fields, NeutralisedNames names, DossierBuilder dossier) {
        this.fields = fields;
        this.names = names;
        this.dossier = dossier;
    }

    /** Whether it is certain what was set aside; if not, every usage may have been. */
    static boolean read(Fields fields, NeutralisedNames names, DossierBuilder dossier) {
        NeutralisedReader reader = new NeutralisedReader(fields, names, dossier);
        if (fields.has(NAME)) {
            fields.array(NAME).ifPresentOrElse(reader::elements, () -> reader.clear = false);
        }
        return reader.clear;
    }

    private void elements(JsonNode elements) {
        if (elements.size() > Json.MAX_NEUTRALISED) {
            unknown(elements.size() + " × …", "", "/" + NAME);
        }
        for (int i = 0; i < elements.size() && i < Json.MAX_NEUTRALISED; i++) {
            element(elements.get(i), "/" + NAME + "/" + i);
        }
    }

    private void element(JsonNode element, String pointer) {
        Messages messages = fields.findings().messages();
        if (!element.isTextual()) {
            clear = false;
            fields.findings()
                    .note(
                            JsonIssue.JSON_WRONG_TYPE,
                            pointer,
                            pointer,
                            messages.say("type.text"),
                            messages.say("type." + Kinds.of(element)));
            return;
        }
        NeutralisedNames.Meant meant = names.meant(element.textValue());
        if (meant != null) {
            meant.metrics().forEach(dossier::neutralise);
            meant.indicators().forEach(dossier::neutralise);
            meant.unknown().forEach(each -> unknown(each.name(), each.near(), pointer));
        }
    }

    /** The first few are told: that any is unknown leaves open what all of it means. */
    private void unknown(String name, String near, String pointer) {
        clear = false;
        if (++unknown > NeutralisedNames.MOST_UNKNOWN) {
            return;
        }
        Messages messages = fields.findings().messages();
        String suggestion = near.isEmpty() ? "" : " " + messages.say("did-you-mean", near);
        fields.findings().note(JsonIssue.JSON_UNKNOWN_NEUTRALISED, pointer, Shown.of(name), suggestion);
    }
}
