package fr.donum.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import fr.donum.application.source.MetricsSourceProvider;
import fr.donum.application.text.Texts;
import fr.donum.cli.input.Sources;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ServiceLoader;

/** Which sources there are: whatever the class path registers as one. */
final class SourcesModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Sources.class).toProvider(Found.class).in(Scopes.SINGLETON);
    }

    private static final class Found implements Provider<Sources> {
        private final Texts texts;

        @Inject
        Found(Texts texts) {
            this.texts = texts;
        }

        @Override
        public Sources get() {
            return new Sources(ServiceLoader.load(MetricsSourceProvider.class), texts);
        }
    }
}
