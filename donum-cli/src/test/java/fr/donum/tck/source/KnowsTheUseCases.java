package fr.donum.tck.source;

import fr.donum.application.report.Report;

/** Breaks {@code THE_KIT_KNOWS_ONLY_THE_CONTRACT}. */
interface KnowsTheUseCases {
    Report report();
}
