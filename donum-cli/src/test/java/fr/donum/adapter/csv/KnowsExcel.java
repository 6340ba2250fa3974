package fr.donum.adapter.csv;

import fr.donum.adapter.excel.ExcelSourceProvider;

/** Breaks {@code ADAPTERS_ARE_STRANGERS_TO_EACH_OTHER}. */
interface KnowsExcel {
    ExcelSourceProvider provider();
}
