/**
 * Layouts. Each {@link fr.donum.application.report.ReportFormat} here prints what
 * {@link fr.donum.application.report.Report} laid flat; none computes anything. Start with
 * {@link fr.donum.adapter.json.report.JsonReport} and {@link fr.donum.cli.report.TableReport}. Tables of cells (CSV, XLSX) are
 * written by the adapters.
 */
@NullMarked
package fr.donum.cli.report;

import org.jspecify.annotations.NullMarked;
