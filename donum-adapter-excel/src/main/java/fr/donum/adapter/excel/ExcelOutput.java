package fr.donum.adapter.excel;

import fr.donum.adapter.excel.write.ExcelComparison;
import fr.donum.adapter.excel.write.ExcelReport;
import fr.donum.adapter.excel.write.ExcelTemplate;
import fr.donum.application.output.OutputProvider;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.template.TemplateFormat;
import java.util.List;
import java.util.Locale;

/** Reports, comparisons and templates as workbooks. */
public final class ExcelOutput implements OutputProvider {
    @Override
    public List<ReportFormat> reports(Locale language) {
        return List.of(new ExcelReport(language));
    }

    @Override
    public List<ComparisonFormat> comparisons(Locale language) {
        return List.of(new ExcelComparison(language));
    }

    @Override
    public List<TemplateFormat> templates(Locale language) {
        return List.of(new ExcelTemplate(language));
    }
}
