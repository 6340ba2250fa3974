package fr.donum.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.text.Texts;
import fr.donum.cli.output.Formats;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;

/** Which reports can be written. */
final class ReportsModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Formats.class).toProvider(All.class).in(Scopes.SINGLETON);
    }

    private static final class All implements Provider<Formats> {
        private final Texts texts;

        @Inject
        All(Texts texts) {
            this.texts = texts;
        }

        @Override
        public Formats get() {
            return new Formats(List.<ReportFormat>of(), texts);
        }
    }
}
