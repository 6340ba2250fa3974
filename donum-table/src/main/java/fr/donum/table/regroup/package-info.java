/**
 * Rows that wait, packed, in memory or in a temporary file, until those around them are known.
 */
@NullMarked
package fr.donum.table.regroup;

import org.jspecify.annotations.NullMarked;
