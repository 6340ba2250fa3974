package fr.donum.cli.command;

import fr.donum.cli.arguments.Syntax;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Every command there is, by the words that call it. */
public final class Commands {
    private final Map<String, Provider<Command>> commands;

    @Inject
    Commands(Map<String, Provider<Command>> commands) {
        this.commands = commands;
    }

    /** Whether these words call a command. */
    public boolean isKnown(String name) {
        return commands.containsKey(name);
    }

    /** The command of this name, which there is. */
    public Command named(String name) {
        return Optional.ofNullable(commands.get(name)).orElseThrow().get();
    }

    /** What each takes, by the words that call it; who asks has it built. */
    public Map<String, Supplier<Syntax>> syntaxes() {
        Map<String, Supplier<Syntax>> all = new LinkedHashMap<>();
        commands.forEach((name, command) -> all.put(name, () -> command.get().syntax()));
        return all;
    }
}
