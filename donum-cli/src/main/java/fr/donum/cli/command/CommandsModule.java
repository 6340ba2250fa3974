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
        add("evaluate", EvaluateCommand.class);
        add("explain", ExplainCommand.class);
        add("validate", ValidateCommand.class);
        add("compare", CompareCommand.class);
        add("template", TemplateCommand.class);
        add("schemes list", SchemesListCommand.class);
        add("schemes show", SchemesShowCommand.class);
        add("schemes diff", SchemesDiffCommand.class);
        add("schemes export", SchemesExportCommand.class);
        add("schemes interpretations", InterpretationsCommand.class);
        add("sources list", SourcesListCommand.class);
        add("sources show", SourcesShowCommand.class);
        add("sources check", SourcesCheckCommand.class);
        add("sources discover", SourcesDiscoverCommand.class);
        add("sources certify", SourcesCertifyCommand.class);
        add("cache clear", CacheClearCommand.class);
        add("completion", CompletionCommand.class);
        whatTheyShare();
        useCases();
    }

    private void add(String words, Class<? extends Command> command) {
        MapBinder.newMapBinder(binder(), String.class, Command.class)
                .addBinding(words)
                .to(command)
                .in(Scopes.SINGLETON);
        bind(command);
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
