/**
 * Telling practitioners from notes, totals, targets, bands and repeated heads: by the column of keys, by the signs in a row and
 * by arithmetic.
 */
@NullMarked
package fr.donum.table.sift;

import org.jspecify.annotations.NullMarked;
