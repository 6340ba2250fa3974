package fr.donum.adapter.json;

import fr.donum.adapter.json.report.ComparisonJson;
import fr.donum.adapter.json.report.ComparisonNdjson;
import fr.donum.adapter.json.report.JsonReport;
import fr.donum.adapter.json.report.NdjsonReport;
import fr.donum.application.output.OutputProvider;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.template.TemplateFormat;
import java.util.List;
import java.util.Locale;

/** Reports and comparisons as JSON and NDJSON. */
public final class JsonOutput implements OutputProvider {
    /** For {@link java.util.ServiceLoader}. */
    public JsonOutput() {}

    @Override
    public List<ReportFormat> reports(Locale language) {
        return List.of(new JsonReport(language), new NdjsonReport(language));
    }

    @Override
    public List<ComparisonFormat> comparisons(Locale language) {
        return List.of(new ComparisonJson(language), new ComparisonNdjson(language));
    }

    @Override
    public List<TemplateFormat> templates(Locale language) {
        return List.of();
    }
}
