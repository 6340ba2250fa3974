package fr.donum.application.report;

import fr.donum.adapter.csv.CsvSourceProvider;

/** Breaks {@code APPLICATION_KNOWS_ONLY_THE_CONTRACT}. */
interface KnowsAnAdapter {
    CsvSourceProvider provider();
}
