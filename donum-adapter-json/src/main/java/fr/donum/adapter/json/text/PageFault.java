package fr.donum.adapter.json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An error that a page of a successful answer tells in its body. */
public final class PageFault {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");
    private static final Set<String> ERRORS = Set.of(
            "error",
            "errors",
            "erreur",
            "erreurs",
            "errorcode",
            "errcode",
            "errormessage",
            "errormsg",
            "errmsg",
            "errordescription",
            "fault",
            "faultstring",
            "exception");
    private static final Set<String> FAILURES = Set.of("haserror", "haserrors", "iserror", "failed");
    private static final Set<String> SUCCESSES =
            Set.of("success", "successful", "succeeded", "issuccess", "issuccessful", "ok");
    private static final Set<String> CODES =
            Set.of("status", "statuscode", "httpstatus", "httpcode", "httpstatuscode", "responsecode");
    private static final Set<String> STATES = Set.of("status", "statut", "state", "etat", "result", "outcome");
    private static final Set<String> FAILED = Set.of(
            "error",
            "errors",
            "err",
            "erreur",
            "fail",
            "failed",
            "failure",
            "ko",
            "nok",
            "echec",
            "échec",
            "exception");
    private static final Set<String> NO_ERROR =
            Set.of("", "0", "none", "null", "no", "non", "false", "ok", "aucun", "aucune", "success", "200");
    private static final Set<String> WRAPPERS =
            Set.of("meta", "metadata", "status", "header", "headers", "response", "responseheader", "info");
    private static final Set<String> MESSAGES = Set.of("message", "msg", "detail", "title", "description", "reason");

    private PageFault() {}

    /** The first sign of an error on a page, as {@code name: value}; nothing if it shows none. */
    public static Optional<String> in(JsonNode page) {
        if (page.path("resourceType").asText().equals("OperationOutcome")) {
            return Optional.of("OperationOutcome: " + told(page.path("issue")));
        }
        return in(page, true);
    }

    private static Optional<String> in(JsonNode object, boolean isOutermost) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name =
                    NO_LETTERS.matcher(field.getKey().toLowerCase(Locale.ROOT)).replaceAll("");
            JsonNode value = field.getValue();
            if (isFault(name, value)) {
                return Optional.of(Shown.of(field.getKey()) + ": " + told(told(object, value)));
            }
            Optional<String> inner =
                    isOutermost && value.isObject() && WRAPPERS.contains(name) ? in(value, false) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static boolean isFault(String name, JsonNode value) {
        return (ERRORS.contains(name) && isSomething(value))
                || (FAILURES.contains(name) && value.isBoolean() && value.booleanValue())
                || (SUCCESSES.contains(name) && isFalse(value))
                || (STATES.contains(name) && FAILED.contains(lower(value)))
                || (CODES.contains(name) && isFailure(value));
    }

    private static boolean isSomething(JsonNode value) {
        return value.isContainerNode() ? !value.isEmpty() : !value.isNull() && !NO_ERROR.contains(lower(value));
    }

    private static boolean isFalse(JsonNode value) {
        return (value.isBoolean() && !value.booleanValue()) || lower(value).equals("false");
    }

    private static boolean isFailure(JsonNode value) {
        String code =
                value.isIntegralNumber() || value.isTextual() ? value.asText().strip() : "";
        return code.length() == 3 && (code.startsWith("4") || code.startsWith("5")) && code.matches("[0-9]+");
    }

    private static String lower(JsonNode value) {
        return value.asText().strip().toLowerCase(Locale.ROOT);
    }

    /** A flag or a number says little: the message beside it says more. */
    private static JsonNode told(JsonNode object, JsonNode value) {
        if (value.isBoolean() || value.isNumber()) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (MESSAGES.contains(field.getKey().toLowerCase(Locale.ROOT))
                        && field.getValue().isTextual()) {
                    return field.getValue();
                }
            }
        }
        return value;
    }

    private static String told(JsonNode value) {
        JsonNode first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        for (String name : List.of("message", "detail", "title", "diagnostics", "description")) {
            if (first.path(name).isTextual()) {
                return Shown.of(first.path(name).asText());
            }
        }
        return Shown.of(first.isValueNode() ? first.asText() : first.toString());
    }
}
