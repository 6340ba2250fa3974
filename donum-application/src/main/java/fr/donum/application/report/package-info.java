/**
 * The contract of a report. A {@link fr.donum.application.report.ReportFormat} opens a
 * {@link fr.donum.application.report.ReportWriter}, which is told of one evaluation after another, so that a report of
 * a million takes no more memory than one of ten.
 */
@NullMarked
package fr.donum.application.report;

import org.jspecify.annotations.NullMarked;
