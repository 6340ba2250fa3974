package fr.donum.adapter.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records of the contract kit as the API has them. */
public final class ContractJson {
    private static final Map<String, String> ANSWERS = Map.of("oui", "yes", "non", "no", "exempt", "exempt");

    private ContractJson() {}

    /** One dossier, on one line. */
    public static String dossier(Map<String, String> values) {
        List<String> parts = new ArrayList<>();
        text(parts, "id", values.get("id"));
        text(parts, "as_of", values.get("date"));
        List<String> profile = new ArrayList<>();
        text(profile, "name", values.get("nom"));
        part(parts, "profile", profile);
        List<String> answers = new ArrayList<>();
        for (String attestation : List.of("segur", "lap")) {
            text(answers, attestation, ANSWERS.get(values.getOrDefault(attestation, "")));
        }
        part(parts, "attestations", answers);
        List<String> usages = new ArrayList<>();
        for (String usage : List.of("fse", "dcmt", "aat")) {
            if (values.containsKey(usage + "_num")) {
                usages.add("\"%s\":{\"done\":%s,\"total\":%s}"
                        .formatted(usage, values.get(usage + "_num"), values.get(usage + "_den")));
            }
        }
        part(parts, "usages", usages);
        String messages = values.get("mss_messages");
        part(parts, "counts", messages == null ? List.of() : List.of("\"mss_messages\":" + messages));
        return "{" + String.join(",", parts) + "}";
    }

    /** A page; {@code next} is JSON. */
    public static String page(List<String> dossiers, String next) {
        return dossiers.stream().collect(Collectors.joining(",", "{\"dossiers\":[", "],\"next_cursor\":" + next + "}"));
    }

    private static void text(List<String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.add("\"" + name + "\":\"" + value + "\"");
        }
    }

    private static void part(List<String> parts, String name, List<String> members) {
        if (!members.isEmpty()) {
            parts.add("\"" + name + "\":{" + String.join(",", members) + "}");
        }
    }

    /** A page of dossiers that have the same figures and these ids. */
    public static String pageOf(String next, String... ids) {
        return page(Stream.of(ids).map(ContractJson::dossierOf).toList(), next);
    }

    /** A dossier of 2026 with 50 of 60 AAT online. */
    public static String dossierOf(String id) {
        return "{\"id\":\"" + id + "\",\"year\":2026,\"usages\":{\"aat\":{\"done\":50,\"total\":60}}}";
    }
}
