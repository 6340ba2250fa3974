package fr.donum.cli.arguments;

/**
 * What the words of a command line call.
 *
 * @param command the words that call it: {@code "schemes list"}; the first of them, or none, where no command is named
 * @param isHelp whether its help is asked for
 */
public record Call(String command, Arguments arguments, boolean isHelp) {}
