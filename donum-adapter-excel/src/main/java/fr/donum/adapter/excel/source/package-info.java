/** From a workbook to tables: which sheets are read, as of which day, and what is hidden in them. */
@NullMarked
package fr.donum.adapter.excel.source;

import org.jspecify.annotations.NullMarked;
