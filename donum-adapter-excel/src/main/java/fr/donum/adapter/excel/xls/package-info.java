/** Workbooks of Excel 97 to 2003, record by record. */
@NullMarked
package fr.donum.adapter.excel.xls;

import org.jspecify.annotations.NullMarked;
