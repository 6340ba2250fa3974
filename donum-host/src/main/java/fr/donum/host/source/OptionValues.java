package fr.donum.host.source;

import fr.donum.host.HostContext;
import fr.donum.host.HostException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import fr.donum.spi.text.AddressMask;
import fr.donum.spi.text.DidYouMean;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The options of sources as the user gives them, {@code k=v} each. */
public final class OptionValues {
    private final Texts texts;
    private final SecretValue secrets;
    private final String way;

    @Inject
    OptionValues(HostContext context) {
        this(context.texts(), new SecretValue(context.environment(), context.texts(), ""), "");
    }

    private OptionValues(Texts texts, SecretValue secrets, String way) {
        this.texts = texts;
        this.secrets = secrets;
        this.way = way;
    }

    /** The same, which says of what is lacking that it belongs into a configuration rather than on the command line. */
    public OptionValues ofConfiguration() {
        String other = "certify.";
        return new OptionValues(texts, secrets.given(other), other);
    }

    /** @throws HostException if one is no {@code k=v}, given twice, or an option of none of the sources */
    public Map<String, String> parse(List<String> given, Collection<SourceSpec> specs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String each : given) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw new HostException(texts.say("option.no-value"), texts.say("option.no-value.remedy"));
            }
            String name = each.substring(0, equals).strip();
            if (specs.stream().noneMatch(spec -> spec.option(name).isPresent())) {
                throw unknown(name, specs);
            }
            if (values.put(name, each.substring(equals + 1)) != null) {
                throw new HostException(texts.say("option.twice", name), texts.say("option.twice.remedy"));
            }
        }
        return values;
    }

    private HostException unknown(String name, Collection<SourceSpec> specs) {
        TreeSet<String> known = new TreeSet<>();
        specs.forEach(spec -> spec.options().forEach(option -> known.add(option.name())));
        String otherwise =
                known.isEmpty() ? texts.say("option.none-known") : texts.say("option.known", String.join(", ", known));
        return new HostException(
                texts.say("option.unknown", AddressMask.of(name)), DidYouMean.question(name, known, texts, otherwise));
    }

    /**
     * The settings with those values that are options of the source, secrets fetched.
     *
     * @throws HostException if one is not of its type, or a required one is lacking
     */
    public SourceSettings applied(Map<String, String> values, SourceSpec spec, SourceSettings settings) {
        SourceSettings result = settings;
        for (SourceSpec.Option option : spec.options()) {
            Optional<String> value = Optional.ofNullable(values.get(option.name()));
            if (value.isPresent()) {
                result = option.secret()
                        ? result.with(option.name(), secrets.of(option.name(), value.get()))
                        : result.with(option.name(), checked(option, value.get()));
            } else if (option.required() && option.defaultValue() == null) {
                throw new HostException(
                        texts.say("option.required", option.name(), option.help(texts.language())),
                        texts.say(way + "option.required.remedy", option.name(), option.example()));
            }
        }
        return result;
    }

    private String checked(SourceSpec.Option option, String value) {
        if (option.type() == SourceSpec.Type.CHOICE) {
            Optional<String> choice =
                    option.choices().stream().filter(value::equalsIgnoreCase).findFirst();
            if (choice.isPresent()) {
                return choice.get();
            }
        }
        boolean isRight = switch (option.type()) {
            case TEXT, FILE -> !value.isBlank();
            case NUMBER -> value.matches("[0-9]{1,18}");
            case FLAG -> value.equals("true") || value.equals("false");
            case CHOICE -> false;
        };
        if (isRight) {
            return value;
        }
        String expected = option.type() == SourceSpec.Type.CHOICE
                ? String.join(", ", option.choices())
                : texts.say("option.type." + option.type());
        throw new HostException(
                texts.say("option.bad-value", option.name(), AddressMask.of(value)),
                texts.say("option.bad-value.remedy", option.name(), expected));
    }
}
