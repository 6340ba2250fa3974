/**
 * Cells that do not stand in the column they belong to: cut in two, moved by a separator, too few, too many.
 */
@NullMarked
package fr.donum.table.slip;

import org.jspecify.annotations.NullMarked;
