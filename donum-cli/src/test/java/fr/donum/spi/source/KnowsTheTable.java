package fr.donum.spi.source;

import fr.donum.table.cell.Row;

/** Breaks {@code THE_CONTRACT_KNOWS_ONLY_THE_DOMAIN}. */
interface KnowsTheTable {
    Row row();
}
