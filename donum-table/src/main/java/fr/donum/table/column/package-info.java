/**
 * What people call the columns that are understood: the vocabulary, its words and the names that an unknown one may have meant; the
 * head of a table, which is made of columns.
 */
@NullMarked
package fr.donum.table.column;

import org.jspecify.annotations.NullMarked;
