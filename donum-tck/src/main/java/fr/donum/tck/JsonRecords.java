package fr.donum.tck;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** As much of JSON as a configuration needs, so that this jar needs no library. */
final class JsonRecords {
    private JsonRecords() {}

    static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> text(member.getKey()) + ": " + text(member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
