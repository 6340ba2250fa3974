package fr.donum.host;

import fr.donum.application.output.OutputProvider;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.Format;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.template.TemplateFormat;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;

/** What the adapters of this installation can write, each sort by the names of its formats; looked for when asked for. */
public final class OutputFormats {
    private final Locale language;

    @Inject
    OutputFormats(HostContext context) {
        this.language = context.language();
    }

    private static List<OutputProvider> providers() {
        return ServiceLoader.load(OutputProvider.class, OutputFormats.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    public List<ReportFormat> reports() {
        return providers().stream()
                .flatMap(each -> each.reports(language).stream())
                .sorted(Comparator.comparing(Format::name))
                .toList();
    }

    public List<ComparisonFormat> comparisons() {
        return providers().stream()
                .flatMap(each -> each.comparisons(language).stream())
                .sorted(Comparator.comparing(Format::name))
                .toList();
    }

    public List<TemplateFormat> templates() {
        return providers().stream()
                .flatMap(each -> each.templates(language).stream())
                .sorted(Comparator.comparing(TemplateFormat::fileEnding))
                .toList();
    }
}
