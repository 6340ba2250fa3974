/**
 * Columns of figures, answers, profiles and neutralisations, and what their cells add to a dossier.
 */
@NullMarked
package fr.donum.table.figure;

import org.jspecify.annotations.NullMarked;
