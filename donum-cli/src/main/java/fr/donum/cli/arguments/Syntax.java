package fr.donum.cli.arguments;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a command takes.
 *
 * @param parameters in their order; only the last may be repeatable
 * @param options in the order to show them
 */
public record Syntax(List<Parameter> parameters, List<Option> options) {
    public static final Option HELP = Option.flag("--help").or("-h");
    public static final Option VERSION = Option.flag("--version").or("-V");
    public static final Option LANGUAGE = Option.oneOf("--lang", "fr", "en");
    public static final Option PLUGINS = Option.value("--plugins", "dir");
    public static final Option NO_COLOR = Option.flag("--no-color");
    public static final Option VERBOSE = Option.flag("--verbose");
    public static final Option DEBUG = Option.flag("--debug");

    /** What every command takes. */
    static final List<Option> EVERYWHERE = List.of(PLUGINS, LANGUAGE, NO_COLOR, VERBOSE, DEBUG, HELP);

    public Syntax {
        parameters = List.copyOf(parameters);
        options = List.copyOf(options);
    }

    public static Syntax of(Parameter... parameters) {
        return new Syntax(List.of(parameters), List.of());
    }

    public Syntax with(Option... more) {
        return new Syntax(
                parameters, Stream.concat(options.stream(), Stream.of(more)).toList());
    }
}
