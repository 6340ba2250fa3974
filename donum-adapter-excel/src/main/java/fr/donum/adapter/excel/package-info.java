/** XLSX and XLS in, XLSX out. */
@NullMarked
package fr.donum.adapter.excel;

import org.jspecify.annotations.NullMarked;
