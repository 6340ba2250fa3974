/**
 * Looking for the head of a table: one row or several, what repeats it further down, what is wrong with it, and what the first
 * cells below have to tell.
 */
@NullMarked
package fr.donum.table.header;

import org.jspecify.annotations.NullMarked;
