package fr.donum.table.cell;

import fr.donum.application.report.Report;

/** Breaks {@code TABLES_KNOW_ONLY_THE_CONTRACT}. */
interface KnowsTheReport {
    Report report();
}
