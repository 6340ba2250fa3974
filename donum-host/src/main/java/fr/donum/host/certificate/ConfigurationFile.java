package fr.donum.host.certificate;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.donum.adapter.json.mapping.MappingImport;
import fr.donum.adapter.json.text.JsonFile;
import fr.donum.adapter.json.text.JsonText;
import fr.donum.host.HostException;
import fr.donum.spi.text.AddressMask;
import fr.donum.spi.text.Texts;
import fr.donum.tck.Waivers;
import fr.donum.tck.source.Input;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a configuration, and says what is wrong with it by its JSON pointer. */
final class ConfigurationFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final String name;
    private final Texts texts;

    ConfigurationFile(String name, Texts texts) {
        this.name = name;
        this.texts = texts;
    }

    /** Its directory, which locations start from. */
    Path directory() {
        return Path.of(name).resolveSibling("");
    }

    /** @throws HostException if it cannot be read, or does not follow its schema */
    Configuration read() {
        try {
            String text = JsonFile.text(Path.of(name), this::refuse).orElseThrow();
            Configuration read = configuration(text);
            check(read);
            return read;
        } catch (IOException | InvalidPathException e) {
            throw new HostException(
                    texts.say("certify.no-file", AddressMask.of(name)), texts.say("certify.no-file.remedy"));
        }
    }

    private Configuration configuration(String text) {
        JsonNode tree;
        try {
            tree = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw wrong("", notJson(JsonText.reason(e), at == null ? "" : at.getLineNr() + ":" + at.getColumnNr()));
        }
        if (tree == null || tree.isMissingNode()) {
            throw wrong("", notJson("reason.empty", "1:1"));
        }
        try {
            Configuration read = JSON.treeToValue(tree, Configuration.class);
            if (read == null) {
                throw wrong("", "null");
            }
            return read;
        } catch (UnrecognizedPropertyException e) {
            throw wrong(pointer(e), texts.say("certify.unknown-field", e.getPropertyName(), known(e)));
        } catch (JsonMappingException e) {
            throw wrong(pointer(e), texts.say("certify.other-type"));
        } catch (JsonProcessingException e) {
            throw wrong("", texts.say("certify.other-type"));
        }
    }

    /** In the words that are said of a mapping profile. */
    private String notJson(String reason, String where) {
        return texts.say("certify.not-json", MappingImport.issueCatalogue().say(texts.language(), reason), where);
    }

    private static String known(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds() == null
                ? ""
                : e.getKnownPropertyIds().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void refuse(String problem, String... values) {
        throw new HostException(
                texts.say("certify." + problem, name, values[0]), texts.say("certify." + problem + ".remedy"));
    }

    private void check(Configuration read) {
        List<String> known = Stream.of(Input.values()).map(Input::id).toList();
        read.inputs().forEach((input, entry) -> {
            if (!known.contains(input)) {
                throw wrong("/inputs/" + input, texts.say("certify.inputs", String.join(", ", known)));
            }
            if (entry == null || entry.location().isBlank()) {
                throw wrong("/inputs/" + input + "/location", texts.say("certify.no-location"));
            }
        });
    }

    /** @throws HostException if a rule is waived that there is not, or without a reason */
    Waivers waivers(Configuration read) {
        try {
            return new Waivers(read.waivers());
        } catch (IllegalArgumentException e) {
            throw wrong("/waivers", String.valueOf(e.getMessage()));
        }
    }

    /** What is wrong with the options of an input. */
    HostException wrong(Input input, HostException options) {
        String place = name + "#/inputs/" + input.id() + "/options";
        return new HostException(
                texts.say("certify.wrong", place, options.sentence()),
                options.remedy().isEmpty() ? texts.say("certify.wrong.remedy") : options.remedy());
    }

    HostException wrong(String pointer, String problem) {
        return new HostException(
                texts.say("certify.wrong", name + (pointer.isEmpty() ? "" : "#" + pointer), problem),
                texts.say("certify.wrong.remedy"));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(part -> "/" + (part.getFieldName() == null ? part.getIndex() : part.getFieldName()))
                .collect(Collectors.joining());
    }
}
