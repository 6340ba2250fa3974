package fr.example;

import fr.donum.application.evaluate.EvaluateDossiers;
import fr.donum.application.evaluate.Request;
import fr.donum.application.evaluate.Supply;
import fr.donum.application.output.OutputProvider;
import fr.donum.application.report.ReportFormat;
import fr.donum.domain.rules.Schemes;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;

/** Evaluates the CSV file it is given, as CSV. */
final class Evaluate {
    public static void main(String[] words) throws Exception {
        MetricsSourceProvider csv =
                ServiceLoader.load(MetricsSourceProvider.class).findFirst().orElseThrow();
        ReportFormat format =
                ServiceLoader.load(OutputProvider.class).findFirst().orElseThrow().reports(Locale.FRENCH).get(0);
        Request request = Request.of(Schemes.withId("donum-2026").orElseThrow());
        SourceSettings settings = SourceSettings.of(words[0]);
        SourceContext host = SourceContext.of(Locale.FRENCH, Clock.systemUTC());
        try (MetricsSource source = csv.open(settings, host)) {
            Supply supply = new Supply(words[0], source, () -> csv.open(settings, host));
            new EvaluateDossiers().run(request, List.of(supply), format.open(System.out), issue -> {});
        }
    }
}
