/**
 * XLSX, XLS and ODS in, XLSX out. {@link fr.donum.adapter.excel.ExcelSourceProvider} is found by the host;
 * {@code WorkbookFile} tells the formats apart, each of which is a {@code Workbook} of {@code Rows}; {@code SheetChoice}
 * says which sheets are read, {@code SheetReading} reads one; {@code Limits} bounds what a file may hold.
 */
@NullMarked
package fr.donum.adapter.excel;

import org.jspecify.annotations.NullMarked;
