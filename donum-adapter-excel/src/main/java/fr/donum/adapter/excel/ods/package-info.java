/** OpenDocument spreadsheets, as a stream. */
@NullMarked
package fr.donum.adapter.excel.ods;

import org.jspecify.annotations.NullMarked;
