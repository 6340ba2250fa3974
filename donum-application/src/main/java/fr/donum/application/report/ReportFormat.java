package fr.donum.application.report;

/** A way of writing evaluations down. */
public interface ReportFormat extends Format<ReportWriter> {}
