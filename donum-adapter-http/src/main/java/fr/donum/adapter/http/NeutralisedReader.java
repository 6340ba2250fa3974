package fr.donum.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.application.table.InputColumn;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code neutralised}: what the caisse set aside, under any name that tables know. */
final class NeutralisedReader {
    private static final String NAME = "neutralised";
    private static final Set<String> INDICATORS = Schemes.ALL.stream()
            .flatMap(scheme -> scheme.indicators().stream())
            .map(Indicator::id)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NONE = Set.of("", "non", "no", "aucun", "aucune", "none", "0", "-", "–");
    private static final Pattern BETWEEN = Pattern.compile("[,;|/+&\\n]");
    private static final int MOST_NAMES = 100;
    private static final int LONGEST = 200;

    private final Fields fields;
    private final DossierBuilder dossier;
    private boolean clear = true;

    private NeutralisedReader(Fields fields, DossierBuilder dossier) {
        this.fields = fields;
        this.dossier = dossier;
    }

    /** Whether it is certain what was set aside; if not, every usage may have been. */
    static boolean read(Fields fields, DossierBuilder dossier) {
        NeutralisedReader reader = new NeutralisedReader(fields, dossier);
        if (fields.has(NAME)) {
            fields.array(NAME).ifPresentOrElse(reader::elements, () -> reader.clear = false);
        }
        return reader.clear;
    }

    private void elements(JsonNode names) {
        for (int i = 0; i < names.size() && i < MOST_NAMES; i++) {
            String pointer = "/" + NAME + "/" + i;
            if (names.get(i).isTextual()) {
                names(names.get(i).textValue(), pointer);
            } else {
                Messages messages = fields.findings().messages();
                clear = false;
                fields.findings()
                        .note(
                                HttpIssue.JSON_WRONG_TYPE,
                                pointer,
                                pointer,
                                messages.say("type.text"),
                                messages.say("type." + Kinds.of(names.get(i))));
            }
        }
        if (names.size() > MOST_NAMES) {
            unknown(names.size() + " × …", "/" + NAME);
        }
    }

    /** The whole text first, then what stands between its separators. */
    private void names(String text, String pointer) {
        String whole = text.strip();
        if (whole.length() > LONGEST) {
            unknown(whole, pointer);
        } else if (!isKnown(whole)) {
            BETWEEN.splitAsStream(whole).map(String::strip).forEach(name -> {
                if (!isKnown(name)) {
                    unknown(name, pointer);
                }
            });
        }
    }

    private boolean isKnown(String name) {
        String id = name.toLowerCase(Locale.ROOT);
        Optional<Metric> metric = Metric.withId(id).or(() -> InputColumn.metricCalled(name));
        metric.ifPresent(dossier::neutralise);
        boolean isIndicator = INDICATORS.contains(id);
        if (isIndicator) {
            dossier.neutralise(id);
        }
        return metric.isPresent() || isIndicator || NONE.contains(id);
    }

    private void unknown(String name, String pointer) {
        clear = false;
        Messages messages = fields.findings().messages();
        List<String> known = Metric.ALL.stream().map(Metric::id).toList();
        String shown = Shown.of(name);
        fields.findings()
                .note(HttpIssue.JSON_UNKNOWN_NEUTRALISED, pointer, shown, messages.suggestion(shown, known));
    }
}
