package fr.donum.application.report;

import fr.donum.adapter.csv.CsvSourceProvider;

/** Breaks {@code APPLICATION_KNOWS_ONLY_THE_DOMAIN}. */
interface KnowsAnAdapter {
    CsvSourceProvider provider();
}
