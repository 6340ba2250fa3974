/**
 * From the rows below a head to dossiers: a row for each practitioner, a row for each metric, a page, a single row.
 */
@NullMarked
package fr.donum.table.rows;

import org.jspecify.annotations.NullMarked;
