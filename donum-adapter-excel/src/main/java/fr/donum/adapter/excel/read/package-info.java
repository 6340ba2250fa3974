/** What all kinds of workbooks have: sheets, rows, areas, and formats that decide what a number shows. */
@NullMarked
package fr.donum.adapter.excel.read;

import org.jspecify.annotations.NullMarked;
