/**
 * What people write around a table: titles that state a day, a year or a practitioner; notes, sources, legends and what they
 * put before totals.
 */
@NullMarked
package fr.donum.table.title;

import org.jspecify.annotations.NullMarked;
