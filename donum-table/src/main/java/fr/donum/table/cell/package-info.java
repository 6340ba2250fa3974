/**
 * Cells: rows of them as a file has them, and what the text of one says: a number, an answer, a day, a patient's number; and
 * what may be wrong with them, as problems that are put into words later.
 */
@NullMarked
package fr.donum.table.cell;

import org.jspecify.annotations.NullMarked;
