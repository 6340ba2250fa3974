package fr.donum.cli.command;

import com.google.inject.Injector;
import fr.donum.cli.arguments.Syntax;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every command there is, by the words that call it. Each is built when it is called. */
public final class Commands {
    private static final Map<String, Class<? extends Command>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("evaluate", EvaluateCommand.class);
        ALL.put("explain", ExplainCommand.class);
        ALL.put("validate", ValidateCommand.class);
        ALL.put("compare", CompareCommand.class);
        ALL.put("template", TemplateCommand.class);
        ALL.put("schemes list", SchemesListCommand.class);
        ALL.put("schemes show", SchemesShowCommand.class);
        ALL.put("schemes diff", SchemesDiffCommand.class);
        ALL.put("schemes export", SchemesExportCommand.class);
        ALL.put("schemes interpretations", InterpretationsCommand.class);
        ALL.put("sources list", SourcesListCommand.class);
        ALL.put("sources show", SourcesShowCommand.class);
        ALL.put("sources check", SourcesCheckCommand.class);
        ALL.put("sources discover", SourcesDiscoverCommand.class);
        ALL.put("sources certify", SourcesCertifyCommand.class);
        ALL.put("cache clear", CacheClearCommand.class);
        ALL.put("completion", CompletionCommand.class);
    }

    private final Injector injector;

    @Inject
    Commands(Injector injector) {
        this.injector = injector;
    }

    public Set<String> names() {
        return ALL.keySet();
    }

    public boolean isKnown(String name) {
        return ALL.containsKey(name);
    }

    /** Whether a word begins the names of several commands. */
    public boolean isGroup(String word) {
        return !word.isEmpty() && ALL.keySet().stream().anyMatch(name -> name.startsWith(word + " "));
    }

    /** The command of this name, which there is. */
    public Command named(String name) {
        Class<? extends Command> type =
                Optional.<Class<? extends Command>>ofNullable(ALL.get(name)).orElseThrow();
        return injector.getInstance(type);
    }

    public Map<String, Syntax> syntaxes() {
        Map<String, Syntax> all = new LinkedHashMap<>();
        ALL.keySet().forEach(name -> all.put(name, named(name).syntax()));
        return all;
    }
}
