package fr.donum.application.output;

import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.template.TemplateFormat;
import java.util.List;
import java.util.Locale;

/** What an adapter can write. Found by {@link java.util.ServiceLoader}; its constructor does nothing. */
public interface OutputProvider {
    /** @param language of what people read in them */
    List<ReportFormat> reports(Locale language);

    /** @param language of what people read in them */
    List<ComparisonFormat> comparisons(Locale language);

    /** @param language of what people read in them */
    List<TemplateFormat> templates(Locale language);
}
