/** Workbooks of Office Open XML, as a stream. */
@NullMarked
package fr.donum.adapter.excel.xlsx;

import org.jspecify.annotations.NullMarked;
