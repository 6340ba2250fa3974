package fr.donum.application.report;

import fr.donum.domain.criterion.Reading;
import fr.donum.domain.scheme.Scheme;

/**
 * What is known before the first evaluation.
 *
 * @param version of donum
 * @param scheme the text evaluated under
 * @param reading how its open questions are read
 */
public record ReportHead(String version, Scheme scheme, Reading reading) {}
