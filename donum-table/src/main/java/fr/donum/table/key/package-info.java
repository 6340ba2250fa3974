/**
 * How a key is written, and what that tells of the row behind it.
 */
@NullMarked
package fr.donum.table.key;

import org.jspecify.annotations.NullMarked;
