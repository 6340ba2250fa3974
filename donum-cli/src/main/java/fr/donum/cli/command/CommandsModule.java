package fr.donum.cli.command;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.MapBinder;
import fr.donum.application.evaluate.CompareSchemes;
import fr.donum.application.evaluate.EvaluateDossiers;
import fr.donum.application.evaluate.FindPractitioner;
import fr.donum.application.evaluate.ValidateSource;
import fr.donum.cli.input.Inputs;

/**
 * Which commands there are, by the words that call each, in the order in which the help lists them. A command is built
 * when it is called.
 */
public final class CommandsModule extends AbstractModule {
    @Override
    protected void configure() {
        MapBinder<String, Command> commands = MapBinder.newMapBinder(binder(), String.class, Command.class);
        add(commands, "evaluate", EvaluateCommand.class);
        add(commands, "explain", ExplainCommand.class);
        add(commands, "validate", ValidateCommand.class);
        add(commands, "compare", CompareCommand.class);
        add(commands, "template", TemplateCommand.class);
        add(commands, "schemes list", SchemesListCommand.class);
        add(commands, "schemes show", SchemesShowCommand.class);
        add(commands, "schemes diff", SchemesDiffCommand.class);
        add(commands, "schemes export", SchemesExportCommand.class);
        add(commands, "schemes interpretations", InterpretationsCommand.class);
        add(commands, "sources list", SourcesListCommand.class);
        add(commands, "sources show", SourcesShowCommand.class);
        add(commands, "sources check", SourcesCheckCommand.class);
        add(commands, "sources discover", SourcesDiscoverCommand.class);
        add(commands, "sources certify", SourcesCertifyCommand.class);
        add(commands, "cache clear", CacheClearCommand.class);
        add(commands, "completion", CompletionCommand.class);
        whatTheyShare();
        useCases();
    }

    private void add(MapBinder<String, Command> commands, String words, Class<? extends Command> command) {
        bind(command);
        commands.addBinding(words).to(command).in(Scopes.SINGLETON);
    }

    private void whatTheyShare() {
        bind(Account.class);
        bind(CatalogueTable.class);
        bind(Inputs.class);
        bind(NamedSchemes.class);
        bind(Requests.class);
        bind(SchemePages.class);
        bind(Watch.class);
    }

    private void useCases() {
        bind(CompareSchemes.class).toProvider(CompareSchemes::new);
        bind(EvaluateDossiers.class).toProvider(EvaluateDossiers::new);
        bind(FindPractitioner.class).toProvider(FindPractitioner::new);
        bind(ValidateSource.class).toProvider(ValidateSource::new);
    }
}
