package fr.donum.adapter.csv;

import fr.donum.application.output.OutputProvider;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.template.TemplateFormat;
import java.util.List;
import java.util.Locale;

/** Reports, comparisons and templates as CSV. */
public final class CsvOutput implements OutputProvider {
    @Override
    public List<ReportFormat> reports(Locale language) {
        return List.of(new CsvReport());
    }

    @Override
    public List<ComparisonFormat> comparisons(Locale language) {
        return List.of(new CsvComparison());
    }

    @Override
    public List<TemplateFormat> templates(Locale language) {
        return List.of(new CsvTemplate());
    }
}
